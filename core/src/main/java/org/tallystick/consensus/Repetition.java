package org.tallystick.consensus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;

/** Compares a figure with one that its source cites. Both are in one unit. */
final class Repetition {
    private static final Set<Hedge> UPWARDS = EnumSet.of(Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.JUST_OVER);
    private static final Set<Hedge> DOWNWARDS = EnumSet.of(Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY);

    private Repetition() {}

    /** Whether a figure allows everything that was stated, or is the stated number converted, rounded or hedged differently. */
    static boolean repeats(Figure figure, Figure said) {
        return figure.in(Reading.LOOSE).encloses(said.in(Reading.EXACT))
                || (isNumberOf(figure, said) && !areOpposite(figure.hedge(), said.hedge()) && shares(figure, said));
    }

    /**
     * Returns how closely a figure repeats another, as the rank of the tightest reading in which it allows the other. Two equal numbers
     * have the first rank, and a figure that only rounds the other has the last.
     */
    static int distance(Figure figure, Figure said) {
        if (figure.value().isPresent() && figure.value().equals(said.value())) {
            return 0;
        }
        return Arrays.stream(Reading.values())
                .filter(reading -> figure.in(reading).encloses(said.in(Reading.EXACT)))
                .findFirst()
                .map(Reading::ordinal)
                .orElse(Reading.values().length);
    }

    /** Whether one value fits both when read loosely. */
    static boolean shares(Figure one, Figure other) {
        return one.in(Reading.LOOSE).intersection(other.in(Reading.LOOSE)).isPresent();
    }

    /** Whether the hedge of the number was changed. */
    static boolean isHedgeChanged(Figure figure, Figure said) {
        return figure.hedge() != said.hedge()
                && figure.value().isPresent()
                && figure.value().equals(said.value());
    }

    private static boolean isNumberOf(Figure figure, Figure said) {
        Optional<Rational> number = figure.value();
        Optional<Rational> resolution = figure.resolution();
        return said.value().isPresent()
                && number.isPresent()
                && resolution.isPresent()
                && isRounded(number.get(), resolution.get(), said.value().get());
    }

    private static boolean isRounded(Rational number, Rational resolution, Rational said) {
        Rational off = number.minus(said).abs().times(Rational.TWO);
        return number.equals(said)
                || (resolution.signum() > 0
                        && (off.compareTo(resolution) <= 0
                                || number.equals(said.floorTo(resolution))
                                || number.equals(said.ceilingTo(resolution))));
    }

    private static boolean areOpposite(Hedge one, Hedge other) {
        return (UPWARDS.contains(one) && DOWNWARDS.contains(other))
                || (DOWNWARDS.contains(one) && UPWARDS.contains(other));
    }
}
