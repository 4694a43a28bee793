package org.tallystick.examples;

import java.util.ArrayList;
import java.util.List;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciler;

/**
 * Many outlets with few origins. Six newspapers report the organiser's number, and two others count for themselves.
 *
 * <p>Support is counted in origins, the roots of the citations: a source that repeats a figure adds nothing. Sources of one publisher, here
 * the organiser's letter and its post, are one origin too. So the two that counted outweigh the six that copied.
 */
public final class CopiesAndOrigins {
    private CopiesAndOrigins() {}

    /**
     * Prints the origins of the figure, and the result when copies have no weight.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Measurand marchers = Measurand.of("marchers", "person");
        Source organiser = Source.of("organiser");
        Source letter = Source.of("letter").publishedBy(organiser);
        Source post = Source.of("post").publishedBy(organiser);

        List<Claim> claims = new ArrayList<>();
        for (String copy : List.of("courier", "gazette", "herald")) {
            claims.add(Claim.of(Source.outlet(copy).citing(letter), marchers, "100,000"));
        }
        for (String copy : List.of("mercury", "observer", "tribune")) {
            claims.add(Claim.of(Source.outlet(copy).citing(post), marchers, "100,000"));
        }
        claims.add(Claim.of(Source.of("police"), marchers, "about 40,000"));
        claims.add(Claim.of(Source.of("university"), marchers, "between 38,000 and 41,000"));

        Dossier dossier = Dossier.builder()
                .add(organiser)
                .add(letter)
                .add(post)
                .addClaims(claims)
                .build();
        Lineage lineage = Lineage.of(dossier);
        Consensus consensus =
                Reconciler.standard().reconcile(dossier).consensus("marchers").orElseThrow();
        for (Claim claim : dossier.claims()) {
            System.out.println(claim.figure() + ", by way of " + lineage.path(claim) + ", from "
                    + lineage.originIds(claim) + ": " + consensus.standings().get(claim.id()));
        }
        System.out.println(consensus.status().word() + "; safe to print: "
                + consensus.printable().orElse("nothing"));
    }
}
