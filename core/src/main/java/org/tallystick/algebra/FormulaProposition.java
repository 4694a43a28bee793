package org.tallystick.algebra;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * Arithmetic with products or quotients. Where each measurand occurs once, sets of values are exact. Otherwise the parts with measurands
 * that occur once are grouped, and the rest is decided by the corners of its box.
 */
final class FormulaProposition implements Proposition {
    /** The approximate number of operations to evaluate the corners of a box and to halve boxes repeatedly. */
    private static final long CORNERS = 200;

    private static final long HALVES = 10_000;

    private final Node left;
    private final Order order;
    private final Node right;

    /** The placeholders of the parts whose measurands occur nowhere else. */
    private final ImmutableMap<String, Node> parts;

    private final boolean repeats;
    private final Supplier<Optional<Fraction>> difference;
    private final Supplier<Optional<QuadraticEquation>> quadratic;

    private FormulaProposition(
            Node left,
            Order order,
            Node right,
            ImmutableMap<String, Node> parts,
            boolean repeats,
            Supplier<Optional<QuadraticEquation>> quadratic) {
        this.left = left;
        this.order = order;
        this.right = right;
        this.parts = parts;
        this.repeats = repeats;
        this.difference = Suppliers.memoize(() -> difference(left, right));
        this.quadratic = Suppliers.memoize(quadratic::get);
    }

    private static Optional<Fraction> difference(Node left, Node right) {
        return Fraction.of(left).flatMap(a -> Fraction.of(right).flatMap(b -> a.plus(b, Rational.of(-1))));
    }

    static FormulaProposition of(Node left, Order order, Node right) {
        Grouping grouping = Grouping.of(left, right);
        return new FormulaProposition(
                grouping.group(left),
                order,
                grouping.group(right),
                grouping.parts(),
                grouping.repeats(),
                () -> order == Order.EQUAL ? difference(left, right).flatMap(QuadraticEquation::of) : Optional.empty());
    }

    private Function<String, Spans> spans(Function<String, Interval> values) {
        ImmutableMap.Builder<String, Spans> known = ImmutableMap.builder();
        parts.forEach((id, part) -> known.put(id, part.range(measurand -> Spans.of(values.apply(measurand)))));
        ImmutableMap<String, Spans> ofParts = known.buildOrThrow();
        return id -> Optional.ofNullable(ofParts.get(id)).orElseGet(() -> Spans.of(values.apply(id)));
    }

    @Override
    public Optional<Interval> left(Function<String, Interval> values) {
        return range(left, values);
    }

    @Override
    public Optional<Interval> right(Function<String, Interval> values) {
        return range(right, values);
    }

    /** Returns the range of a side, which is that of a measurand equal to it. */
    private Optional<Interval> range(Node side, Function<String, Interval> values) {
        Function<String, Spans> spans = spans(values);
        Spans range = side.range(spans);
        boolean once = side.names().distinct().count() == side.names().count();
        if (once || range.isEmpty()) {
            return range.hull();
        }
        Function<String, Spans> withSide = id -> id.equals(Grouping.SIDE) ? range : spans.apply(id);
        return Fraction.of(side)
                .flatMap(fraction -> fraction.plus(whole(Grouping.SIDE), Rational.of(-1)))
                .map(fraction -> new Boxes(fraction, Order.EQUAL).solve(Grouping.SIDE, withSide))
                .orElseGet(range::hull);
    }

    private static Fraction whole(String measurand) {
        return Fraction.of(new Node.Leaf(measurand)).orElseThrow();
    }

    @Override
    public Decision decide(Function<String, Interval> values) {
        return decide(order, spans(values));
    }

    private Decision decide(Order asked, Function<String, Spans> values) {
        Spans a = left.range(values);
        Spans b = right.range(values);
        boolean possible = a.pieces().stream().anyMatch(x -> b.pieces().stream().anyMatch(y -> asked.isPossible(x, y)));
        if (!possible) {
            return Decision.NO;
        }
        boolean exact = a.exact() && b.exact();
        boolean points = isPoint(a) && isPoint(b);
        if (exact && (points || !repeats)) {
            return Decision.YES;
        }
        Decision cornered = repeats
                ? difference
                        .get()
                        .map(whole -> new Boxes(whole, asked).decide(values))
                        .orElse(Decision.OPEN)
                : Decision.OPEN;
        return cornered == Decision.YES && !areExact(values) ? Decision.OPEN : cornered;
    }

    private static boolean isPoint(Spans spans) {
        return spans.hull().filter(Interval::isPoint).isPresent();
    }

    private boolean areExact(Function<String, Spans> values) {
        return parts.keySet().stream().allMatch(id -> values.apply(id).exact());
    }

    /** Whether no choice makes the opposite true. */
    @Override
    public boolean isCertain(Function<String, Interval> values) {
        Function<String, Spans> spans = spans(values);
        return order.opposites().stream().allMatch(opposite -> decide(opposite, spans) == Decision.NO)
                && decide(order, spans) == Decision.YES;
    }

    @Override
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        Function<String, Spans> spans = spans(values);
        Optional<String> part = parts.entrySet().stream()
                .filter(entry -> entry.getValue().mentions(unknown))
                .map(Map.Entry::getKey)
                .findFirst();
        if (part.isEmpty()) {
            return solved(unknown, spans).hull();
        }
        Spans target = solved(part.get(), spans);
        Node node = Optional.ofNullable(parts.get(part.get())).orElseThrow();
        return target.isEmpty()
                ? Optional.empty()
                : node.solve(unknown, target, id -> Spans.of(values.apply(id))).hull();
    }

    private Spans solved(String unknown, Function<String, Spans> values) {
        Spans found = solved(unknown, left, order, right, values)
                .intersection(solved(unknown, right, order.reversed(), left, values));
        if (!repeats || found.isEmpty()) {
            return found;
        }
        Function<String, Spans> within =
                id -> id.equals(unknown) ? found.intersection(values.apply(id)) : values.apply(id);
        return within.apply(unknown).isEmpty()
                ? Spans.NONE
                : difference
                        .get()
                        .map(whole -> new Boxes(whole, order)
                                .solve(unknown, within)
                                .map(Spans::of)
                                .orElse(Spans.NONE))
                        .orElse(found);
    }

    private static Spans solved(String unknown, Node own, Order seen, Node other, Function<String, Spans> values) {
        if (!own.mentions(unknown)) {
            return Spans.ALL;
        }
        Spans target = other.range(values).pieces().stream()
                .map(piece -> Spans.of(seen.against(piece)))
                .reduce(Spans.NONE, Spans::union);
        return own.solve(unknown, target, values);
    }

    @Override
    public long work(Function<String, Interval> values) {
        if (!repeats) {
            return 0;
        }
        boolean cornered = difference
                .get()
                .filter(whole -> whole.above().isMultilinear()
                        && whole.divisors().stream().allMatch(Polynomial::isMultilinear))
                .isPresent();
        return cornered ? CORNERS : HALVES;
    }

    @Override
    public Optional<LinearForm> row() {
        return Optional.empty();
    }

    @Override
    public Optional<QuadraticEquation> quadratic() {
        return quadratic.get();
    }
}
