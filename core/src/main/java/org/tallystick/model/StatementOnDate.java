package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallystick.algebra.Statement;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;

/** A statement of a relation, with the reported values of its measurands on one date. */
public final class StatementOnDate {
    /**
     * The greatest length of denominators, in bits. Larger statements are not decided, since a small document might otherwise take hours.
     */
    private static final long MOST_BITS = 200_000;

    private final Relation relation;
    private final ReportedValues reported;
    private final Statement statement;
    private final int row;
    private final ImmutableList<String> measurands;
    private final ReportedValues.Tied tied;
    private final ImmutableList<String> missing;
    private final ImmutableSet<String> none;
    private final ImmutableList<String> unknown;

    public StatementOnDate(Constraint.Stated stated, ReportedValues reported, ReportedValues.Tied tied) {
        this.relation = stated.relation();
        this.reported = reported;
        this.statement = stated.statement();
        this.row = stated.row();
        this.none = stated.none();
        this.measurands = statement.measurands();
        this.tied = tied;
        this.missing = measurands.stream()
                .filter(measurand -> !reported.isReported(measurand))
                .collect(ImmutableList.toImmutableList());
        this.unknown = missing.stream()
                .filter(measurand -> !none.contains(measurand))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a reason with its date, where a measurand in it changes. */
    public String dated(String why) {
        return tied.date().map(date -> "on " + date + ": " + why).orElse(why);
    }

    public List<Figure> saidOfLeft() {
        return tied.group(measurands.get(0)).stream()
                .flatMap(group -> group.claims().stream())
                .map(StandingClaim::figure)
                .toList();
    }

    /** Whether all reported values of each measurand have a common value in a reading. */
    public boolean areAllTold(Reading reading) {
        return measurands.stream()
                .allMatch(measurand -> !reported.isReported(measurand)
                        || tied.in(reading, measurand).isPresent());
    }

    /** Returns the possible values of the measurands: the reported ones, else their ranges. */
    public Values values(Reading reading) {
        Map<String, Interval> values = new LinkedHashMap<>();
        for (String measurand : measurands) {
            Interval free = none.contains(measurand) ? Interval.of(Rational.ZERO) : reported.range(measurand);
            values.put(measurand, tied.in(reading, measurand).orElse(free));
        }
        return new Values(values);
    }

    public Statement statement() {
        return statement;
    }

    public int row() {
        return row;
    }

    public ImmutableList<String> measurands() {
        return measurands;
    }

    public ReportedValues.Tied tied() {
        return tied;
    }

    public ImmutableList<String> missing() {
        return missing;
    }

    public ImmutableSet<String> none() {
        return none;
    }

    public ImmutableList<String> unknown() {
        return unknown;
    }

    /** Whether denominators could grow too long in a sum of all values, since sums of different fractions multiply them. */
    public boolean isTooLong() {
        Stream<Rational> ends = values(Reading.LOOSE).all().values().stream()
                .flatMap(range -> Stream.concat(range.min().stream(), range.max().stream()));
        Stream<Rational> multipliers = relation.terms().values().stream().map(Term::times);
        long bits = Stream.concat(ends, multipliers)
                .mapToLong(number -> number.denominator().bitLength() - 1L)
                .sum();
        return bits > MOST_BITS;
    }

    /** The possible values of each measurand. */
    public record Values(Map<String, Interval> all) implements Function<String, Interval> {
        @Override
        public Interval apply(String measurand) {
            return all.getOrDefault(measurand, Interval.all());
        }
    }
}
