package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallystick.algebra.Dimension.Converted;
import org.tallystick.number.Rational;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Rule;
import org.tallystick.relation.Term;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** Converts a relation to statements, by its kind and in the units of its measurands. */
public final class Statements {
    private static final Rational HUNDRED = Rational.of(100);

    private final Relation relation;
    private final Function<String, Optional<Unit>> units;

    private Statements(Relation relation, Function<String, Optional<Unit>> units) {
        this.relation = relation;
        this.units = units;
    }

    /**
     * Returns the statements of a relation, with units converted. The first statement is that of the kind. For a whole whose remainder is a
     * measurand of its own, a second statement includes the remainder.
     *
     * @param units the unit of each measurand, by id
     * @return the statements, at least one; for a mean with a deviation, the second one is about the deviation
     * @throws IncompatibleUnitsException where units do not convert
     */
    public static ImmutableList<Statement> of(Relation relation, Function<String, Optional<Unit>> units) {
        return new Statements(relation, units).all();
    }

    private ImmutableList<Statement> all() {
        if (relation.kind() != RelationKind.RULE && !comparesTwo()) {
            relation.terms()
                    .values()
                    .forEach(term -> units.apply(term.measurand()).ifPresent(Unit::checkCalculable));
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
            case MEAN -> sample();
            case RULE ->
                ImmutableList.of(new Conversion(units)
                        .statement(Rule.parse(relation.rule().orElseThrow())));
        };
    }

    /** Whether two values are compared as they are, so that they may be temperatures. */
    private boolean comparesTwo() {
        boolean order = relation.kind() == RelationKind.AT_MOST || relation.kind() == RelationKind.EQUAL;
        return order
                && relation.terms().values().stream()
                        .allMatch(term -> term.times().equals(Rational.ONE));
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
        return sums(ImmutableList.of(term(Role.WHOLE)), order, parts);
    }

    private Statement between(Role left, Order order, Role right) {
        return sums(ImmutableList.of(term(left)), order, ImmutableList.of(term(right)));
    }

    private Statement sums(List<Term> left, Order order, List<Term> right) {
        Optional<Unit> common = firstUnit(Iterables.concat(left, right));
        return statement(left, sum(left, common), order, right, sum(right, common));
    }

    private static Statement statement(List<Term> left, Node above, Order order, List<Term> right, Node below) {
        ImmutableSet<String> measurands = Streams.concat(left.stream(), right.stream())
                .map(Term::measurand)
                .collect(ImmutableSet.toImmutableSet());
        return Statement.of(above, order, below, measurands);
    }

    private Statement linear() {
        ImmutableList<Term> terms = relation.terms().get(Role.TERMS);
        Node constant = Node.constant(relation.constant().orElseThrow());
        Order compare = relation.compare().orElseThrow();
        return statement(terms, sum(terms, firstUnit(terms)), compare, ImmutableList.of(), constant);
    }

    /** Returns the unit in which terms are added: the first known one; terms without a unit are taken to be in it. */
    private Optional<Unit> firstUnit(Iterable<Term> terms) {
        return Streams.stream(terms)
                .flatMap(term -> units.apply(term.measurand()).stream())
                .findFirst();
    }

    private Node sum(List<Term> terms, Optional<Unit> common) {
        List<Node.Part> parts = terms.stream()
                .map(term -> new Node.Part(
                        term.times().times(factor(unit(term), common.orElse(null))), new Node.Leaf(term.measurand())))
                .toList();
        Rational shift = terms.stream()
                .map(term -> shift(unit(term), common.orElse(null)))
                .reduce(Rational.ZERO, Rational::plus);
        return Node.sum(parts, shift);
    }

    private static Rational shift(@Nullable Unit from, @Nullable Unit to) {
        return from == null || to == null ? Rational.ZERO : from.shiftTo(to);
    }

    private Statement product() {
        Term result = term(Role.RESULT);
        Term of = term(Role.OF);
        Term multiplied = Term.of(of.measurand(), of.times().times(multiplier(result, of)));
        return statement(
                ImmutableList.of(result), Node.of(result), Order.EQUAL, ImmutableList.of(of), Node.of(multiplied));
    }

    /** Returns the factor from the multiplied unit to that of the result. */
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
        Term above = term(dividend);
        Term below = term(divisor);
        Rational scale = isPercent(term(rate)) ? HUNDRED : Rational.ONE;
        Rational conversion = less.isZero() ? perUnit(term(rate), above, below) : relative(term(rate), above, below);
        Term converted = Term.of(above.measurand(), above.times().times(conversion));
        Node divided = new Node.Product(ImmutableList.of(Node.of(converted)), ImmutableList.of(Node.of(below)));
        Node right = Node.sum(
                List.of(new Node.Part(scale, divided)), scale.times(less).negated());
        return statement(
                ImmutableList.of(term(rate)), Node.of(term(rate)), Order.EQUAL, ImmutableList.of(above, below), right);
    }

    /** Returns the statements of a mean and, where it is given, of the deviation from it. */
    private ImmutableList<Statement> sample() {
        Term mean = term(Role.MEAN);
        Term total = term(Role.TOTAL);
        Term count = term(Role.COUNT);
        ImmutableList<Term> deviation = relation.terms().get(Role.DEVIATION);
        Rational multiples = total.times().dividedBy(count.times().times(mean.times()));
        Sample sample = new Sample(
                mean.measurand(),
                total.measurand(),
                count.measurand(),
                scale(mean, total, count).times(multiples),
                countsWholeThings(total),
                countsWholeThings(count));
        boolean repeats = relation.measurands().size() < relation.terms().size();
        Statement first = sampled(repeats ? sample.quotient() : new MeanProposition(sample), mean, total, count);
        boolean multiplied = relation.terms().values().stream()
                .anyMatch(term -> !term.times().equals(Rational.ONE));
        if (deviation.isEmpty() || repeats || multiplied) {
            return ImmutableList.of(first);
        }
        Term spread = deviation.get(0);
        Rational converted = factor(unit(spread), unit(mean));
        return ImmutableList.of(
                first,
                sampled(new DeviationProposition(sample, spread.measurand(), converted), spread, mean, total, count));
    }

    private static Statement sampled(Proposition proposition, Term... terms) {
        ImmutableSet<String> measurands =
                Arrays.stream(terms).map(Term::measurand).collect(ImmutableSet.toImmutableSet());
        return new Statement(proposition, Order.EQUAL, measurands.asList());
    }

    /** Returns the factor from the unit of the total, per counted thing, to that of the mean. */
    private Rational scale(Term mean, Term total, Term count) {
        boolean percent = isPercent(mean);
        if (percent && isPercent(total)) {
            return Rational.ONE;
        }
        Rational conversion = perUnit(mean, total, count);
        return percent ? HUNDRED.times(conversion) : conversion;
    }

    private boolean isPercent(Term term) {
        return units.apply(term.measurand()).filter(Unit::isPercent).isPresent();
    }

    private boolean countsWholeThings(Term term) {
        return units.apply(term.measurand()).filter(Unit::countsWholeThings).isPresent();
    }

    /**
     * Returns the factor of a rate in the unit of its part, which is an amount for each counted thing: dollars a person, beds a hospital.
     */
    private Rational perUnit(Term rate, Term part, Term whole) {
        boolean things = units.apply(whole.measurand()).map(Unit::isNoun).orElse(true);
        return units.apply(rate.measurand())
                .filter(unit -> things && !unit.isPercent())
                .flatMap(unit -> units.apply(part.measurand())
                        .filter(from -> from.convertsTo(unit))
                        .map(from -> from.factorTo(unit)))
                .orElseGet(() -> relative(rate, part, whole));
    }

    private Rational relative(Term rate, Term above, Term below) {
        @Nullable Unit rateUnit = unit(rate);
        boolean measured = rateUnit != null && (rateUnit.isPhysical() || rateUnit.isCompound());
        if (measured && relation.kind() != RelationKind.CHANGE) {
            Converted joint = dimension(above).times(dimension(below), -1);
            return joint.factor().times(joint.dimension().factorTo(dimension(rate)));
        }
        if (rateUnit != null && (measured || rateUnit.isCurrency())) {
            rateUnit.factorTo(Unit.percent());
        }
        return relation.kind() != RelationKind.CHANGE
                ? counted(unit(above), unit(below))
                : factor(unit(above), unit(below));
    }

    private static Rational factor(@Nullable Unit from, @Nullable Unit to) {
        return from == null || to == null ? Rational.ONE : from.factorTo(to);
    }

    /** As {@link #factor}, but counts of unlike things may be related: beds for each hospital. */
    private static Rational counted(@Nullable Unit from, @Nullable Unit to) {
        boolean counts = from != null && to != null && from.isNoun() && to.isNoun();
        return counts ? Rational.ONE : factor(from, to);
    }

    private Dimension dimension(Term term) {
        return Dimension.of(units.apply(term.measurand()));
    }

    private Term term(Role role) {
        return relation.terms().get(role).get(0);
    }

    private @Nullable Unit unit(Term term) {
        return units.apply(term.measurand()).orElse(null);
    }
}
