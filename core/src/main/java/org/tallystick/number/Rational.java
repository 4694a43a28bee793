package org.tallystick.number;

import com.google.common.math.LongMath;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers, of any size, always in lowest terms over a positive denominator.
 *
 * <p>Each number has one representation: {@code parse("2.0")}, {@code parse("2.00")} and {@code of(4, 2)} are equal. Nothing is rounded
 * except by {@link #nearestTo}, {@link #floorTo} and similar methods.
 */
public final class Rational implements Comparable<Rational>, Serializable {

    /** The greatest number of digits of a number in a text, a decimal or a power of ten, with its exponent written out. */
    public static final int MAX_DIGITS = 10_000;

    /** The number 0. */
    public static final Rational ZERO = of(0);

    /** The number 1. */
    public static final Rational ONE = of(1);

    /** The number 2. */
    public static final Rational TWO = of(2);

    /** The number 10. */
    public static final Rational TEN = of(10);

    private static final long serialVersionUID = 1L;
    private static final Rational HALF = of(1, 2);

    /** The number of digits for which every number fits into a long. */
    private static final int SMALL_DIGITS = 18;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    // Where both parts and their opposites fit into longs, they are stored there and wide is null; otherwise wide
    // contains them.
    private final long numerator;
    private final long denominator;
    private final @Nullable Wide wide;

    private record Wide(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private Rational(long numerator, long denominator, @Nullable Wide wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    /**
     * Returns a whole number.
     *
     * @param whole the number
     * @return the same number
     */
    public static Rational of(long whole) {
        return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole)) : new Rational(whole, 1, null);
    }

    /**
     * Returns a fraction, reduced to lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, of either sign
     * @return {@code numerator / denominator}
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0 || numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator)) * Long.signum(denominator);
        return new Rational(numerator / divisor, denominator / divisor, null);
    }

    /**
     * Returns a whole number of any size.
     *
     * @param whole the number
     * @return the same number
     */
    public static Rational of(BigInteger whole) {
        return ofLowestTerms(whole, BigInteger.ONE);
    }

    /**
     * Returns a fraction of whole numbers of any size, reduced to lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, of either sign
     * @return {@code numerator / denominator}
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(Shortened.text(numerator.toString()) + " divided by zero");
        }
        if (denominator.equals(BigInteger.ONE)) {
            return of(numerator);
        }
        if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
            return of(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return ofLowestTerms(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Returns a decimal. Its scale does not matter: 2.0 and 2.00 give one number.
     *
     * @param decimal the decimal
     * @return the same number
     * @throws IllegalArgumentException if the absolute value of its scale exceeds {@link #MAX_DIGITS}
     */
    public static Rational of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (decimal.precision() > SMALL_DIGITS) {
            return of(decimal.unscaledValue()).times(powerOfTen(-scale));
        }
        if (scale == 0) {
            return of(decimal.longValueExact());
        }
        Rational unscaled = of(decimal.scaleByPowerOfTen(scale).longValueExact());
        return unscaled.times(powerOfTen(-scale));
    }

    private static Rational ofLowestTerms(BigInteger numerator, BigInteger denominator) {
        return fitsSmall(numerator) && fitsSmall(denominator)
                ? new Rational(numerator.longValue(), denominator.longValue(), null)
                : new Rational(0, 0, new Wide(numerator, denominator));
    }

    private static boolean fitsSmall(BigInteger part) {
        return part.bitLength() < Long.SIZE && part.longValue() != Long.MIN_VALUE;
    }

    /**
     * Parses a number: an optional sign and digits, then either a decimal part, an exponent or both, or a slash and the digits of a
     * denominator. {@code "33179"}, {@code "-1.25"}, {@code "+3"}, {@code "1e6"} and {@code "-1/3"} are numbers; spaces, group separators,
     * a point without digits on both sides, and any digits but 0 to 9 are not.
     *
     * @param text the number
     * @return its exact value
     * @throws NumberFormatException if the text is anything else, has a zero below the slash, or has a number of more than {@link
     * #MAX_DIGITS} digits once its exponent is written out; the message names text and place
     */
    public static Rational parse(String text) {
        return new RationalParser(text).parse();
    }

    /**
     * Returns a power of ten, such as a resolution.
     *
     * @param exponent the power, from −{@link #MAX_DIGITS} to {@link #MAX_DIGITS}
     * @return 10 to that power
     * @throws IllegalArgumentException if the exponent is out of this range
     */
    public static Rational powerOfTen(int exponent) {
        if (exponent < -MAX_DIGITS || exponent > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "10 to the power " + exponent + " has more than " + MAX_DIGITS + " digits");
        }
        int size = Math.abs(exponent);
        Rational power = size <= SMALL_DIGITS ? of(LongMath.pow(10, size)) : of(BigInteger.TEN.pow(size));
        return exponent < 0 ? power.reciprocal() : power;
    }

    /**
     * Returns the smaller of two numbers.
     *
     * @param a one number
     * @param b the other
     * @return {@code a} where it is at most {@code b}, else {@code b}
     */
    public static Rational min(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /**
     * Returns the larger of two numbers.
     *
     * @param a one number
     * @param b the other
     * @return {@code a} where it is at least {@code b}, else {@code b}
     */
    public static Rational max(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** {@return the number above the line in lowest terms, which carries the sign} */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /** {@return the number below the line in lowest terms, at least 1} */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** {@return −1, 0 or 1, as this is below, at or above zero} */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator.signum();
    }

    /** {@return whether this is 0} */
    public boolean isZero() {
        return signum() == 0;
    }

    /** {@return whether this is a whole number, of denominator 1} */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
    }

    /**
     * Returns the numerator of this number over a given denominator: 6 for 3/2 over 4.
     *
     * @param denominator the number below the line, above zero
     * @return {@code this * denominator}; empty where that is not whole, or does not fit into a long
     */
    public OptionalLong numeratorOver(long denominator) {
        if (wide != null || denominator % this.denominator != 0) {
            return OptionalLong.empty();
        }
        long factor = denominator / this.denominator;
        long product = numerator * factor;
        return Math.multiplyHigh(numerator, factor) == product >> (Long.SIZE - 1)
                ? OptionalLong.of(product)
                : OptionalLong.empty();
    }

    /**
     * Whether this is a whole multiple of a resolution, as 4,500 is of 100.
     *
     * @param resolution the step, above zero
     * @return true where this divided by the resolution is whole
     * @throws IllegalArgumentException if the resolution is not above zero
     */
    public boolean isMultipleOf(Rational resolution) {
        return inResolutions(resolution).isWhole();
    }

    /**
     * Returns the sum.
     *
     * @param other the number to add
     * @return {@code this + other}
     */
    public Rational plus(Rational other) {
        Rational sum = wide == null && other.wide == null ? smallSum(other) : null;
        if (sum != null) {
            return sum;
        }
        return wideSum(other);
    }

    /** Knuth, The Art of Computer Programming 2, 4.5.1: the gcd of the denominators keeps the parts small. */
    private Rational wideSum(Rational other) {
        BigInteger common = denominator().gcd(other.denominator());
        BigInteger mine = denominator().divide(common);
        BigInteger theirs = other.denominator().divide(common);
        BigInteger sum = numerator().multiply(theirs).add(other.numerator().multiply(mine));
        BigInteger rest = sum.gcd(common);
        return ofLowestTerms(sum.divide(rest), mine.multiply(other.denominator().divide(rest)));
    }

    /** The same for numbers that fit in 64 bits; null where the sum may not. */
    private @Nullable Rational smallSum(Rational other) {
        long common = LongMath.gcd(denominator, other.denominator);
        long mine = denominator / common;
        long theirs = other.denominator / common;
        if (overflows(numerator, theirs) || overflows(other.numerator, mine)) {
            return null;
        }
        long left = numerator * theirs;
        long right = other.numerator * mine;
        long sum = left + right;
        boolean wrapped = ((left ^ sum) & (right ^ sum)) < 0;
        if (wrapped || sum == Long.MIN_VALUE) {
            return null;
        }
        long rest = LongMath.gcd(Math.abs(sum), common);
        long factor = other.denominator / rest;
        return overflows(mine, factor) ? null : new Rational(sum / rest, mine * factor, null);
    }

    /**
     * Returns the difference.
     *
     * @param other the number to subtract
     * @return {@code this − other}
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * Returns the product.
     *
     * @param other the number to multiply by
     * @return {@code this × other}
     */
    public Rational times(Rational other) {
        Rational product = wide == null && other.wide == null ? smallProduct(other) : null;
        return product != null ? product : wideProduct(other);
    }

    /** Divides across before it multiplies: a common divisor with a short number is found fast. */
    private Rational wideProduct(Rational other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        BigInteger across = numerator().gcd(other.denominator());
        BigInteger back = other.numerator().gcd(denominator());
        return ofLowestTerms(
                numerator().divide(across).multiply(other.numerator().divide(back)),
                denominator().divide(back).multiply(other.denominator().divide(across)));
    }

    private @Nullable Rational smallProduct(Rational other) {
        long across = LongMath.gcd(Math.abs(numerator), other.denominator);
        long back = LongMath.gcd(Math.abs(other.numerator), denominator);
        long left = numerator / across;
        long right = other.numerator / back;
        long mine = denominator / back;
        long theirs = other.denominator / across;
        if (overflows(left, right) || overflows(mine, theirs) || left * right == Long.MIN_VALUE) {
            return null;
        }
        return new Rational(left * right, mine * theirs, null);
    }

    private static boolean overflows(long left, long right) {
        return Math.multiplyHigh(left, right) != (left * right) >> (Long.SIZE - 1);
    }

    /**
     * Returns the quotient.
     *
     * @param other the number to divide by
     * @return {@code this / other}
     * @throws ArithmeticException if {@code other} is zero
     */
    public Rational dividedBy(Rational other) {
        return times(other.reciprocal());
    }

    /** {@return {@code −this}} */
    public Rational negated() {
        return wide == null
                ? new Rational(-numerator, denominator, null)
                : ofLowestTerms(wide.numerator.negate(), wide.denominator);
    }

    /**
     * Returns one divided by this.
     *
     * @return {@code 1 / this}
     * @throws ArithmeticException if this is zero
     */
    public Rational reciprocal() {
        if (wide != null) {
            return wide.numerator.signum() > 0
                    ? ofLowestTerms(wide.denominator, wide.numerator)
                    : ofLowestTerms(wide.denominator.negate(), wide.numerator.negate());
        }
        if (numerator == 0) {
            return of(denominator(), numerator());
        }
        return numerator > 0
                ? new Rational(denominator, numerator, null)
                : new Rational(-denominator, -numerator, null);
    }

    /** {@return the distance from zero: this without its sign} */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** {@return the largest whole number that is not above this: −3 for −2.5} */
    public Rational floor() {
        if (isWhole()) {
            return this;
        }
        if (wide == null) {
            return of(Math.floorDiv(numerator, denominator));
        }
        return of(wide.numerator.subtract(wide.numerator.mod(wide.denominator)).divide(wide.denominator));
    }

    /** {@return the smallest whole number that is not below this: −2 for −2.5} */
    public Rational ceiling() {
        return isWhole() ? this : floor().plus(ONE);
    }

    /**
     * Returns the largest multiple of a resolution that is not above this: 4,561 truncated at 100 is 4,500.
     *
     * @param resolution the step, above zero
     * @return a multiple of the resolution
     * @throws IllegalArgumentException if the resolution is not above zero
     */
    public Rational floorTo(Rational resolution) {
        return inResolutions(resolution).floor().times(resolution);
    }

    /**
     * Returns the smallest multiple of a resolution that is not below this: 4,561 rounded up at 100 is 4,600.
     *
     * @param resolution the step, above zero
     * @return a multiple of the resolution
     * @throws IllegalArgumentException if the resolution is not above zero
     */
    public Rational ceilingTo(Rational resolution) {
        return inResolutions(resolution).ceiling().times(resolution);
    }

    /**
     * Returns the multiple of a resolution that is nearest to this. Of two that are equally near it is the one farther from zero, as in
     * manual rounding.
     *
     * @param resolution the step, above zero
     * @return a multiple of the resolution
     * @throws IllegalArgumentException if the resolution is not above zero
     */
    public Rational nearestTo(Rational resolution) {
        Rational nearest = inResolutions(resolution).abs().plus(HALF).floor().times(resolution);
        return signum() < 0 ? nearest.negated() : nearest;
    }

    private Rational inResolutions(Rational resolution) {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a grain must be above zero: " + Shortened.text(resolution.toString()));
        }
        return dividedBy(resolution);
    }

    /**
     * Returns this number as an exact decimal, with no more places than it needs.
     *
     * @return the decimal; empty where it would not terminate, as for 1/3
     */
    public Optional<BigDecimal> toBigDecimal() {
        int twos = denominator().getLowestSetBit();
        int fives = 0;
        BigInteger rest = denominator().shiftRight(twos);
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int places = Math.max(twos, fives);
        BigInteger unscaled = numerator().multiply(FIVE.pow(places - fives)).shiftLeft(places - twos);
        return Optional.of(new BigDecimal(unscaled, places));
    }

    @Override
    public int compareTo(Rational other) {
        if (wide != null || other.wide != null) {
            int signs = Integer.compare(signum(), other.signum());
            return signs != 0
                    ? signs
                    : numerator()
                            .multiply(other.denominator())
                            .compareTo(other.numerator().multiply(denominator()));
        }
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /**
     * Returns a plain decimal where it terminates ({@code "0.125"}, {@code "33000"}, {@code "-2.5"}), else the fraction in lowest terms
     * ({@code "1/3"}). {@link #parse} accepts both.
     */
    @Override
    public String toString() {
        return toBigDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator() + "/" + denominator());
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(numerator(), denominator());
        } catch (ArithmeticException | NullPointerException e) {
            InvalidObjectException invalid = new InvalidObjectException("not a fraction");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
