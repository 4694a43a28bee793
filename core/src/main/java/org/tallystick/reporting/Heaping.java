package org.tallystick.reporting;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;

/** Sources whose figures end on 5 more often than on any other digit except 0, on which rounded figures end as well. */
final class Heaping {
    private static final int FEWEST = 30;

    /** Below this, the last digit is also the first or the second, and small numbers are not evenly distributed. */
    private static final Rational LEAST = Rational.of(100);

    private static final Rational FIVE = Rational.of(5);
    private static final Rational ONE_IN_NINE = Rational.of(1, 9);

    private Heaping() {}

    static List<ReportingPattern> of(Dossier dossier) {
        List<Column> columns = Column.of(dossier, FEWEST);
        return columns.stream()
                .flatMap(column -> habit(column, columns.size()).stream())
                .toList();
    }

    private static Optional<ReportingPattern> habit(Column column, int tried) {
        List<Rational> values = column.values().stream()
                .filter(value -> value.isWhole() && value.compareTo(LEAST) >= 0)
                .toList();
        int heaped =
                (int) values.stream().filter(value -> value.isMultipleOf(FIVE)).count();
        if (values.size() < FEWEST || heaped == values.size()) {
            return Optional.empty();
        }
        int round = (int) values.stream()
                .filter(value -> value.isMultipleOf(Rational.TEN))
                .count();
        int onFive = heaped - round;
        Rational chance = Odds.atLeast(onFive, values.size() - round, ONE_IN_NINE);
        if (chance.times(Rational.of(tried)).compareTo(ReportingPatterns.FALSE_FINDINGS) > 0) {
            return Optional.empty();
        }
        ImmutableMap<Claim, Claim> revised = Grids.revised(column, Heaping::onFive);
        return Optional.of(ReportingPattern.of(
                ReportingPatternKind.DIGIT_HEAPING,
                column.source(),
                column.claims().stream()
                        .filter(Heaping::isHeaped)
                        .map(Claim::id)
                        .toList(),
                revised,
                column.sourceName() + " ends " + onFive + " of " + (values.size() - round)
                        + " figures on 5, those on 0 left aside, where one in nine would be expected; the odds of that are "
                        + Odds.inWords(chance)));
    }

    private static boolean isHeaped(Claim claim) {
        return claim.said()
                .value()
                .filter(value -> value.compareTo(LEAST) >= 0 && value.isMultipleOf(FIVE))
                .isPresent();
    }

    private static Figure onFive(Figure figure) {
        boolean onFive = figure.value()
                .filter(value ->
                        value.compareTo(LEAST) >= 0 && value.isMultipleOf(FIVE) && !value.isMultipleOf(Rational.TEN))
                .isPresent();
        return onFive ? figure.withHabit(FIVE) : figure;
    }
}
