package org.tallystick.copying;

/** A pair of sources with the evidence of copying, on one column or (−1) on all. */
record Finding(int left, int right, int column, double score, Tally tally, Weighed weighed) {}
