package org.tallystick.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;
import org.tallystick.prose.Listing;

/** Describes in plain English the facts for which a sum was not checked. */
final class FactFaults {
    private static final int SHOWN = 20;

    private final CalculationCheck check;

    FactFaults(CalculationCheck check) {
        this.check = check;
    }

    /** Describes the facts with excess digits, and those that contradict each other. */
    String why() {
        List<String> faults = new ArrayList<>();
        reported().filter(Reported::hasExcessDigits).map(this::excessDigits).forEach(faults::add);
        reported().filter(Reported::isContradictory).map(this::contradiction).forEach(faults::add);
        if (!check.excessDigits().isEmpty()) {
            faults.add("The sum was not checked.");
        }
        return String.join(" ", faults);
    }

    private Stream<Reported> reported() {
        return Stream.concat(check.total().stream(), check.contributors().stream());
    }

    private String excessDigits(Reported reported) {
        List<String> excessive = reported.facts().stream()
                .filter(Fact::hasExcessDigits)
                .map(FactFaults::excessDigits)
                .distinct()
                .toList();
        return reported.concept() + " has excess digits: " + shown(excessive, ", and ") + ".";
    }

    private static String excessDigits(Fact fact) {
        int decimals = fact.decimals().orElseThrow();
        return AuditReasons.value(fact) + " with decimals of " + decimals + " is no multiple of "
                + IntervalFormat.number(Rational.powerOfTen(-decimals));
    }

    private String contradiction(Reported reported) {
        List<Fact> facts = reported.facts();
        boolean besideNil = !reported.nilFacts().isEmpty();
        boolean alike = facts.stream().map(Fact::decimals).distinct().count() == 1;
        Stream<String> values = facts.stream()
                .map(fact -> alike || besideNil ? AuditReasons.value(fact) : AuditReasons.value(fact) + range(fact))
                .distinct();
        List<String> all = Stream.concat(values, besideNil ? Stream.of("nil") : Stream.empty())
                .toList();
        return reported.concept() + " is reported as " + shown(all, " and as ")
                + (alike && !besideNil ? ", to the same decimals" : "") + ": its facts contradict each other.";
    }

    private String range(Fact fact) {
        return fact.decimals().isPresent()
                ? " (" + AuditReasons.range(check.mode().valuesOf(fact)) + ")"
                : "";
    }

    private static String shown(List<String> texts, String between) {
        return Listing.joined(texts, between, SHOWN);
    }
}
