package org.tallystick.examples;

import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;

/**
 * The yearly tonnage of a harbour and its parts, connected by a {@link Relation}. The reconciler checks the relation, names the part that
 * nobody reports and computes its possible values.
 *
 * <p>A missing part is never taken as zero. Its implied values are exact in each of the three readings: to the letter, as rounded figures,
 * and loosely. When the missing part is reported at last and does not fit, that is a conflict, with a proof that can be checked against the
 * dossier alone.
 */
public final class PartsAndTotal {
    private PartsAndTotal() {}

    /**
     * Prints the results for the parts and the total, before and after the missing part is reported.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Source harbour = Source.of("harbour");
        Measurand total = Measurand.of("total", "t");
        Measurand resolution = Measurand.of("grain", "t");
        Measurand timber = Measurand.of("timber", "t");
        Measurand ore = Measurand.of("ore", "t");

        Dossier year = Dossier.builder()
                .add(Claim.of(harbour, total, "188,200"))
                .add(Claim.of(harbour, resolution, "100,000"))
                .add(Claim.of(harbour, timber, "about 59,000"))
                .add(ore)
                .add(Relation.sum("cargo", total, resolution, timber, ore))
                .build();

        Reconciliation first = Reconciler.standard().reconcile(year);
        for (RelationCheck check : first.checks()) {
            System.out.println(check.relation() + ": " + check.status().word() + ", for " + check.why());
        }
        for (ImpliedFigure implied : first.implied()) {
            System.out.println(implied.measurand() + " must be " + implied.exact() + ", or " + implied.rounded()
                    + " if the figures are rounded, or " + implied.loose() + " if they are loose");
        }

        Dossier later = year.with(Claim.of(Source.of("mine"), ore, "nearly 7,000"));
        Reconciliation second = Reconciler.standard().reconcile(later);
        System.out.println(second.summary());
        for (Conflict conflict : second.conflicts()) {
            boolean proven = conflict.certificate().verify(later);
            System.out.println(conflict.claims() + ": " + conflict.why() + (proven ? " (proof verified)" : ""));
        }
    }
}
