package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

/**
 * The steps in which people round small whole numbers, as a hedge shows: 10, 5 and 1, and 2 for dozens.
 *
 * <p>Ferson et al. (2015), "Natural language of uncertainty: numeric hedge words", measured how far "about" reaches: ±9.5 percent at 100.
 * The steps give ±5 to ±12.5 percent below that.
 */
final class RoundStep {
    /** The hedges of a rounded number. */
    static final ImmutableSet<Hedge> HEDGES = Sets.immutableEnumSet(Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER);

    private static final ImmutableList<Rational> STEPS = ImmutableList.of(Rational.TEN, Rational.of(5));

    private RoundStep() {}

    /**
     * Returns the coarsest step that divides a number and is not above a share of it.
     *
     * @param number a whole number, not below zero
     * @param dozens whether it was counted in dozens
     * @param share the share, from 0 to 1
     * @return the step; 1 where no coarser one fits
     */
    static Rational of(Rational number, boolean dozens, Rational share) {
        Rational most = number.times(share);
        Rational finest = dozens && Rational.TWO.compareTo(most) <= 0 ? Rational.TWO : Rational.ONE;
        return STEPS.stream()
                .filter(step -> number.isMultipleOf(step) && step.compareTo(most) <= 0)
                .findFirst()
                .orElse(finest);
    }
}
