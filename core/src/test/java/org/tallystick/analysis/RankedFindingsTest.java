package org.tallystick.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.relation.Relation;

class RankedFindingsTest {
    private static final Source AGENCY = Source.of("agency").named("Bridge Agency");
    private static final Source STAR = Source.outlet("star").named("The Star");
    private static final Source WIRE = Source.outlet("wire").named("Wire News");
    private static final Measurand WORKERS = Measurand.of("workers", "person").toBuilder()
            .label("workers on the bridge")
            .build();
    private static final Measurand DAY =
            Measurand.of("day", "person").toBuilder().label("workers by day").build();
    private static final Measurand NIGHT = Measurand.of("night", "person").toBuilder()
            .label("workers by night")
            .build();
    private static final Measurand COST =
            Measurand.of("cost", "USD").toBuilder().label("cost of the bridge").build();

    private static ImmutableList<Finding> findings(Dossier dossier) {
        return Analysis.standard().of(Reconciler.standard().reconcile(dossier)).ranked();
    }

    private static Finding only(FindingKind kind, Dossier dossier) {
        ImmutableList<Finding> found = findings(dossier).stream()
                .filter(finding -> finding.kind() == kind)
                .collect(ImmutableList.toImmutableList());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void putsAViolatedSumBeforeADisputeOfMoreFigures() {
        Dossier dossier = Dossier.of(
                        Claim.of(AGENCY, WORKERS, "exactly 1,288"),
                        Claim.of(WIRE, DAY, "exactly 900"),
                        Claim.of(WIRE, NIGHT, "exactly 700"),
                        Claim.of(AGENCY, COST, "$25 million"),
                        Claim.of(WIRE, COST, "$2.5 million"),
                        Claim.of(STAR, COST, "$3.5 million"),
                        Claim.of(Source.of("blog"), COST, "$4.5 million"))
                .with(Relation.sum("shifts", WORKERS, DAY, NIGHT).toBuilder()
                        .label("all shifts")
                        .build());
        ImmutableList<Finding> found = findings(dossier);

        assertThat(found.get(0).kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(found.get(0).relations()).containsExactly("shifts");
        assertThat(found.get(0).headline())
                .isEqualTo("\"all shifts\" does not hold: workers on the bridge \"exactly 1,288\" (Bridge Agency);"
                        + " workers by day \"exactly 900\" (Wire News); workers by night \"exactly 700\" (Wire News)");
        assertThat(found.get(0).advice()).startsWith("Do not print these figures together.");
        assertThat(found.get(0).conflict()).isPresent();
        assertThat(found.get(1).measurands()).containsExactly("cost");
        assertThat(found.get(1).claims()).hasSize(4);
        assertThat(found.get(1).advice()).contains("print each side with its name", "Ask Bridge Agency, Wire News");
    }

    @Test
    void callsNoFigureUncontradictedThatASumContradicts() {
        Dossier dossier = Dossier.of(
                        Claim.of(AGENCY, WORKERS, "exactly 1,288"),
                        Claim.of(WIRE, DAY, "exactly 900"),
                        Claim.of(WIRE, NIGHT, "exactly 700"),
                        Claim.of(WIRE, COST, "$25 million"))
                .with(Relation.sum("shifts", WORKERS, DAY, NIGHT));

        assertThat(only(FindingKind.ONE_ORIGIN, dossier).measurands()).containsExactly("cost");
    }

    @Test
    void groupsTheConflictsOfADisputeByItsThing() {
        ImmutableList<Finding> found = findings(Dossier.of(
                Claim.of(AGENCY, WORKERS, "1,288"),
                Claim.of(WIRE, WORKERS, "1,588"),
                Claim.of(STAR, WORKERS, "1,888"),
                Claim.of(AGENCY, DAY, "12"),
                Claim.of(STAR, DAY, "15")));

        assertThat(found).extracting(Finding::kind).startsWith(FindingKind.CONTRADICTION, FindingKind.CONTRADICTION);
        assertThat(found.get(0).headline())
                .startsWith("workers on the bridge: ")
                .contains("\"1,288\" (Bridge Agency)", "\"1,588\" (Wire News)", "\"1,888\" (The Star)");
        assertThat(found.get(1).headline()).startsWith("workers by day: ");
    }

    @Test
    void tellsAMisquotationAndWhatToPrintInstead() {
        Finding misquoted = only(
                FindingKind.MISQUOTED,
                Dossier.of(Claim.of(AGENCY, WORKERS, "1,288"), Claim.of(STAR.citing(AGENCY), WORKERS, "1,388")));

        assertThat(misquoted.headline())
                .isEqualTo("The Star misquotes Bridge Agency on workers on the bridge: \"1,388\"");
        assertThat(misquoted.advice())
                .isEqualTo("Do not print \"1,388\". Print \"1,288 people, according to Bridge Agency\".");
    }

    @Test
    void tellsAFigureMorePreciseThanItsSource() {
        Finding sharpened = only(
                FindingKind.SHARPENED,
                Dossier.of(Claim.of(AGENCY, WORKERS, "about 4,000"), Claim.of(STAR.citing(AGENCY), WORKERS, "4,013")));

        assertThat(sharpened.headline()).startsWith("The Star is more precise than Bridge Agency");
        assertThat(sharpened.advice()).contains("Print \"about 4,000 people");
    }

    @Test
    void tellsCutOffFromRounded() {
        Finding cut = only(
                FindingKind.CUT_OFF,
                Dossier.of(Claim.of(AGENCY, WORKERS, "4,561"), Claim.of(STAR.citing(AGENCY), WORKERS, "4,500")));
        Finding rounded = only(
                FindingKind.ROUNDED,
                Dossier.of(Claim.of(AGENCY, WORKERS, "4,561"), Claim.of(STAR.citing(AGENCY), WORKERS, "4,600")));

        assertThat(cut.headline())
                .isEqualTo("workers on the bridge: \"4,500\" (The Star) is cut off, not rounded, from \"4,561\""
                        + " (Bridge Agency)");
        assertThat(rounded.headline())
                .isEqualTo("workers on the bridge: \"4,600\" (The Star) is rounded from \"4,561\" (Bridge Agency)");
    }

    @Test
    void tellsFiguresOfThingsThatReadersConfuse() {
        Measurand hired = Measurand.of("hired", "person").toBuilder()
                .label("workers ever hired")
                .build()
                .comparedWith(WORKERS);
        Finding apart = only(
                FindingKind.NOT_ONE_THING,
                Dossier.of(Claim.of(AGENCY, WORKERS, "1,288"), Claim.of(STAR, hired, "2,400")));

        assertThat(apart.headline())
                .isEqualTo("workers on the bridge, \"1,288\" (Bridge Agency), and workers ever hired, \"2,400\""
                        + " (The Star), are not one thing");
        assertThat(apart.measurands()).containsExactly("workers", "hired");
    }

    @Test
    void tellsRelationsOfTwoPartiesThatDiffer() {
        Dossier dossier = Dossier.of(Claim.of(AGENCY, WORKERS, "1,288"), Claim.of(AGENCY, DAY, "900"))
                .with(STAR, WIRE)
                .with(
                        Relation.includes("among", WORKERS, DAY).toBuilder()
                                .label("the workers by day are some of those on the bridge")
                                .build()
                                .saidBy(STAR),
                        Relation.sum("added", COST, WORKERS, DAY).toBuilder()
                                .label("the workers by day come on top")
                                .build()
                                .saidBy(WIRE));
        Finding rivals = only(FindingKind.RIVAL_RELATIONS, dossier);

        assertThat(rivals.headline())
                .isEqualTo("The Star says that the workers by day are some of those on the bridge, but Wire News says"
                        + " that the workers by day come on top");
        assertThat(rivals.relations()).containsExactly("among", "added");
        assertThat(rivals.advice()).endsWith("Ask The Star and Wire News.");
    }

    @Test
    void countsWhatOneOriginAloneStates() {
        Finding alone = only(
                FindingKind.ONE_ORIGIN,
                Dossier.of(
                        Claim.of(AGENCY, WORKERS, "1,288"),
                        Claim.of(STAR.citing(AGENCY), WORKERS, "1,288"),
                        Claim.of(AGENCY, DAY, "900")));

        assertThat(alone.headline()).isEqualTo("2 figures come from Bridge Agency alone");
        assertThat(alone.advice()).isEqualTo("Print each with that name.");
        assertThat(alone.measurands()).containsExactly("workers", "day");
    }

    @Test
    void findsNothingWhereSeveralOriginsStateOneExactFigure() {
        assertThat(findings(Dossier.of(Claim.of(AGENCY, WORKERS, "1,288"), Claim.of(WIRE, WORKERS, "1,288"))))
                .isEmpty();
    }

    @Test
    void showsNoIds() {
        Dossier dossier = Dossier.of(
                Claim.of(
                        Source.of("src-1").named("Port"),
                        Measurand.of("m-1", "ship").toBuilder().label("ships").build(),
                        "12"),
                Claim.of(
                        Source.of("src-2").named("Herald"),
                        Measurand.of("m-1", "ship").toBuilder().label("ships").build(),
                        "15"));

        assertThat(findings(dossier))
                .allSatisfy(finding -> assertThat(finding.headline() + finding.why() + finding.advice())
                        .doesNotContain("src-", "m-1"));
    }
}
