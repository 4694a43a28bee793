package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.InvalidValueException;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** The sums of a dossier as calculations, their units converted. */
final class DossierCalculations {
    private final Dossier dossier;
    private final List<Calculation> calculations = new ArrayList<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();

    DossierCalculations(Dossier dossier) {
        this.dossier = dossier;
        dossier.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUM)
                .forEach(this::add);
    }

    private void add(Relation sum) {
        try {
            calculations.add(calculation(sum));
        } catch (InvalidValueException | IncompatibleUnitsException refusal) {
            skipped.put(sum.id(), String.valueOf(refusal.getMessage()));
        }
    }

    private Calculation calculation(Relation sum) {
        Term whole = sum.terms().get(Role.WHOLE).get(0);
        Optional<Unit> common = sum.measurands().stream()
                .flatMap(measurand -> dossier.unit(measurand).stream())
                .findFirst();
        Rational taken = multiplier(whole, common);
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (Term part : sum.terms().get(Role.PARTS)) {
            Rational weight = multiplier(part, common).dividedBy(taken);
            if (weights.put(part.measurand(), weight) != null) {
                throw Malformed.calculation(sum.id(), "names " + part.measurand() + " twice");
            }
        }
        return Calculation.of(sum.id(), whole.measurand(), weights);
    }

    private Rational multiplier(Term term, Optional<Unit> common) {
        return dossier.unit(term.measurand())
                .flatMap(unit -> common.map(unit::factorTo))
                .map(term.times()::times)
                .orElse(term.times());
    }

    ImmutableList<Calculation> calculations() {
        return ImmutableList.copyOf(calculations);
    }

    /** Returns the sums that are no calculations, with the reasons. */
    ImmutableMap<String, String> skipped() {
        return ImmutableMap.copyOf(skipped);
    }
}
