package org.tallystick.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Term;
import org.tallystick.unit.Unit;

/**
 * Every kind on three measurands with small ends, against brute force over sample values at, just beside and between those
 * ends. The first measurand stands alone on its side; the oracle knows what each kind means and nothing of intervals.
 */
class StatementPropertiesTest {
    private static final Measurand A = Measurand.of("a");
    private static final Measurand B = Measurand.of("b");
    private static final Measurand C = Measurand.of("c");
    private static final Rational NEAR = Rational.of(1, 1_000);
    private static final Rational TOLERANCE = Rational.of(1, 20);
    private static final Rational FAR = Rational.of(1_000_000);
    private static final Rational BEYOND = Rational.of(500);

    /** A relation of a, b and c, with what it means: the number that a is held against, empty where there is none. */
    record Shape(Relation relation, Order order, boolean linear, Meaning meaning) {
        Statement statement() {
            return Statements.of(relation, id -> Optional.empty()).get(0);
        }

        @Override
        public String toString() {
            return relation.kind() + " " + order;
        }
    }

    interface Meaning {
        Optional<Rational> of(Rational b, Rational c);
    }

    private static Shape linear(Order order) {
        List<Term> terms = List.of(Term.of("a"), Term.of("b", Rational.of(-2)), Term.of("c", Rational.of(1, 2)));
        return new Shape(
                Relation.linear("r", terms, order, Rational.ONE),
                order,
                true,
                (b, c) -> Optional.of(Rational.ONE.plus(b.times(Rational.TWO)).minus(c.dividedBy(Rational.TWO))));
    }

    @Provide
    Arbitrary<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>(List.of(
                new Shape(Relation.sum("r", A, B, C), Order.EQUAL, true, (b, c) -> Optional.of(b.plus(c))),
                new Shape(Relation.includes("r", A, B, C), Order.AT_LEAST, true, (b, c) -> Optional.of(b.plus(c))),
                new Shape(Relation.atMost("r", A, B), Order.AT_MOST, true, (b, c) -> Optional.of(b)),
                new Shape(Relation.equal("r", A, B), Order.EQUAL, true, (b, c) -> Optional.of(b)),
                new Shape(
                        Relation.product("r", A, B, Factor.parse("-3/2")),
                        Order.EQUAL,
                        true,
                        (b, c) -> Optional.of(b.times(Rational.of(-3, 2)))),
                new Shape(
                        Relation.ratio("r", A, B, C),
                        Order.EQUAL,
                        false,
                        (b, c) -> c.isZero() ? Optional.empty() : Optional.of(b.dividedBy(c))),
                new Shape(
                        Relation.change("r", A, B, C),
                        Order.EQUAL,
                        false,
                        (b, c) -> b.isZero()
                                ? Optional.empty()
                                : Optional.of(c.minus(b).dividedBy(b)))));
        Stream.of(Order.values()).map(StatementPropertiesTest::linear).forEach(shapes::add);
        return Arbitraries.of(shapes);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Rational> ends = Arbitraries.integers().between(-6, 6).map(n -> Rational.of(n, 2));
        Arbitrary<Interval> bounded = Combinators.combine(
                        ends, ends, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(StatementPropertiesTest::between);
        Arbitrary<Interval> onesided = ends.flatMap(end -> Arbitraries.of(
                Interval.atLeast(end), Interval.greaterThan(end), Interval.atMost(end), Interval.lessThan(end)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, bounded),
                net.jqwik.api.Tuple.of(3, onesided),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Interval.all())));
    }

    private static Interval between(Rational a, Rational b, boolean minOpen, boolean maxOpen) {
        Rational min = Rational.min(a, b);
        Rational max = Rational.max(a, b);
        if (min.equals(max)) {
            return Interval.of(min);
        }
        Interval from = minOpen ? Interval.greaterThan(min) : Interval.atLeast(min);
        return from.intersection(maxOpen ? Interval.lessThan(max) : Interval.atMost(max))
                .orElseThrow();
    }

    private static List<Rational> samples(Interval interval) {
        List<Rational> all = new ArrayList<>(List.of(FAR, FAR.negated()));
        for (int n = -7; n <= 7; n++) {
            Rational at = Rational.of(n, 2);
            all.addAll(List.of(at.minus(NEAR), at, at.plus(NEAR), at.plus(Rational.of(1, 4))));
        }
        return all.stream().filter(interval::contains).toList();
    }

    private static BiPredicate<Rational, Rational> sign(Order order) {
        return switch (order) {
            case EQUAL -> (x, y) -> x.compareTo(y) == 0;
            case AT_MOST -> (x, y) -> x.compareTo(y) <= 0;
            case AT_LEAST -> (x, y) -> x.compareTo(y) >= 0;
            case LESS -> (x, y) -> x.compareTo(y) < 0;
            case GREATER -> (x, y) -> x.compareTo(y) > 0;
        };
    }

    private static Function<String, Interval> values(Interval a, Interval b, Interval c) {
        return Map.of("a", a, "b", b, "c", c)::get;
    }

    private static Stream<Rational> held(Shape shape, Interval b, Interval c) {
        List<Rational> ofC = samples(c);
        return samples(b).stream().flatMap(x -> ofC.stream().flatMap(y -> shape.meaning().of(x, y).stream()));
    }

    /** Whether some a stands in the order to a number, by the definition of the order alone. */
    private static boolean fits(Order order, Interval a, Rational held) {
        return order == Order.EQUAL
                ? a.contains(held)
                : Stream.concat(
                                samples(a).stream(),
                                Stream.of(held.plus(NEAR), held, held.minus(NEAR))
                                        .filter(a::contains))
                        .anyMatch(x -> sign(order).test(x, held));
    }

    @Property(tries = 1000)
    void everyTrueChoiceIsPossible(
            @ForAll("shapes") Shape shape,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        boolean found = held(shape, b, c).anyMatch(held -> fits(shape.order(), a, held));
        if (found) {
            assertThat(shape.statement().isPossible(values(a, b, c))).isTrue();
        }
        boolean broken = held(shape, b, c)
                .anyMatch(held ->
                        samples(a).stream().anyMatch(x -> !sign(shape.order()).test(x, held)));
        if (broken) {
            assertThat(shape.statement().isCertain(values(a, b, c))).isFalse();
        }
    }

    @Property(tries = 1000)
    void whatIsPossibleHasATrueChoiceAndWhatIsCertainNoFalseOne(
            @ForAll("shapes") Shape shape,
            @ForAll("points") Rational a,
            @ForAll("points") Rational b,
            @ForAll("points") Rational c) {
        Function<String, Interval> points = values(Interval.of(a), Interval.of(b), Interval.of(c));
        boolean truth = shape.meaning()
                .of(b, c)
                .filter(held -> sign(shape.order()).test(a, held))
                .isPresent();
        Statement statement = shape.statement();
        assertThat(statement.isPossible(points)).isEqualTo(truth);
        assertThat(statement.isCertain(points)).isEqualTo(truth);
        assertThat(statement.row().isPresent()).isEqualTo(shape.linear());
        statement
                .row()
                .ifPresent(row ->
                        assertThat(holds(row, Map.of("a", a, "b", b, "c", c))).isEqualTo(truth));
        statement
                .quadratic()
                .ifPresent(equation -> assertThat(holds(equation, Map.of("a", a, "b", b, "c", c)))
                        .isEqualTo(truth));
    }

    /** With all points alone, each linear divisor has a sign, or is zero and refuted by its own inequality. */
    private static boolean holds(QuadraticEquation equation, Map<String, Rational> point) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<ImmutableMultiset<String>, Rational> term :
                equation.terms().entrySet()) {
            sum = sum.plus(term.getKey().stream()
                    .map(name -> point.getOrDefault(name, Rational.ZERO))
                    .reduce(term.getValue(), Rational::times));
        }
        boolean divides = IntStream.range(0, equation.divisors().size())
                .allMatch(divisor -> equation.divisor(
                                divisor, name -> Interval.of(point.getOrDefault(name, Rational.ZERO)))
                        .filter(form -> holds(form, point))
                        .isPresent());
        return divides && sum.equals(equation.constant());
    }

    @Provide
    Arbitrary<Rational> points() {
        return Arbitraries.integers().between(-6, 6).map(n -> Rational.of(n, 2));
    }

    private static boolean holds(LinearForm row, Map<String, Rational> point) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<String, Rational> entry : row.coefficients().entrySet()) {
            sum = sum.plus(entry.getValue().times(point.getOrDefault(entry.getKey(), Rational.ZERO)));
        }
        return sign(row.order()).test(sum, row.constant());
    }

    /** Possibility by three routes that share no code: the sides, the solution for each measurand, and the other's range. */
    @Property(tries = 1000)
    void isPossibleWhereTheSolutionMeetsTheClaim(
            @ForAll("shapes") Shape shape,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("points") Rational c) {
        Statement statement = shape.statement();
        Function<String, Interval> values = values(a, b, Interval.of(c));
        boolean solved = statement.solve("a", values).flatMap(a::intersection).isPresent();
        // Of two intervals and a point only a divisor of either sign could part the solution in two.
        if (shape.linear() || shape.relation().kind() == RelationKind.RATIO) {
            assertThat(statement.isPossible(values)).isEqualTo(solved);
        }
    }

    @Property(tries = 1000)
    void aSolutionHoldsEveryValueThatFitsAndEndsWhereTheyDo(
            @ForAll("shapes") Shape shape,
            @ForAll("unknowns") String unknown,
            @ForAll("intervals") Interval first,
            @ForAll("intervals") Interval second) {
        Statement statement = shape.statement();
        if (!statement.measurands().contains(unknown)) {
            return;
        }
        Map<String, Interval> known = new LinkedHashMap<>(Map.of("a", first, "b", first, "c", second));
        if (unknown.equals("b")) {
            known.put("a", first);
        }
        known.put(unknown, Interval.all());
        Predicate<Rational> fits = x -> {
            Map<String, Interval> at = new LinkedHashMap<>(known);
            at.put(unknown, Interval.of(x));
            return statement.isPossible(at::get);
        };
        Optional<Interval> solution = statement.solve(unknown, known::get);
        List<Rational> fitting = samples(Interval.all()).stream().filter(fits).toList();
        assertThat(fitting).allMatch(x -> solution.filter(s -> s.contains(x)).isPresent());
        solution.ifPresent(
                s -> assertThat(reaches(s, fits)).as("%s ends of %s", shape, s).isTrue());
    }

    @Provide
    Arbitrary<String> unknowns() {
        return Arbitraries.of("a", "b", "c");
    }

    /** Whether fitting values come as near to both ends of an interval as it promises. */
    private static boolean reaches(Interval solution, Predicate<Rational> fits) {
        return end(solution.min(), solution.isMinOpen(), 1, fits)
                && end(solution.max(), solution.isMaxOpen(), -1, fits);
    }

    private static boolean end(Optional<Rational> end, boolean open, int inward, Predicate<Rational> fits) {
        if (end.isEmpty()) {
            return Stream.of(1L, 7L, 1_000_003L)
                    .map(n -> BEYOND.times(Rational.of(-inward * n)))
                    .anyMatch(fits);
        }
        Rational at = end.get();
        Rational step = TOLERANCE.times(Rational.of(inward));
        return open
                ? Stream.of(1L, 100L, 1_000_000L)
                        .map(n -> at.plus(step.dividedBy(Rational.of(n))))
                        .anyMatch(fits)
                : fits.test(at);
    }

    @Property(tries = 500)
    void anotherUnitNeverChangesWhatIsPossible(
            @ForAll("sums") Relation relation,
            @ForAll("masses") String first,
            @ForAll("masses") String second,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        Statement plain =
                Statements.of(relation, id -> Optional.of(Unit.parse("kg"))).get(0);
        Map<String, Unit> units = Map.of("a", Unit.parse("kg"), "b", Unit.parse(first), "c", Unit.parse(second));
        Statement scaled = Statements.of(relation, id -> Optional.ofNullable(units.get(id)))
                .get(0);
        Function<String, Interval> values = values(a, b, c);
        Function<String, Interval> told =
                id -> values.apply(id).times(Unit.parse("kg").factorTo(units.getOrDefault(id, Unit.parse("kg"))));
        assertThat(scaled.isPossible(told)).isEqualTo(plain.isPossible(values));
        assertThat(scaled.isCertain(told)).isEqualTo(plain.isCertain(values));
        assertThat(scaled.solve("a", told)).isEqualTo(plain.solve("a", values));
    }

    @Provide
    Arbitrary<Relation> sums() {
        return Arbitraries.of(
                Relation.sum("r", A, B, C),
                Relation.includes("r", A, B, C),
                Relation.atMost("r", A, B),
                Relation.equal("r", A, B),
                Relation.product("r", A, B, Factor.parse("3")));
    }

    @Provide
    Arbitrary<String> masses() {
        return Arbitraries.of("kg", "g", "lb", "mg");
    }
}
