package org.tallystick.grammar;

/**
 * Where a part of the meaning stands in the text.
 *
 * @param place what part it is
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Piece(Place place, int start, int end) {
    /** The parts of a phrase. */
    public enum Place {
        /** The words that hedge the number. */
        HEDGE,
        /** A sign before the number. */
        SIGN,
        /** A currency before the number. */
        CURRENCY,
        /** The number, or the lower end of a range. */
        NUMBER,
        /** The upper end of a range. */
        UPPER,
        /** How far off the number may be. */
        MARGIN,
        /** The unit behind a number. */
        UNIT,
        /** What a share or a measure is of. */
        NOUN,
        /** The words that tell of a change. */
        TREND
    }
}
