package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem;
import org.tallystick.solver.linear.Multiplier;

/** The rows of a part, and what its unknowns can still be, as a linear system: whatever refutes it refutes the part. */
final class Relaxation {
    private final Component part;
    private final SearchBox box;
    private final LinearSystem.Builder builder = LinearSystem.builder();
    private final int[] columns;
    private final List<Function<Rational, RowMultiple>> lines = new ArrayList<>();
    private final LinearSystem system;
    private long entries;

    Relaxation(Component part, SearchBox box) {
        this.part = part;
        this.box = box;
        this.columns = new int[part.size()];
        Arrays.fill(columns, Cut.NONE);
        part.clauses().forEach(this::addRow);
        part.bounds().forEach(this::addBound);
        for (int unknown = 0; unknown < columns.length; unknown++) {
            if (columns[unknown] != Cut.NONE) {
                addCut(unknown, Half.BELOW);
                addCut(unknown, Half.ABOVE);
            }
        }
        this.system = builder.build();
    }

    private void addRow(Clause clause) {
        if (clause.row().filter(row -> row.unknowns().length > 0).isEmpty()) {
            return;
        }
        IntervalRow row = clause.row().orElseThrow();
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> coefficients = ImmutableList.builder();
        for (int i = 0; i < row.unknowns().length; i++) {
            int unknown = row.unknowns()[i];
            if (columns[unknown] == Cut.NONE) {
                columns[unknown] = builder.unknown();
            }
            entries++;
            of.add(columns[unknown]);
            coefficients.add(row.coefficient(i));
        }
        builder.row(of.build(), coefficients.build(), row.target());
        lines.add(times -> new RowMultiple.OfRow(clause.number(), times));
    }

    private void addBound(int bound) {
        int column = columns[part.unknownOf(bound)];
        if (column != Cut.NONE) {
            builder.bound(column, part.values(bound).orElseThrow());
            lines.add(times -> new RowMultiple.OfBound(bound, times));
        }
    }

    private void addCut(int unknown, Half side) {
        int by = cut(unknown, side);
        if (by != Cut.NONE) {
            Interval half = box.cut(by).half();
            builder.bound(columns[unknown], half);
            lines.add(times -> new RowMultiple.OfCut(part.name(unknown), times));
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

    boolean isAbout(int unknown) {
        return columns[unknown] != Cut.NONE;
    }

    Refuted refutation(ImmutableList<Multiplier> proof) {
        ImmutableList.Builder<RowMultiple> sum = ImmutableList.builder();
        BitSet needs = new BitSet();
        for (Multiplier multiplier : proof) {
            RowMultiple line = lines.get(multiplier.constraint()).apply(multiplier.times());
            sum.add(line);
            if (line instanceof RowMultiple.OfCut cut) {
                needs.set(cut(part.unknown(cut.unknown()), cut.times().signum() > 0 ? Half.BELOW : Half.ABOVE));
            }
        }
        return Refuted.leaf(new Tree.Sum(sum.build()), needs);
    }
}
