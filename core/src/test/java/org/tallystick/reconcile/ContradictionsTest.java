package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.relation.Relation;

/** What a test or a pipeline is told of a contradiction, and which conflicts a claim has. */
class ContradictionsTest {
    private static final Source GAZETTE = Source.of("gazette").named("The Gazette");
    private static final Source PORT = Source.of("port").named("Port authority");
    private static final Measurand SHIPS =
            Measurand.builder("ships").label("ships that called").build();
    private static final Claim MORE = Claim.builder(GAZETTE, SHIPS, Figure.parse("more than 400"))
            .quote("More than 400 ships called.")
            .build();
    private static final Claim FEWER = Claim.of(PORT, SHIPS, "350");

    private static Reconciliation reconcile(Dossier dossier) {
        return Reconciler.standard().reconcile(dossier);
    }

    private static String message(Reconciliation result) {
        List<String> messages = new ArrayList<>();
        assertThatExceptionOfType(ContradictoryFiguresException.class)
                .isThrownBy(result::orElseThrow)
                .satisfies(refused -> messages.add(refused.getMessage()));
        return messages.get(0);
    }

    @Test
    void whatDoesNotContradictIsItself() {
        Reconciliation result = reconcile(Dossier.of(MORE, Claim.of(PORT, SHIPS, "412")));
        assertThat(result.orElseThrow()).isSameAs(result);
        assertThat(reconcile(Dossier.of()).orElseThrow().conflicts()).isEmpty();
    }

    @Test
    void theMessageSaysWhoSaidWhatAndWhy() {
        Reconciliation result = reconcile(Dossier.of(MORE, FEWER));
        assertThat(message(result).lines())
                .containsExactly(
                        result.summary(),
                        "",
                        "The Gazette says \"more than 400\" of ships that called (\"More than 400 ships called.\")",
                        "Port authority says \"350\" of ships that called",
                        "  " + result.conflicts().get(0).why());
        assertThatExceptionOfType(ContradictoryFiguresException.class)
                .isThrownBy(result::orElseThrow)
                .satisfies(refused -> assertThat(refused.reconciliation()).isSameAs(result))
                .satisfies(refused -> assertThat(
                                SerialCopy.of(refused).reconciliation().conflicts())
                        .isEqualTo(result.conflicts()));
    }

    @Test
    void aLongQuoteIsShortened() {
        Claim long400 = Claim.builder(GAZETTE, SHIPS, Figure.parse("more than 400"))
                .quote("ship ".repeat(100))
                .build();
        assertThat(message(reconcile(Dossier.of(long400, FEWER))))
                .contains("ship…\")")
                .doesNotContain("ship ".repeat(41));
    }

    @Test
    void aViolatedRelationIsAContradiction() {
        Measurand tankers = Measurand.of("tankers");
        Measurand ferries = Measurand.of("ferries");
        Reconciliation result = reconcile(Dossier.of(
                        Claim.of(PORT, SHIPS, "exactly 10"),
                        Claim.of(PORT, tankers, "exactly 7"),
                        Claim.of(GAZETTE, ferries, "exactly 6"))
                .with(Relation.sum("kinds", SHIPS, tankers, ferries)));
        assertThat(message(result))
                .startsWith(result.summary())
                .contains("Port authority says \"exactly 7\" of tankers")
                .contains("The Gazette says \"exactly 6\" of ferries")
                .contains(result.conflicts().get(0).why());
    }

    @Test
    void tenConflictsAreToldAndTheOthersCounted() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            Measurand thing = Measurand.of("thing-" + i);
            claims.add(Claim.of(GAZETTE, thing, "more than 400"));
            claims.add(Claim.of(PORT, thing, "350"));
        }
        assertThat(message(reconcile(Dossier.of(claims))))
                .contains("of thing-9")
                .doesNotContain("of thing-10")
                .endsWith("\nand 3 more");
    }

    @Test
    void theConflictsOfAClaimAreFoundUnderTheIdThatItWasGiven() {
        Claim again = Claim.of(GAZETTE, SHIPS, "600");
        Reconciliation result = reconcile(Dossier.of(MORE, again, Claim.of(PORT, SHIPS, "exactly 500")));
        assertThat(result.conflictsOf(again))
                .isNotEmpty()
                .allSatisfy(conflict -> assertThat(conflict.claims()).contains("gazette/ships#2"));
        assertThat(result.conflictsOf(MORE)).isEmpty();
    }

    @Test
    void aClaimWithTheIdOfAnotherHasNotItsConflicts() {
        Claim named = FEWER.withId("x");
        Reconciliation result = reconcile(Dossier.of(MORE, named));
        assertThat(result.conflictsOf(named)).hasSize(1);
        assertThat(result.conflictsOf(Claim.of(PORT, SHIPS, "351").withId("x"))).isEmpty();
        assertThat(result.conflictsOf(Claim.of(GAZETTE, SHIPS, "exactly 1"))).isEmpty();
    }

    @Test
    void conflictsAndChecksAreTheirReasons() {
        Reconciliation result =
                reconcile(Dossier.of(MORE, FEWER).with(Relation.atMost("order", SHIPS, Measurand.of("all"))));
        assertThat(result.conflicts().get(0))
                .hasToString(result.conflicts().get(0).why());
        assertThat(result.checks().get(0)).hasToString(result.checks().get(0).why());
        assertThat(result.comparisons().get(0))
                .hasToString(result.comparisons().get(0).why());
        assertThat(result.minimalCorrection())
                .hasToString(result.minimalCorrection().why());
        assertThat(result.consensus("ships").orElseThrow())
                .hasToString(result.consensus("ships").orElseThrow().why());
    }
}
