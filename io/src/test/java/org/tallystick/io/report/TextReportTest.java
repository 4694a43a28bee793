package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

class TextReportTest {

    @Test
    void leadsWithOneLineThenABlockForEachThing() {
        assertThat(TextReport.text(Stories.agreed())).isEqualTo("""
                        2 figures of 1 thing, 2 sources, 2 origins; no conflict; nothing needs a person

                        SAID BY ONE ORIGIN ALONE
                          1. 1 figure comes from herald alone
                             "ships": nobody contradicts it, and nobody else states it
                             → Print it with that name.

                        THINGS
                          ships — single: 417 ships, according to herald

                        DETAIL
                        Bars show figures as rounded: ● a value, ├──┤ a range, ├──▶ no further end.

                        ships
                          single, exact: 417 ships — 2 figures, 2 outlets, 2 origins: port, herald
                          safe to print: 417 ships, according to herald
                          stated by herald; allowed by port
                            more than 400     ├─────────────────────────▶  gazette ← port
                            417                                      ●     herald
                          - refines: "417" lies within what "more than 400" leaves open: 401 or more
                        """);
    }

    @Test
    void tellsFirstWhatCannotBeTrue() {
        String report = TextReport.text(Stories.disputed());
        assertThat(report.lines().limit(4))
                .startsWith("5 figures of 4 things, 2 sources, 2 origins; 2 conflicts; 2 results need a person")
                .contains("CANNOT ALL BE TRUE");
        assertThat(report)
                .contains("  12: herald — against 15: gazette quoting port\n")
                .contains("  exactly 100: gazette quoting port — with exactly 80: gazette quoting port"
                        + " — with exactly 30: herald with ships ≥ tankers + ferries\n")
                .contains("CONTESTED  herald")
                .contains("  ships ≥ tankers + ferries: violated\n");
    }

    @Test
    void tellsAChangedHedgeOfWhatStandsToo() {
        Source fund = Source.of("fund");
        Measurand money = Measurand.of("money", "EUR");
        Dossier dossier = Dossier.of(
                Claim.of(fund, money, "more than €40 million"),
                Claim.of(Source.of("mail").citing(fund), money, "about €40 million"),
                Claim.of(Source.of("echo").citing(fund), money, "more than €40 million"));
        assertThat(TextReport.text(Reconciler.standard().reconcile(dossier)).lines())
                .filteredOn(line -> line.contains("it repeats"))
                .singleElement()
                .asString()
                .endsWith("(it repeats \"more than €40 million\" by fund, and changes how exact it is)  mail ← fund");
    }

    @Test
    void namesWhoSaysARelationAndWhatFollowsFromIt() {
        assertThat(TextReport.text(Stories.implied()))
                .contains("""
                        ferries
                          implied
                          follows from ships = tankers + ferries: 20 ships
                          left out by: gazette
                        """)
                .contains("  ships = tankers + ferries (as port says): not checkable\n    nobody reports ferries\n")
                .contains(
                        "  ferries: exact 20 ships; rounded 20 ships; loose 20 ships\n    by ships = tankers + ferries, from ships (100), tankers (80)\n");
    }

    @Test
    void showsWhatTurnsTheDirectionOfTheTextAndTheBeginningOfALongTitle() {
        String report = TextReport.text(Extremes.hostile());

        assertThat(report)
                .contains("[U+202E]", Extremes.ARABIC, Extremes.HEBREW)
                .doesNotContain("\u202E", "\u202C", "\u2067");
        assertThat(report.lines().findFirst().orElseThrow()).hasSize(161).endsWith("…");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(TextReport.text(Stories.disputed())).isEqualTo(TextReport.text(Stories.disputed()));
    }

    @Test
    void tellsHowTheStoryGrew() {
        assertThat(TextReport.text(Stories.developing()))
                .contains("""
                        ships
                          single, exact: 417 ships — 1 figure, 1 source, 1 origin: Port authority
                        """)
                .contains("""
                          undated: reported by Port authority
                          2026-02-06: repeated by gazette
                          2026-02-07: changed by port-2 from 471 to 417; \"417\" (port-2) corrects \"471\" (Port authority); \"471\" (gazette) repeats what was retired
                          2026-02-08: disputed by herald
                          2026-02-09: no longer disputed, which leaves 417; \"500\" (herald) is withdrawn
                        """)
                .contains(
                        "STALE (it repeats what no longer stands: \"471\" by Port authority)  gazette ← Port authority")
                .contains("SUPERSEDED (it was withdrawn on 2026-02-09)  herald");
    }

    @Test
    void tellsWordsThatNameNoDateAndFiguresOfSeveralThings() {
        Source port = Source.of("port").publishedOn(PartialDate.parse("2026-02-06"));
        Measurand ships = Measurand.of("ships", "ship");
        Claim misspelt = Claim.of(port, ships, "30").withAsOf(PartialDate.said("Wendesday"));
        assertThat(TextReport.text(Reconciler.standard().reconcile(Dossier.of(misspelt))))
                .contains("port, \"Wendesday\", which names no date that is known\n");
        Figure figure = Figure.parse("30");
        Claim known = Claim.builder(port, ships, figure)
                .id("known")
                .statedPeriod(Period.since(PartialDate.parse("2025")))
                .build();
        Claim unknown = Claim.builder(port, ships, figure)
                .id("unknown")
                .statedPeriod(Period.said("since the flood"))
                .build();
        assertThat(TextReport.text(Reconciler.standard().reconcile(Dossier.of(known, unknown))))
                .contains("  not compared\n")
                .contains("port, 2026-02-06; \"since the flood\" names no period that is known\n");
    }

    @Test
    void tellsTheHabitsOfSources() {
        assertThat(TextReport.text(Stories.slipped())).contains("""
                        HABITS OF SOURCES, WHICH CHANGE NOTHING UNLESS ADOPTED
                          herald slipped by a row: 3,313 in tankers is what Port authority gives in ships; \
                        3,171 in ferries is what Port authority gives in tankers
                        """);
    }

    @Test
    void offersSlipsWithTheNamesOfSources() {
        assertThat(TextReport.text(Stories.moved()))
                .contains("    one slip would mend it: Port authority, if 14 were not of 2026-03-02"
                        + " (14 is what herald said of 2026-03-01)");
    }
}
