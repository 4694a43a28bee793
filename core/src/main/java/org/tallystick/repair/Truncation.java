package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Repairs for a number that was truncated: {@code [x, x+g)} above zero, {@code (x−g, x]} below, {@code (−g, g)} at zero. These are the
 * intervals of truncation in XBRL Calculations 1.1.
 */
final class Truncation {
    private Truncation() {}

    /** Returns the slip; none where the figure has a hedge other than "about", states a change, or is not a decimal. */
    static Optional<Slip> of(Claim claim) {
        Figure figure = claim.figure();
        boolean isRounded = figure.hedge() == Hedge.NONE || figure.hedge() == Hedge.ABOUT;
        if (!isRounded || figure.trend().isPresent() || !isDecimal(claim.said())) {
            return Optional.empty();
        }
        Interval cutFrom =
                cutFrom(figure.value().orElseThrow(), figure.resolution().orElseThrow());
        return cutFrom.intersection(Possible.range(claim))
                .map(meant -> Slip.of(
                        RepairKind.TRUNCATED,
                        lengthened(figure, meant),
                        claim.said().phrase(),
                        Spans.words(meant),
                        "cut off instead of rounded"));
    }

    private static Interval cutFrom(Rational x, Rational resolution) {
        return switch (x.signum()) {
            case 1 -> Interval.closedOpen(x, x.plus(resolution));
            case -1 -> Interval.openClosed(x.minus(resolution), x);
            default -> Interval.open(resolution.negated(), resolution);
        };
    }

    private static Figure lengthened(Figure figure, Interval meant) {
        Figure between = Figure.of(meant);
        return figure.unit().map(between::to).orElse(between);
    }

    /** Numbers in words have no digits that could be truncated. */
    private static boolean isDecimal(Figure said) {
        String number = said.parts().stream()
                .filter(part -> part.role() == Part.Role.NUMBER)
                .findFirst()
                .map(part -> part.in(said.phrase()))
                .orElseGet(() -> said.value().orElseThrow().toString());
        return Numerals.decimal(number).isPresent();
    }
}
