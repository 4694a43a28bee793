package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Vagueness;
import org.tallystick.unit.Unit;

/** The statement of a phrase, as the grammar understands it: its numbers and their combination. */
public sealed interface Form {

    /**
     * Returns the thing counted, or the whole of a share or measure.
     *
     * @return the noun, null where none is stated
     */
    @Nullable
    Unit noun();

    private static @Nullable Unit counted(@Nullable Unit unit) {
        return unit != null && unit.isNoun() ? unit : null;
    }

    /**
     * "none", "no people": a count of zero.
     *
     * @param unit the thing of which there is none, null where it is not stated
     */
    record Zero(@Nullable Unit unit) implements Form {
        @Override
        public @Nullable Unit noun() {
            return counted(unit);
        }
    }

    /**
     * "thousands", "a couple of hundred": a rough count.
     *
     * @param kind the class of its word: {@link Vagueness#PLURAL}, {@link Vagueness#COUPLE} and so on
     * @param each the size of one of them
     * @param unit the thing counted, null where it is not stated
     */
    record Rough(Vagueness kind, Rational each, @Nullable Unit unit) implements Form {
        @Override
        public @Nullable Unit noun() {
            return counted(unit);
        }
    }

    /**
     * One number with its hedge.
     *
     * @param hedge the hedge, {@link Hedge#NONE} where there is none
     * @param amount the number
     */
    record One(Hedge hedge, Amount amount) implements Form {
        @Override
        public @Nullable Unit noun() {
            return amount.noun();
        }
    }

    /**
     * A bound at an approximate number: "at least about 300".
     *
     * @param bound the hedge, which is one-sided
     * @param amount the number
     */
    record AboutBound(Hedge bound, Amount amount) implements Form {
        @Override
        public @Nullable Unit noun() {
            return amount.noun();
        }
    }

    /**
     * A number with the interval that is stated for it: "3.2 (95% CI 2.8–3.6)".
     *
     * @param centre the number
     * @param lower the lower end, not above the number
     * @param upper the upper end, not below the number
     */
    record Stated(Amount centre, Amount lower, Amount upper) implements Form {
        @Override
        public @Nullable Unit noun() {
            return centre.noun();
        }
    }

    /**
     * An ordinal, which is no count but was requested.
     *
     * @param number the place in the order
     */
    record Ordinal(long number) implements Form {
        @Override
        public @Nullable Unit noun() {
            return null;
        }
    }

    /**
     * A year, which is no count but was requested.
     *
     * @param year the year
     */
    record Year(Amount year) implements Form {
        @Override
        public @Nullable Unit noun() {
            return null;
        }
    }

    /**
     * Two ends, at most one of which is missing.
     *
     * @param lower the lower end, in whose unit both are expressed
     * @param from its hedge: {@link Hedge#MORE_THAN} where it is open, {@link Hedge#ABOUT} where it is approximate, {@link Hedge#AT_MOST}
     * where there is no lower end since values below it are included, else {@link Hedge#AT_LEAST}
     * @param upper the upper end
     * @param to its hedge: {@link Hedge#LESS_THAN} where it is open, {@link Hedge#ABOUT} where it is approximate, {@link Hedge#AT_LEAST}
     * where there is no upper end since values above it are included, else {@link Hedge#AT_MOST}
     */
    record Ends(Amount lower, Hedge from, Amount upper, Hedge to) implements Form {
        @Override
        public @Nullable Unit noun() {
            return upper.noun() == null ? lower.noun() : upper.noun();
        }

        static Ends closed(Amount lower, Amount upper) {
            return new Ends(lower, Hedge.AT_LEAST, upper, Hedge.AT_MOST);
        }

        Ends from(Hedge other) {
            return new Ends(lower, other, upper, to);
        }

        Ends to(Hedge other) {
            return new Ends(lower, from, upper, other);
        }

        /** Returns these ends, approximate where they have no hedge of their own. */
        Ends about() {
            return new Ends(
                    lower, from == Hedge.AT_LEAST ? Hedge.ABOUT : from, upper, to == Hedge.AT_MOST ? Hedge.ABOUT : to);
        }
    }

    /**
     * A number with a margin.
     *
     * @param middle the number
     * @param margin the greatest distance from it
     */
    record Around(Amount middle, Amount margin) implements Form {
        @Override
        public @Nullable Unit noun() {
            return middle.noun() == null ? margin.noun() : middle.noun();
        }

        /**
         * Returns whether the margin is a percentage and the number is not.
         *
         * @return whether the margin is taken of the number
         */
        public boolean isRelative() {
            Unit of = margin.unit();
            Unit numberUnit = middle.unit();
            return of != null && of.isPercent() && (numberUnit == null || !numberUnit.isPercent()) && !middle.isShare();
        }
    }
}
