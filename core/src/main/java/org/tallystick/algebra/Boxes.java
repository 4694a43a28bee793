package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * Decides a fraction in which measurands occur more than once, over the boxes formed by their values. Where no division at a fixed value
 * gives a divisor a constant sign, boxes are halved a limited number of times.
 */
final class Boxes {
    private static final int MOST = 64;

    /** The greatest number of sides, besides the unknown, of a box that is solved. */
    private static final int MOST_SIDES = 6;

    private final Fraction fraction;
    private final Order order;

    Boxes(Fraction fraction, Order order) {
        this.fraction = fraction;
        this.order = order;
    }

    /** Whether some choice of values satisfies the order of the fraction to zero. */
    Decision decide(Function<String, Spans> values) {
        Optional<List<Box>> boxes = boxes(values);
        if (boxes.isEmpty()) {
            return Decision.OPEN;
        }
        Deque<Box> waiting = new ArrayDeque<>(boxes.get());
        boolean open = false;
        for (int count = 0; !waiting.isEmpty(); count++) {
            Box box = waiting.removeFirst();
            Decision decision = box.decide(order);
            if (decision == Decision.YES) {
                return Decision.YES;
            }
            boolean halved =
                    decision == Decision.OPEN && count < MOST && !box.values().isEmpty();
            open |= decision == Decision.OPEN && !halved;
            if (halved) {
                waiting.addAll(box.halves(widest(box)));
            }
        }
        return open ? Decision.OPEN : Decision.NO;
    }

    private static String widest(Box box) {
        Comparator<String> byWidth = Comparator.comparing(
                id -> width(Optional.ofNullable(box.values().get(id)).orElseThrow())
                        .orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return box.values().keySet().stream().max(byWidth).orElseThrow();
    }

    private static Optional<Rational> width(Interval range) {
        return range.min().flatMap(min -> range.max().map(max -> max.minus(min)));
    }

    /** Returns the boxes of every choice of pieces, divided so that each interval has an end; empty where there are too many. */
    private Optional<List<Box>> boxes(Function<String, Spans> values) {
        List<String> measurands = Stream.concat(Stream.of(fraction.above()), fraction.divisors().stream())
                .flatMap(Polynomial::measurands)
                .distinct()
                .sorted()
                .toList();
        Map<String, Interval> points = new HashMap<>();
        measurands.forEach(
                id -> values.apply(id).hull().filter(Interval::isPoint).ifPresent(point -> points.put(id, point)));
        Box known = Box.of(fraction, points);
        List<Map<String, Interval>> choices = new ArrayList<>(List.of(points));
        for (String measurand : measurands) {
            if (points.containsKey(measurand)) {
                continue;
            }
            List<Interval> pieces = cut(measurand, values.apply(measurand), known);
            if ((long) pieces.size() * choices.size() > MOST) {
                return Optional.empty();
            }
            choices = choices.stream()
                    .flatMap(choice -> pieces.stream().map(piece -> with(choice, measurand, piece)))
                    .toList();
        }
        return Optional.of(
                choices.stream().map(choice -> Box.of(fraction, choice)).toList());
    }

    private static Map<String, Interval> with(Map<String, Interval> choice, String measurand, Interval piece) {
        Map<String, Interval> longer = new HashMap<>(choice);
        longer.put(measurand, piece);
        return longer;
    }

    /** Divides the values at zero where they have no ends, and at the value that makes a divisor zero, which is excluded. */
    private static List<Interval> cut(String measurand, Spans values, Box known) {
        Spans defined = values;
        for (Polynomial divisor : known.divisors()) {
            boolean own = divisor.measurands().allMatch(measurand::equals);
            Optional<Rational> root = own ? divisor.root() : Optional.empty();
            if (root.isPresent()) {
                Spans point = Spans.of(root.get());
                defined = defined.minus(point).withoutZero().plus(point);
            }
        }
        return defined.pieces().stream().flatMap(Boxes::ended).toList();
    }

    private static Stream<Interval> ended(Interval piece) {
        return piece.equals(Interval.all())
                ? Stream.of(Interval.atMost(Rational.ZERO), Interval.greaterThan(Rational.ZERO))
                : Stream.of(piece);
    }

    /** Returns an interval of all values of a measurand for which the fraction can satisfy the order to zero. */
    Optional<Interval> solve(String unknown, Function<String, Spans> values) {
        Optional<List<Box>> boxes = boxes(values);
        Interval own = values.apply(unknown).hull().orElseGet(Interval::all);
        if (boxes.isEmpty()) {
            return Optional.of(own);
        }
        return boxes.get().stream()
                .flatMap(box -> solve(unknown, box, own).stream())
                .reduce(Interval::hull);
    }

    private Optional<Interval> solve(String unknown, Box box, Interval own) {
        @Nullable Interval range = box.values().get(unknown);
        if (range == null) {
            return box.decide(order) == Decision.NO ? Optional.empty() : Optional.of(own);
        }
        if (!box.hasCorners() || box.values().size() > MOST_SIDES + 1) {
            return Optional.of(range);
        }
        List<Interval> cells = cells(range, turns(unknown, box));
        int first = 0;
        while (first < cells.size() && isRefuted(unknown, box, cells.get(first))) {
            first++;
        }
        int last = cells.size() - 1;
        while (last > first && isRefuted(unknown, box, cells.get(last))) {
            last--;
        }
        return first == cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(first).hull(cells.get(last)));
    }

    private boolean isRefuted(String unknown, Box box, Interval cell) {
        return box.with(unknown, Interval.of(Box.inside(cell))).decide(order) == Decision.NO;
    }

    /** Returns the values of an unknown at which some corner of the others changes its sign. */
    private static NavigableSet<Rational> turns(String unknown, Box box) {
        NavigableSet<Rational> turns = new TreeSet<>();
        ImmutableList<String> others = box.values().keySet().stream()
                .filter(id -> !id.equals(unknown))
                .collect(ImmutableList.toImmutableList());
        Stream.concat(Stream.of(box.above()), box.divisors().stream())
                .forEach(polynomial -> turns(polynomial, others, 0, box, turns));
        return turns;
    }

    private static void turns(Polynomial at, List<String> others, int side, Box box, NavigableSet<Rational> turns) {
        if (side == others.size()) {
            at.root().ifPresent(turns::add);
            return;
        }
        String id = others.get(side);
        Interval range = Optional.ofNullable(box.values().get(id)).orElseThrow();
        Polynomial slope = at.coefficient(id);
        turns(range.min().map(min -> at.at(id, min)).orElse(slope), others, side + 1, box, turns);
        turns(range.max().map(max -> at.at(id, max)).orElse(slope), others, side + 1, box, turns);
    }

    /** Returns the turning points in a range and the intervals between them. */
    private static List<Interval> cells(Interval range, NavigableSet<Rational> turns) {
        List<Interval> cells = new ArrayList<>();
        Optional<Interval> rest = Optional.of(range);
        for (Rational turn : turns) {
            rest.flatMap(left -> left.intersection(Interval.lessThan(turn))).ifPresent(cells::add);
            rest.flatMap(left -> left.intersection(Interval.of(turn))).ifPresent(cells::add);
            rest = rest.flatMap(left -> left.intersection(Interval.greaterThan(turn)));
        }
        rest.ifPresent(cells::add);
        return cells;
    }
}
