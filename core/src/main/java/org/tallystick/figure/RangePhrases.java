package org.tallystick.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The phrases of an interval with its unit. */
final class RangePhrases {
    /** Ends that need more digits are moved outwards. */
    private static final int MOST_DIGITS = NumberPhrases.MOST_DIGITS;

    private static final int CENTS = 2;

    private static final Rational THOUSANDTH = Rational.powerOfTen(-3);

    private final UnitWords unit;
    private final PhrasePieces pieces;
    private final boolean isShare;
    private final boolean mayBeYears;

    RangePhrases(StatedForm form) {
        this.unit = form.unit();
        this.pieces = form.pieces();
        this.isShare = form.isShare();
        this.mayBeYears = form.mayBeYear();
    }

    RangePhrases(UnitWords unit) {
        this.unit = unit;
        this.pieces = PhrasePieces.NONE;
        this.isShare = false;
        this.mayBeYears = false;
    }

    /** Returns the phrases of two separately stated ends; for a point, only its number. */
    Stream<String> said(Interval ends) {
        return ends.isPoint() ? oneSided("", ends.min().orElseThrow()) : of(ends);
    }

    Stream<String> of(Interval interval) {
        if (interval.isPoint()) {
            return oneSided("exactly ", interval.min().orElseThrow());
        }
        Optional<Rational> low = interval.min();
        Optional<Rational> high = interval.max();
        if (low.isPresent() && high.isPresent()) {
            return numbers(low.get(), high.get()).map(ends -> between(interval, ends) + unit.behindSigned());
        }
        String less = unit.isCounted() ? "fewer than " : "less than ";
        return low.map(end -> oneSided(interval.isMinOpen() ? "more than " : "at least ", end))
                .or(() -> high.map(end -> oneSided(interval.isMaxOpen() ? less : "at most ", end)))
                .orElseGet(Stream::empty);
    }

    /** Returns the phrases of two numbers as they were stated, the lower first. */
    Stream<String> between(BigDecimal low, BigDecimal high) {
        Interval ends = Interval.closed(Rational.of(low), Rational.of(high));
        return NumberWords.ends(low, high).stream().map(numbers -> between(ends, numbers) + unit.behindSigned());
    }

    private Stream<String> oneSided(String hedge, Rational end) {
        return numbers(end, end).map(ends -> hedge + unit.with(ends.low(), end.signum() < 0));
    }

    private String between(Interval interval, NumberWords.Ends ends) {
        String low = unit.signed(ends.low(), interval.min().orElseThrow().signum() < 0);
        String high = unit.signed(ends.high(), interval.max().orElseThrow().signum() < 0);
        if (!interval.isMinOpen() && !interval.isMaxOpen()) {
            return "between " + half(low) + " and " + half(high);
        }
        String less = unit.isCounted() ? "fewer than " : "less than ";
        return (interval.isMinOpen() ? "more than " : "at least ") + low + " but "
                + (interval.isMaxOpen() ? less : "at most ") + high;
    }

    /** Returns a half as one of two ends. */
    private static String half(String end) {
        return end.equals("half") ? "one-half" : end;
    }

    private Stream<NumberWords.Ends> numbers(Rational low, Rational high) {
        Stream<NumberWords.Ends> shares = isShare ? shares(low, high) : Stream.empty();
        boolean years = mayBeYears && NumberWords.isYear(pieces.number()) && NumberWords.isYear(pieces.upper());
        Stream<NumberWords.Ends> asSaid =
                years ? Stream.of(new NumberWords.Ends(pieces.number(), pieces.upper())) : Stream.empty();
        Stream<NumberWords.Ends> written = written(decimal(low, false), decimal(high, true));
        return Stream.of(shares, asSaid, written).flatMap(ways -> ways);
    }

    /** Where one end is in cents, the other is written with two decimals as well. */
    private Stream<NumberWords.Ends> written(BigDecimal low, BigDecimal high) {
        boolean cents = !unit.sign().isEmpty() && Math.max(low.scale(), high.scale()) == CENTS;
        return NumberWords.ends(cents ? inCents(low) : low, cents ? inCents(high) : high).stream();
    }

    private static BigDecimal inCents(BigDecimal amount) {
        return amount.scale() == 1 ? amount.setScale(CENTS) : amount;
    }

    private Stream<NumberWords.Ends> shares(Rational low, Rational high) {
        return share(low, pieces.number())
                .flatMap(one -> share(high, pieces.upper()).map(other -> new NumberWords.Ends(one, other)));
    }

    private Stream<String> share(Rational end, String said) {
        BigInteger whole = pieces.wholeOf(said)
                .filter(number -> end.times(Rational.of(number)).isWhole())
                .orElse(end.denominator());
        return FractionWords.ways(end.abs(), new Digits.Share(whole, pieces.areCounted()), "");
    }

    private static BigDecimal decimal(Rational end, boolean up) {
        return end.toBigDecimal()
                .filter(exact -> exact.stripTrailingZeros().precision() <= MOST_DIGITS)
                .orElseGet(() -> (up ? end.ceilingTo(THOUSANDTH) : end.floorTo(THOUSANDTH))
                        .toBigDecimal()
                        .orElseThrow());
    }
}
