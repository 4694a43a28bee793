package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.Indivisibility;
import org.tallystick.proof.Premise;
import org.tallystick.proof.RangeEnd;
import org.tallystick.proof.RelationRow;
import org.tallystick.prose.Listing;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Explains equations that no whole numbers satisfy by the value, not whole, that a sum of whole numbers would have. */
final class IndivisibleArgument {
    /** The greatest number of addends and figures written out. */
    private static final int SHOWN = 8;

    private final Dossier dossier;
    private final ProofTerms terms;
    private final ImmutableList<Premise> premises;
    private final Map<String, Rational> coefficients = new LinkedHashMap<>();
    private Rational total = Rational.ZERO;

    IndivisibleArgument(Dossier dossier, Indivisibility step) {
        this.dossier = dossier;
        this.terms = new ProofTerms(dossier);
        this.premises = step.premises();
        premises.forEach(this::add);
        coefficients.values().removeIf(Rational::isZero);
    }

    private void add(Premise line) {
        if (line instanceof RelationRow row) {
            terms.row(row).ifPresent(form -> {
                form.coefficients().forEach((id, by) -> add(named(id, row.date()), by.times(row.times())));
                total = total.plus(form.constant().times(row.times()));
            });
        } else if (line instanceof ClaimEnd end) {
            terms.claim(end.claim()).ifPresent(claim -> {
                add(claim.measurand().label(), end.times());
                value(end, claim).ifPresent(value -> total = total.plus(value.times(end.times())));
            });
        } else if (line instanceof RangeEnd end) {
            add(named(end.measurand(), end.date()), end.times());
            Optional.ofNullable(dossier.measurands().get(end.measurand()))
                    .flatMap(measurand -> measurand.range().min())
                    .ifPresent(value -> total = total.plus(value.times(end.times())));
        }
    }

    private void add(String name, Rational times) {
        coefficients.merge(name, times, Rational::plus);
    }

    private Optional<Rational> value(ClaimEnd end, Claim claim) {
        Interval values = dossier.figure(claim).in(end.reading());
        boolean whole = dossier.unit(claim.measurand().id())
                .filter(Unit::countsWholeThings)
                .isPresent();
        return (whole ? values.tightenedToWhole() : Optional.of(values)).flatMap(Interval::min);
    }

    private String named(String measurand, Optional<PartialDate> date) {
        return terms.label(measurand) + date.map(day -> " on " + day).orElse("");
    }

    /** "by v, from b (73, by s1), a − c would be 36.5, which no whole numbers give". */
    String text() {
        List<String> figures = premises.stream()
                .flatMap(line -> line instanceof ClaimEnd end
                        ? terms.claim(end.claim()).stream().map(claim -> figure(end, claim))
                        : Stream.<String>empty())
                .toList();
        String from = figures.isEmpty() ? "" : ", from " + Listing.joined(figures, ", ", SHOWN);
        boolean turned =
                coefficients.values().stream().findFirst().orElse(Rational.ONE).signum() < 0;
        return "by " + terms.relations(relations()) + from + ", " + sum(turned) + " would be "
                + IntervalFormat.shortNumber(turned ? total.negated() : total) + ", which no whole numbers give";
    }

    private String figure(ClaimEnd end, Claim claim) {
        return claim.measurand().label() + " ("
                + value(end, claim).map(IntervalFormat::shortNumber).orElse("") + ", by "
                + ProofTerms.name(claim.source()) + ")";
    }

    private ImmutableSet<String> relations() {
        return premises.stream().flatMap(line -> line.usedRelation().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private String sum(boolean turned) {
        List<String> addends = new ArrayList<>();
        coefficients.forEach((name, by) -> {
            Rational times = turned ? by.negated() : by;
            String sign = times.signum() < 0 ? "− " : addends.isEmpty() ? "" : "+ ";
            Rational many = times.abs();
            addends.add(sign + (many.equals(Rational.ONE) ? "" : IntervalFormat.shortNumber(many) + " × ") + name);
        });
        return Listing.joined(addends, " ", SHOWN);
    }
}
