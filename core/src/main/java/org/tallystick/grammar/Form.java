package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.words.Cue;
import org.tallystick.words.Role;

/** What was said, as the grammar understands it: which numbers, and how they hang together. */
public sealed interface Form {

    /**
     * "none", "no people": a count of zero.
     *
     * @param unit what there is none of, null where that was not said
     */
    record Zero(@Nullable Unit unit) implements Form {}

    /**
     * "thousands", "a couple of hundred": a rough count.
     *
     * @param kind which word says it: {@link Role#PLURAL}, {@link Role#COUPLE} and so on
     * @param each how many one of them is
     * @param unit what is counted, null where that was not said
     */
    record Rough(Role kind, Rational each, @Nullable Unit unit) implements Form {}

    /**
     * One number behind a hedge.
     *
     * @param cue the hedge, {@link Cue#BARE} where there is none
     * @param amount the number
     */
    record One(Cue cue, Amount amount) implements Form {}

    /**
     * An ordinal, which is no count but was asked for.
     *
     * @param number the place in the order
     */
    record Ordinal(long number) implements Form {}

    /**
     * A year, which is no count but was asked for.
     *
     * @param year the year
     */
    record Year(Amount year) implements Form {}

    /**
     * Two ends.
     *
     * @param lower the lower end, in whose unit both are told
     * @param from how it is hedged: {@link Cue#MORE_THAN} where it is open, else {@link Cue#AT_LEAST}
     * @param upper the upper end
     * @param to how it is hedged: {@link Cue#LESS_THAN} where it is open, else {@link Cue#AT_MOST}
     * @param cue {@link Cue#ABOUT} where both ends are rough, else {@link Cue#BARE}
     */
    record Ends(Amount lower, Cue from, Amount upper, Cue to, Cue cue) implements Form {
        static Ends closed(Amount lower, Amount upper) {
            return new Ends(lower, Cue.AT_LEAST, upper, Cue.AT_MOST, Cue.BARE);
        }

        Ends hedged(Cue hedge) {
            return new Ends(lower, from, upper, to, hedge);
        }
    }

    /**
     * A number give or take a margin.
     *
     * @param middle the number
     * @param margin how far off it may be
     */
    record Around(Amount middle, Amount margin) implements Form {
        /**
         * Whether the margin is a percentage of a number that is none.
         *
         * @return whether the margin is taken of the number
         */
        public boolean isRelative() {
            Unit of = margin.unit();
            Unit told = middle.unit();
            return of != null && of.isPercent() && (told == null || !told.isPercent()) && !middle.isShare();
        }
    }
}
