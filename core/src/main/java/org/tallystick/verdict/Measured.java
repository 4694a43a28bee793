package org.tallystick.verdict;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.unit.Unit;

/**
 * A claim with its figure in the unit in which it is compared.
 *
 * @param claim the claim
 * @param figure its figure
 */
record Measured(Claim claim, Figure figure) {

    static Measured of(Claim claim) {
        return new Measured(claim, claim.figure());
    }

    static Measured of(Claim claim, Dossier dossier) {
        return new Measured(claim, dossier.figure(claim));
    }

    Measured to(Unit unit) {
        return new Measured(claim, figure.to(unit));
    }

    Interval in(Reading reading) {
        return figure.in(reading);
    }

    Optional<Unit> unit() {
        return figure.unit();
    }
}
