package org.tallystick.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tallystick.InvalidValueException;

/**
 * Every pair of intervals with whole or absent ends in a small range, against brute force. The samples lie at, just beside
 * and halfway between those ends and far outside, so that the samples in an interval tell its ends, open or closed.
 */
class IntervalPropertiesTest {

    private static final int REACH = 2;
    private static final Rational NEAR = Rational.of(1, 1_000);
    private static final Rational FAR = Rational.of(1_000);
    private static final Rational TOLERANCE = Rational.of(1, 50);
    private static final Rational BEYOND = Rational.of(100);
    private static final List<Rational> SAMPLES = samples();
    private static final List<Shape> SHAPES = everyShape();

    /** Two ends, by the definition of an interval alone; a missing end is open. */
    record Shape(
            @Nullable Integer min,
            boolean minOpen,
            @Nullable Integer max,
            boolean maxOpen,
            List<Rational> members) {

        static Shape of(@Nullable Integer min, boolean minOpen, @Nullable Integer max, boolean maxOpen) {
            List<Rational> members = SAMPLES.stream()
                    .filter(x -> min == null || x.compareTo(Rational.of(min)) >= (minOpen ? 1 : 0))
                    .filter(x -> max == null || x.compareTo(Rational.of(max)) <= (maxOpen ? -1 : 0))
                    .toList();
            return new Shape(min, minOpen, max, maxOpen, members);
        }

        Interval interval() {
            if (min == null) {
                return max == null
                        ? Interval.all()
                        : maxOpen ? Interval.lessThan(Rational.of(max)) : Interval.atMost(Rational.of(max));
            }
            Rational low = Rational.of(min);
            if (max == null) {
                return minOpen ? Interval.greaterThan(low) : Interval.atLeast(low);
            }
            Rational high = Rational.of(max);
            if (minOpen) {
                return maxOpen ? Interval.open(low, high) : Interval.openClosed(low, high);
            }
            return maxOpen ? Interval.closedOpen(low, high) : Interval.closed(low, high);
        }

        @Override
        public String toString() {
            return (minOpen ? "(" : "[") + (min == null ? "-∞" : min) + ", " + (max == null ? "∞" : max)
                    + (maxOpen ? ")" : "]");
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void holdsItsMembersAlone(@ForAll("shapes") Shape shape) {
        Interval interval = shape.interval();
        assertThat(membersOf(interval)).isEqualTo(shape.members());
        assertThat(interval.min()).isEqualTo(Optional.ofNullable(shape.min()).map(Rational::of));
        assertThat(interval.max()).isEqualTo(Optional.ofNullable(shape.max()).map(Rational::of));
        assertThat(interval.isMinOpen()).isEqualTo(shape.minOpen());
        assertThat(interval.isMaxOpen()).isEqualTo(shape.maxOpen());
        assertThat(interval.isPoint()).isEqualTo(shape.members().size() == 1);
        assertThat(interval.isBounded()).isEqualTo(shape.min() != null && shape.max() != null);
        assertThat(membersOf(interval.negated()))
                .isEqualTo(
                        shape.members().stream().map(Rational::negated).sorted().toList());
    }

    @Example
    void isRefusedWhereNothingLiesBetween() {
        for (int min = -REACH; min <= REACH; min++) {
            for (int max = -REACH; max <= min; max++) {
                Rational low = Rational.of(min);
                Rational high = Rational.of(max);
                List<Runnable> asked = new ArrayList<>(List.of(
                        () -> Interval.open(low, high),
                        () -> Interval.closedOpen(low, high),
                        () -> Interval.openClosed(low, high)));
                if (max < min) {
                    asked.add(() -> Interval.closed(low, high));
                }
                for (Runnable empty : asked) {
                    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(empty::run);
                }
            }
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void intersectsInTheSharedMembers(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        List<Rational> shared = shared(a, b);
        Optional<Interval> intersection = a.interval().intersection(b.interval());
        assertThat(intersection.map(IntervalPropertiesTest::membersOf).orElse(List.of()))
                .isEqualTo(shared);
        assertThat(intersection.isPresent()).isEqualTo(!shared.isEmpty());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void spansBothAndWhatIsBetween(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        Rational low = Rational.min(lowest(a), lowest(b));
        Rational high = Rational.max(highest(a), highest(b));
        List<Rational> spanned = SAMPLES.stream()
                .filter(x -> x.compareTo(low) >= 0 && x.compareTo(high) <= 0)
                .toList();
        assertThat(membersOf(a.interval().hull(b.interval()))).isEqualTo(spanned);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void comparesAsItsMembersDo(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        assertThat(a.interval().encloses(b.interval())).isEqualTo(a.members().containsAll(b.members()));
        assertThat(a.interval().isBelow(b.interval())).isEqualTo(highest(a).compareTo(lowest(b)) < 0);
        assertThat(a.interval().equals(b.interval())).isEqualTo(a.members().equals(b.members()));
        Optional<Rational> gap = Optional.of(
                        Rational.max(lowest(a).minus(highest(b)), lowest(b).minus(highest(a))))
                .filter(distance -> distance.signum() > 0)
                .map(distance -> distance.nearestTo(Rational.ONE));
        assertThat(a.interval().gap(b.interval())).isEqualTo(gap);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void addsAndSubtracts(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        assertTight(a.interval().plus(b.interval()), results(a, b.members(), Rational::plus));
        assertTight(a.interval().minus(b.interval()), results(a, b.members(), Rational::minus));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void multiplies(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        Interval product = a.interval().times(b.interval());
        assertTight(product, results(a, b.members(), Rational::times));
        assertThat(product).isEqualTo(b.interval().times(a.interval()));
        if (b.members().size() == 1) {
            assertThat(a.interval().times(b.members().get(0))).isEqualTo(product);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void divides(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        List<Rational> divisors = b.members().stream().filter(y -> !y.isZero()).toList();
        Optional<Interval> quotient = a.interval().dividedBy(b.interval());
        assertThat(quotient.isPresent()).isEqualTo(!divisors.isEmpty());
        quotient.ifPresent(hull -> assertTight(hull, results(a, divisors, Rational::dividedBy)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void tightensToItsWholeMembers(@ForAll("shapes") Shape shape, @ForAll("scales") Rational scale) {
        Interval interval = shape.interval().times(scale);
        List<Rational> whole = Stream.iterate(-12L, x -> x + 1)
                .limit(25)
                .map(Rational::of)
                .filter(interval::contains)
                .toList();
        Optional<Interval> tightened = interval.tightenedToWhole();
        assertThat(tightened.isPresent()).isEqualTo(!whole.isEmpty());
        tightened.ifPresent(result -> {
            assertThat(result.min()).isEqualTo(interval.min().map(min -> whole.get(0)));
            assertThat(result.max()).isEqualTo(interval.max().map(max -> whole.get(whole.size() - 1)));
            assertThat(result.isMinOpen()).isEqualTo(interval.min().isEmpty());
            assertThat(result.isMaxOpen()).isEqualTo(interval.max().isEmpty());
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void agreesWithGuavasRanges(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        Range<Rational> left = a.interval().asRange();
        Range<Rational> right = b.interval().asRange();
        assertThat(Interval.of(left)).isEqualTo(a.interval());
        assertThat(left.hasLowerBound() && left.lowerBoundType() == BoundType.CLOSED)
                .isEqualTo(!a.minOpen());
        assertThat(left.encloses(right)).isEqualTo(a.interval().encloses(b.interval()));
        assertThat(left.span(right)).isEqualTo(a.interval().hull(b.interval()).asRange());
        Optional<Range<Rational>> shared = Optional.of(left)
                .filter(range -> range.isConnected(right))
                .map(range -> range.intersection(right))
                .filter(range -> !range.isEmpty());
        assertThat(a.interval().intersection(b.interval()).map(Interval::asRange))
                .isEqualTo(shared);
    }

    /** Sound: every result lies in it. Tight: a closed end is a result, an open one is approached, an absent one outgrown. */
    private static void assertTight(Interval claimed, List<Rational> results) {
        assertThat(results.stream().filter(result -> !claimed.contains(result)).findAny())
                .isEmpty();
        Rational least = Collections.min(results);
        Rational greatest = Collections.max(results);
        claimed.min()
                .ifPresentOrElse(
                        min -> assertReached(min, least, claimed.isMinOpen()),
                        () -> assertThat(least).isLessThan(BEYOND.negated()));
        claimed.max()
                .ifPresentOrElse(
                        max -> assertReached(max, greatest, claimed.isMaxOpen()),
                        () -> assertThat(greatest).isGreaterThan(BEYOND));
    }

    private static void assertReached(Rational end, Rational nearest, boolean open) {
        if (open) {
            assertThat(end.minus(nearest).abs()).isBetween(Rational.ZERO, TOLERANCE);
        } else {
            assertThat(nearest).isEqualTo(end);
        }
    }

    private static List<Rational> results(Shape a, List<Rational> others, BinaryOperator<Rational> operation) {
        return a.members().stream()
                .flatMap(x -> others.stream().map(y -> operation.apply(x, y)))
                .toList();
    }

    private static List<Rational> membersOf(Interval interval) {
        return SAMPLES.stream().filter(interval::contains).toList();
    }

    private static List<Rational> shared(Shape a, Shape b) {
        return a.members().stream().filter(b.members()::contains).toList();
    }

    private static Rational lowest(Shape shape) {
        return shape.members().get(0);
    }

    private static Rational highest(Shape shape) {
        return shape.members().get(shape.members().size() - 1);
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(SHAPES);
    }

    @Provide
    Arbitrary<Rational> scales() {
        return Arbitraries.of(Rational.ONE, Rational.of(1, 2), Rational.of(4, 3), Rational.of(-5, 2), Rational.of(5));
    }

    private static List<Rational> samples() {
        List<Rational> samples = new ArrayList<>(List.of(FAR.negated(), FAR));
        for (int halves = -2 * REACH - 1; halves <= 2 * REACH + 1; halves += 2) {
            samples.add(Rational.of(halves, 2));
        }
        for (int end = -REACH - 1; end <= REACH + 1; end++) {
            Rational whole = Rational.of(end);
            samples.addAll(List.of(whole.minus(NEAR), whole, whole.plus(NEAR)));
        }
        return samples.stream().sorted().toList();
    }

    private static List<Shape> everyShape() {
        List<@Nullable Integer> ends = new ArrayList<>();
        ends.add(null);
        for (int end = -REACH; end <= REACH; end++) {
            ends.add(end);
        }
        List<Shape> shapes = new ArrayList<>();
        for (Integer min : ends) {
            for (Integer max : ends) {
                for (boolean minOpen : min == null ? new boolean[] {true} : new boolean[] {false, true}) {
                    for (boolean maxOpen : max == null ? new boolean[] {true} : new boolean[] {false, true}) {
                        shapes.add(Shape.of(min, minOpen, max, maxOpen));
                    }
                }
            }
        }
        return shapes.stream().filter(shape -> !shape.members().isEmpty()).toList();
    }
}
