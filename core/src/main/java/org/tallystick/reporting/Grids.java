package org.tallystick.reporting;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/**
 * Sources that count in steps of their own. All their figures are multiples of 1, 2 or 5 times a power of ten. No more of them than chance
 * explains are multiples of the next power of ten, so the source does not round further. A step of 1, or of one unit of a decimal, is that
 * of any count and no habit.
 */
final class Grids {
    /** The least number of figures; a few may end alike by chance. */
    private static final int FEWEST = 20;

    /** If the number of figures rounder than the step has a smaller probability by chance, the source rounds further. */
    private static final Rational ROUNDS_FURTHER = Rational.of(1, 100);

    private static final List<Rational> LEADING = List.of(Rational.of(5), Rational.TWO, Rational.ONE);
    /** The greatest share of figures that are multiples of a step by chance: every other one of a step of 2. */
    private static final Rational AT_LEAST_EVERY_OTHER = Rational.of(1, 2);

    private static final int COARSEST = 12;
    private static final int FINEST = -9;

    private Grids() {}

    static List<ReportingPattern> of(Dossier dossier) {
        List<Column> columns = Column.of(dossier, FEWEST);
        return columns.stream()
                .flatMap(column -> habit(column, columns.size()).stream())
                .toList();
    }

    private static Optional<ReportingPattern> habit(Column column, int tried) {
        return Step.of(column.values()).filter(step -> step.isHabit(tried)).flatMap(step -> {
            ImmutableMap<Claim, Claim> revised = revised(column, figure -> figure.withHabit(step.size()));
            return revised.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ReportingPattern.of(
                            ReportingPatternKind.OWN_GRID,
                            column.source(),
                            column.claims().stream().map(Claim::id).toList(),
                            revised,
                            step.why(column)));
        });
    }

    /** Returns the claims of a column whose figure is changed by another reading. */
    static ImmutableMap<Claim, Claim> revised(Column column, Function<Figure, Figure> reading) {
        ImmutableMap.Builder<Claim, Claim> revised = ImmutableMap.builder();
        for (Claim claim : column.claims()) {
            Claim changed = claim.saying(reading.apply(claim.said()));
            boolean readAlike = Arrays.stream(Reading.values())
                    .allMatch(how -> changed.in(how).equals(claim.in(how)));
            if (claim.source().resolution().isEmpty() && !readAlike) {
                revised.put(claim, changed);
            }
        }
        return revised.buildOrThrow();
    }

    /**
     * The step in which a column counts.
     *
     * @param size the largest step that all of its values are multiples of
     * @param next the power of ten above it
     * @param rounder the number of values that are multiples of that too
     * @param halves the number of values that are multiples of half of that
     * @param count the number of values
     */
    record Step(Rational size, Rational next, int rounder, int halves, int count) {
        static Optional<Step> of(List<Rational> values) {
            for (int exponent = COARSEST; exponent >= FINEST; exponent--) {
                Rational ten = Rational.powerOfTen(exponent);
                for (Rational leading : LEADING) {
                    Rational size = ten.times(leading);
                    if (multiples(values, size) == values.size()) {
                        Rational next = ten.times(Rational.TEN);
                        Rational half = next.dividedBy(Rational.TWO);
                        return Optional.of(
                                new Step(size, next, multiples(values, next), multiples(values, half), values.size()));
                    }
                }
            }
            return Optional.empty();
        }

        private static int multiples(List<Rational> values, Rational size) {
            return (int)
                    values.stream().filter(value -> value.isMultipleOf(size)).count();
        }

        /** Whether the step is none that any count has, nor one that columns without a habit show by chance. */
        boolean isHabit(int tried) {
            boolean isUnit = size.compareTo(Rational.ONE) <= 0
                    && size.numerator().equals(BigInteger.ONE)
                    && next.equals(size.times(Rational.TEN));
            return !isUnit
                    && Odds.power(AT_LEAST_EVERY_OTHER, count)
                                    .times(Rational.of(tried))
                                    .compareTo(ReportingPatterns.FALSE_FINDINGS)
                            <= 0
                    && isAsChanceHasIt();
        }

        /** Whether the values are multiples of the next power of ten, and of its half, no more often than by chance. */
        boolean isAsChanceHasIt() {
            Rational share = size.dividedBy(next);
            boolean halved = share.compareTo(Rational.of(1, 10)) == 0 && isTooOften(halves, share.times(Rational.TWO));
            return !isTooOften(rounder, share) && !halved;
        }

        private boolean isTooOften(int times, Rational probability) {
            return Odds.atLeast(times, count, probability).compareTo(ROUNDS_FURTHER) <= 0;
        }

        private String why(Column column) {
            return column.sourceName() + " counts in steps of " + size + ": all of " + count
                    + " figures are multiples of it, and no more than chance has it, " + rounder + ", are multiples of "
                    + next
                    + "; so zeros at their end count down to that step";
        }
    }
}
