package org.tallystick.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;

class ClaimIdsTest {
    private static final Measurand DETAINERS = Measurand.of("detainers");
    private static final Claim SEVEN = Claim.of(Source.of("post"), DETAINERS, "7");
    private static final Claim EIGHT = Claim.of(Source.of("post"), DETAINERS, "8");

    @Test
    void anIdOfItsOwnIsAnyButThatOfSourceAndMeasurand() {
        assertThat(ClaimIds.isOwn(SEVEN)).isFalse();
        assertThat(ClaimIds.isOwn(SEVEN.withId("post/detainers#2"))).isTrue();
    }

    @Test
    void numbersClaimsWithoutAnIdPastTheIdsThatWereGiven() {
        Claim given = SEVEN.withId("post/detainers#2");
        assertThat(ClaimIds.numbered(List.of(SEVEN, EIGHT, given), Set.of(given.id())))
                .hasSize(3)
                .containsEntry("post/detainers", SEVEN)
                .containsEntry("post/detainers#3", EIGHT.withId("post/detainers#3"))
                .containsEntry("post/detainers#2", given);
    }

    @Test
    void findsAClaimUnderTheNumberThatItHas() {
        Dossier dossier = Dossier.of(SEVEN, EIGHT, SEVEN);
        assertThat(ClaimIds.find(dossier, EIGHT)).extracting(Claim::id).containsExactly("post/detainers#2");
        assertThat(ClaimIds.find(dossier, SEVEN))
                .extracting(Claim::id)
                .containsExactly("post/detainers", "post/detainers#3");
        assertThat(ClaimIds.find(dossier, SEVEN.withId("other"))).isEmpty();
    }
}
