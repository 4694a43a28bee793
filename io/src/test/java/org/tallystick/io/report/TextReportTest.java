package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void leadsWithOneLineThenABlockForEachThing() {
        assertThat(TextReport.text(Stories.agreed())).isEqualTo("""
                        2 figures of 1 thing, 2 sources, 2 origins; no conflict; nothing needs a person
                        Bars show figures as rounded: ● a value, ├──┤ a range, ├──▶ no further end.

                        ships
                          agreed, exact: 417 (ship) — 2 figures, 2 outlets, 2 origins: port, herald
                          safe to print: 417 (ship)
                            gazette/ships  more than 400     ├─────────────────────────▶  gazette ← port
                            herald/ships   417                                      ●     herald
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
                .contains("  herald/crew, gazette/crew\n")
                .contains("  gazette/ships, gazette/tankers, herald/ferries with fleet\n")
                .contains("CONTESTED  herald")
                .contains("  fleet: violated\n");
    }

    @Test
    void namesWhoSaysARelationAndWhatFollowsFromIt() {
        assertThat(TextReport.text(Stories.implied()))
                .contains("""
                        ferries
                          implied
                          follows from fleet: 20 (ship)
                          left out by: gazette
                        """)
                .contains("  fleet (as port says): not checkable\n    nobody reports ferries\n")
                .contains("  ferries: exact 20; rounded 20; loose 20\n    by fleet, from ships (100), tankers (80)\n");
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
                          single, exact: 417 (ship) — 1 figure, 1 source, 1 origin: port-2
                        """)
                .contains("""
                          undated: first told by port/ships
                          2026-02-06: repeated by gazette/ships
                          2026-02-07: changed by port-2/ships from 471 to 417; port-2/ships corrects port/ships; gazette/ships repeats what was retired
                          2026-02-08: disputed by herald/ships
                          2026-02-09: no longer disputed, which leaves 417; herald/ships is withdrawn
                        """)
                .contains("STALE  gazette ← port")
                .contains("SUPERSEDED  herald");
    }
}
