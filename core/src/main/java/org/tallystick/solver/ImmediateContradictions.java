package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** What contradicts itself before anything is worked out. */
final class ImmediateContradictions {
    private ImmediateContradictions() {}

    private record Tightest(int lowest, Interval from, int highest, Interval upTo) {}

    /** Two bounds of one unknown that share no value, or a bound of a whole one that holds no whole number. */
    static Optional<Tree> ofBounds(Problem problem) {
        Map<String, Tightest> tightest = new HashMap<>();
        for (int number = 0; number < problem.bounds().size(); number++) {
            Bound bound = problem.bounds().get(number);
            boolean whole = problem.whole().contains(bound.unknown());
            Interval from = HalfLines.tightened(HalfLines.from(bound.values()), whole);
            Interval upTo = HalfLines.tightened(HalfLines.upTo(bound.values()), whole);
            Tightest now = new Tightest(number, from, number, upTo);
            Tightest all = tightest.merge(bound.unknown(), now, ImmediateContradictions::both);
            if (all.from().intersection(all.upTo()).isEmpty()) {
                return Optional.of(new Tree.Sum(ImmutableList.of(
                        new RowMultiple.OfBound(all.highest(), Rational.ONE),
                        new RowMultiple.OfBound(all.lowest(), Rational.ONE.negated()))));
            }
        }
        return Optional.empty();
    }

    private static Tightest both(Tightest a, Tightest b) {
        Tightest low = b.from().encloses(a.from()) ? a : b;
        Tightest high = b.upTo().encloses(a.upTo()) ? a : b;
        return new Tightest(low.lowest(), low.from(), high.highest(), high.upTo());
    }

    /** A row in which nothing is left, as 0 = 1, or another statement about nothing. */
    static Optional<Tree> ofConstants(Problem problem) {
        for (int number = 0; number < problem.statements().size(); number++) {
            Statement statement = problem.statements().get(number);
            Optional<LinearForm> row =
                    statement.row().filter(sum -> sum.coefficients().isEmpty());
            if (row.isPresent()) {
                Interval target = row.get().values();
                if (!target.contains(Rational.ZERO)) {
                    Rational times = target.isBelow(Interval.of(Rational.ZERO)) ? Rational.ONE : Rational.of(-1);
                    return Optional.of(new Tree.Sum(ImmutableList.of(new RowMultiple.OfRow(number, times))));
                }
            } else if (statement.measurands().isEmpty() && !statement.isPossible(name -> Interval.all())) {
                return Optional.of(new Tree.Broken(number));
            }
        }
        return Optional.empty();
    }
}
