package org.tallystick.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/** In what claims may differ. */
class DifferingFacetTest {
    private static final Source SOURCE = Source.of("times");

    private static Claim in(Measurand measurand, String place) {
        return Claim.builder(SOURCE, measurand, Figure.of(5)).statedPlace(place).build();
    }

    @Test
    void claimsOfOneMeasurandSpeakOfTheSameThing() {
        Measurand count = Measurand.of("count");
        assertThat(between(Claim.of(SOURCE, count, "5"), Claim.of(SOURCE, count, "6")))
                .isEmpty();
    }

    @Test
    void lettersOfEitherCaseNameOnePlace() {
        Measurand count = Measurand.of("count");
        assertThat(between(in(count, "California"), in(count, "CALIFORNIA"))).isEmpty();
        assertThat(between(in(count, "California"), in(count, "Texas"))).contains(Facet.PLACE);
    }

    @Test
    void aPlaceOfTheMeasurandNeedNotBeRepeated() {
        Measurand count = Measurand.builder("count").place("California").build();
        assertThat(between(in(count, "California"), Claim.of(SOURCE, count, "5")))
                .isEmpty();
    }

    @Test
    void aDateThatOneLacksIsADifferenceOfWhatMoves() {
        Measurand level = Measurand.of("count").moving(Course.LEVEL);
        Claim dated = Claim.of(SOURCE, level, "5").withAsOf(PartialDate.parse("2026-02-06"));
        assertThat(between(dated, Claim.of(SOURCE, level, "5"))).contains(Facet.DATE);
        assertThat(between(Claim.of(SOURCE, level, "5"), Claim.of(SOURCE, level, "5")))
                .isEmpty();
    }

    @Test
    void facetsAreWrittenInLowerCase() {
        assertThat(Facet.values())
                .extracting(Facet::word)
                .containsExactly("measurand", "unit", "population", "place", "period", "date");
    }

    private static Optional<Facet> between(Claim one, Claim other) {
        return Subjects.between(one, other).differing(one, other);
    }
}
