package org.tallystick.counting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.source.Source;
import org.tallystick.verdict.Standing;

/** Many claims on many dates. */
class LargestSetsTest {
    private static final Measurand DEATHS = Measurand.of("deaths", "person").moving(Course.CUMULATIVE);

    private static Witness witness(int day, int voice) {
        Figure figure = Figure.parse("exactly " + (voice < 3 ? 10 * day : 1_000_000 - day));
        Claim claim = Claim.of(Source.of("source"), DEATHS, figure).identifiedAs(day + "/" + voice);
        return new Witness(claim, figure, claim.asOf(), ImmutableSet.of("voice-" + voice));
    }

    /** Three voices rise together; a fourth starts above all and falls. */
    @Test
    void twentyThousandClaimsOnFiveThousandDatesTakeOneCourse() {
        List<List<Witness>> dates = new ArrayList<>();
        for (int day = 0; day < 5_000; day++) {
            dates.add(List.of(witness(day, 0), witness(day, 1), witness(day, 2), witness(day, 3)));
        }
        LargestSets largest = LargestSets.of(dates, Reading.LOOSE);
        for (List<Witness> date : dates) {
            assertThat(date.stream().map(largest::standing))
                    .containsExactly(Standing.CONSISTENT, Standing.CONSISTENT, Standing.CONSISTENT, Standing.OUTLIER);
        }
    }
}
