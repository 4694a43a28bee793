package org.tallystick.truth;

import java.util.List;
import org.tallystick.number.Interval;

/**
 * What the figures that do not vote leave open, within what the measurand can be at all.
 *
 * @param low where that begins
 * @param high where that ends
 * @param heeded how many claims are in it
 * @param unheeded how many contradict every vote, or each other
 */
record Constraints(double low, double high, int heeded, int unheeded) {

    static Constraints on(DataItem hearing) {
        boolean inUnit = hearing.unit().equals(hearing.measurand().unit());
        Interval range = inUnit ? hearing.measurand().range() : Interval.all();
        double least = range.min().map(Observation::inexact).orElse(Double.NEGATIVE_INFINITY);
        double most = range.max().map(Observation::inexact).orElse(Double.POSITIVE_INFINITY);
        List<Observation> open =
                hearing.testimonies().stream().filter(Observation::isOneSided).toList();
        List<Observation> possible = open.stream()
                .filter(constraint -> hearing.votes().stream()
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

    String told(double value) {
        String moved = nearest(value) == value ? "" : ", moved to where one-sided figures and the range allow it";
        String aside = unheeded == 0
                ? ""
                : ", " + unheeded + " one-sided " + (unheeded == 1 ? "figure" : "figures")
                        + " left aside for contradicting the others";
        return moved + aside;
    }
}
