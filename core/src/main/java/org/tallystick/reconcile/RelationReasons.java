package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Statement;

/** Says in plain English why a relation came out as it did. */
final class RelationReasons {
    /** So many terms of a side are written out. */
    private static final int SHOWN = 8;

    private final Dossier dossier;
    private final Relation relation;
    private final Map<String, Rational> multipliers = new HashMap<>();

    RelationReasons(Dossier dossier, Relation relation) {
        this.dossier = dossier;
        this.relation = relation;
        relation.terms().values().forEach(term -> multipliers.put(term.measurand(), term.times()));
    }

    String undecided() {
        boolean repeated = relation.measurands().size() < relation.terms().size();
        return repeated
                ? "a measurand stands in it more than once; such relations are not decided yet"
                : "relations of kind " + relation.kind().word() + " are kept but not decided yet";
    }

    /** Of what is missing, some may be spoken of in a way that does not count. */
    String missing(ImmutableList<String> missing, Predicate<String> isSpokenOf) {
        String nobody = missing.stream().filter(isSpokenOf.negate()).collect(Collectors.joining(", "));
        String partly = missing.stream().filter(isSpokenOf).collect(Collectors.joining(", "));
        return Stream.of(
                        nobody.isEmpty() ? "" : "nobody reports " + nobody,
                        partly.isEmpty() ? "" : "only a part of it, or another unit, is reported of " + partly)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String disputed(String measurand) {
        return "the figures of " + measurand + " contradict each other already";
    }

    String noCommonDate() {
        return "its measurands move with time and are not all reported for one date";
    }

    String divisionByZero() {
        return "it would divide by zero";
    }

    String decided(
            Statement statement,
            Status status,
            Reading grade,
            Function<String, Interval> values,
            Function<String, Interval> exact,
            List<Figure> said) {
        String sides = sides(statement, values);
        return switch (status) {
            case HOLDS -> sides + ", whatever values the figures allow";
            case UNKNOWN -> sides + ", but no whole numbers were found that fit";
            default ->
                sides + " fits some values the figures allow" + grade.condition() + rounding(statement, exact, said);
        };
    }

    String violated(Statement statement, Function<String, Interval> values, Reading widest) {
        Optional<Rational> gap =
                statement.left(values).flatMap(left -> statement.right(values).flatMap(left::gap));
        return sides(statement, values) + " fits no values the figures allow" + widest.condition()
                + gap.filter(g -> !g.isZero())
                        .map(g -> "; the sides are " + IntervalFormat.shortNumber(g)
                                + inUnit(statement.measurands().get(0)) + " apart")
                        .orElse("");
    }

    /** By what relation an unknown follows, and from which values of the others. */
    String implied(List<String> others, Function<String, Interval> values) {
        String from = others.stream()
                .limit(SHOWN)
                .map(measurand -> value(measurand, values))
                .collect(Collectors.joining(", "));
        String more = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
        return "by " + relation.id() + ", from " + from + more;
    }

    /** "seized (188,218 lb) ≥ meth (100,000 lb) + cocaine (59,000 lb) = 159,000 lb". */
    private String sides(Statement statement, Function<String, Interval> values) {
        int onLeft = leftCount();
        ImmutableList<String> all = statement.measurands();
        String unit = inUnit(all.get(0));
        return side(all.subList(0, onLeft), statement.left(values), values, unit)
                + " " + sign(statement.order()) + " "
                + side(all.subList(onLeft, all.size()), statement.right(values), values, unit);
    }

    private int leftCount() {
        return relation.kind() == RelationKind.LINEAR
                ? relation.measurands(Role.TERMS).size()
                : 1;
    }

    /** The terms of one side and what they come to, in the unit of the first measurand of all. */
    private String side(
            ImmutableList<String> measurands,
            Optional<Interval> total,
            Function<String, Interval> values,
            String unit) {
        String sum = total.map(IntervalFormat::range).orElse("nothing") + unit;
        if (measurands.isEmpty()) {
            return sum;
        }
        StringBuilder terms = new StringBuilder();
        for (String measurand : measurands.subList(0, Math.min(measurands.size(), SHOWN))) {
            String joint = terms.length() == 0 ? first(measurand) : joint(measurand);
            terms.append(joint).append(value(measurand, values));
        }
        if (measurands.size() > SHOWN) {
            terms.append(" and ").append(measurands.size() - SHOWN).append(" more");
        }
        boolean told = measurands.size() == 1 && total.equals(Optional.of(values.apply(measurands.get(0))));
        return told ? terms.toString() : terms + times() + " = " + sum;
    }

    private String value(String measurand, Function<String, Interval> values) {
        return measurand + " (" + IntervalFormat.range(values.apply(measurand)) + inUnit(measurand) + ")";
    }

    /** Things counted need no unit beside their number. */
    private String inUnit(String measurand) {
        return dossier.unit(measurand)
                .filter(unit -> !unit.isNoun())
                .map(unit -> " " + unit.symbol())
                .orElse("");
    }

    private String first(String measurand) {
        return (times(measurand).signum() < 0 ? "−" : "") + multiplier(measurand);
    }

    private String joint(String measurand) {
        String sign = times(measurand).signum() < 0 ? " − " : " + ";
        return switch (relation.kind()) {
            case RATIO -> " / ";
            case CHANGE -> " against ";
            default -> sign + multiplier(measurand);
        };
    }

    private String multiplier(String measurand) {
        Rational times = times(measurand).abs();
        return times.equals(Rational.ONE) ? "" : IntervalFormat.number(times) + " × ";
    }

    private Rational times(String measurand) {
        return Optional.ofNullable(multipliers.get(measurand)).orElse(Rational.ONE);
    }

    private String times() {
        return relation.times().map(times -> " × (" + times + ")").orElse("");
    }

    private static String sign(Order order) {
        return switch (order) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> order.sign();
        };
    }

    /** Where the right side is one value to the letter, and a figure said of the left is that value rounded. */
    private String rounding(Statement statement, Function<String, Interval> exact, List<Figure> said) {
        Optional<Rational> value =
                statement.right(exact).filter(Interval::isPoint).flatMap(Interval::min);
        return value.flatMap(right -> said.stream()
                        .filter(figure -> isRounded(figure, right))
                        .findFirst()
                        .map(figure -> "; to the letter the right side is " + IntervalFormat.shortNumber(right)
                                + inUnit(statement.measurands().get(0)) + ", which rounds to \"" + figure + "\""))
                .orElse("");
    }

    private static boolean isRounded(Figure figure, Rational right) {
        return figure.value().isPresent()
                && figure.grain().map(right::nearestTo).equals(figure.value())
                && !figure.value().get().equals(right);
    }
}
