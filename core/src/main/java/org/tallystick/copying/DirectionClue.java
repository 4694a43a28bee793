package org.tallystick.copying;

/** Why of two sources one is taken to be the copy. */
public enum DirectionClue {
    /** It was published later. */
    LATER("it was published later"),
    /** Its figures are finer than the origin that it cites for them could tell, and they are the other's. */
    FALSELY_PRECISE("it is finer than what it cites"),
    /** It says coarser, or with a hedge, what the other says finer. */
    COARSER("its figures are the coarser ones"),
    /** It reports hardly anything that the other does not report as well. */
    SUBSET("it reports a part of what the other reports");

    private final String told;

    DirectionClue(String told) {
        this.told = told;
    }

    /** The clue as a clause that speaks of the copy. */
    String told() {
        return told;
    }
}
