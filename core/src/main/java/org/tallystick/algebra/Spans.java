package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A set of numbers: intervals with gaps between them, none for the empty set. It is {@code exact} as long as it contains only the values
 * that were put in. Sets of many pieces and numbers of very many digits are widened, and are then an enclosure.
 */
record Spans(ImmutableList<Interval> pieces, boolean exact) {
    static final Spans ALL = of(Interval.all());
    static final Spans NONE = new Spans(ImmutableList.of(), true);

    private static final int MOST_PIECES = 16;

    /** Ends with more bits than this are replaced by infinity. */
    static final long MOST_BITS = 70_000;

    private static final ImmutableList<Interval> SIGNS =
            ImmutableList.of(Interval.lessThan(Rational.ZERO), Interval.greaterThan(Rational.ZERO));

    static Spans of(Interval interval) {
        return new Spans(ImmutableList.of(interval), true);
    }

    static Spans of(Rational point) {
        return of(Interval.of(point));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Optional<Interval> hull() {
        return pieces.stream().reduce(Interval::hull);
    }

    boolean contains(Rational value) {
        return pieces.stream().anyMatch(piece -> piece.contains(value));
    }

    Spans plus(Spans other) {
        return isTooLong(other) ? ALL.asEnclosure() : each(other, (a, b) -> Optional.of(a.plus(b)));
    }

    Spans minus(Spans other) {
        return plus(other.times(Rational.of(-1)));
    }

    Spans times(Rational factor) {
        if (factor.equals(Rational.ONE)) {
            return this;
        }
        return made(pieces.stream().map(piece -> piece.times(factor)), exact);
    }

    Spans times(Spans other) {
        return isTooLong(other) ? ALL.asEnclosure() : each(other, (a, b) -> Optional.of(a.times(b)));
    }

    Spans dividedBy(Spans divisor) {
        return isTooLong(divisor) ? ALL.asEnclosure() : each(divisor.withoutZero(), Interval::dividedBy);
    }

    /** Whether an operation would take long for a result that would be widened anyway. */
    private boolean isTooLong(Spans other) {
        return !isEmpty() && !other.isEmpty() && longest() + other.longest() > MOST_BITS;
    }

    private long longest() {
        return pieces.stream()
                .flatMap(piece -> Stream.concat(piece.min().stream(), piece.max().stream()))
                .mapToLong(Spans::bits)
                .max()
                .orElse(0);
    }

    Spans withoutZero() {
        return contains(Rational.ZERO)
                ? made(
                        pieces.stream()
                                .flatMap(piece -> SIGNS.stream().flatMap(sign -> piece.intersection(sign).stream())),
                        exact)
                : this;
    }

    Spans intersection(Spans other) {
        return each(other, Interval::intersection);
    }

    Spans union(Spans other) {
        return made(Stream.concat(pieces.stream(), other.pieces.stream()), exact && other.exact);
    }

    /** Returns this set with ends of more bits replaced by infinity. */
    Spans within(long bits) {
        boolean fits = pieces.stream()
                .allMatch(piece -> Stream.concat(piece.min().stream(), piece.max().stream())
                        .allMatch(end -> bits(end) <= bits));
        return fits
                ? this
                : new Spans(
                        pieces.stream().map(piece -> shortened(piece, bits)).collect(ImmutableList.toImmutableList()),
                        false);
    }

    /** Returns the same set, marked as possibly too large. */
    Spans asEnclosure() {
        return new Spans(pieces, false);
    }

    private Spans each(Spans other, BiFunction<Interval, Interval, Optional<Interval>> joint) {
        return made(
                pieces.stream().flatMap(a -> other.pieces.stream().flatMap(b -> joint.apply(a, b).stream())),
                exact && other.exact);
    }

    private static Spans made(Stream<Interval> parts, boolean exact) {
        List<Interval> sorted = parts.toList();
        if (sorted.size() == 1) {
            Interval only = sorted.get(0);
            Interval cut = shortened(only);
            return new Spans(ImmutableList.of(cut), exact && cut.equals(only));
        }
        boolean whole = sorted.stream().allMatch(piece -> shortened(piece).equals(piece));
        List<Interval> merged = merged(sorted.stream().map(Spans::shortened).toList());
        if (merged.size() <= MOST_PIECES) {
            return new Spans(ImmutableList.copyOf(merged), exact && whole);
        }
        Interval hull = merged.stream().reduce(Interval::hull).orElseThrow();
        return new Spans(ImmutableList.of(hull), false);
    }

    private static List<Interval> merged(List<Interval> pieces) {
        List<Interval> merged = new ArrayList<>();
        pieces.stream().sorted(BY_MIN).forEach(piece -> {
            int last = merged.size() - 1;
            if (last >= 0 && touches(merged.get(last), piece)) {
                merged.set(last, merged.get(last).hull(piece));
            } else {
                merged.add(piece);
            }
        });
        return merged;
    }

    private static final Comparator<Interval> BY_MIN = (a, b) -> {
        if (a.min().isEmpty() || b.min().isEmpty()) {
            return Boolean.compare(a.min().isPresent(), b.min().isPresent());
        }
        int mins = a.min().get().compareTo(b.min().get());
        return mins != 0 ? mins : Boolean.compare(a.isMinOpen(), b.isMinOpen());
    };

    /** Whether there is no gap between a piece and one that begins no lower. */
    private static boolean touches(Interval low, Interval high) {
        boolean adjacent =
                low.max().isPresent() && low.max().equals(high.min()) && !(low.isMaxOpen() && high.isMinOpen());
        return adjacent || low.intersection(high).isPresent();
    }

    private static Interval shortened(Interval piece) {
        return shortened(piece, MOST_BITS);
    }

    private static Interval shortened(Interval piece, long bits) {
        boolean longMin = piece.min().filter(end -> bits(end) > bits).isPresent();
        boolean longMax = piece.max().filter(end -> bits(end) > bits).isPresent();
        if (!longMin && !longMax) {
            return piece;
        }
        Interval low = longMin ? Interval.all() : from(piece);
        return low.intersection(longMax ? Interval.all() : upTo(piece)).orElse(piece);
    }

    private static Interval from(Interval piece) {
        return piece.min()
                .map(min -> piece.isMinOpen() ? Interval.greaterThan(min) : Interval.atLeast(min))
                .orElseGet(Interval::all);
    }

    private static Interval upTo(Interval piece) {
        return piece.max()
                .map(max -> piece.isMaxOpen() ? Interval.lessThan(max) : Interval.atMost(max))
                .orElseGet(Interval::all);
    }

    private static long bits(Rational number) {
        return number.numerator().bitLength() + (long) number.denominator().bitLength();
    }
}
