package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Adopts the figure of another claim in the form of a given claim. */
final class Taken {
    private final Claim claim;

    Taken(Claim claim) {
        this.claim = claim;
    }

    /** Whether the number of another claim could be one of this claim, whatever it is about. */
    boolean isAlike(Claim other) {
        boolean converts = claim.unit()
                .map(unit ->
                        other.unit().filter(theirs -> theirs.convertsTo(unit)).isPresent())
                .orElse(other.unit().isEmpty());
        return converts
                && !other.id().equals(claim.id())
                && other.said().hedge().takesOneValue()
                && other.said().trend().equals(claim.said().trend());
    }

    boolean isOfTheSameThing(Claim other) {
        return other.measurand().id().equals(claim.measurand().id());
    }

    /** Returns the other's number and resolution with the hedge and the policy of this claim. */
    Optional<Figure> from(Claim other) {
        try {
            Figure said = inUnit(other);
            Figure hedged = said.hedge() == claim.said().hedge()
                    ? said
                    : said.withHedge(claim.said().hedge());
            Optional<Unit> compared = claim.measurand().unit().isPresent() ? Optional.empty() : claim.unit();
            Figure taken = compared.map(hedged::to).orElse(hedged);
            return Optional.of(taken.withPolicy(claim.said().policy()));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    /** Returns the figure in its stated unit, unless it has none or that of another noun than it counts. */
    private static Figure inUnit(Claim other) {
        Figure said = other.said();
        if (other.isRecounted()) {
            return other.unit().map(said::counting).orElse(said);
        }
        return said.unit().isPresent() ? said : other.unit().map(said::to).orElse(said);
    }

    /** Returns the number of a similar claim, in the unit in which this claim is compared. */
    Optional<Rational> value(Claim other) {
        return other.figure()
                .value()
                .map(value -> claim.unit()
                        .flatMap(unit -> other.unit()
                                .map(theirs ->
                                        value.times(theirs.factorTo(unit)).plus(theirs.shiftTo(unit))))
                        .orElse(value));
    }
}
