package org.tallystick.grammar.amount;

import org.tallystick.phrase.Part;

/**
 * The place of a part of the meaning in the text.
 *
 * @param role its role
 * @param start the place at which it begins
 * @param end the place at which it ends, exclusive
 */
public record Piece(Part.Role role, int start, int end) {}
