package org.tallystick.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * What the ends of two unknowns say about their product, after McCormick: {@code (x − a)(y − b)} is not negative where {@code a} and
 * {@code b} are ends on the same side, and not positive where they are on different sides. Where one unknown has only one value, the
 * product is a multiple of the other.
 */
final class ProductRows {
    private final SearchBox box;

    ProductRows(SearchBox box) {
        this.box = box;
    }

    /** An end of an unknown; a cut may have put it there. */
    private record End(Half side, Rational at) {}

    /**
     * A row about the product, {@code xy − bx − ay} against {@code −ab}.
     *
     * @param at the number a
     * @param factorAt the number b
     * @param values where the left side lies
     * @param needs the cuts on which it depends
     */
    record Row(Rational at, Rational factorAt, Interval values, List<Integer> needs) {}

    List<Row> of(int x, int y) {
        if (box.values(x).isPoint()) {
            Rational at = box.values(x).min().orElseThrow();
            return List.of(fixed(at, someEnd(y), x));
        }
        if (box.values(y).isPoint()) {
            Rational at = box.values(y).min().orElseThrow();
            return List.of(fixed(someEnd(x), at, y));
        }
        List<Row> rows = new ArrayList<>();
        for (End a : ends(x)) {
            for (End b : ends(y)) {
                Rational constant = a.at().times(b.at()).negated();
                Interval values = a.side() == b.side() ? Interval.atLeast(constant) : Interval.atMost(constant);
                rows.add(new Row(a.at(), b.at(), values, cuts(x, a.side(), y, b.side())));
            }
        }
        return rows;
    }

    private Row fixed(Rational a, Rational b, int point) {
        return new Row(a, b, Interval.of(a.times(b).negated()), cuts(point, Half.BELOW, point, Half.ABOVE));
    }

    private Rational someEnd(int unknown) {
        return ends(unknown).stream().findFirst().map(End::at).orElse(Rational.ZERO);
    }

    private List<End> ends(int unknown) {
        List<End> ends = new ArrayList<>();
        box.values(unknown).min().ifPresent(min -> ends.add(new End(Half.ABOVE, min)));
        box.values(unknown).max().ifPresent(max -> ends.add(new End(Half.BELOW, max)));
        return ends;
    }

    private List<Integer> cuts(int one, Half side, int other, Half otherSide) {
        return IntStream.of(box.by(one, side), box.by(other, otherSide))
                .filter(cut -> cut != Cut.NONE)
                .boxed()
                .toList();
    }
}
