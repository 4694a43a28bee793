package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Conflict;
import org.tallystick.relation.Relation;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/** A slip is offered only if the figures outside its conflict allow it. */
class RepairSearchTest {
    private static final Measurand ALL = people("all");
    private static final Measurand MEN = people("men");
    private static final Measurand WOMEN = people("women");

    private static Measurand people(String id) {
        return Measurand.of(id, "person");
    }

    private static Claim claim(Measurand measurand, String phrase) {
        return claim(measurand.id(), measurand, phrase);
    }

    private static Claim claim(String id, Measurand measurand, String phrase) {
        return Claim.of(Source.of("source of " + id), measurand, phrase).withId(id);
    }

    /** Returns each slip for the conflict of some claims, as the claim and its mended figure. */
    private static List<String> slips(Dossier dossier, String... claims) {
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        Conflict conflict = result.conflicts().stream()
                .filter(found -> found.claims().containsAll(List.of(claims))
                        && found.claims().size() == claims.length)
                .findFirst()
                .orElseThrow();
        return result.repairs(conflict).stream().map(RepairSearchTest::slip).toList();
    }

    private static String slip(Repair repair) {
        return repair.claim() + " " + repair.mended().phrase();
    }

    @Test
    void aSlipThatMendsOnlyParityIsNotOffered() {
        Dossier alone = odd("61", "73", "48");
        assertThat(Reconciler.standard().reconcile(alone).conflicts())
                .first()
                .satisfies(conflict -> assertThat(conflict.claims()).containsExactly("b"));
        assertThat(slips(alone, "b")).isEmpty();
    }

    @Test
    void aSlipThatFitsTheOtherFiguresIsOffered() {
        assertThat(slips(odd("611", "263", "479"), "b")).containsExactly("b 264", "b 260");
    }

    /** Twice a is b and twice c, so b is even. */
    private static Dossier odd(String a, String b, String c) {
        return Dossier.of(claim(people("a"), a), claim(people("b"), b), claim(people("c"), c))
                .with(Relation.parse("a + a = b + c + c"));
    }

    @Test
    void aSlipThatContradictsALinkedRelationIsNotOffered() {
        Dossier dossier = sum("571");
        assertThat(slips(
                        Dossier.of(claim(ALL, "517"), claim(MEN, "471"), claim(WOMEN, "100"))
                                .with(Relation.sum("sum", ALL, MEN, WOMEN)),
                        "all",
                        "men",
                        "women"))
                .contains("all 571", "men 417");
        assertThat(slips(sum("517"), "all", "men", "women"))
                .contains("all 571")
                .noneMatch(slip -> slip.startsWith("men"));
        assertThat(Reconciler.standard().reconcile(dossier).conflicts()).isEmpty();
    }

    /** The men are 171 boys and 300 others. */
    private static Dossier sum(String all) {
        Measurand boys = people("boys");
        Measurand grown = people("grown");
        return Dossier.of(
                        claim(ALL, all),
                        claim(MEN, "471"),
                        claim(WOMEN, "100"),
                        claim(boys, "171"),
                        claim(grown, "300"))
                .with(Relation.sum("sum", ALL, MEN, WOMEN))
                .with(Relation.sum("of-men", MEN, boys, grown));
    }

    @Test
    void aConflictElsewhereForbidsNoSlip() {
        Measurand girls = people("girls");
        Measurand ladies = people("ladies");
        Dossier dossier = sum("517")
                .with(claim(girls, "63"), claim(ladies, "64"))
                .with(Relation.sum("of-women", WOMEN, girls, ladies));
        assertThat(slips(dossier, "all", "men", "women")).contains("all 571").noneMatch(slip -> slip.startsWith("men"));
    }

    @Test
    void aSlipThatContradictsAnotherSourceIsNotOffered() {
        Dossier dossier = sum("517").with(claim("again", MEN, "about 470"));
        Dossier other = Dossier.of(
                        claim(ALL, "517"), claim(MEN, "471"), claim(WOMEN, "100"), claim("again", MEN, "at least 460"))
                .with(Relation.sum("sum", ALL, MEN, WOMEN));
        assertThat(slips(dossier, "all", "men", "women")).contains("all 571").noneMatch(slip -> slip.startsWith("men"));
        assertThat(slips(other, "all", "men", "women")).contains("all 571").noneMatch(slip -> slip.startsWith("men"));
    }

    @Test
    void thoseWhoSayTheSameMayHaveMadeTheSameSlip() {
        Dossier dossier = Dossier.of(
                        claim(ALL, "517"), claim(MEN, "471"), claim(WOMEN, "100"), claim("again", MEN, "471 people"))
                .with(Relation.sum("sum", ALL, MEN, WOMEN));
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        assertThat(result.repairs(result.conflicts().get(0)).stream()
                        .map(RepairSearchTest::slip)
                        .toList())
                .anyMatch(slip -> slip.endsWith(" 417 people"));
    }

    @Test
    void aDisputeIsNotSettledAgainstARelation() {
        Dossier dossier = Dossier.of(claim("low", MEN, "417"), claim("high", MEN, "471"));
        assertThat(slips(dossier, "low", "high")).contains("low 471", "high 417");
        Measurand boys = people("boys");
        Measurand grown = people("grown");
        Dossier linked =
                dossier.with(claim(boys, "171"), claim(grown, "300")).with(Relation.sum("of-men", MEN, boys, grown));
        assertThat(slips(linked, "low", "high")).contains("low 471").noneMatch(slip -> slip.startsWith("high"));
    }

    @Test
    void aCountMayNotFallBecauseOfASlip() {
        Measurand saved = people("saved").moving(Course.CUMULATIVE);
        Measurand crew = people("crew").moving(Course.CUMULATIVE);
        PartialDate second = PartialDate.parse("2026-03-02");
        PartialDate third = PartialDate.parse("2026-03-03");
        Dossier dossier = Dossier.of(
                        claim(saved, "471").withAsOf(second),
                        claim(crew, "517").withAsOf(second),
                        claim("late", saved, "515").withAsOf(third))
                .with(Relation.atMost("within", crew, saved));
        assertThat(slips(dossier, "saved", "crew")).isNotEmpty().allMatch(slip -> slip.startsWith("crew"));
    }
}
