package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

class ClaimTimesTest {
    private static final PartialDate FRIDAY = PartialDate.parse("2026-02-06");
    private static final Source POST = Source.of("post").publishedOn(FRIDAY);
    private static final Measurand DETAINERS =
            Measurand.builder("detainers").period(Period.said("in 2025")).build();

    private static Claim.Builder by(Source source) {
        return Claim.builder(source, DETAINERS, Figure.parse("7"));
    }

    @Test
    void takesOverPublicationAndPeriod() {
        ClaimTimes times = ClaimTimes.of(by(POST).build());
        assertThat(times.published()).contains(FRIDAY);
        assertThat(times.asOf()).contains(FRIDAY);
        assertThat(times.period()).map(Period::toString).contains("2025/2025");
    }

    @Test
    void readsWordsByTheDayOfPublication() {
        ClaimTimes times = ClaimTimes.of(by(POST).statedAsOf(PartialDate.said("Wednesday"))
                .statedPeriod(Period.said("last year"))
                .build());
        assertThat(times.asOf()).contains(PartialDate.parse("2026-02-04"));
        assertThat(times.period()).map(Period::toString).contains("2025/2025");
        assertThat(times.knownSince()).contains(FRIDAY);
    }

    @Test
    void keepsWordsThatAreNotUnderstood() {
        PartialDate words = PartialDate.said("when the snow melted");
        Period period = Period.said("while the snow melted");
        ClaimTimes times =
                ClaimTimes.of(by(POST).statedAsOf(words).statedPeriod(period).build());
        assertThat(times.asOf()).contains(words);
        assertThat(times.period()).contains(period);
    }

    @Test
    void isKnownSinceItsDateWhereNoPublicationIs() {
        Claim.Builder undated = by(Source.of("blog"));
        assertThat(ClaimTimes.of(undated.build()).knownSince()).isEmpty();
        assertThat(ClaimTimes.of(undated.statedAsOf(FRIDAY).build()).knownSince())
                .contains(FRIDAY);
    }
}
