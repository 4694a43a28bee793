package org.tallystick.io.claims;

/**
 * A place in a text.
 *
 * @param paragraph the number of the paragraph, from 1
 * @param sentence the number of the sentence in it, from 1
 * @param quote the sentence, shortened where it is long
 */
record Passage(int paragraph, int sentence, String quote) {}
