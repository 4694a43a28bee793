package org.tallystick.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;

/** Laws of comparing, and its verdicts against sets of numbers written out one by one. */
class ComparisonPropertiesTest {
    private static final Measurand COUNT = Measurand.of("count");

    /** Quarters from -60 to 60: finer than any end below, and wider, so that a set of them tells the interval. */
    private static final List<Rational> NUMBERS =
            IntStream.rangeClosed(-240, 240).mapToObj(n -> Rational.of(n, 4)).toList();

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Figure> single = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(1, 2, 5, 10),
                        Arbitraries.of(Hedge.values()).filter(Hedge::takesOneValue))
                .as((value, resolution, hedge) ->
                        Figure.of(value).withResolution(Rational.of(resolution)).withHedge(hedge));
        Arbitrary<Figure> range = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 3))
                .as((low, width, ends) -> Figure.of(range(Rational.of(low), Rational.of(low + width), ends)));
        return Arbitraries.oneOf(single, range);
    }

    private static Interval range(Rational min, Rational max, int ends) {
        return switch (ends) {
            case 0 -> Interval.closed(min, max);
            case 1 -> Interval.open(min, max);
            case 2 -> Interval.closedOpen(min, max);
            default -> Interval.openClosed(min, max);
        };
    }

    private static Comparison compare(Figure left, Figure right, Reading widest) {
        return Comparison.between(
                Claim.of(Source.of("left"), COUNT, left), Claim.of(Source.of("right"), COUNT, right), widest);
    }

    @Property
    void turningAPairRoundChangesNothingButTheSides(
            @ForAll("figures") Figure left, @ForAll("figures") Figure right, @ForAll Reading widest) {
        Comparison one = compare(left, right, widest);
        Comparison other = compare(right, left, widest);
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.grade()).isEqualTo(one.grade());
        assertThat(other.direction()).isEqualTo(one.direction());
        assertThat(other.gap()).isEqualTo(one.gap());
    }

    @Property
    void everyFigureIsTheSameAsItself(@ForAll("figures") Figure figure, @ForAll Reading widest) {
        assertThat(compare(figure, figure, widest).verdict()).isEqualTo(Verdict.SAME);
    }

    @Property
    void widerReadingMendsButNeverBreaks(@ForAll("figures") Figure left, @ForAll("figures") Figure right) {
        List<Verdict> verdicts = Reading.LOOSE.andTighter().stream()
                .map(widest -> compare(left, right, widest).verdict())
                .toList();
        for (int i = 1; i < verdicts.size(); i++) {
            if (verdicts.get(i - 1) != Verdict.CONTRADICTS) {
                assertThat(verdicts.get(i)).isEqualTo(verdicts.get(i - 1));
            }
        }
    }

    @Property
    void theVerdictIsThatOfSetsWrittenOut(
            @ForAll("figures") Figure left, @ForAll("figures") Figure right, @ForAll Reading widest) {
        Comparison comparison = compare(left, right, widest);
        Optional<Reading> grade = widest.andTighter().stream()
                .filter(reading -> meet(left, right, reading))
                .findFirst();
        assertThat(comparison.grade()).isEqualTo(grade);
        assertThat(comparison.verdict()).isEqualTo(verdict(left, right, grade));
        assertThat(comparison.gap().isPresent()).isEqualTo(grade.isEmpty());
    }

    private static Set<Rational> set(Figure figure, Reading reading) {
        return NUMBERS.stream().filter(figure.in(reading)::contains).collect(Collectors.toSet());
    }

    private static boolean meet(Figure left, Figure right, Reading reading) {
        boolean neighbours = left.hedge() == Hedge.NONE
                && right.hedge() == Hedge.NONE
                && left.resolution().equals(right.resolution())
                && !left.value().equals(right.value());
        return set(left, reading).stream().anyMatch(set(right, reading)::contains)
                && (reading == Reading.LOOSE || !neighbours);
    }

    private static Verdict verdict(Figure left, Figure right, Optional<Reading> grade) {
        if (grade.isEmpty()) {
            return Verdict.CONTRADICTS;
        }
        if (Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> set(left, reading).equals(set(right, reading)))) {
            return Verdict.SAME;
        }
        if (rounds(left, right) || rounds(right, left)) {
            return Verdict.ROUNDS;
        }
        Set<Rational> a = set(left, grade.get());
        Set<Rational> b = set(right, grade.get());
        return !a.equals(b) && (a.containsAll(b) || b.containsAll(a)) ? Verdict.REFINES : Verdict.OVERLAPS;
    }

    /** In plain integers: whether the coarse value is a multiple of its resolution less than a resolution away, or half-way at most. */
    private static boolean rounds(Figure coarse, Figure fine) {
        boolean roundable = Set.of(Hedge.NONE, Hedge.ABOUT).contains(coarse.hedge())
                && Set.of(Hedge.NONE, Hedge.ABOUT).contains(fine.hedge());
        if (!roundable) {
            return false;
        }
        int resolution = whole(coarse.resolution());
        int value = whole(coarse.value());
        int exact = whole(fine.value());
        return resolution > whole(fine.resolution()) && value % resolution == 0 && Math.abs(value - exact) < resolution;
    }

    private static int whole(Optional<Rational> number) {
        return number.orElseThrow().numerator().intValueExact();
    }
}
