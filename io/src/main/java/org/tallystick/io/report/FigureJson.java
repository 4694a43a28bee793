package org.tallystick.io.report;

import org.tallystick.figure.Figure;
import org.tallystick.figure.FoundFigure;
import org.tallystick.figure.PassedOver;
import org.tallystick.figure.ScannedNumber;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.result.FigureWriter;

/**
 * Figures as lines of JSON, for programs that read them one by one.
 *
 * <pre>{@code
 * FigureJson.line(Figure.parse("33,179"));   // {"phrase": "33,179", "value": "33179", "hedge": "none", "grain": "1", …}
 * }</pre>
 *
 * <p>Exact numbers are texts: a plain decimal where it terminates, else a fraction in lowest terms. The missing end of an interval is null
 * and open. For a range, and for a vague plural, the value and its resolutions are null and the ends are in the readings.
 */
public final class FigureJson {
    private FigureJson() {}

    /**
     * Returns a figure with its value, hedge, resolutions, unit, the three readings and the usual range. These are followed by the rule by
     * which it was read and its kind; by its trend, part of a change, denominator, comparison and noun where it has them; and by the parts
     * of its phrase.
     *
     * @param figure the figure
     * @return an object on one line, without a line break at its end
     */
    public static String line(Figure figure) {
        return JsonOutput.line(json -> members(json, figure));
    }

    /**
     * Returns a number of a text.
     *
     * @param number a figure, or a number that was passed over
     * @return an object on one line, which begins with {@code start} and {@code end}, in characters from 0, the end exclusive. A figure has
     * the keys of {@link #line(Figure)} after them, then {@code negated} where its sentence denies it, and {@code scale} where one applies.
     * A number that was passed over has its words as {@code text} and the reason as {@code why}
     */
    public static String line(ScannedNumber number) {
        return JsonOutput.line(json -> {
            json.number("start", number.start());
            json.number("end", number.end());
            if (number instanceof FoundFigure found) {
                found(json, found);
            } else if (number instanceof PassedOver passed) {
                json.text("text", passed.text());
                json.text("why", passed.why());
            }
        });
    }

    private static void found(JsonOutput json, FoundFigure found) {
        members(json, found.figure());
        if (found.isNegated()) {
            json.flag("negated", true);
        }
        json.optional("scale", found.scale());
    }

    private static void members(JsonOutput json, Figure figure) {
        FigureWriter.members(json, figure);
        FigureWriter.phrasing(json, figure);
    }

    /**
     * Returns a phrase that was rejected.
     *
     * @param refusal the exception of the reader
     * @return an object on one line, with the phrase, the error and the place in the phrase
     */
    public static String line(UnreadableFigureException refusal) {
        return refusal(refusal.phrase(), refusal.reason(), refusal.at());
    }

    /**
     * Returns a phrase that was rejected for a reason that is not in its words, such as a unit that does not convert.
     *
     * @param phrase the phrase
     * @param error the reason
     * @param at the place in the phrase, in characters from 0
     * @return an object on one line, with the phrase, the error and the place
     */
    public static String refusal(String phrase, String error, int at) {
        return JsonOutput.line(json -> {
            json.text("phrase", phrase);
            json.text("error", error);
            json.number("at", at);
        });
    }
}
