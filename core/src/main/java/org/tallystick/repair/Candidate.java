package org.tallystick.repair;

import org.tallystick.claim.Claim;
import org.tallystick.number.Rational;

/**
 * A slip that is possible for a claim.
 *
 * @param slip the slip
 * @param claim the claim as it would be
 * @param distance how far its numbers are from those said, in the unit in which the claim is compared
 */
record Candidate(Slip slip, Claim claim, Rational distance) {
    RepairKind kind() {
        return slip.kind();
    }

    String why() {
        return slip.why();
    }

    Repair of(Claim said) {
        return Repair.of(said.id(), slip.kind(), said.said(), slip.meant(), slip.why());
    }
}
