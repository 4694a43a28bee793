package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableList;

/**
 * Minimal conflicts, none within another.
 *
 * @param conflicts the conflicts, the preferred one first
 * @param completeness whether these are all
 */
record Conflicts(ImmutableList<Minimal> conflicts, Completeness completeness) {}
