package org.tallystick.grammar;

import org.tallystick.phrase.Part;

/**
 * Where a part of the meaning stands in the text.
 *
 * @param role what it does there
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Piece(Part.Role role, int start, int end) {}
