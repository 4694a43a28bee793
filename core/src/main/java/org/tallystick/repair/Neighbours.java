package org.tallystick.repair;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.unit.Unit;

/** That a claim has the figure of something beside it. */
final class Neighbours {
    private final Claim claim;

    Neighbours(Claim claim) {
        this.claim = claim;
    }

    Stream<Slip> of(Iterable<Claim> others) {
        return claim.said().hedge().takesOneValue()
                ? Streams.stream(others).filter(this::isAlike).flatMap(other -> slip(other).stream())
                : Stream.empty();
    }

    /** Whether it is a number of another thing that might be one of this. */
    private boolean isAlike(Claim other) {
        boolean converts = claim.unit()
                .map(unit ->
                        other.unit().filter(theirs -> theirs.convertsTo(unit)).isPresent())
                .orElse(other.unit().isEmpty());
        return converts
                && !other.measurand().id().equals(claim.measurand().id())
                && other.said().hedge().takesOneValue()
                && other.said().trend().equals(claim.said().trend());
    }

    private Optional<Slip> slip(Claim other) {
        try {
            return Optional.of(Slip.of(
                    RepairKind.NEIGHBOUR,
                    meant(other),
                    claim.said().phrase(),
                    other.said().phrase(),
                    "as is claimed of " + other.measurand().label()));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    /** The other's number and grain with the hedge and the policy of this claim. */
    private Figure meant(Claim other) {
        Figure said = inUnit(other);
        Figure hedged = said.hedge() == claim.said().hedge()
                ? said
                : said.withHedge(claim.said().hedge());
        Optional<Unit> compared = claim.measurand().unit().isPresent() ? Optional.empty() : claim.unit();
        Figure told = compared.map(hedged::to).orElse(hedged);
        return told.withPolicy(claim.said().policy());
    }

    /** In the unit that it said, unless it said none or that of another noun than it counts. */
    private static Figure inUnit(Claim other) {
        Figure said = other.said();
        if (other.isRecounted()) {
            return other.unit().map(said::counting).orElse(said);
        }
        return said.unit().isPresent() ? said : other.unit().map(said::to).orElse(said);
    }
}
