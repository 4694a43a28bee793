package org.tallystick.audit;

import java.util.List;
import java.util.Optional;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.prose.Listing;

/** Describes the arithmetic of a check in plain English. */
final class AuditReasons {
    private static final int SHOWN = 20;

    private final CalculationCheck check;

    AuditReasons(CalculationCheck check) {
        this.check = check;
    }

    String why() {
        return switch (check.consistency()) {
            case NOT_BOUND -> unbound();
            case INCONSISTENT -> sum() + apart() + absent();
            case CONSISTENT -> sum() + common() + absent();
            case INCONSISTENT_DUPLICATES, EXCESS_DIGITS -> new FactFaults(check).why();
        };
    }

    private String unbound() {
        String total = check.calculation().total();
        if (check.total().isPresent()) {
            return "No contributor of " + total + " is reported, so there is nothing to add up.";
        }
        String how = check.nil().contains(total) ? " is reported as nil" : " is not reported";
        return total + how + ", so there is nothing to check against.";
    }

    private String sum() {
        List<String> addends = check.contributors().stream().map(this::addend).toList();
        String sum = shown(addends, " ");
        return (sum.startsWith("+ ") ? sum.substring(2) : sum)
                + " comes to " + range(check.computed().orElseThrow()) + ", and "
                + check.calculation().total()
                + " is reported as " + values(check.total().orElseThrow());
    }

    private String addend(Reported contributor) {
        Rational weight = check.weight(contributor);
        String times = weight.abs().equals(Rational.ONE) ? "" : IntervalFormat.number(weight.abs()) + " × ";
        return (weight.signum() < 0 ? "− " : "+ ") + times + contributor.concept() + " " + values(contributor);
    }

    private String apart() {
        Rational gap = check.gap().orElseThrow();
        if (gap.isZero()) {
            return ": they meet in an end that does not belong to both.";
        }
        boolean below = check.reported().orElseThrow().isBelow(check.computed().orElseThrow());
        return ": at least " + IntervalFormat.shortNumber(gap) + (below ? " too little." : " too much.");
    }

    private String common() {
        Optional<Interval> shared =
                check.computed().flatMap(sum -> check.reported().flatMap(sum::intersection));
        return ": both can be " + range(shared.orElseThrow()) + ".";
    }

    private String absent() {
        List<String> absent = check.absent();
        if (absent.isEmpty()) {
            return "";
        }
        boolean one = absent.size() == 1;
        return " " + shown(absent, ", ")
                + (one ? " has no reported value and counts" : " have no reported value and count") + " as zero.";
    }

    /** Describes the reported values of a concept, and the interval that they leave open. */
    private static String values(Reported reported) {
        String values = shown(
                reported.facts().stream().map(AuditReasons::value).distinct().toList(), " and ");
        Interval open = reported.values().orElseThrow();
        return open.isPoint() ? values : values + " (" + range(open) + ")";
    }

    /** Describes the value of a fact that is not nil. */
    static String value(Fact fact) {
        String value = IntervalFormat.number(fact.value().orElseThrow());
        return fact.decimals().isPresent() ? value : "exactly " + value;
    }

    /** Describes an interval, with words for its open ends. */
    static String range(Interval interval) {
        String max = IntervalFormat.number(interval.max().orElseThrow());
        if (interval.isPoint()) {
            return "exactly " + max;
        }
        String min = IntervalFormat.number(interval.min().orElseThrow());
        return (interval.isMinOpen() ? "above " : "") + min + (interval.isMaxOpen() ? " to below " : " to ") + max;
    }

    private static String shown(List<String> texts, String between) {
        return Listing.joined(texts, between, SHOWN);
    }
}
