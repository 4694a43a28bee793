package org.tallystick.io.report;

import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.json.JsonOutput;

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
     * which it was read, its trend and noun where it has them, and the parts of its phrase.
     *
     * @param figure the figure
     * @return an object on one line, without a line break at its end
     */
    public static String line(Figure figure) {
        return JsonOutput.line(json -> members(json, figure));
    }

    /**
     * Returns a figure that was found in a text.
     *
     * @param figure the figure
     * @param start the index of the first character of its phrase, from 0
     * @param end the index after the last character of its phrase
     * @return an object on one line, with {@code start} and {@code end} before the keys of {@link #line(Figure)}
     */
    public static String line(Figure figure, long start, long end) {
        return JsonOutput.line(json -> {
            json.number("start", start);
            json.number("end", end);
            members(json, figure);
        });
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
