package org.tallystick.examples;

import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureScanner;
import org.tallystick.figure.FoundFigure;
import org.tallystick.figure.PassedOver;
import org.tallystick.figure.ScannedNumber;
import org.tallystick.phrase.Reading;

/**
 * The figures of a short text: the place of each, its kind, its possible values, and the reason; and what was passed over.
 *
 * <p>A {@link FigureScanner} finds the phrases that state figures. It skips text that only looks like one, here a date, a time of day and a
 * road. Each result is a {@link Figure}, the same as {@link Figure#parse} returns for the phrase alone.
 */
public final class FiguresInText {
    private static final String TEXT = """
            The ferry company said on 3 May that more than 1,200 people had been left on the quay at 6 p.m.
            Nearly a third of its 14 boats were out of service, and fares on Route 9 rose by 4.5 percent
            to about $3.80. Not a single crossing was on time.
            """;

    private FiguresInText() {}

    /**
     * Prints the figures found.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        for (ScannedNumber number : FigureScanner.standard().audit(TEXT)) {
            System.out.println(number.start() + "-" + number.end() + "  \"" + number.text() + "\"");
            if (number instanceof FoundFigure found) {
                print(found.figure());
            } else if (number instanceof PassedOver passed) {
                System.out.println("    passed over: " + passed.why());
            }
        }
    }

    private static void print(Figure figure) {
        System.out.println("    " + figure.kind().word() + ", as rounded: " + figure.in(Reading.ROUNDED));
        System.out.println("    " + figure.why());
    }
}
