package org.tallystick.io.result;

import java.util.Optional;
import java.util.Set;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.entry.FigureValue;
import org.tallystick.io.entry.PolicyValue;
import org.tallystick.io.json.Differences;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.problem.UnwritableFigureException;

/**
 * A figure as an object that stands alone: its phrase with its value and readings and, where they are needed to make an equal figure, the
 * parts of which it was made and its policy.
 */
public final class FigureObject {
    private static final String MADE = "made";
    private static final String POLICY = "policy";
    private static final String EXACT = "exact";
    private static final String EXPECTED = "a phrase, or an object with `phrase`, `value`, `min` or `max`";

    private FigureObject() {}

    /**
     * Writes the members of a figure.
     *
     * @throws UnwritableFigureException if no object can express it
     */
    public static void write(JsonOutput json, Figure figure) {
        Figure standard = standard(figure);
        FigureWriter.members(json, figure);
        if (!FigureValue.isPhrase(standard)) {
            FigureValue.write(json, MADE, standard);
        }
        if (!figure.policy().equals(ReadingPolicy.standard())) {
            PolicyValue.write(json, Optional.of(figure.policy()));
        }
    }

    private static Figure standard(Figure figure) {
        try {
            return figure.withPolicy(ReadingPolicy.standard());
        } catch (UnreadableFigureException refusal) {
            throw new UnwritableFigureException(figure);
        }
    }

    /**
     * Returns the figure of a phrase, of an object as in a claims document, or of an object with readings. Readings that are not those of
     * the figure are problems.
     */
    public static Optional<Figure> read(Located value, Problems problems) {
        if (value instanceof Located.ObjectNode object && object.members().containsKey(EXACT)) {
            return withReadings(object, problems);
        }
        String key = "figure";
        Fields outer = Fields.of(value.asMember(key), problems);
        if (value.isNull()) {
            outer.problem("this is null", EXPECTED);
        }
        return FigureValue.read(outer, key);
    }

    private static Optional<Figure> withReadings(Located.ObjectNode object, Problems problems) {
        Fields fields = Fields.of(object, problems);
        String key = fields.value(MADE).isPresent() ? MADE : "phrase";
        fields.require(key);
        Optional<Figure> standard = FigureValue.read(fields, key);
        Optional<ReadingPolicy> policy = PolicyValue.read(fields);
        Optional<Figure> figure =
                standard.map(read -> policy.map(read::withPolicy).orElse(read));
        figure.ifPresent(read -> Differences.report(object, tree(read), Set.of(MADE, POLICY), "its phrase", problems));
        return figure;
    }

    private static Located tree(Figure figure) {
        return JsonTreeReader.written(json -> {
            FigureWriter.members(json, figure);
            FigureWriter.phrasing(json, figure);
        });
    }
}
