package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * A slip that is possible for a claim.
 *
 * @param slip the slip
 * @param claim the corrected claim
 * @param distance the distance of its numbers from the stated ones, in the unit in which the claim is compared
 */
record Candidate(Slip slip, Claim claim, Rational distance) {
    RepairKind kind() {
        return slip.kind();
    }

    String why() {
        return slip.why();
    }

    Meaning meaning() {
        return Meaning.of(claim, slip.asOf());
    }

    Repair of(Claim said) {
        return Repair.of(said, slip);
    }

    /**
     * The values and the date of a claim.
     *
     * @param values the values that it allows in each reading
     * @param asOf the date, if it is changed
     */
    record Meaning(ImmutableList<Interval> values, Optional<PartialDate> asOf) {
        static Meaning of(Claim claim, Optional<PartialDate> asOf) {
            return new Meaning(
                    ImmutableList.of(claim.in(Reading.EXACT), claim.in(Reading.ROUNDED), claim.in(Reading.LOOSE)),
                    asOf);
        }
    }
}
