package org.tallystick.copying;

/** Counts of what two sources have in common, over the items of one column or over all. */
final class Tally {
    private static final Tally NOTHING = new Tally();

    /** Items that both report, without those for which a citation between them is declared. */
    int both;

    /** Items that the earlier, or the later, of the two by id reports, without declared ones. */
    int left;

    int right;

    /** Items in which both state the same. */
    int agreeing;

    /** Shared values that a declared origin explains. */
    int explained;

    /** Shared values that any source would state if it is right. */
    int common;

    /** Values that cannot both be true. */
    int different;

    /** Shared values that are probably right but that other sources state differently, and their weight. */
    int rare;

    double rareWeight;

    /** Shared values that are probably wrong, and their weight. */
    int wrong;

    double wrongWeight;

    /** Items of which others have a majority, and the sum over these of the frequency of the two values among the others. */
    int held;

    double frequency;

    /** Items of these in which either leaves the majority, those in which both state the same, and the number expected by frequency. */
    int departures;

    int departuresAlike;

    double expectedAlike;

    /** Whether any shared item has been visited. */
    boolean isWalked;

    /** Steps from one shared item to the next, and those in which both orders agree. */
    int steps;

    int stepsAlike;

    /** Shared values of which either is hedged, and those hedged alike. */
    int hedged;

    int hedgedAlike;

    /** Words that can be compared for shared values, and those that are equal. */
    int worded;

    int wordedAlike;

    /** Shared values more precise than what the earlier, or the later, source cites; and their weight. */
    int leftTooFine;

    int rightTooFine;

    double fineWeight;

    /** Returns the number of items that at least one of the two reports. */
    int either() {
        return left + right - both;
    }

    /** Adds the counts of a column; sizes and steps are not added, since those of the whole are not sums over columns. */
    void takeIn(Tally column) {
        both += column.both;
        agreeing += column.agreeing;
        explained += column.explained;
        common += column.common;
        different += column.different;
        rare += column.rare;
        rareWeight += column.rareWeight;
        wrong += column.wrong;
        wrongWeight += column.wrongWeight;
        departures += column.departures;
        departuresAlike += column.departuresAlike;
        expectedAlike += column.expectedAlike;
        held += column.held;
        frequency += column.frequency;
        hedged += column.hedged;
        hedgedAlike += column.hedgedAlike;
        worded += column.worded;
        wordedAlike += column.wordedAlike;
        leftTooFine += column.leftTooFine;
        rightTooFine += column.rightTooFine;
        fineWeight += column.fineWeight;
    }

    /** Returns a copy of the current counts. */
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
        agreeing = from.agreeing;
        explained = from.explained;
        common = from.common;
        different = from.different;
        rare = from.rare;
        rareWeight = from.rareWeight;
        wrong = from.wrong;
        wrongWeight = from.wrongWeight;
        departures = from.departures;
        departuresAlike = from.departuresAlike;
        expectedAlike = from.expectedAlike;
        held = from.held;
        frequency = from.frequency;
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
