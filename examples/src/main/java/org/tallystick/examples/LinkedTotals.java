package org.tallystick.examples;

import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.BalancedEstimate;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/**
 * The season of a ferry line. The office, the crews and the quay each report a part of it. Every sum is possible by itself, since a rounded
 * figure links them, but all of them together are impossible.
 *
 * <p>The {@link Reconciler} decides {@link Relation}s together that share a measurand. It explains why they cannot all hold, which figure
 * to verify first, which slip would explain the conflict, and what the value may have been. None of this is treated as a statement of a
 * source: the slip is corrected only when its author does so.
 */
public final class LinkedTotals {
    private LinkedTotals() {}

    /**
     * Prints the checks one by one and together, the argument, and the possible repairs.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Dossier season = season();
        Reconciliation result = Reconciler.standard().reconcile(season);
        for (RelationCheck check : result.checks()) {
            System.out.println(check.relation() + ": " + check.status().word());
        }
        for (LinkedCheck check : result.linkedChecks()) {
            System.out.println("together: " + check.status().word());
        }
        for (Conflict conflict : result.conflicts()) {
            boolean proven = conflict.certificate().verify(season);
            System.out.println(conflict.why() + (proven ? " (proof verified)" : ""));
            for (Repair repair : result.repairs(conflict)) {
                System.out.println("it would fit " + repair + ", in " + repair.claim());
            }
        }
        System.out.println(result.minimalCorrection().why());
        for (BalancedEstimate estimate : result.estimates()) {
            System.out.println(estimate.measurand() + ": " + estimate.why());
        }

        Claim said = season.claims().get(4);
        Claim erratum = said.withId("erratum").saying(Figure.parse("6,480")).superseding(said);
        System.out.println(Reconciler.standard().reconcile(season.with(erratum)).summary());
    }

    private static Dossier season() {
        Source office = Source.of("office").publishedOn(PartialDate.parse("2026-01"));
        Source crews = Source.of("crews").publishedOn(PartialDate.parse("2025-11"));
        Source quay = Source.of("quay").publishedOn(PartialDate.parse("2026-02"));
        Measurand passengers = Measurand.of("passengers", "person");
        Measurand foot = Measurand.of("foot", "person");
        Measurand motorists = Measurand.of("motorists", "person");
        Measurand drivers = Measurand.of("drivers", "person");
        Measurand riders = Measurand.of("riders", "person");
        return Dossier.of(
                        Claim.of(office, passengers, "34,215"),
                        Claim.of(office, motorists, "about 15,000"),
                        Claim.of(crews, foot, "19,382"),
                        Claim.of(crews, drivers, "8,353"),
                        Claim.of(quay, riders, "6,840"))
                .with(Relation.sum("decks", passengers, foot, motorists))
                .with(Relation.sum("cars", motorists, drivers, riders));
    }
}
