package org.tallystick.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** Which claims are in the largest sets of a count that never falls, and that many are no trouble. */
class LargestSetsTest {
    private static final Measurand DEATHS = Measurand.of("deaths", "person").moving(Course.CUMULATIVE);
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static StandingClaim counted(String id, String party, String phrase, Dating dating) {
        Figure figure = Figure.parse(phrase);
        Claim claim = Claim.of(Source.of("source"), DEATHS, figure).withId(id);
        return new StandingClaim(claim, figure, dating, ImmutableSet.of(party), ImmutableSet.of(), ImmutableSet.of());
    }

    private static Dating on(String date) {
        return new Dating(Optional.of(PartialDate.parse(date)), Optional.empty());
    }

    private static Dating by(String published) {
        return new Dating(Optional.empty(), Optional.of(PartialDate.parse(published)));
    }

    private static ImmutableMap<String, Standing> standings(List<StandingClaim> claims) {
        DateOrder order =
                DateOrder.of(claims.stream().map(StandingClaim::dating).toList());
        EndRanks ends = EndRanks.of(claims, Reading.LOOSE, false);
        return LargestSets.of(
                        LargestSets.boxes(claims, ends, claim -> order.of(claim.dating())), order.count(), ends.count())
                .standings();
    }

    private static ImmutableMap<String, Standing> standings(StandingClaim... claims) {
        return standings(Arrays.asList(claims));
    }

    @Test
    void aClaimWithoutADateLiesBetweenTwoInstants() {
        assertThat(standings(
                                counted("undated", "a", "exactly 30", new Dating(Optional.empty(), Optional.empty())),
                                counted("evening", "b", "exactly 40", on("2026-02-05T18:00Z")),
                                counted("morning", "c", "exactly 20", on("2026-02-05T06:00Z")))
                        .values())
                .containsOnly(Standing.CONSISTENT);
    }

    @Test
    void aPublicationBoundsOnlyWhatIsSaidOfLaterDates() {
        assertThat(standings(
                        counted("by the 3rd", "a", "exactly 10", by("2026-03-03")),
                        counted("2nd", "b", "exactly 14", on("2026-03-02")),
                        counted("4th", "c", "exactly 9", on("2026-03-04")),
                        counted("5th", "d", "exactly 15", on("2026-03-05"))))
                .containsEntry("by the 3rd", Standing.CONSISTENT)
                .containsEntry("2nd", Standing.CONSISTENT)
                .containsEntry("4th", Standing.OUTLIER)
                .containsEntry("5th", Standing.CONSISTENT);
    }

    /** No number of origins that name none outweighs one that does. */
    @Test
    void aNumberOutweighsWhatNamesNone() {
        List<StandingClaim> claims = new ArrayList<>(List.of(counted("number", "a", "exactly 7", on("2026-03-01"))));
        for (int party = 0; party < 5; party++) {
            claims.add(counted("limit-" + party, "party-" + party, "at most 3", on("2026-03-02")));
        }
        assertThat(standings(claims)).containsEntry("number", Standing.CONSISTENT);
        assertThat(standings(claims).values().stream().filter(Standing.OUTLIER::equals))
                .hasSize(5);
    }

    /** Of several figures of one day an origin counts for the highest, to which it came. */
    @Test
    void anOriginCountsOnceADay() {
        assertThat(standings(
                        counted("morning", "a", "exactly 10", on("2026-03-01")),
                        counted("evening", "a", "exactly 20", on("2026-03-01")),
                        counted("later", "b", "exactly 12", on("2026-03-02"))))
                .containsEntry("morning", Standing.CONSISTENT)
                .containsEntry("evening", Standing.CONTESTED)
                .containsEntry("later", Standing.CONTESTED);
    }

    /** Three parties rise together; a fourth starts above all and falls. After its last figure comes none. */
    @Test
    void twentyThousandClaimsOnFiveThousandDatesTakeOneCourse() {
        List<StandingClaim> claims = new ArrayList<>();
        for (int day = 0; day < 5_000; day++) {
            for (int party = 0; party < 4; party++) {
                claims.add(counted(
                        day + "/" + party,
                        "party-" + party,
                        "exactly " + (party < 3 ? 10 * day : 1_000_000 - day),
                        on(FIRST.plusDays(day).toString())));
            }
        }
        ImmutableMap<String, Standing> standings = standings(claims);
        for (StandingClaim claim : claims) {
            boolean falls = claim.id().endsWith("/3") && !claim.id().equals("4999/3");
            assertThat(standings.get(claim.id())).isEqualTo(falls ? Standing.OUTLIER : Standing.CONSISTENT);
        }
    }
}
