package org.tallystick.io.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tallystick.UnreadableTextException;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Quote;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Worded;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** An entry that declares a measurand. */
public final class MeasurandEntry {
    private static final String NOUN = "a noun that is counted, such as \"resident\"";

    private static final List<String> COURSES =
            Arrays.stream(Course.values()).map(Course::word).toList();

    private MeasurandEntry() {}

    public static Optional<Draft<Measurand>> read(Entry entry) {
        Fields fields = entry.fields();
        Optional<String> label = fields.text("label");
        Optional<Unit> unit = UnitValue.read(fields);
        List<Unit> counts = counts(entry, unit);
        Optional<String> population = fields.text("population");
        Optional<String> place = fields.text("place");
        Optional<Period> period = DateValue.period(fields, "period");
        Optional<Course> course = fields.oneOf("course", COURSES).flatMap(word -> Worded.named(Course.class, word));
        Optional<Interval> range = range(fields);
        List<String> aliases = entry.references("aliases", Link.ALIAS);
        List<String> compareWith = entry.references("compareWith", Link.MEASURAND);
        return entry.draft("id", id -> {
            Measurand.Builder measurand = Measurand.builder(id);
            label.ifPresent(measurand::label);
            unit.ifPresent(measurand::unit);
            population.ifPresent(measurand::population);
            place.ifPresent(measurand::place);
            period.ifPresent(measurand::period);
            course.ifPresent(measurand::course);
            range.ifPresent(measurand::statedRange);
            return Optional.of(measurand
                    .aliases(aliases.stream().filter(alias -> !alias.equals(id)).toList())
                    .compareWith(compareWith)
                    .counts(counts)
                    .build());
        });
    }

    /** Returns the nouns that figures may count; other units are reported at their place. */
    private static List<Unit> counts(Entry entry, Optional<Unit> unit) {
        Fields fields = entry.fields();
        List<Unit> nouns = new ArrayList<>();
        for (Located.TextNode node : fields.texts("counts")) {
            noun(entry, node).ifPresent(nouns::add);
        }
        unit.filter(stated -> !stated.isNoun() && !nouns.isEmpty())
                .ifPresent(stated -> fields.problem(
                        "counts",
                        "a measurand that is stated in " + stated + " counts no things",
                        "a noun as its `unit`, or none"));
        return nouns;
    }

    private static Optional<Unit> noun(Entry entry, Located.TextNode node) {
        Spot spot = entry.spot(node.place());
        if (node.text().isBlank()) {
            spot.report("this noun is blank", NOUN);
            return Optional.empty();
        }
        try {
            Unit unit = Unit.parse(node.text());
            if (unit.isNoun()) {
                return Optional.of(unit);
            }
            spot.report(Quote.text(node.text()) + " is a unit, and not a thing that is counted", NOUN);
        } catch (UnreadableTextException refusal) {
            spot.report(Refusal.words(refusal), NOUN);
        }
        return Optional.empty();
    }

    private static Optional<Interval> range(Fields fields) {
        return fields.nested("range").flatMap(inner -> {
            Optional<Interval> range = IntervalValue.read(inner);
            inner.unknownKeys();
            return range;
        });
    }

    public static void write(JsonOutput json, Measurand measurand) {
        json.text("id", measurand.id());
        if (!measurand.label().equals(measurand.id())) {
            json.text("label", measurand.label());
        }
        UnitValue.write(json, measurand.unit());
        json.optional("population", measurand.population());
        json.optional("place", measurand.place());
        DateValue.writePeriod(json, measurand.period());
        if (measurand.course() != Course.FIXED) {
            json.text("course", measurand.course().word());
        }
        measurand.statedRange().ifPresent(range -> json.object("range", own -> IntervalValue.write(own, range)));
        json.texts("aliases", measurand.aliases());
        json.texts("compareWith", measurand.compareWith());
        json.texts("counts", measurand.counts().stream().map(Unit::symbol).toList());
    }
}
