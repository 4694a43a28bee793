package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Vagueness;
import org.tallystick.unit.Unit;

class ReadingPolicyPropertiesTest {
    private static final List<String> PHRASES = List.of(
            "33,000",
            "about 4,500 people",
            "about 30 people",
            "nearly 50 percent",
            "just over a dozen",
            "nearly 0.05",
            "just over 7",
            "more than 33,000",
            "no fewer than 12 people",
            "fewer than 100",
            "1.70 billion lb",
            "50 percent",
            "-20",
            "0",
            "one in eight",
            "nine in ten",
            "5 ± 2",
            "10 to 15 people",
            "tens of thousands",
            "exactly 33,000");

    @Provide
    Arbitrary<ReadingPolicy> policies() {
        Arbitrary<Rational> share = Arbitraries.integers().between(0, 8).map(eighths -> Rational.of(eighths, 8));
        Arbitrary<Rational> bound = Arbitraries.integers().between(0, 500).map(Rational::of);
        Arbitrary<Rational> resolution = Arbitraries.integers().between(1, 40).map(n -> Rational.of(n, 4));
        Arbitrary<ReadingPolicy> numbers = Combinators.combine(
                        Arbitraries.integers().between(1, 12), bound, share, share, resolution)
                .as((digits, small, rounded, widest, percent) -> ReadingPolicy.standard()
                        .withSignificantDigits(digits)
                        .withSmallBelow(small)
                        .withRoundShare(rounded)
                        .withWidestShare(widest)
                        .withPercentResolution(percent));
        return Combinators.combine(numbers, widths(), widths(), widths(), widths(), ranges())
                .as((policy, bare, about, nearly, around, ranges) -> policy.withWidths(
                                Hedge.NONE,
                                bare.get(0),
                                bare.get(1),
                                bare.get(2).plus(Rational.ONE))
                        .withWidths(Hedge.ABOUT, about.get(0), about.get(1), about.get(2))
                        .withWidths(Hedge.NEARLY, nearly.get(0), nearly.get(1), nearly.get(2))
                        .withWidths(Hedge.JUST_OVER, nearly.get(0), nearly.get(1), nearly.get(2))
                        .withWidths(Hedge.PLUS_MINUS, around.get(0), around.get(1), around.get(2))
                        .withVague(Vagueness.PLURAL, ranges.get(0), ranges.get(1), ranges.get(2)));
    }

    private static Arbitrary<List<Rational>> widths() {
        return Arbitraries.integers()
                .between(1, 40)
                .map(n -> Rational.of(n, 7))
                .list()
                .ofSize(3)
                .map(ReadingPolicyPropertiesTest::rising);
    }

    private static List<Rational> rising(List<Rational> numbers) {
        List<Rational> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted;
    }

    private static Arbitrary<List<Interval>> ranges() {
        return Arbitraries.integers()
                .between(0, 100)
                .map(Rational::of)
                .list()
                .ofSize(6)
                .map(ReadingPolicyPropertiesTest::rising)
                .map(ends -> List.of(
                        Interval.closed(ends.get(2), ends.get(3)),
                        Interval.closed(ends.get(1), ends.get(4)),
                        Interval.closed(ends.get(0), ends.get(5))));
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Figure> ranges = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of(Optional.<Unit>empty(), Optional.of(Unit.noun("person"))))
                .as((a, b, unit) -> Phrases.aboutRange(Math.min(a, b), Math.max(a, b), unit));
        return Arbitraries.oneOf(Arbitraries.of(PHRASES).map(Figure::parse), ranges);
    }

    @Property(tries = 500)
    void readingsAreNestedUnderEveryPolicy(@ForAll("figures") Figure said, @ForAll("policies") ReadingPolicy policy) {
        Figure read = said.withPolicy(policy);

        assertThat(read.in(Reading.ROUNDED).encloses(read.in(Reading.EXACT))).isTrue();
        assertThat(read.in(Reading.LOOSE).encloses(read.in(Reading.ROUNDED))).isTrue();
    }

    @Property(tries = 300)
    void aPolicyIsForgottenWithoutATrace(@ForAll("figures") Figure said, @ForAll("policies") ReadingPolicy policy) {
        assertThat(said.withPolicy(policy).withPolicy(ReadingPolicy.standard())).isEqualTo(said);
    }

    /** Resolution and wide resolution, worked out from the value alone as the design tells them. */
    @Property(tries = 500)
    void grainsAreThoseOfThePolicy(@ForAll("wholes") long value, @ForAll("policies") ReadingPolicy policy) {
        Figure read =
                FigureReader.standard().readingYears().read("about " + value).withPolicy(policy);
        String digits = Long.toString(value);
        int zeros = digits.length() - digits.replaceAll("0+$", "").length();
        int place = Math.max(0, Math.min(zeros, digits.length() - policy.significantDigits()));
        Rational resolution = Rational.max(Rational.powerOfTen(place), step(value, policy));
        Rational most = Rational.of(value).times(policy.widestShare());
        Rational wide = Rational.max(resolution, Rational.min(Rational.powerOfTen(zeros), most));

        assertThat(read.resolution()).contains(resolution);
        assertThat(read.wideResolution()).contains(wide);
        Rational reach = policy.width(Hedge.ABOUT, Reading.LOOSE).orElseThrow().times(wide);
        assertThat(read.in(Reading.LOOSE).max()).contains(Rational.of(value).plus(reach));
    }

    /** The coarsest of 10, 5 and 1 that divides a small number and is at most a share of it. */
    private static Rational step(long value, ReadingPolicy policy) {
        Rational most = Rational.of(value).times(policy.roundShare());
        return List.of(10, 5).stream()
                .filter(step -> Rational.of(value).compareTo(policy.smallBelow()) < 0)
                .filter(step -> value % step == 0 && most.compareTo(Rational.of(step)) >= 0)
                .findFirst()
                .map(step -> Rational.of(step))
                .orElse(Rational.ONE);
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 99_999),
                        Arbitraries.integers().between(0, 6))
                .as((head, zeros) ->
                        head * Rational.powerOfTen(zeros).numerator().longValueExact());
    }
}
