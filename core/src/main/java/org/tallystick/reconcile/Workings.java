package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Narrowing;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.ReportedValues;
import org.tallystick.proof.Conflict;
import org.tallystick.provenance.Lineage;
import org.tallystick.repair.Repair;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * The intermediate results for a dossier, computed once: the claims of each measurand and the relations. A reconciliation keeps them for
 * the questions that are answered on demand. Questions may come from several threads; they are answered one after another.
 */
final class Workings {
    private final Dossier dossier;
    private final Settings settings;
    private final Lineage lineage;
    private final Subjects subjects;
    private final ImmutableMap<String, MeasurandClaims> claims;
    private final Supplier<Arithmetic> arithmetic;

    Workings(Dossier dossier, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.lineage = Lineage.of(dossier);
        this.subjects = Subjects.of(dossier);
        ImmutableMap.Builder<String, MeasurandClaims> grouped = ImmutableMap.builder();
        for (Measurand measurand : dossier.measurands().values()) {
            grouped.put(measurand.id(), new MeasurandClaims(dossier, lineage, subjects, measurand, settings.widest()));
        }
        this.claims = grouped.buildOrThrow();
        this.arithmetic = Suppliers.memoize(() -> new Arithmetic(dossier, new ReportedValues(claims), settings));
    }

    Dossier dossier() {
        return dossier;
    }

    Settings settings() {
        return settings;
    }

    Lineage lineage() {
        return lineage;
    }

    Subjects subjects() {
        return subjects;
    }

    ImmutableMap<String, MeasurandClaims> claims() {
        return claims;
    }

    Arithmetic arithmetic() {
        return arithmetic.get();
    }

    MeasurandClaims claims(String measurand) {
        return Optional.ofNullable(claims.get(measurand)).orElseThrow();
    }

    /** Returns the consensus of one measurand by its own figures alone. */
    Consensus consensus(String measurand) {
        return new ConsensusFinder(dossier, claims(measurand), settings).find(ImmutableSet.of(), ImmutableSet.of());
    }

    synchronized Optional<ImpliedFigure> implied(String measurand) {
        return arithmetic().implied(measurand);
    }

    synchronized Optional<ImpliedFigure> implied(String measurand, PartialDate date) {
        return arithmetic().implied(measurand, date);
    }

    synchronized ImmutableList<Repair> repairs(Conflict conflict) {
        return arithmetic().repairs(conflict);
    }

    synchronized ImmutableList<BalancedEstimate> estimates() {
        return arithmetic().estimates();
    }

    synchronized ImmutableList<Narrowing> narrowed(Claim claim) {
        return subjects.narrowed(claim);
    }
}
