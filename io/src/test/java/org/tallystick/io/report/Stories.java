package org.tallystick.io.report;

import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** Small invented stories that the tests of reports share. */
public final class Stories {
    private static final Source PORT = Source.of("port").named("Port authority");
    private static final Source GAZETTE = Source.outlet("gazette").citing(PORT);
    private static final Source HERALD = Source.outlet("herald");

    private static final Measurand SHIPS = Measurand.of("ships", "ship");
    private static final Measurand TANKERS = Measurand.of("tankers", "ship");
    private static final Measurand FERRIES = Measurand.of("ferries", "ship");

    private Stories() {}

    /** A round figure and the precise one; nothing contradicts. */
    public static Reconciliation agreed() {
        return Reconciler.standard()
                .reconcile(Dossier.of(Claim.of(GAZETTE, SHIPS, "more than 400"), Claim.of(HERALD, SHIPS, "417")));
    }

    /** Two figures that cannot both be true, and parts that do not fit their whole. */
    public static Reconciliation disputed() {
        return Reconciler.standard()
                .reconcile(Dossier.of(
                                Claim.of(GAZETTE, SHIPS, "exactly 100"),
                                Claim.of(GAZETTE, TANKERS, "exactly 80"),
                                Claim.of(HERALD, FERRIES, "exactly 30"),
                                Claim.of(HERALD, Measurand.of("crew", "person"), "12"),
                                Claim.of(GAZETTE, Measurand.of("crew", "person"), "15"))
                        .with(Relation.includes("fleet", SHIPS, TANKERS, FERRIES)));
    }

    /** A part that nobody reports. */
    public static Reconciliation implied() {
        return Reconciler.standard()
                .reconcile(Dossier.of(Claim.of(GAZETTE, SHIPS, "exactly 100"), Claim.of(GAZETTE, TANKERS, "exactly 80"))
                        .with(FERRIES)
                        .with(Relation.sum("fleet", SHIPS, TANKERS, FERRIES).saidBy(PORT)));
    }

    /** A number turned round, copied, corrected, doubted and confirmed by the withdrawal of the doubt. */
    public static Reconciliation developing() {
        Claim wrong = Claim.of(PORT, SHIPS, "471").withId("port/ships");
        Source corrected = Source.of("port-2").publishedBy(PORT).publishedOn(PartialDate.parse("2026-02-07"));
        Source gazette = GAZETTE.publishedOn(PartialDate.parse("2026-02-06"));
        Source herald = HERALD.publishedOn(PartialDate.parse("2026-02-08"));
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        wrong,
                        Claim.of(gazette, SHIPS, "471"),
                        Claim.of(corrected, SHIPS, "417").superseding(wrong),
                        Claim.of(herald, SHIPS, "500").withdrawnOn(PartialDate.parse("2026-02-09"))));
    }

    /** A list that slipped by a row. */
    public static Reconciliation slipped() {
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(PORT, SHIPS, "3,313"),
                        Claim.of(PORT, TANKERS, "3,171"),
                        Claim.of(PORT, FERRIES, "1,011"),
                        Claim.of(HERALD, SHIPS, "3,313"),
                        Claim.of(HERALD, TANKERS, "3,313"),
                        Claim.of(HERALD, FERRIES, "3,171")));
    }

    /** A level on two days. */
    public static Reconciliation level() {
        Measurand waiting = Measurand.of("waiting", "ship").moving(Course.LEVEL);
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(GAZETTE, waiting, "12").withAsOf(PartialDate.parse("2026-03-02")),
                        Claim.of(HERALD, waiting, "9").withAsOf(PartialDate.parse("2026-03-01"))));
    }

    /** A level that is said of the wrong day. */
    public static Reconciliation moved() {
        Measurand waiting = Measurand.of("waiting", "ship").moving(Course.LEVEL);
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(PORT, waiting, "14").withAsOf(PartialDate.parse("2026-03-02")),
                        Claim.of(Source.of("ledger"), waiting, "31").withAsOf(PartialDate.parse("2026-03-02")),
                        Claim.of(HERALD, waiting, "14").withAsOf(PartialDate.parse("2026-03-01"))));
    }

    public static Reconciliation count() {
        Measurand saved = Measurand.of("saved", "person").moving(Course.CUMULATIVE);
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(GAZETTE, saved, "more than 8").withAsOf(PartialDate.parse("2026-03-02")),
                        Claim.of(HERALD, saved, "11").withAsOf(PartialDate.parse("2026-03-01"))));
    }
}
