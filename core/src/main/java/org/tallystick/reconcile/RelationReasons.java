package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.algebra.Statement;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Rule;
import org.tallystick.relation.Term;
import org.tallystick.unit.Unit;

/** Explains the result of a relation in plain English. */
final class RelationReasons {
    /** The greatest number of terms written out for a side. */
    private static final int SHOWN = 8;

    /** The greatest number of characters shown of a side of a rule. */
    private static final int LONGEST = 400;

    private final Dossier dossier;
    private final Relation relation;
    private final Optional<Rule> rule;
    private final DisplayNames names;

    RelationReasons(Dossier dossier, Relation relation) {
        this.dossier = dossier;
        this.relation = relation;
        this.names = new DisplayNames(dossier);
        this.rule = relation.rule().map(Rule::parse);
    }

    /** Names the missing measurands; some may have claims that do not count. */
    String missing(ImmutableList<String> missing, Predicate<String> hasClaims) {
        String nobody = named(missing, hasClaims.negate());
        String partly = named(missing, hasClaims);
        return Stream.of(
                        nobody.isEmpty() ? "" : "nobody reports " + nobody,
                        partly.isEmpty() ? "" : "only a part of it, or another unit, is reported of " + partly)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String named(List<String> measurands, Predicate<String> listed) {
        return measurands.stream().filter(listed).map(names::measurand).collect(Collectors.joining(", "));
    }

    String disputed(String measurand) {
        return "the figures of " + names.measurand(measurand) + " contradict each other already";
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
            case UNKNOWN ->
                sides + ", but no " + (hasWhole(statement) ? "whole numbers" : "values") + " were found that fit";
            default ->
                sides + " fits some values the figures allow" + grade.condition() + rounding(statement, exact, said);
        };
    }

    private boolean hasWhole(Statement statement) {
        return statement.measurands().stream()
                .anyMatch(id -> dossier.unit(id).filter(Unit::countsWholeThings).isPresent());
    }

    /** Where the whole could be its parts and the rest, but for a rest below zero. */
    String negativeRest(Statement statement, Function<String, Interval> values, Reading widest) {
        return noValues(statement, values, widest) + "; the rest cannot be negative";
    }

    private String noValues(Statement statement, Function<String, Interval> values, Reading widest) {
        return sides(statement, values) + " fits no values the figures allow" + widest.condition();
    }

    String violated(Statement statement, Function<String, Interval> values, Reading widest) {
        Optional<Rational> gap =
                statement.left(values).flatMap(left -> statement.right(values).flatMap(left::gap));
        return noValues(statement, values, widest)
                + gap.filter(g -> !g.isZero())
                        .map(g -> "; the sides are "
                                + IntervalFormat.shortNumber(g, unit(statement).orElse(null)) + " apart")
                        .orElse("");
    }

    /** Explains by which relation an unknown follows, and from which values of the others. */
    String implied(List<String> others, Function<String, Interval> values) {
        String from = others.stream()
                .limit(SHOWN)
                .map(measurand -> value(measurand, values))
                .collect(Collectors.joining(", "));
        return "by " + names.relation(relation.id()) + ", from " + from + Listing.more(others.size() - SHOWN);
    }

    /** Returns, for example, {@code seized (188,218 pounds) ≥ meth (100,000 pounds) + cocaine (59,000 pounds) = 159,000 pounds}. */
    private String sides(Statement statement, Function<String, Interval> values) {
        String left = rule.map(text -> Quote.shortened(text.left(id -> value(id, values)), LONGEST))
                .orElseGet(() -> said(left(statement), values));
        String right = rule.map(text -> Quote.shortened(text.right(id -> value(id, values)), LONGEST))
                .orElseGet(() -> said(right(statement), values));
        String sign = " " + sign(statement.order()) + " ";
        return isOfDeviation(statement)
                ? left + sign + "the deviation of whole values with " + right
                : summed(left, statement.left(values), statement, values)
                        + sign
                        + summed(right, statement.right(values), statement, values);
    }

    private boolean isOfDeviation(Statement statement) {
        return relation.kind() == RelationKind.MEAN
                && relation.measurands(Role.DEVIATION)
                        .equals(statement.measurands().subList(0, 1));
    }

    private List<Term> left(Statement statement) {
        return switch (relation.kind()) {
            case LINEAR -> relation.terms().get(Role.TERMS);
            case MEAN -> relation.terms().get(isOfDeviation(statement) ? Role.DEVIATION : Role.MEAN);
            default -> relation.terms().get(relation.kind().required().asList().get(0));
        };
    }

    private List<Term> right(Statement statement) {
        ImmutableList<Role> required = relation.kind().required().asList();
        Stream<Role> roles = switch (relation.kind()) {
            case CHANGE -> Stream.of(Role.AFTER, Role.BEFORE);
            case MEAN -> isOfDeviation(statement) ? required.stream() : Stream.of(Role.TOTAL, Role.COUNT);
            case INCLUDES ->
                statement.order() == Order.EQUAL ? Stream.of(Role.PARTS, Role.REST) : Stream.of(Role.PARTS);
            default -> required.stream().skip(1);
        };
        return roles.flatMap(role -> relation.terms().get(role).stream()).toList();
    }

    private String said(List<Term> terms, Function<String, Interval> values) {
        StringBuilder said = new StringBuilder();
        for (Term term : terms.subList(0, Math.min(terms.size(), SHOWN))) {
            String joint = said.length() == 0 ? first(term) : joint(term);
            said.append(joint).append(value(term.measurand(), values));
        }
        said.append(Listing.more(terms.size() - SHOWN));
        boolean multiplied = terms.stream().anyMatch(term -> relation.terms().containsEntry(Role.OF, term));
        return multiplied ? said + times() : said.toString();
    }

    /** Returns the value of one side, unless it is a measurand that was just written. */
    private String summed(
            String said, Optional<Interval> total, Statement statement, Function<String, Interval> values) {
        String sum = total.map(
                        open -> IntervalFormat.range(open, unit(statement).orElse(null)))
                .orElse("nothing");
        boolean written = statement.measurands().stream()
                .anyMatch(id -> said.equals(value(id, values)) && total.equals(Optional.of(values.apply(id))));
        return said.isEmpty() ? sum : written ? said : said + " = " + sum;
    }

    /** Returns the unit of both sides, where one is named. */
    private Optional<Unit> unit(Statement statement) {
        String first = statement.measurands().get(0);
        boolean alone = rule.map(text -> text.left(id -> id).equals(first)).orElse(true);
        return alone ? shownUnit(first) : Optional.empty();
    }

    private String value(String measurand, Function<String, Interval> values) {
        return names.measurand(measurand) + " ("
                + IntervalFormat.range(
                        values.apply(measurand), shownUnit(measurand).orElse(null)) + ")";
    }

    /** Counted things need no unit after their number. */
    private Optional<Unit> shownUnit(String measurand) {
        return dossier.unit(measurand).filter(unit -> !unit.isNoun());
    }

    private static String first(Term term) {
        return (term.times().signum() < 0 ? "−" : "") + multiplier(term);
    }

    private String joint(Term term) {
        String sign = term.times().signum() < 0 ? " − " : " + ";
        return switch (relation.kind()) {
            case RATIO -> " / ";
            case MEAN -> relation.terms().containsEntry(Role.COUNT, term) ? " / " : ", ";
            case CHANGE -> " against ";
            default -> sign + multiplier(term);
        };
    }

    private static String multiplier(Term term) {
        Rational times = term.times().abs();
        return times.equals(Rational.ONE) ? "" : IntervalFormat.number(times) + " × ";
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

    /** Describes a figure of the left side that is the exact value of the right side rounded. */
    private String rounding(Statement statement, Function<String, Interval> exact, List<Figure> said) {
        boolean alone = rule.map(text ->
                        text.left(id -> id).equals(statement.measurands().get(0)))
                .orElse(true);
        Optional<Rational> value = Optional.of(statement)
                .filter(any -> alone)
                .flatMap(any -> any.right(exact))
                .filter(Interval::isPoint)
                .flatMap(Interval::min);
        return value.flatMap(right -> said.stream()
                        .filter(figure -> isRounded(figure, right))
                        .findFirst()
                        .map(figure -> "; to the letter the right side is "
                                + IntervalFormat.shortNumber(
                                        right, unit(statement).orElse(null)) + ", which rounds to "
                                + Quote.of(figure)))
                .orElse("");
    }

    private static boolean isRounded(Figure figure, Rational right) {
        return figure.value().isPresent()
                && figure.resolution().map(right::nearestTo).equals(figure.value())
                && !figure.value().get().equals(right);
    }
}
