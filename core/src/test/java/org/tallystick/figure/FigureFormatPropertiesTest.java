package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** Laws of what may be printed, whatever the interval. */
class FigureFormatPropertiesTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    @Provide
    Arbitrary<Rational> numbers() {
        Arbitrary<Long> longs = Arbitraries.longs().between(-99_999_999, 99_999_999);
        Arbitrary<Integer> powers = Arbitraries.integers().between(-12, 12);
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-120, 120).map(Rational::of),
                Arbitraries.longs().between(1_400, 2_600).map(Rational::of),
                longs.map(Rational::of),
                Combinators.combine(longs, powers).as((n, p) -> Rational.of(n).times(Rational.powerOfTen(p))),
                Combinators.combine(longs, Arbitraries.longs().between(1, 999)).as(Rational::of));
    }

    /** Every shape: a point, none or both ends, open or closed, wide, and hair-thin. */
    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Interval> wide =
                Combinators.combine(numbers(), numbers(), shapes()).as(FigureFormatPropertiesTest::interval);
        Arbitrary<Interval> thin = Combinators.combine(
                        numbers(), Arbitraries.integers().between(0, 9), shapes())
                .as((a, p, shape) -> interval(a, a.plus(a.abs().times(Rational.powerOfTen(-p))), shape));
        Arbitrary<Interval> rounded = Combinators.combine(numbers(), Arbitraries.of(Reading.values()))
                .as((a, reading) -> a.toBigDecimal()
                        .map(decimal -> Figure.of(decimal).in(reading))
                        .orElse(Interval.of(a)));
        return Arbitraries.oneOf(wide, thin, rounded);
    }

    private static Arbitrary<Integer> shapes() {
        return Arbitraries.integers().between(0, 7);
    }

    private static Interval interval(Rational one, Rational other, int shape) {
        Rational min = Rational.min(one, other);
        Rational max = Rational.max(one, other);
        if (min.equals(max)) {
            return Interval.of(min);
        }
        return switch (shape) {
            case 0 -> Interval.atLeast(min);
            case 1 -> Interval.greaterThan(min);
            case 2 -> Interval.atMost(max);
            case 3 -> Interval.lessThan(max);
            case 4 -> Interval.open(min, max);
            case 5 -> Interval.openClosed(min, max);
            case 6 -> Interval.closedOpen(min, max);
            default -> Interval.closed(min, max);
        };
    }

    @Provide
    Arbitrary<FigureFormat> formats() {
        Arbitrary<FigureFormat> digits = Arbitraries.integers()
                .between(0, 6)
                .map(most -> most == 0
                        ? FigureFormat.standard()
                        : FigureFormat.standard().withSignificantDigits(most));
        Arbitrary<FigureFormat> scaled = Combinators.combine(digits, Arbitraries.of(0, 1))
                .as((format, scale) -> scale == 0 ? format : format.withMultipliers());
        Arbitrary<Unit> units = Arbitraries.of("percent", "USD", "CHF", "lb", "kg", "m", "km", "t", "hour")
                .map(Unit::parse);
        Arbitrary<FigureFormat> inUnits = Combinators.combine(scaled, units).as(FigureFormat::in);
        return Arbitraries.oneOf(scaled, inUnits);
    }

    @Property(tries = 600)
    void theRoundedReadingOfThePhraseEnclosesTheInterval(
            @ForAll("intervals") Interval interval, @ForAll("formats") FigureFormat format) {
        String phrase = format.phrase(interval).orElse("");
        assumeThat(phrase).isNotEmpty();
        Figure read = Figure.parse(phrase);
        assertThat(read.unit()).isEqualTo(format.unit());
        Interval possible = possible(format.unit(), interval);
        assertThat(read.in(Reading.ROUNDED).encloses(possible)).as(phrase).isTrue();
        assertThat(read.in(Reading.EXACT).encloses(possible)).as(phrase).isTrue();
    }

    /** An end that is not stated is no further off than the unit allows. */
    private static Interval possible(Optional<Unit> unit, Interval interval) {
        boolean negative = Stream.of(interval.min(), interval.max())
                .flatMap(Optional::stream)
                .anyMatch(end -> end.signum() < 0);
        Interval range = unit.map(Unit::naturalRange).orElseGet(Interval::all);
        return negative ? interval : interval.intersection(range).orElse(interval);
    }

    @Property(tries = 300)
    void ofThingsCountedEveryWholeNumberIsEnclosed(
            @ForAll("intervals") Interval interval, @ForAll @IntRange(min = 1, max = 7) int digits) {
        Unit person = Unit.noun("person");
        FigureFormat format =
                FigureFormat.standard().withSignificantDigits(digits).in(person, "people");
        Optional<Interval> whole = possible(Optional.of(person), interval).tightenedToWhole();
        Optional<String> phrase = format.phrase(interval);
        phrase.ifPresent(
                words -> assertThat(Figure.parse(words).in(Reading.ROUNDED).encloses(whole.orElseThrow()))
                        .as(words)
                        .isTrue());
        assertThat(phrase.isEmpty()).isEqualTo(whole.isEmpty() || whole.get().equals(Interval.atLeast(Rational.ZERO)));
    }

    @Property(tries = 300)
    void somethingIsSaidOfWhateverHasAnEnd(
            @ForAll("intervals") Interval interval, @ForAll @IntRange(min = 1, max = 6) int digits) {
        assertThat(FigureFormat.standard().phrase(interval)).isPresent();
        assertThat(FigureFormat.standard().withSignificantDigits(digits).phrase(interval))
                .isPresent();
    }

    @Property(tries = 300)
    void noNumberHasMoreDigitsThanAsked(
            @ForAll("intervals") Interval interval, @ForAll @IntRange(min = 1, max = 6) int digits) {
        String phrase = FigureFormat.standard()
                .withSignificantDigits(digits)
                .phrase(interval)
                .orElseThrow();
        assertThat(NUMBER.matcher(phrase).results().map(match -> significant(match.group())))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count).isBetween(0, digits));
    }

    private static int significant(String number) {
        String digits = number.replace(",", "").replaceFirst("^[0.]+", "");
        return digits.contains(".") || number.contains(".")
                ? digits.replace(".", "").length()
                : digits.replaceFirst("0+$", "").length();
    }

    @Property(tries = 300)
    void withEveryDigitAFiniteIntervalIsSaidToItsEnds(
            @ForAll @IntRange(min = -5000, max = 5000) int a, @ForAll @IntRange(min = 1, max = 2000) int length) {
        Interval interval = Interval.closed(Rational.of(a), Rational.of(a + length));
        String phrase = FigureFormat.standard().phrase(interval).orElseThrow();
        assertThat(Figure.parse(phrase).in(Reading.ROUNDED)).isEqualTo(interval);
    }

    @Property(tries = 300)
    void moreDigitsAreNeverLessPrecise(
            @ForAll("intervals") Interval interval, @ForAll @IntRange(min = 1, max = 5) int digits) {
        assumeThat(interval.isBounded() && !interval.isPoint()).isTrue();
        assertThat(length(said(interval, digits + 1))).isLessThanOrEqualTo(length(said(interval, digits)));
    }

    private static Interval said(Interval interval, int digits) {
        String phrase = FigureFormat.standard()
                .withSignificantDigits(digits)
                .phrase(interval)
                .orElseThrow();
        return Figure.parse(phrase).in(Reading.ROUNDED);
    }

    private static Rational length(Interval interval) {
        return interval.max().orElseThrow().minus(interval.min().orElseThrow());
    }

    /**
     * Every "about n" and "between a and b" of at most so many digits is tried, with whole numbers and with tenths, and none
     * that encloses the interval may be narrower. The oracle knows nothing of resolutions and places: it counts and reads.
     */
    @Property(tries = 60)
    void noSimplePhraseIsNarrower(
            @ForAll @IntRange(min = 0, max = 1300) int low,
            @ForAll @IntRange(min = 0, max = 120) int length,
            @ForAll @IntRange(min = 1, max = 4) int digits,
            @ForAll("shares") Rational share) {
        Rational min = Rational.of(low).times(share);
        Interval interval = Interval.closed(min, min.plus(Rational.of(length).times(share)));
        Interval said = said(interval, digits);
        assumeThat(isPlain(interval, digits)).isFalse();
        Rational narrowest = simplePhrases(interval, digits)
                .map(phrase -> Figure.parse(phrase).in(Reading.ROUNDED))
                .filter(reading -> reading.encloses(interval))
                .map(FigureFormatPropertiesTest::length)
                .min(Rational::compareTo)
                .orElseThrow();
        assertThat(length(said)).isLessThanOrEqualTo(narrowest);
    }

    @Provide
    Arbitrary<Rational> shares() {
        return Arbitraries.of(Rational.ONE, Rational.of(1, 10), Rational.of(1, 3));
    }

    private static boolean isPlain(Interval interval, int digits) {
        return interval.isPoint()
                && interval.min()
                        .flatMap(Rational::toBigDecimal)
                        .filter(number -> number.stripTrailingZeros().precision() <= digits)
                        .isPresent();
    }

    private static Stream<String> simplePhrases(Interval interval, int digits) {
        int min = interval.min().orElseThrow().floor().numerator().intValueExact();
        int max = interval.max().orElseThrow().ceiling().numerator().intValueExact();
        List<BigDecimal> numbers = Stream.concat(
                        IntStream.rangeClosed(0, 2500).mapToObj(BigDecimal::valueOf),
                        IntStream.rangeClosed(10 * min - 20, 10 * max + 20)
                                .filter(tenths -> tenths >= 0)
                                .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1)))
                .filter(number -> significant(number.toPlainString()) <= digits)
                .toList();
        Stream<String> about = numbers.stream()
                .filter(number -> near(number, min - 600, max + 600))
                .map(number -> "about " + written(number));
        Optional<BigDecimal> below = numbers.stream()
                .filter(number -> interval.min().orElseThrow().compareTo(Rational.of(number)) >= 0)
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> above = numbers.stream()
                .filter(number -> interval.max().orElseThrow().compareTo(Rational.of(number)) <= 0)
                .min(BigDecimal::compareTo);
        Stream<String> between = below.stream()
                .flatMap(a -> above.stream()
                        .filter(b -> a.compareTo(b) < 0)
                        .map(b -> "between " + written(a) + " and " + written(b)));
        return Stream.concat(about, between);
    }

    private static boolean near(BigDecimal number, int min, int max) {
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private static String written(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }
}
