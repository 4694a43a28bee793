package org.tallystick.solver;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Short numbers out of an interval. */
final class SimpleNumbers {
    /** Beyond this many steps of a continued fraction no number is simple. */
    private static final int DEPTH = 100;

    private static final Rational THIRD = Rational.of(1, 3);

    private SimpleNumbers() {}

    /** The number with the smallest denominator, and of those the one nearest to zero; any number where all are long. */
    static Rational simplest(Interval values) {
        return simplest(values, DEPTH);
    }

    private static Rational simplest(Interval values, int depth) {
        if (values.contains(Rational.ZERO)) {
            return Rational.ZERO;
        }
        if (values.max().filter(max -> max.signum() <= 0).isPresent()) {
            return simplest(values.negated(), depth).negated();
        }
        Optional<Rational> whole = values.tightenedToWhole().flatMap(Interval::min);
        if (whole.isPresent()) {
            return whole.get();
        }
        Rational min = values.min().orElseThrow();
        if (depth == 0 || values.isPoint()) {
            return between(values);
        }
        Rational floor = min.floor();
        Interval fraction = values.minus(Interval.of(floor));
        Interval turned = Interval.of(Rational.ONE).dividedBy(fraction).orElseThrow();
        return floor.plus(simplest(turned, depth - 1).reciprocal());
    }

    private static Rational between(Interval values) {
        Rational min = values.min().orElseThrow();
        return min.plus(values.max().orElseThrow()).dividedBy(Rational.TWO);
    }

    /** A number well inside: a whole one where they are meant. */
    static Rational middle(Interval values, boolean whole) {
        if (!values.isBounded() || values.isPoint()) {
            return simplest(values);
        }
        Rational min = values.min().orElseThrow();
        Rational max = values.max().orElseThrow();
        Rational third = max.minus(min).times(THIRD);
        return whole ? between(values).floor() : simplest(Interval.closed(min.plus(third), max.minus(third)));
    }

    /** Numbers to try, the simplest first. */
    static Set<Rational> candidates(Interval values, boolean whole) {
        Set<Rational> found = new LinkedHashSet<>();
        found.add(simplest(values));
        found.add(middle(values, whole));
        values.min().filter(values::contains).ifPresent(found::add);
        values.max().filter(values::contains).ifPresent(found::add);
        return found;
    }

    /** The length of the longer end in bits, which is that of its numerator and its denominator together. */
    static long bits(Interval values) {
        return Stream.concat(values.min().stream(), values.max().stream())
                .mapToLong(
                        end -> end.numerator().bitLength() + end.denominator().bitLength())
                .max()
                .orElse(0);
    }

    /** About how many times as long an operation takes as one on numbers of up to 64 bits. */
    static long words(Interval values) {
        return 1 + bits(values) / Long.SIZE;
    }

    /** The greatest power of two that is at most a positive number. */
    static Rational powerOfTwoBelow(Rational number) {
        int exponent = number.numerator().bitLength() - number.denominator().bitLength() - 1;
        Rational power = Rational.of(BigInteger.TWO.pow(Math.abs(exponent)));
        return exponent < 0 ? power.reciprocal() : power;
    }
}
