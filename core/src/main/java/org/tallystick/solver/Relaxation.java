package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem;
import org.tallystick.solver.linear.Multiplier;

/**
 * The rows of a part, and what its unknowns can still be, as a linear system: whatever refutes it refutes the part. A product of two
 * unknowns is an unknown of its own, about which the ends of its factors say something.
 */
final class Relaxation {
    private final Component part;
    private final SearchBox box;
    private final LinearSystem.Builder builder = LinearSystem.builder();
    private final int[] columns;
    private final Map<Product, Integer> products = new LinkedHashMap<>();
    private final BitSet linear = new BitSet();
    private final List<Line> lines = new ArrayList<>();
    private final LinearSystem system;
    private long entries;

    Relaxation(Component part, SearchBox box) {
        this.part = part;
        this.box = box;
        this.columns = new int[part.size()];
        Arrays.fill(columns, Cut.NONE);
        part.clauses().forEach(this::addRow);
        part.clauses().forEach(this::addQuadratic);
        part.bounds().forEach(this::addBound);
        for (int unknown = 0; unknown < columns.length; unknown++) {
            if (columns[unknown] != Cut.NONE) {
                addCut(unknown, Half.BELOW);
                addCut(unknown, Half.ABOVE);
            }
        }
        addProducts();
        this.system = builder.build();
    }

    /** A line of the system, as a part of a proof and with the cuts on which it depends. */
    private record Line(Function<Rational, RowMultiple> multiple, List<Integer> needs) {}

    private record Product(int x, int y) {}

    private void addRow(Clause clause) {
        if (clause.row().filter(row -> row.unknowns().length > 0).isPresent()) {
            IntervalRow row = clause.row().orElseThrow();
            Arrays.stream(row.unknowns()).forEach(linear::set);
            add(row, new Line(times -> new RowMultiple.OfRow(clause.number(), times), List.of()));
        }
    }

    private void add(IntervalRow row, Line line) {
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> coefficients = ImmutableList.builder();
        for (int i = 0; i < row.unknowns().length; i++) {
            of.add(column(row.unknowns()[i]));
            coefficients.add(row.coefficient(i));
        }
        add(of.build(), coefficients.build(), row.target(), line);
    }

    private void add(List<Integer> of, List<Rational> coefficients, Interval target, Line line) {
        entries += of.size();
        builder.row(of, coefficients, target);
        lines.add(line);
    }

    private int column(int unknown) {
        if (columns[unknown] == Cut.NONE) {
            columns[unknown] = builder.unknown();
        }
        return columns[unknown];
    }

    private int column(QuadraticRow.Term term) {
        int first = column(term.unknown());
        if (!term.isProduct()) {
            return first;
        }
        column(term.factor());
        return products.computeIfAbsent(new Product(term.unknown(), term.factor()), any -> builder.unknown());
    }

    private void addQuadratic(Clause clause) {
        clause.quadratic().ifPresent(row -> {
            ImmutableList.Builder<Integer> of = ImmutableList.builder();
            ImmutableList.Builder<Rational> coefficients = ImmutableList.builder();
            for (QuadraticRow.Term term : row.terms()) {
                of.add(column(term));
                coefficients.add(term.coefficient());
            }
            Line line = new Line(times -> new RowMultiple.OfRow(clause.number(), times), List.of());
            add(of.build(), coefficients.build(), row.target(), line);
            for (int divisor = 0; divisor < row.divisors(); divisor++) {
                addDivisor(clause, row, divisor);
            }
        });
    }

    private void addDivisor(Clause clause, QuadraticRow equation, int divisor) {
        equation.divisor(divisor, box::values).ifPresent(row -> {
            boolean negative = row.target().min().isEmpty();
            List<Integer> needs = IntStream.range(0, row.unknowns().length)
                    .map(i -> box.by(row.unknowns()[i], row.blamed(i, negative)))
                    .filter(by -> by != Cut.NONE)
                    .boxed()
                    .toList();
            add(row, new Line(times -> new RowMultiple.OfDivisor(clause.number(), divisor, times), needs));
        });
    }

    private void addProducts() {
        ProductRows rows = new ProductRows(box);
        products.forEach((product, column) ->
                rows.of(product.x, product.y).forEach(row -> addProduct(product.x, product.y, column, row)));
    }

    private void addProduct(int x, int y, int product, ProductRows.Row row) {
        ImmutableList.Builder<Integer> of = ImmutableList.<Integer>builder().add(product);
        ImmutableList.Builder<Rational> coefficients =
                ImmutableList.<Rational>builder().add(Rational.ONE);
        Rational ofX = x == y ? row.at().plus(row.factorAt()) : row.factorAt();
        if (!ofX.isZero()) {
            of.add(columns[x]);
            coefficients.add(ofX.negated());
        }
        if (x != y && !row.at().isZero()) {
            of.add(columns[y]);
            coefficients.add(row.at().negated());
        }
        Line line = new Line(
                times -> new RowMultiple.OfProduct(part.name(x), row.at(), part.name(y), row.factorAt(), times),
                row.needs());
        add(of.build(), coefficients.build(), row.values(), line);
    }

    private void addBound(int bound) {
        int column = columns[part.unknownOf(bound)];
        if (column != Cut.NONE) {
            builder.bound(column, part.values(bound).orElseThrow());
            lines.add(new Line(times -> new RowMultiple.OfBound(bound, times), List.of()));
        }
    }

    private void addCut(int unknown, Half side) {
        int by = cut(unknown, side);
        if (by != Cut.NONE) {
            Interval half = box.cut(by).half();
            builder.bound(columns[unknown], half);
            lines.add(new Line(times -> new RowMultiple.OfCut(part.name(unknown), times), List.of(by)));
        }
    }

    /** The tightest cut that the rows do not lead to themselves. */
    private int cut(int unknown, Half side) {
        int by = box.by(unknown, side);
        while (by != Cut.NONE && box.cut(by).isImplied()) {
            by = box.cut(by).by();
        }
        return by;
    }

    LinearSystem system() {
        return system;
    }

    /** The value of an unknown at a point; where no row is about it, some value. */
    Rational value(int unknown, ImmutableList<Rational> point) {
        int column = columns[unknown];
        return column == Cut.NONE ? SimpleNumbers.simplest(box.values(unknown)) : point.get(column);
    }

    Rational[] complete(ImmutableList<Rational> point) {
        Rational[] values = new Rational[columns.length];
        for (int unknown = 0; unknown < values.length; unknown++) {
            values[unknown] = value(unknown, point);
        }
        return values;
    }

    /** About how many operations on numbers it takes to set it up. */
    long work() {
        return 4L * (lines.size() + entries);
    }

    /** Whether whole numbers need no looking after, since the system is feasible in them where it is feasible at all. */
    boolean isForestOfUnits() {
        BitSet whole = new BitSet();
        for (int unknown = 0; unknown < columns.length; unknown++) {
            if (columns[unknown] != Cut.NONE && part.isWhole(unknown)) {
                whole.set(columns[unknown]);
            }
        }
        return system.isForestOfUnits(whole);
    }

    boolean isEmpty() {
        return system.unknowns() == 0;
    }

    /** Whether a row of sums alone is about an unknown. */
    boolean isAbout(int unknown) {
        return linear.get(unknown);
    }

    Refuted refutation(ImmutableList<Multiplier> proof) {
        ImmutableList.Builder<RowMultiple> sum = ImmutableList.builder();
        BitSet needs = new BitSet();
        for (Multiplier multiplier : proof) {
            Line line = lines.get(multiplier.constraint());
            sum.add(line.multiple().apply(multiplier.times()));
            line.needs().forEach(needs::set);
        }
        return Refuted.leaf(new Tree.Sum(sum.build()), needs);
    }
}
