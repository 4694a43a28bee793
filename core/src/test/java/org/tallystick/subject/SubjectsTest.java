package org.tallystick.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Narrowing;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

class SubjectsTest {
    private static final PartialDate FRIDAY = PartialDate.parse("2026-02-06");
    private static final Measurand HELD = Measurand.of("held", "person");

    private static Claim of(Measurand measurand, String id, Period period) {
        return Claim.builder(Source.of(id).publishedOn(FRIDAY), measurand, Figure.parse("5"))
                .id(id)
                .statedPeriod(period)
                .build();
    }

    private static Claim since(String date, String id) {
        return of(HELD, id, Period.since(PartialDate.parse(date)));
    }

    private static Narrowing only(Claim claim, Claim... siblings) {
        Dossier dossier = Dossier.of(claim);
        for (Claim sibling : siblings) {
            dossier = dossier.with(sibling);
        }
        assertThat(Subjects.of(dossier).narrowed(claim)).hasSize(1);
        return Subjects.of(dossier).narrowed(claim).get(0);
    }

    @Test
    void aSiblingNarrowsAnUnstatedYearAndIsNamed() {
        Narrowing narrowing = only(since("XXXX-01-20", "a"), since("2025-01-20", "b"), since("2025-01-20", "c"));
        assertThat(narrowing.facet()).isEqualTo(Facet.PERIOD);
        assertThat(narrowing.said()).isEqualTo("XXXX-01-20/..");
        assertThat(narrowing.readAs()).isEqualTo("2025-01-20/..");
        assertThat(narrowing.claims()).containsExactly("b", "c");
        assertThat(narrowing.why()).isEqualTo("since XXXX-01-20 is read as since 2025-01-20, as b and c say");
    }

    @Test
    void atMostThreeAreNamedInTheSentence() {
        assertThat(only(
                                since("XXXX-01-20", "a"),
                                since("2025-01-20", "b"),
                                since("2025-01-20", "c"),
                                since("2025-01-20", "d"),
                                since("2025-01-20", "e"))
                        .why())
                .endsWith(", as b, c, d and 1 more say");
    }

    @Test
    void theMeasurandItselfMayNarrow() {
        Measurand defined = Measurand.builder("held")
                .period(Period.since(PartialDate.parse("2025-01-20")))
                .build();
        Narrowing narrowing = only(of(defined, "a", Period.since(PartialDate.parse("XXXX-01-20"))));
        assertThat(narrowing.claims()).isEmpty();
        assertThat(narrowing.why())
                .isEqualTo("since XXXX-01-20 is read as since 2025-01-20, as the measurand is defined");
    }

    @Test
    void wordsAreToldWithTheDayThatExplainsThem() {
        assertThat(only(of(HELD, "a", Period.said("in the last nine months"))).why())
                .isEqualTo("\"in the last nine months\" is read as since 2025-05 until 2026-02-06,"
                        + " for it was published 2026-02-06");
        assertThat(only(of(HELD, "a", Period.said("since 2019"))).why())
                .isEqualTo("\"since 2019\" is read as since 2019");
    }

    @Test
    void wordsMayBeNarrowedAsWell() {
        Narrowing narrowing = only(of(HELD, "a", Period.said("since Jan. 20")), since("2025-01-20", "b"));
        assertThat(narrowing.readAs()).isEqualTo("2025-01-20/..");
        assertThat(narrowing.why())
                .isEqualTo("\"since Jan. 20\" is read as since XXXX-01-20;"
                        + " since XXXX-01-20 is read as since 2025-01-20, as b says");
    }

    @Test
    void aDateIsNarrowedWhereItCounts() {
        for (Course course : Course.values()) {
            Measurand moving = HELD.moving(course);
            Claim open = Claim.of(Source.of("a"), moving, "5").withAsOf(PartialDate.parse("XXXX-02-06"));
            Claim known = Claim.of(Source.of("b"), moving, "5").withAsOf(FRIDAY);
            assertThat(Subjects.of(Dossier.of(open, known)).narrowed(open)).hasSize(course == Course.FIXED ? 0 : 1);
            assertThat(Subjects.of(Dossier.of(open, known)).narrowed(known)).isEmpty();
        }
        Claim wednesday =
                Claim.of(Source.of("a").publishedOn(FRIDAY), HELD, "5").withAsOf(PartialDate.said("Wednesday"));
        assertThat(only(wednesday).facet()).isEqualTo(Facet.DATE);
        assertThat(only(wednesday).readAs()).isEqualTo("2026-02-04");
    }

    @Test
    void whatIsNotReadOtherwiseIsNotTold() {
        Claim lately = of(HELD, "a", Period.said("lately"));
        Claim either = since("XXXX-01-20", "b");
        Dossier dossier =
                Dossier.of(lately, either).with(since("2024-01-20", "c")).with(since("2025-01-20", "d"));
        Subjects subjects = Subjects.of(dossier);
        assertThat(dossier.claims())
                .allSatisfy(claim -> assertThat(subjects.narrowed(claim)).isEmpty());
    }

    @Test
    void claimsInWordsAreOfOneThingWithThoseThatSayTheDate() {
        Claim said = of(HELD, "a", Period.said("in the last nine months"));
        Claim stated = of(HELD, "b", Period.between(PartialDate.parse("2025-05"), FRIDAY));
        Subjects subjects = Subjects.of(Dossier.of(said, stated));
        assertThat(subjects.subject(said)).isEqualTo(subjects.subject(stated));
    }

    @Test
    void theReasonTellsHowPeriodsLieToEachOther() {
        assertThat(Comparison.between(since("2025-01-20", "a"), since("2019", "b"), Reading.LOOSE)
                        .why())
                .startsWith("the periods differ: 2025-01-20/.., 2019/..;"
                        + " the period of the first lies within that of the second; ");
        assertThat(Comparison.between(since("2025-01-20", "a"), of(HELD, "b", Period.said("until 2019")))
                        .why())
                .contains("; the periods have no day in common; ");
        assertThat(Comparison.between(since("2025-01-20", "a"), since("XXXX-01-21", "b"))
                        .why())
                .startsWith("the periods differ: 2025-01-20/.., XXXX-01-21/..; were they");
    }

    @Test
    void periodsOfTheSameDaysAreOneHoweverCoarselyTold() {
        Claim year = of(HELD, "a", Period.between(PartialDate.parse("2025"), PartialDate.parse("2025")));
        Claim days = of(HELD, "b", Period.between(PartialDate.parse("2025-01-01"), PartialDate.parse("2025-12")));
        Claim longer = of(HELD, "c", Period.between(PartialDate.parse("2025"), PartialDate.parse("2026-01-01")));
        Subjects subjects = Subjects.of(Dossier.of(year, days, longer));
        assertThat(subjects.subject(year)).isEqualTo(subjects.subject(days)).isNotEqualTo(subjects.subject(longer));
        assertThat(between(year, days)).isEmpty();
        Measurand defined = Measurand.builder("defined")
                .period(Period.since(PartialDate.parse("2019")))
                .build();
        Claim own = of(defined, "d", Period.since(PartialDate.parse("2019-01-01")));
        assertThat(Subjects.of(Dossier.of(own)).isNarrowed(own)).isFalse();
    }

    private static Optional<Facet> between(Claim one, Claim other) {
        return Subjects.between(one, other).differing(one, other);
    }
}
