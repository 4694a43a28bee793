package org.tallystick.truth;

import java.util.List;
import org.tallystick.number.Interval;

/**
 * The values that the figures without a vote leave open, within the range of the measurand.
 *
 * @param low the lower end
 * @param high the upper end
 * @param applied the number of claims that are applied
 * @param ignored the number of claims that contradict every vote, or each other
 */
record Constraints(double low, double high, int applied, int ignored) {

    static Constraints on(DataItem item) {
        boolean inUnit = item.unit().equals(item.measurand().unit());
        Interval range = inUnit ? item.measurand().range() : Interval.all();
        double least = range.min().map(Observation::inexact).orElse(Double.NEGATIVE_INFINITY);
        double most = range.max().map(Observation::inexact).orElse(Double.POSITIVE_INFINITY);
        List<Observation> open =
                item.observations().stream().filter(Observation::isOneSided).toList();
        List<Observation> possible = open.stream()
                .filter(constraint -> item.votes().stream()
                        .anyMatch(vote -> constraint.low() <= vote.high() && vote.low() <= constraint.high()))
                .toList();
        double low = possible.stream().mapToDouble(Observation::low).reduce(least, StrictMath::max);
        double high = possible.stream().mapToDouble(Observation::high).reduce(most, StrictMath::min);
        return low <= high
                ? new Constraints(low, high, possible.size(), open.size() - possible.size())
                : new Constraints(least, most, 0, open.size());
    }

    double nearest(double value) {
        return StrictMath.min(high, StrictMath.max(low, value));
    }

    String description(double value) {
        String moved = nearest(value) == value ? "" : ", moved to where one-sided figures and the range allow it";
        String aside = ignored == 0
                ? ""
                : ", " + ignored + " one-sided " + (ignored == 1 ? "figure" : "figures")
                        + " left aside for contradicting the others";
        return moved + aside;
    }
}
