package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;
import org.tallystick.relation.Side.Quotient;
import org.tallystick.relation.Side.Sum;
import org.tallystick.unit.Unit;

/** Turns a relation into statements: what each kind means, in the units of its measurands. */
final class Statements {
    private static final Rational HUNDRED = Rational.of(100);

    private final Relation relation;
    private final Function<String, Optional<Unit>> units;

    Statements(Relation relation, Function<String, Optional<Unit>> units) {
        this.relation = relation;
        this.units = units;
    }

    ImmutableList<Statement> all() {
        if (relation.measurands().size() < relation.terms().size()) {
            return ImmutableList.of();
        }
        return switch (relation.kind()) {
            case SUM ->
                ImmutableList.of(wholeAgainst(Order.EQUAL, relation.terms().get(Role.PARTS)));
            case INCLUDES -> inclusion();
            case AT_MOST -> ImmutableList.of(between(Role.LESS, Order.AT_MOST, Role.MORE));
            case EQUAL -> ImmutableList.of(between(Role.LEFT, Order.EQUAL, Role.RIGHT));
            case LINEAR -> ImmutableList.of(linear());
            case PRODUCT -> ImmutableList.of(product());
            case RATIO -> ImmutableList.of(quotient(Role.RATE, Role.PART, Role.WHOLE, Rational.ZERO));
            case CHANGE -> ImmutableList.of(quotient(Role.CHANGE, Role.AFTER, Role.BEFORE, Rational.ONE));
            case MEAN, RULE -> ImmutableList.of();
        };
    }

    private ImmutableList<Statement> inclusion() {
        ImmutableList<Term> parts = relation.terms().get(Role.PARTS);
        Statement atLeast = wholeAgainst(Order.AT_LEAST, parts);
        ImmutableList<Term> rest = relation.terms().get(Role.REST);
        if (rest.isEmpty()) {
            return ImmutableList.of(atLeast);
        }
        ImmutableList<Term> all =
                ImmutableList.<Term>builder().addAll(parts).addAll(rest).build();
        return ImmutableList.of(atLeast, wholeAgainst(Order.EQUAL, all));
    }

    private Statement wholeAgainst(Order order, List<Term> parts) {
        Term whole = term(Role.WHOLE);
        return new Statement(sum(ImmutableList.of(whole), whole), order, sum(parts, whole));
    }

    private Statement between(Role left, Order order, Role right) {
        Term first = term(left);
        return new Statement(sum(ImmutableList.of(first), first), order, sum(ImmutableList.of(term(right)), first));
    }

    private Statement linear() {
        ImmutableList<Term> terms = relation.terms().get(Role.TERMS);
        Sum constant = new Sum(ImmutableList.of(), relation.constant().orElseThrow());
        return new Statement(sum(terms, terms.get(0)), relation.compare().orElseThrow(), constant);
    }

    /** The terms in the unit of one of them. */
    private Sum sum(List<Term> terms, Term reference) {
        @Nullable Unit target = unit(reference);
        ImmutableList<Term> converted = terms.stream()
                .map(term -> Term.of(term.measurand(), term.times().times(factor(unit(term), target))))
                .collect(ImmutableList.toImmutableList());
        return new Sum(converted, Rational.ZERO);
    }

    private Statement product() {
        Term result = term(Role.RESULT);
        Term of = term(Role.OF);
        Term multiplied = Term.of(of.measurand(), of.times().times(multiplier(result, of)));
        return new Statement(
                new Sum(ImmutableList.of(result), Rational.ZERO),
                Order.EQUAL,
                new Sum(ImmutableList.of(multiplied), Rational.ZERO));
    }

    /** How many of the result's unit one of the multiplied unit gives. */
    private Rational multiplier(Term result, Term of) {
        Factor factor = relation.times().orElseThrow();
        if (factor.unit().isEmpty() && factor.per().isEmpty()) {
            return factor.number().times(counted(unit(of), unit(result)));
        }
        Rational in = factor(unit(of), factor.per().orElse(unit(of)));
        Rational out = factor(factor.unit().orElse(unit(result)), unit(result));
        return in.times(factor.number()).times(out);
    }

    /** rate = scale · (dividend / divisor) − scale · less, with scale 100 for a rate in percent. */
    private Statement quotient(Role rate, Role dividend, Role divisor, Rational less) {
        Term part = term(dividend);
        Term whole = term(divisor);
        @Nullable Unit rateUnit = unit(term(rate));
        boolean percent = rateUnit != null && rateUnit.isPercent();
        if (rateUnit != null && rateUnit.isPhysical()) {
            rateUnit.factorTo(Unit.percent());
        }
        Rational scale = percent ? HUNDRED : Rational.ONE;
        Term converted = Term.of(part.measurand(), part.times().times(counted(unit(part), unit(whole))));
        Sum left = new Sum(ImmutableList.of(term(rate)), Rational.ZERO);
        return new Statement(
                left,
                Order.EQUAL,
                new Quotient(converted, whole, scale, scale.times(less).negated()));
    }

    private static Rational factor(@Nullable Unit from, @Nullable Unit to) {
        return from == null || to == null ? Rational.ONE : from.factorTo(to);
    }

    /** As {@link #factor}, but counts of unlike things may be set against each other: beds for each hospital. */
    private static Rational counted(@Nullable Unit from, @Nullable Unit to) {
        boolean counts = from != null && to != null && from.isNoun() && to.isNoun();
        return counts ? Rational.ONE : factor(from, to);
    }

    private Term term(Role role) {
        return relation.terms().get(role).get(0);
    }

    private @Nullable Unit unit(Term term) {
        return units.apply(term.measurand()).orElse(null);
    }
}
