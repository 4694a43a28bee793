package org.tallystick.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;

/**
 * Rules that name a measurand more than once, against brute force over sample values at, beside and between the ends. The oracle
 * works each rule out in plain numbers and knows nothing of intervals.
 */
class FormulaPropertiesTest {
    private static final Rational NEAR = Rational.of(1, 1_000);
    private static final Rational TOLERANCE = Rational.of(1, 10);
    private static final Rational FAR = Rational.of(1_000_000);

    /** The right side of a rule {@code c … right}. */
    record Shape(String right, boolean exact, Meaning meaning) {
        Statement statement(Order order) {
            return Statements.of(Relation.parse("c " + order.sign() + " " + right), id -> Optional.empty())
                    .get(0);
        }

        @Override
        public String toString() {
            return right;
        }
    }

    interface Meaning {
        Rational of(Rational a, Rational b);
    }

    private static Rational over(Rational above, Rational below) {
        return above.dividedBy(below);
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape("a / (a + b)", true, (a, b) -> over(a, a.plus(b))),
            new Shape("(a - b) / (a + b)", true, (a, b) -> over(a.minus(b), a.plus(b))),
            new Shape("a * b + a", true, (a, b) -> a.times(b).plus(a)),
            new Shape("a + a * b - b", true, (a, b) -> a.plus(a.times(b)).minus(b)),
            new Shape("a / b * b", true, (a, b) -> over(a, b).times(b)),
            new Shape("a / (a + b) + b / (a + b)", true, (a, b) -> over(a.plus(b), a.plus(b))),
            new Shape("(a + 2 * b) / (1 + a)", true, (a, b) -> over(a.plus(b).plus(b), a.plus(Rational.ONE))),
            new Shape(
                    "a / (b - 1) - a",
                    true,
                    (a, b) -> over(a, b.minus(Rational.ONE)).minus(a)),
            new Shape(
                    "1 / (1 / a + 1 / b)",
                    true,
                    (a, b) -> a.reciprocal().plus(b.reciprocal()).reciprocal()),
            new Shape("a * a - b", false, (a, b) -> a.times(a).minus(b)),
            new Shape(
                    "a * b / (a * a + 1)",
                    false,
                    (a, b) -> over(a.times(b), a.times(a).plus(Rational.ONE))));

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(SHAPES);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Rational> ends = Arbitraries.integers().between(-6, 6).map(n -> Rational.of(n, 2));
        Arbitrary<Interval> bounded = Combinators.combine(
                        ends, ends, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(FormulaPropertiesTest::between);
        Arbitrary<Interval> onesided = ends.flatMap(end -> Arbitraries.of(
                Interval.atLeast(end), Interval.greaterThan(end), Interval.atMost(end), Interval.lessThan(end)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, bounded),
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

    /** Points on both sides of each, so that a sum of two comes near to zero from either side. */
    private static List<Rational> samples(Interval interval) {
        List<Rational> all = new ArrayList<>(List.of(FAR, FAR.negated()));
        for (int n = -7; n <= 7; n++) {
            Rational at = Rational.of(n, 2);
            Rational between = at.plus(Rational.of(1, 4));
            all.addAll(List.of(at.minus(NEAR), at, at.plus(NEAR), between.minus(NEAR), between, between.plus(NEAR)));
        }
        return all.stream().filter(interval::contains).toList();
    }

    private record Point(Rational a, Rational b, Rational c) {}

    /** Every sample of a and b for which the right side is defined, with its value. */
    private static Stream<Point> held(Shape shape, Interval a, Interval b) {
        return samples(a).stream()
                .flatMap(x -> samples(b).stream().flatMap(y -> {
                    try {
                        return Stream.of(new Point(x, y, shape.meaning().of(x, y)));
                    } catch (ArithmeticException undefined) {
                        return Stream.of();
                    }
                }));
    }

    private static boolean holds(Order order, Rational c, Rational held) {
        int sign = c.compareTo(held);
        return switch (order) {
            case EQUAL -> sign == 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
            case LESS -> sign < 0;
            case GREATER -> sign > 0;
        };
    }

    private static Stream<Point> truePoints(Shape shape, Order order, Interval a, Interval b, Interval c) {
        return held(shape, a, b)
                .flatMap(point -> Stream.concat(
                                Stream.of(point.c()), samples(c).stream().limit(order == Order.EQUAL ? 0 : 20))
                        .filter(each -> c.contains(each) && holds(order, each, point.c()))
                        .map(each -> new Point(point.a(), point.b(), each)));
    }

    @Property(tries = 150)
    void aTrueChoiceIsNeverExcluded(
            @ForAll("shapes") Shape shape,
            @ForAll Order order,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        Statement statement = shape.statement(order);
        Function<String, Interval> values = Map.of("a", a, "b", b, "c", c)::get;
        List<Point> points = truePoints(shape, order, a, b, c).limit(2_000).toList();
        if (!points.isEmpty()) {
            assertThat(statement.isPossible(values)).isTrue();
            Interval ofA = statement.solve("a", values).orElseThrow();
            Interval ofB = statement.solve("b", values).orElseThrow();
            Interval ofC = statement.solve("c", values).orElseThrow();
            assertThat(points)
                    .allMatch(point -> ofA.contains(point.a()))
                    .allMatch(point -> ofB.contains(point.b()))
                    .allMatch(point -> ofC.contains(point.c()));
        }
        Optional<Interval> right = statement.right(values);
        assertThat(held(shape, a, b).map(Point::c))
                .allMatch(value -> right.filter(range -> range.contains(value)).isPresent());
        boolean broken = held(shape, a, b)
                .anyMatch(point -> samples(c).stream().anyMatch(each -> !holds(order, each, point.c())));
        if (broken) {
            assertThat(statement.isCertain(values)).isFalse();
        }
    }

    /** Whether c may be told, but for a tolerance, by some sample, or by two samples on both sides of it. */
    private static boolean isNearlyMet(Shape shape, Order order, Interval a, Interval b, Interval c) {
        Interval about = c.plus(Interval.closed(TOLERANCE.negated(), TOLERANCE));
        List<Rational> held = held(shape, a, b).map(Point::c).toList();
        Interval values = held.stream().map(Interval::of).reduce(Interval::hull).orElse(Interval.of(FAR));
        boolean wide = values.min().orElseThrow().compareTo(FAR.negated().dividedBy(Rational.TEN)) < 0
                || values.max().orElseThrow().compareTo(FAR.dividedBy(Rational.TEN)) > 0;
        return !held.isEmpty() && (wide || order.isPossible(about, values));
    }

    @Property(tries = 150)
    void whatIsAttainedIsNearlyMetByAChoice(
            @ForAll("shapes") Shape shape,
            @ForAll Order order,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        Statement statement = shape.statement(order);
        Function<String, Interval> values = Map.of("a", a, "b", b, "c", c)::get;
        if (statement.isAttained(values)) {
            assertThat(statement.isPossible(values)).isTrue();
            assertThat(isNearlyMet(shape, order, a, b, c)).isTrue();
        }
    }

    @Property(tries = 100)
    void isExactOfNumbersAboveZeroAndOfPoints(
            @ForAll("shapes") Shape shape,
            @ForAll Order order,
            @ForAll("intervals") Interval a,
            @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        Interval positive = Interval.atLeast(Rational.ZERO);
        Statement statement = shape.statement(order);
        Optional<Interval> above = a.intersection(positive);
        Optional<Interval> below = b.intersection(positive);
        if (shape.exact() && above.isPresent() && below.isPresent()) {
            Function<String, Interval> values = Map.of("a", above.get(), "b", below.get(), "c", c)::get;
            assertThat(statement.isAttained(values)).isEqualTo(statement.isPossible(values));
        }
        samples(a).stream()
                .limit(5)
                .forEach(x -> samples(b).stream().limit(5).forEach(y -> {
                    Rational z = samples(c).stream().findFirst().orElse(Rational.ZERO);
                    Function<String, Interval> values =
                            Map.of("a", Interval.of(x), "b", Interval.of(y), "c", Interval.of(z))::get;
                    boolean truth =
                            held(shape, Interval.of(x), Interval.of(y)).anyMatch(point -> holds(order, z, point.c()));
                    assertThat(statement.isPossible(values)).isEqualTo(truth);
                    assertThat(statement.isAttained(values)).isEqualTo(truth);
                }));
    }
}
