package org.tallystick.io.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

class ClaimsDrafterTest {
    private static final Source TIMES = Source.outlet("times").named("The Times");

    private static Dossier dossier(String text) {
        return ClaimsDrafter.of(TIMES).draft(text).dossier();
    }

    private static List<String> measurands(String text) {
        return dossier(text).claims().stream()
                .map(claim -> claim.measurand().id())
                .toList();
    }

    @Test
    void everyFigureIsAClaimInTheWordsOfTheText() {
        Dossier dossier = dossier("""
                The mayor spoke on 3 May.

                Police counted 4,561 people. Organisers, who
                had hoped for more, spoke of "about 6,000 people".
                """);

        assertThat(dossier.sources().values()).containsExactly(TIMES);
        assertThat(dossier.claims()).hasSize(2);
        Claim second = dossier.claims().get(1);
        assertThat(second.id()).isEqualTo("times-2");
        assertThat(second.source()).isEqualTo(TIMES);
        assertThat(second.said()).isEqualTo(Figure.parse("about 6,000 people"));
        assertThat(second.locator()).contains("paragraph 2");
        assertThat(second.quote()).contains("Organisers, who had hoped for more, spoke of \"about 6,000 people\".");
        assertThat(second.measurand())
                .isEqualTo(Measurand.builder("person.p2.s2")
                        .unit(Unit.parse("person"))
                        .build());
    }

    @Test
    void figuresWithOneNounAreNotTakenToMeasureOneThing() {
        assertThat(measurands("12 people came and 7 people left. Nine people stayed.\n\nThen 12 people slept."))
                .containsExactly("person.p1.s1", "person.p1.s1.2", "person.p1.s2", "person.p2.s1");
    }

    @Test
    void measurandsAreNamedByNounAndUnit() {
        assertThat(measurands("About 56 percent of voters paid $3.80 for 7,400 pounds of fentanyl, or 12."))
                .containsExactly("voter_percent.p1.s1", "usd.p1.s1", "fentanyl_lb.p1.s1", "figure.p1.s1");
    }

    @Test
    void aCountBelowZeroDoesNotBreakItsClaim() {
        Claim claim = dossier("It stood at -500 people.").claims().get(0);

        assertThat(claim.figure().value()).hasToString("Optional[-500]");
    }

    @Test
    void theDocumentTellsWhatIsLeftToDo() {
        ClaimsDraft draft = ClaimsDrafter.of(TIMES).titled("Fares").draft("Fares rose by 4.5 percent.");

        assertThat(draft.text()).isEqualTo("""
                {
                  "tallystick": 1,
                  "title": "Fares",
                  "x-todo": [
                    "Read the text for figures that are missing: one that is not understood is left out.",
                    "Drop the claims that do not matter, and those that the source only quotes in order to deny them.",
                    "Claims of one thing take one measurand: each has its own now, for a noun alone does not identify it.",
                    "Say what each measurand is: its label, population, place, period and course.",
                    "Figures with x-trend: after rose-to and fell-to they are levels, else changes; a fall has no sign yet.",
                    "Say whom the source cites, for all its claims or for one.",
                    "Say when the source was published."
                  ],
                  "sources": [
                    {"id": "times", "name": "The Times", "kind": "outlet"}
                  ],
                  "measurands": [
                    {"id": "percent.p1.s1", "unit": "percent"}
                  ],
                  "claims": [
                    {"id": "times-1", "source": "times", "measurand": "percent.p1.s1", "figure": "rose by 4.5 percent",\
                 "quote": "Fares rose by 4.5 percent.", "locator": "paragraph 1", "x-start": 6, "x-end": 25,\
                 "x-trend": "rose-by"}
                  ]
                }
                """);
    }

    @Test
    void whatIsKnownIsNotLeftToDo() {
        Source known = TIMES.citing(Source.of("agency")).publishedOn(PartialDate.parse("2026-02-06"));

        ClaimsDraft draft = ClaimsDrafter.of(known).draft("There were 12 dogs.");

        assertThat(draft.toDo()).noneMatch(line -> line.contains("cites") || line.contains("published"));
        assertThat(draft.dossier().sources()).containsKeys("times", "agency");
        assertThat(ClaimsReaderTest.read(draft.text()).orElseThrow()).isEqualTo(draft.dossier());
    }

    @Test
    void aTextWithoutFiguresIsADocumentWithoutClaims() {
        ClaimsDraft draft = ClaimsDrafter.of(TIMES).draft("");

        assertThat(draft.dossier().claims()).isEmpty();
        assertThat(draft.toDo()).isNotEmpty();
        assertThat(ClaimsReaderTest.read(draft.text()).orElseThrow()).isEqualTo(draft.dossier());
    }

    @Test
    void aSentenceWithoutEndIsQuotedInPart() {
        String text = "so ".repeat(100_000) + "12 dogs came" + " and so on".repeat(100_000);

        Claim claim = dossier(text).claims().get(0);

        assertThat(claim.quote().orElseThrow())
                .startsWith("…so so")
                .contains("12 dogs came")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(Quotation.LONGEST + 2);
        assertThat(claim.measurand().id()).startsWith("dog").endsWith(".p1.s1");
    }

    @Test
    void farIntoATextPlacesStillHold() {
        String text = "Nothing here. Nor here.\n\n".repeat(20_000) + "Nothing. Then 12 dogs slept. \"No!\" Quiet.";

        ClaimsDraft draft = ClaimsDrafter.of(TIMES).draft(text);

        Claim claim = draft.dossier().claims().get(0);
        assertThat(claim.locator()).contains("paragraph 20001");
        assertThat(claim.quote()).contains("Then 12 dogs slept.");
        assertThat(draft.text()).contains("\"x-start\": " + text.indexOf("12"));
    }

    @Test
    void aDraftHasALimit() {
        String text = "12 dogs. ".repeat(ClaimsDrafter.MAX_CLAIMS + 1);

        assertThatThrownBy(() -> dossier(text))
                .isInstanceOfSatisfying(
                        TooManyFiguresException.class,
                        refusal -> assertThat(refusal.start()).isEqualTo(9L * ClaimsDrafter.MAX_CLAIMS));
    }

    @Test
    void aTextThatBreaksOffIsAFailure() {
        Readable broken = target -> {
            throw new IOException("no more");
        };

        assertThatThrownBy(() -> ClaimsDrafter.of(TIMES).draft(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("no more");
    }

    @Test
    void aBufferIsReadWhereItStands() throws IOException {
        Readable buffer = CharBuffer.wrap("12 dogs and 7 cats").position(12);

        assertThat(ClaimsDrafter.of(TIMES).draft(buffer).dossier().claims()).hasSize(1);
    }
}
