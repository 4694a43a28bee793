package org.tallystick.figure;

import java.io.Serializable;

/**
 * A number of a text, as a {@link FigureScanner} understood it: a figure, or a number that was passed over.
 *
 * <pre>{@code
 * FigureScanner.standard().audit("On 3 May more than 30 people came.");    // [3-4 3: part of a date, 9-28 more than 30 people]
 * }</pre>
 */
public sealed interface ScannedNumber extends Serializable permits FoundFigure, PassedOver {
    /**
     * Returns the start of its words.
     *
     * @return the index of the first character in the text (UTF-16 code units, as in Java), from 0
     */
    long start();

    /**
     * Returns the end of its words.
     *
     * @return the index after the last character
     */
    long end();

    /**
     * Returns its words.
     *
     * @return the text from start to end
     */
    String text();
}
