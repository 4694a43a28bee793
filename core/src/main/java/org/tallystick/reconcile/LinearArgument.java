package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.CourseStep;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.proof.RangeEnd;
import org.tallystick.proof.RelationRow;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Role;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/**
 * Explains a linear contradiction in steps that a person can follow. It lists the value of one figure by the relations and the other
 * figures, addend by addend, the reported value, the difference between them, and the allowance for rounding.
 */
final class LinearArgument {
    /** The greatest number of addends written out. */
    private static final int SHOWN = 8;

    private final Dossier dossier;
    private final ProofTerms terms;
    private final Certificate certificate;
    private final boolean joinsDates;
    private final ImmutableList<Addend> addends;
    private final Rational constants;

    LinearArgument(Dossier dossier, Certificate certificate) {
        this.dossier = dossier;
        this.terms = new ProofTerms(dossier);
        this.certificate = certificate;
        this.joinsDates = certificate.premises().stream()
                .anyMatch(line -> line instanceof CourseStep
                        || (line instanceof RelationRow row && row.date().isPresent()));
        this.addends = certificate.premises().stream()
                .flatMap(line -> addend(line).stream())
                .collect(ImmutableList.toImmutableList());
        this.constants = certificate.premises().stream()
                .flatMap(line -> line instanceof RelationRow row
                        ? terms.row(row).stream().map(found -> found.constant().times(row.times()))
                        : Optional.<Rational>empty().stream())
                .reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * An end of a figure as an addend: its measurand and date, its multiple, its position, its exact value where the figure has one, and
     * its source.
     */
    private record Addend(
            String measurand, String on, Rational times, Rational end, Rational exact, boolean open, String claim) {}

    private static String on(Optional<PartialDate> date) {
        return date.map(day -> " on " + day).orElse("");
    }

    private Optional<Addend> addend(Premise line) {
        if (line instanceof ClaimEnd end) {
            Claim claim = terms.claim(end.claim()).orElseThrow();
            Interval values = dossier.figure(claim).in(end.reading());
            Interval exact = dossier.figure(claim).in(Reading.EXACT);
            return at(values, end.end())
                    .map(at -> new Addend(
                            claim.measurand().id(),
                            joinsDates ? on(Subjects.of(dossier).subject(claim).date()) : "",
                            end.times(),
                            at,
                            at(exact, end.end()).orElse(at),
                            isOpen(values, end.end()),
                            claim.id()));
        }
        if (line instanceof RangeEnd end) {
            Interval range = Optional.ofNullable(dossier.measurands().get(end.measurand()))
                    .map(Measurand::range)
                    .orElseGet(Interval::all);
            return at(range, end.end())
                    .map(at -> new Addend(
                            end.measurand(), on(end.date()), end.times(), at, at, isOpen(range, end.end()), ""));
        }
        return Optional.empty();
    }

    private static Optional<Rational> at(Interval values, End end) {
        return end == End.MAX ? values.max() : values.min();
    }

    private static boolean isOpen(Interval values, End end) {
        return end == End.MAX ? values.isMaxOpen() : values.isMinOpen();
    }

    String text() {
        return reported().map(this::text).orElseGet(() -> "by " + relations() + " alone: they contradict each other");
    }

    /** Returns the figure to which the sum of the others is compared; that of a whole is preferred to that of a part. */
    private Optional<Addend> reported() {
        return addends.stream()
                .filter(addend -> !addend.claim.isEmpty())
                .min(Comparator.comparing(addend -> isTop(addend.measurand) ? 0 : 1));
    }

    /** Whether a measurand is the whole or result of one relation and no part in another. */
    private boolean isTop(String measurand) {
        List<Relation> used = certificate.relations().stream()
                .flatMap(id -> Optional.ofNullable(dossier.relationsById().get(id)).stream())
                .toList();
        boolean first = used.stream().anyMatch(relation -> measurand.equals(first(relation)));
        boolean part = used.stream()
                .anyMatch(relation -> relation.measurands(Role.PARTS).contains(measurand));
        return first && !part;
    }

    private static String first(Relation relation) {
        return relation.measurands().stream().findFirst().orElse("");
    }

    private String text(Addend reported) {
        List<Addend> others =
                addends.stream().filter(addend -> !addend.equals(reported)).toList();
        Rational scale = reported.times.reciprocal().negated();
        Rational computed = others.stream()
                .map(addend -> addend.times.times(addend.end))
                .reduce(constants, Rational::plus)
                .times(scale);
        boolean atMost = reported.times.signum() < 0;
        boolean open = others.stream().anyMatch(addend -> addend.open);
        Optional<Unit> unit = shownUnit(reported.measurand);
        return "by " + relations() + ", " + name(reported) + " is "
                + bound(atMost ? End.MAX : End.MIN, open) + " "
                + IntervalFormat.shortNumber(computed, unit.orElse(null))
                + (others.isEmpty() ? "" : ", from " + sum(others, scale)) + neverFalls() + "; " + sayer(reported.claim)
                + " reports "
                + bound(atMost ? End.MIN : End.MAX, reported.open) + " "
                + IntervalFormat.shortNumber(reported.end, unit.orElse(null))
                + gap(reported.end.minus(computed).abs(), open || reported.open, unit) + granted(scale, unit);
    }

    /** Describes the counts that are carried from date to date. */
    private String neverFalls() {
        ImmutableSet<String> counts = certificate.premises().stream()
                .flatMap(line -> line instanceof CourseStep step ? Stream.of(step.measurand()) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        return counts.isEmpty()
                ? ""
                : ", since " + counts.stream().map(terms::label).collect(Collectors.joining(" and ")) + " never "
                        + Count.agreeing(counts.size(), "falls", "fall");
    }

    private static String bound(End end, boolean open) {
        if (open) {
            return end == End.MAX ? "less than" : "more than";
        }
        return end == End.MAX ? "at most" : "at least";
    }

    private String sum(List<Addend> others, Rational scale) {
        StringBuilder sum = new StringBuilder();
        for (Addend addend : others.subList(0, Math.min(others.size(), SHOWN))) {
            Rational times = addend.times.times(scale);
            String sign = times.signum() < 0 ? "− " : "+ ";
            sum.append(sum.length() == 0 ? (times.signum() < 0 ? "−" : "") : " " + sign)
                    .append(multiplier(times.abs()))
                    .append(name(addend))
                    .append(" (")
                    .append(bound(End.taken(addend.times), addend.open))
                    .append(' ')
                    .append(IntervalFormat.shortNumber(
                            addend.end, shownUnit(addend.measurand).orElse(null)))
                    .append(addend.claim.isEmpty() ? "" : ", by " + sayer(addend.claim))
                    .append(')');
        }
        sum.append(Listing.more(others.size() - SHOWN));
        Rational constant = constants.times(scale);
        if (!constant.isZero()) {
            sum.append(constant.signum() < 0 ? " − " : " + ").append(IntervalFormat.shortNumber(constant.abs()));
        }
        return sum.toString();
    }

    private static String multiplier(Rational times) {
        return times.equals(Rational.ONE) ? "" : IntervalFormat.shortNumber(times) + " × ";
    }

    private static String gap(Rational gap, boolean open, Optional<Unit> unit) {
        String apart = open ? "; the two do not meet" : "; no number is rounded in two ways";
        return gap.isZero() ? apart : "; " + IntervalFormat.shortNumber(gap, unit.orElse(null)) + " apart";
    }

    /** Describes the allowance for rounding of all figures together, beyond their exact readings. */
    private String granted(Rational scale, Optional<Unit> unit) {
        Rational granted = addends.stream()
                .map(addend -> addend.end
                        .minus(addend.exact)
                        .times(addend.times)
                        .times(scale)
                        .abs())
                .reduce(Rational.ZERO, Rational::plus);
        return granted.isZero()
                ? ""
                : ", with " + IntervalFormat.shortNumber(granted, unit.orElse(null)) + " granted for rounding";
    }

    private String relations() {
        return terms.relations(certificate.relations());
    }

    private Optional<Unit> shownUnit(String measurand) {
        return dossier.unit(measurand).filter(unit -> !unit.isNoun());
    }

    private String name(Addend addend) {
        return terms.label(addend.measurand) + addend.on;
    }

    private String sayer(String claim) {
        return terms.claim(claim).map(Claim::source).map(ProofTerms::name).orElse(claim);
    }
}
