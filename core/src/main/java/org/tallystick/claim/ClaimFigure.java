package org.tallystick.claim;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** The figure of a claim as it is compared with others of its measurand. */
final class ClaimFigure {
    private ClaimFigure() {}

    /** Returns the figure by the policy of the claim, in the unit and within the range of the measurand. */
    static Figure of(Claim claim) {
        Figure read = claim.policy().map(claim.said()::withPolicy).orElseGet(claim::said);
        Figure stated = claim.statedUnit().map(read::to).orElse(read);
        Figure habitual = claim.source().resolution().map(stated::withHabit).orElse(stated);
        return inUnit(claim, claim.source().isDataset() ? habitual.statingEveryDigit() : habitual);
    }

    private static Figure inUnit(Claim claim, Figure figure) {
        Measurand measurand = claim.measurand();
        Optional<Unit> target = measurand.unit();
        if (target.isEmpty()) {
            return measurand.statedRange().map(figure::withRange).orElse(figure);
        }
        if (isRecounted(claim)) {
            return figure.counting(target.get()).withRange(measurand.range());
        }
        boolean converts =
                figure.unit().map(unit -> unit.convertsTo(target.get())).orElse(!isFactor(figure));
        return converts ? figure.to(target.get()).withRange(measurand.range()) : figure;
    }

    /** Whether a figure is a factor. "Doubled" has no unit, whatever that of its measurand. */
    private static boolean isFactor(Figure figure) {
        return figure.trend().equals(Optional.of(Trend.TIMES));
    }

    /** Whether the noun that the claim counts was replaced by that of its measurand. */
    static boolean isRecounted(Claim claim) {
        return claim.statedUnit()
                .or(() -> claim.said().unit())
                .filter(claim.measurand()::isCountedIn)
                .filter(unit ->
                        claim.measurand().unit().filter(unit::convertsTo).isEmpty())
                .isPresent();
    }
}
