package org.tallystick.io.report;

import java.util.Locale;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Results that a report has to remain readable for: hostile words, long words, and many of everything. */
final class Extremes {
    static final String HEBREW = "שלום עולם";
    static final String ARABIC = "وكالة الأنباء";
    static final String LONG_ID = "x".repeat(60);

    private Extremes() {}

    /** Markup, controls of the direction of text, right-to-left names, ids of 60 characters and a title of 10,000 in every place. */
    static Reconciliation hostile() {
        Measurand whole = Measurand.builder(LONG_ID)
                .label("<b>ships</b> \u202Ein port\u202C " + "w".repeat(200))
                .build();
        Measurand tankers = Measurand.builder("\"><svg onload=x>").label(ARABIC).build();
        Measurand ferries = Measurand.of(LONG_ID.toUpperCase(Locale.ROOT));
        Source port = Source.of("s" + LONG_ID).named("<img src=x onerror=y>");
        Source gazette = Source.outlet("gazette")
                .named(HEBREW + " \u2067&amp;")
                .citing(port)
                .publishedOn(PartialDate.parse("2026-02-06"));
        Source herald = Source.outlet("herald").named(ARABIC + " 12").publishedOn(PartialDate.parse("2026-02-08"));
        return Reconciler.standard()
                .reconcile(Dossier.builder()
                        .title("</title><script>alert(1)</script> " + "long title ".repeat(1_000) + "t".repeat(300))
                        .add(port)
                        .add(Claim.of(gazette, whole, "exactly 100"))
                        .add(Claim.of(gazette, tankers, "exactly 80"))
                        .add(Claim.of(herald, ferries, "exactly 30.25"))
                        .add(Claim.of(herald, whole, "2,000,000,000,000,000"))
                        .add(Claim.of(port, whole, "exactly 100"))
                        .add(Relation.includes("r" + LONG_ID, whole, tankers, ferries))
                        .build());
    }

    /** Sources that each say a figure of each thing, on different days. */
    static Reconciliation many(int things, int sources) {
        DossierBuilder dossier = Dossier.builder().title("Many figures");
        Source agency = Source.of("agency").named("The agency");
        dossier.add(agency);
        for (int source = 0; source < sources; source++) {
            Source outlet = Source.outlet("outlet-" + source)
                    .citing(agency)
                    .publishedOn(PartialDate.parse(String.format("2026-02-%02d", 1 + source % 28)));
            for (int thing = 0; thing < things; thing++) {
                Measurand measurand = Measurand.builder("thing-" + thing)
                        .label("people counted in district " + thing)
                        .unit(Unit.noun("person"))
                        .build();
                int value = 1_234 + 17 * thing;
                dossier.add(Claim.of(outlet, measurand, source % 3 == 0 ? "more than " + value : "" + (value + 1)));
            }
        }
        return Reconciler.standard().reconcile(dossier.build());
    }

    /** Two figures of each thing that contradict each other. */
    static Reconciliation conflicts(int things) {
        DossierBuilder dossier = Dossier.builder().title("Many conflicts");
        for (int thing = 0; thing < things; thing++) {
            Measurand measurand = Measurand.of("thing " + thing, "person");
            dossier.add(Claim.of(Source.of("gazette").named("Gazette"), measurand, "exactly " + (100 + thing)));
            dossier.add(Claim.of(Source.of("herald").named("Herald"), measurand, "exactly " + (2_500 + thing)));
        }
        return Reconciler.standard().reconcile(dossier.build());
    }
}
