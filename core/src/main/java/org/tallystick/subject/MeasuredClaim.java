package org.tallystick.subject;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/**
 * A claim with its figure in the unit in which it is compared.
 *
 * @param claim the claim
 * @param figure its figure
 */
public record MeasuredClaim(Claim claim, Figure figure) {

    public static MeasuredClaim of(Claim claim) {
        return new MeasuredClaim(claim, claim.figure());
    }

    public static MeasuredClaim of(Claim claim, Dossier dossier) {
        return new MeasuredClaim(claim, dossier.figure(claim));
    }

    public MeasuredClaim to(Unit unit) {
        return new MeasuredClaim(claim, figure.to(unit));
    }

    public Interval in(Reading reading) {
        return figure.in(reading);
    }

    public Optional<Unit> unit() {
        return figure.unit();
    }
}
