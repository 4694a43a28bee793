package org.tallystick.copying;

/** What two sources have in common, counted over the items of one column or over all. */
final class Tally {
    private static final Tally NOTHING = new Tally();

    /** Items that both report, those left out for which a citation between them is declared. */
    int both;

    /** Items that the earlier, or the later, of the two by id reports, those declared left out. */
    int left;

    int right;

    /** Shared values that a declared origin explains. */
    int explained;

    /** Shared values that any right source would say. */
    int common;

    /** Values that cannot both be true. */
    int different;

    /** Shared values likely to be right which others say otherwise, and what they weigh. */
    int rare;

    double rareWeight;

    /** Shared values likely to be wrong, and what they weigh. */
    int wrong;

    double wrongWeight;

    /** Whether any shared item was passed yet. */
    boolean isWalked;

    /** Steps from one shared item to the next, and those in which both orders agree. */
    int steps;

    int stepsAlike;

    /** Shared values of which either is hedged, and those hedged alike. */
    int hedged;

    int hedgedAlike;

    /** Words that can be compared for shared values, and those that are the same. */
    int worded;

    int wordedAlike;

    /** Shared values too fine for what the earlier, or the later, source cites; and what they weigh. */
    int leftTooFine;

    int rightTooFine;

    double fineWeight;

    /** Items that either reports. */
    int either() {
        return left + right - both;
    }

    /** The share that both report of what either does. */
    double overlap() {
        return both == 0 ? 0 : (double) both / either();
    }

    /** Adds the counts of a column; the sizes and the steps of the whole are not those of its columns. */
    void takeIn(Tally column) {
        both += column.both;
        explained += column.explained;
        common += column.common;
        different += column.different;
        rare += column.rare;
        rareWeight += column.rareWeight;
        wrong += column.wrong;
        wrongWeight += column.wrongWeight;
        hedged += column.hedged;
        hedgedAlike += column.hedgedAlike;
        worded += column.worded;
        wordedAlike += column.wordedAlike;
        leftTooFine += column.leftTooFine;
        rightTooFine += column.rightTooFine;
        fineWeight += column.fineWeight;
    }

    /** This tally as it is now. */
    Tally copy() {
        Tally copy = new Tally();
        copy.set(this);
        return copy;
    }

    void clear() {
        set(NOTHING);
    }

    private void set(Tally from) {
        both = from.both;
        left = from.left;
        right = from.right;
        explained = from.explained;
        common = from.common;
        different = from.different;
        rare = from.rare;
        rareWeight = from.rareWeight;
        wrong = from.wrong;
        wrongWeight = from.wrongWeight;
        isWalked = from.isWalked;
        steps = from.steps;
        stepsAlike = from.stepsAlike;
        hedged = from.hedged;
        hedgedAlike = from.hedgedAlike;
        worded = from.worded;
        wordedAlike = from.wordedAlike;
        leftTooFine = from.leftTooFine;
        rightTooFine = from.rightTooFine;
        fineWeight = from.fineWeight;
    }
}
