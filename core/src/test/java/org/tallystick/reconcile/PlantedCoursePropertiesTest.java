package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** A count of which the truth is known on each of nine days, and claims that are all true of every second day. */
class PlantedCoursePropertiesTest {
    private static final Measurand COUNT = Measurand.of("count", "person").moving(Course.CUMULATIVE);
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    /** The form in which a claim states the truth. */
    enum Form {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        BETWEEN;

        String of(int truth, int slack) {
            return switch (this) {
                case EXACTLY -> "exactly " + truth;
                case AT_LEAST -> "at least " + Math.max(0, truth - slack);
                case AT_MOST -> "at most " + (truth + slack);
                case BETWEEN -> "between " + Math.max(0, truth - slack) + " and " + (truth + slack + 1);
            };
        }
    }

    @Property(tries = 300)
    void trueClaimsNeverDisputeAndAlwaysEncloseTheTruth(
            @ForAll @Size(9) List<@IntRange(max = 40) Integer> growth,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4) Integer> days,
            @ForAll @Size(12) List<Form> forms,
            @ForAll @Size(12) List<@IntRange(max = 9) Integer> slack) {
        int[] truth = new int[growth.size()];
        for (int day = 0, sofar = 0; day < truth.length; day++) {
            sofar += growth.get(day);
            truth[day] = sofar;
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int day = 2 * days.get(i);
            claims.add(Claim.of(Source.of("s" + i), COUNT, forms.get(i).of(truth[day], slack.get(i)))
                    .withAsOf(PartialDate.of(FIRST.plusDays(day))));
        }
        Consensus consensus = Reconciler.standard()
                .reconcile(Dossier.of(claims))
                .consensus("count")
                .orElseThrow();
        assertThat(consensus.status()).isNotEqualTo(Consensus.Status.DISPUTED);
        assertThat(consensus.standings().values()).allMatch(Standing.CONSISTENT::equals);
        for (int day = 0; day < truth.length; day++) {
            Optional<Interval> open = consensus.on(PartialDate.of(FIRST.plusDays(day)));
            assertThat(open.orElseThrow().contains(Rational.of(truth[day]))).isTrue();
        }
        consensus
                .printable()
                .ifPresent(words -> assertThat(Figure.parse(words)
                                .in(Reading.EXACT)
                                .contains(
                                        Rational.of(truth[dayOf(consensus.asOf().orElseThrow())])))
                        .isTrue());
    }

    private static int dayOf(String date) {
        return (int) ChronoUnit.DAYS.between(FIRST, LocalDate.parse(date));
    }
}
