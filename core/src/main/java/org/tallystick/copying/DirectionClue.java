package org.tallystick.copying;

/** A clue that one of two sources is the copy. */
public enum DirectionClue {
    /** It was published later. */
    LATER("it was published later"),
    /** Its figures are more precise than the origin that it cites for them, and they are those of the other source. */
    FALSELY_PRECISE("it is finer than what it cites"),
    /** It states less precisely, or with a hedge, what the other states more precisely. */
    COARSER("its figures are the coarser ones"),
    /** It reports hardly anything that the other does not report. */
    SUBSET("it reports a part of what the other reports");

    private final String clause;

    DirectionClue(String clause) {
        this.clause = clause;
    }

    /** Returns the clue as a clause whose subject is the copy. */
    String clause() {
        return clause;
    }
}
