package org.tallystick.repair;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;

/** Repairs for a claim that should have the figure of something beside it. */
final class Neighbours {
    private final Claim claim;
    private final Taken taken;

    Neighbours(Claim claim) {
        this.claim = claim;
        this.taken = new Taken(claim);
    }

    Stream<Slip> of(Iterable<Claim> others) {
        return claim.said().hedge().takesOneValue()
                ? Streams.stream(others)
                        .filter(other -> taken.isAlike(other) && !taken.isOfTheSameThing(other))
                        .flatMap(other -> slip(other).stream())
                : Stream.empty();
    }

    private Optional<Slip> slip(Claim other) {
        return taken.from(other)
                .map(meant -> Slip.of(
                        RepairKind.NEIGHBOUR,
                        meant,
                        claim.said().phrase(),
                        other.said().phrase(),
                        "as " + other.source().name() + " says of "
                                + other.measurand().label()));
    }
}
