package org.tallystick.examples;

import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

/**
 * Three reports of one number. Two of them round it more than the third; all of them have it from one agency.
 *
 * <p>A {@link Claim} is a figure of a {@link Measurand}, the thing measured, that a {@link Source} states. Claims form a {@link Dossier},
 * and the {@link Reconciler} finds their consensus. A contradiction would be a result as well, not an exception.
 */
public final class FirstReconciliation {
    private FirstReconciliation() {}

    /**
     * Prints the consensus of the three reports.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Source agency = Source.of("agency").named("The agency");
        Source times = Source.outlet("times").citing(agency);
        Source post = Source.outlet("post").citing(agency);
        Source herald = Source.outlet("herald").citing(agency);
        Measurand detainers = Measurand.of("detainers", "person");

        Reconciliation result = Reconciler.standard()
                .reconcile(Dossier.builder()
                        .add(agency)
                        .add(Claim.of(times, detainers, "more than 33,000"))
                        .add(Claim.of(post, detainers, "about 33,000"))
                        .add(Claim.of(herald, detainers, "33,179"))
                        .build());

        System.out.println(result.summary());
        Consensus consensus = result.consensus("detainers").orElseThrow();
        System.out.println("safe to print: " + consensus.printed().orElseThrow());
        System.out.println("independent origins: " + consensus.origins());
        for (Comparison pair : result.comparisons()) {
            System.out.println(
                    pair.left() + " and " + pair.right() + ": " + pair.verdict().word() + ", because " + pair.why());
        }
    }
}
