package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.lexicon.Cue;
import org.tallystick.phrase.Hedge;

/**
 * The hedge that one or several wordings before or after one value mean together. Several are understood where none takes from another:
 *
 * <ul>
 * <li>"only", "a total of" add nothing: "only about" is "about";
 * <li>two on the same side are the weaker: "at least more than" is "at least";
 * <li>a bound with "about" is a bound at the far end of what "about" leaves open: "at least about";
 * <li>"almost exactly" is "about", since it may be on either side.
 * </ul>
 *
 * @param hedge the hedge of the value
 * @param about whether the hedge is a bound at an approximate value
 * @param joinsRange whether it bounds a range of which either end may be the bound: "up to 10 to 15"
 */
record ReadHedge(Hedge hedge, boolean about, boolean joinsRange) {
    static final ReadHedge NONE = new ReadHedge(Hedge.NONE, false, false);

    private static final ReadHedge ABOUT = new ReadHedge(Hedge.ABOUT, false, false);

    /** Returns the hedge of one cue; null where it is no hedge of one value. */
    static @Nullable ReadHedge of(Cue cue) {
        return HedgeCues.hedgesOneValue(cue) ? new ReadHedge(HedgeCues.hedge(cue), false, cue == Cue.UP_TO) : null;
    }

    /** Returns a bound that was negated: "not more than"; null where the negation has no clear meaning. */
    static @Nullable ReadHedge negated(Cue bound) {
        return switch (bound) {
            case MORE_THAN -> new ReadHedge(Hedge.AT_MOST, false, false);
            case LESS_THAN -> new ReadHedge(Hedge.AT_LEAST, false, false);
            default -> null;
        };
    }

    /** Returns this hedge with another one after it, before the number; null where they are not understood together. */
    @Nullable
    ReadHedge with(Cue cue) {
        ReadHedge next = of(cue);
        if (next == null || next.hedge == Hedge.NONE) {
            return next == null ? null : this;
        }
        if (hedge == Hedge.NONE) {
            return next;
        }
        if (next.hedge == Hedge.ABOUT) {
            return approximate();
        }
        if (hedge == Hedge.NEARLY && next.hedge == Hedge.EXACTLY) {
            return ABOUT;
        }
        return about ? null : sameSide(next);
    }

    private @Nullable ReadHedge approximate() {
        if (hedge == Hedge.ABOUT) {
            return this;
        }
        return hedge.isOneSided() ? new ReadHedge(hedge, true, false) : null;
    }

    private @Nullable ReadHedge sameSide(ReadHedge next) {
        boolean above = isAbove(hedge) && isAbove(next.hedge);
        boolean below = isBelow(hedge) && isBelow(next.hedge);
        if (hedge == next.hedge && (above || below)) {
            return new ReadHedge(hedge, false, joinsRange && next.joinsRange);
        }
        if (above || below) {
            return new ReadHedge(above ? Hedge.AT_LEAST : Hedge.AT_MOST, false, false);
        }
        return null;
    }

    private static boolean isAbove(Hedge hedge) {
        return hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST;
    }

    private static boolean isBelow(Hedge hedge) {
        return hedge == Hedge.LESS_THAN || hedge == Hedge.AT_MOST;
    }

    /** Returns this hedge with one after the number: "about 5 or more", "up to 5 or so"; null where they are not understood together. */
    @Nullable
    ReadHedge withTrailing(Cue cue) {
        ReadHedge behind = of(cue);
        if (behind == null || hedge == Hedge.NONE) {
            return behind;
        }
        if (behind.hedge == Hedge.ABOUT) {
            return approximate();
        }
        return hedge == Hedge.ABOUT && behind.hedge.isOneSided() ? new ReadHedge(behind.hedge, true, false) : null;
    }

    /** Returns the form of an amount with this hedge. */
    Form form(Amount amount) {
        return about ? new Form.AboutBound(hedge, amount) : new Form.One(hedge, amount);
    }
}
