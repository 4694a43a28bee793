package org.tallystick.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Every operation agrees with Commons Numbers, rounding and text with BigDecimal, about the edge of long above all. */
class RationalPropertiesTest {

    private static final BigInteger EDGE = BigInteger.ONE.shiftLeft(63);

    /** A fraction as it was made, perhaps not in lowest terms. */
    record Parts(BigInteger numerator, BigInteger denominator) {

        Rational rational() {
            return Rational.of(numerator, denominator);
        }

        BigFraction oracle() {
            return BigFraction.of(numerator, denominator);
        }
    }

    @Property
    void addsAsTheOracle(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        assertSame(a.rational().plus(b.rational()), a.oracle().add(b.oracle()));
        assertSame(a.rational().minus(b.rational()), a.oracle().subtract(b.oracle()));
    }

    @Property
    void multipliesAsTheOracle(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        assertSame(a.rational().times(b.rational()), a.oracle().multiply(b.oracle()));
    }

    @Property
    void dividesAsTheOracle(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        Assume.that(b.numerator().signum() != 0);
        assertSame(a.rational().dividedBy(b.rational()), a.oracle().divide(b.oracle()));
        assertSame(b.rational().reciprocal(), b.oracle().reciprocal());
    }

    @Property
    void hasOppositesAsTheOracle(@ForAll("parts") Parts a) {
        assertSame(a.rational(), a.oracle());
        assertSame(a.rational().negated(), a.oracle().negate());
        assertSame(a.rational().abs(), a.oracle().abs());
        assertThat(a.rational().signum()).isEqualTo(a.oracle().signum());
        assertThat(a.rational().isZero()).isEqualTo(a.oracle().signum() == 0);
    }

    @Property
    void isOrderedAsTheOracle(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        Rational left = a.rational();
        Rational right = b.rational();
        // The sign of the difference, since BigFraction.compareTo of 1.2 misorders negative numbers.
        int order = a.oracle().subtract(b.oracle()).signum();
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(order);
        assertThat(left.equals(right)).isEqualTo(order == 0);
        assertThat(Rational.min(left, right)).isEqualTo(order <= 0 ? left : right);
        assertThat(Rational.max(left, right)).isEqualTo(order >= 0 ? left : right);
    }

    @Property
    void isEqualHoweverItCameAbout(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        Rational number = a.rational();
        Rational other = b.rational();
        assertOne(number, number.plus(other).minus(other));
        assertOne(number, other.isZero() ? number : number.times(other).dividedBy(other));
        assertOne(
                number,
                Rational.of(a.numerator().multiply(EDGE), a.denominator().multiply(EDGE)));
        assertOne(number, Rational.of(a.numerator()).dividedBy(Rational.of(a.denominator())));
        assertOne(number, Rational.parse(number.numerator() + "/" + number.denominator()));
        assertOne(number, number.floor().plus(number.minus(number.floor())));
    }

    @Property
    void takesLongsAsItTakesBigIntegers(@ForAll("longs") long numerator, @ForAll("longs") long denominator) {
        assertOne(Rational.of(BigInteger.valueOf(numerator)), Rational.of(numerator));
        Assume.that(denominator != 0);
        assertOne(
                Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)),
                Rational.of(numerator, denominator));
    }

    @Property
    void takesDecimalsOfAnyScale(@ForAll BigInteger unscaled, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Rational number = Rational.of(decimal);
        assertOne(number, Rational.of(decimal.setScale(scale + 3)));
        assertOne(number, Rational.of(unscaled).times(Rational.powerOfTen(-scale)));
        assertThat(number.toBigDecimal().orElseThrow()).isEqualByComparingTo(decimal);
        assertThat(number.toString()).isEqualTo(decimal.stripTrailingZeros().toPlainString());
    }

    @Property
    void readsBackWhatItWrites(@ForAll("parts") Parts a) {
        assertOne(a.rational(), Rational.parse(a.rational().toString()));
    }

    @Property
    void writesADecimalExactlyWhereItEnds(@ForAll("parts") Parts a) {
        String written;
        try {
            BigDecimal exact = new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()));
            written = exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            written = a.rational().numerator() + "/" + a.rational().denominator();
        }
        assertThat(a.rational()).hasToString(written);
        assertThat(a.rational().toBigDecimal().isPresent()).isEqualTo(!written.contains("/"));
    }

    @Property
    void readsDecimalsAsBigDecimalDoes(@ForAll("decimals") String text) {
        assertThat(Rational.parse(text)).isEqualTo(Rational.of(new BigDecimal(text)));
    }

    @Property(tries = 5_000)
    void readsItsGrammarAndNothingElse(@ForAll("scribbles") String text) {
        if (text.matches("[+-]?[0-9]+(/[0-9]*[1-9][0-9]*|([.][0-9]+)?([eE][+-]?[0-9]+)?)")) {
            assertThat(Rational.parse(text)).isNotNull();
        } else {
            assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rational.parse(text));
        }
    }

    @Property
    void roundsAsBigDecimalDoes(@ForAll("parts") Parts a, @ForAll("parts") Parts b) {
        Rational resolution = b.rational().abs();
        Assume.that(!resolution.isZero());
        Rational number = a.rational();
        assertThat(number.floorTo(resolution)).isEqualTo(rounded(number, resolution, RoundingMode.FLOOR));
        assertThat(number.ceilingTo(resolution)).isEqualTo(rounded(number, resolution, RoundingMode.CEILING));
        assertThat(number.nearestTo(resolution)).isEqualTo(rounded(number, resolution, RoundingMode.HALF_UP));
        assertThat(number.isMultipleOf(resolution))
                .isEqualTo(rounded(number, resolution, RoundingMode.FLOOR).equals(number));
        assertThat(number.floor()).isEqualTo(rounded(number, Rational.ONE, RoundingMode.FLOOR));
        assertThat(number.ceiling()).isEqualTo(rounded(number, Rational.ONE, RoundingMode.CEILING));
        assertThat(number.isWhole()).isEqualTo(number.denominator().equals(BigInteger.ONE));
    }

    @Property
    void takesTiesAwayFromZero(@ForAll("parts") Parts a, @ForAll("longs") long steps) {
        Rational resolution = a.rational().abs();
        Assume.that(!resolution.isZero());
        Rational tie = Rational.of(steps).plus(Rational.of(1, 2)).times(resolution);
        assertThat(tie.nearestTo(resolution)).isEqualTo(rounded(tie, resolution, RoundingMode.HALF_UP));
    }

    private static Rational rounded(Rational number, Rational resolution, RoundingMode mode) {
        BigDecimal above = new BigDecimal(number.numerator().multiply(resolution.denominator()));
        BigDecimal below = new BigDecimal(number.denominator().multiply(resolution.numerator()));
        BigInteger steps = above.divide(below, 0, mode).toBigIntegerExact();
        return Rational.of(steps.multiply(resolution.numerator()), resolution.denominator());
    }

    private static void assertSame(Rational actual, BigFraction oracle) {
        BigInteger sign = BigInteger.valueOf(oracle.getDenominator().signum());
        assertThat(actual.numerator()).isEqualTo(oracle.getNumerator().multiply(sign));
        assertThat(actual.denominator()).isEqualTo(oracle.getDenominator().multiply(sign));
    }

    private static void assertOne(Rational expected, Rational actual) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).isEqualByComparingTo(expected);
    }

    @Provide
    Arbitrary<Parts> parts() {
        Arbitrary<BigInteger> below = wholes().filter(whole -> whole.signum() != 0);
        return Combinators.combine(wholes(), below).as(Parts::new).withoutEdgeCases();
    }

    private Arbitrary<BigInteger> wholes() {
        BigInteger reach = BigInteger.ONE.shiftLeft(200);
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-12, 12).map(BigInteger::valueOf),
                Arbitraries.integers().between(0, 9).map(BigInteger.TEN::pow),
                longs().map(BigInteger::valueOf),
                Arbitraries.longs().between(-3, 3).map(step -> EDGE.add(BigInteger.valueOf(step))),
                Arbitraries.bigIntegers().between(reach.negate(), reach));
    }

    @Provide
    Arbitrary<Long> longs() {
        long root = 3_037_000_499L;
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(root - 2, root + 2),
                Arbitraries.of(
                        Long.MIN_VALUE,
                        Long.MIN_VALUE + 1,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE - 1,
                        -1L,
                        0L,
                        1L,
                        2L,
                        1L << 62));
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30);
        return Combinators.combine(
                        Arbitraries.of("", "+", "-"),
                        digits,
                        digits.map("."::concat).optional(0.7),
                        Arbitraries.integers()
                                .between(-99, 99)
                                .map(exponent -> "e" + exponent)
                                .optional(0.5))
                .as((sign, whole, decimals, exponent) -> sign + whole + decimals.orElse("") + exponent.orElse(""));
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0019+-.eE//１ x").ofMaxLength(6);
    }
}
