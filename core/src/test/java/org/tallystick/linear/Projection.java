package org.tallystick.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Decides small systems after Fourier and Motzkin: one unknown after the other is eliminated from all inequalities. */
final class Projection {
    /** That the sum of the coefficients' terms is at most, or where open below, an end. */
    private record Line(List<Rational> coefficients, Rational end, boolean open) {
        Line plus(Rational times, Line other, Rational otherTimes) {
            List<Rational> sum = new ArrayList<>();
            for (int i = 0; i < coefficients.size(); i++) {
                sum.add(coefficients
                        .get(i)
                        .times(times)
                        .plus(other.coefficients.get(i).times(otherTimes)));
            }
            return new Line(sum, end.times(times).plus(other.end.times(otherTimes)), open || other.open);
        }

        Rational at(int unknown) {
            return coefficients.get(unknown);
        }
    }

    private List<Line> lines = new ArrayList<>();

    private Projection(LinearSystem system) {
        for (Constraint constraint : system.constraints()) {
            List<Rational> form = new ArrayList<>(Collections.nCopies(system.unknowns(), Rational.ZERO));
            for (int i = 0; i < constraint.unknowns().size(); i++) {
                form.set(constraint.unknowns().get(i), constraint.coefficients().get(i));
            }
            List<Rational> turned = form.stream().map(Rational::negated).toList();
            Interval values = constraint.values();
            values.max().ifPresent(max -> lines.add(new Line(form, max, values.isMaxOpen())));
            values.min().ifPresent(min -> lines.add(new Line(turned, min.negated(), values.isMinOpen())));
        }
    }

    static boolean isFeasible(LinearSystem system) {
        Projection projection = new Projection(system);
        for (int u = 0; u < system.unknowns(); u++) {
            projection.eliminate(u);
        }
        return projection.lines.stream().noneMatch(line -> line.end.signum() < (line.open ? 1 : 0));
    }

    /** The values that an unknown takes; empty where the system is infeasible. */
    static Optional<Interval> range(LinearSystem system, int unknown) {
        if (!isFeasible(system)) {
            return Optional.empty();
        }
        Projection projection = new Projection(system);
        for (int u = 0; u < system.unknowns(); u++) {
            if (u != unknown) {
                projection.eliminate(u);
            }
        }
        Interval range = Interval.all();
        for (Line line : projection.lines) {
            Rational factor = line.at(unknown);
            if (!factor.isZero()) {
                Interval below = line.open ? Interval.lessThan(line.end) : Interval.atMost(line.end);
                range = range.intersection(below.times(factor.reciprocal())).orElseThrow();
            }
        }
        return Optional.of(range);
    }

    private void eliminate(int unknown) {
        List<Line> left = new ArrayList<>();
        for (Line up : lines) {
            Rational factor = up.at(unknown);
            if (factor.isZero()) {
                left.add(up);
            } else if (factor.signum() > 0) {
                lines.stream()
                        .filter(down -> down.at(unknown).signum() < 0)
                        .forEach(down -> left.add(up.plus(down.at(unknown).negated(), down, factor)));
            }
        }
        lines = left;
    }
}
