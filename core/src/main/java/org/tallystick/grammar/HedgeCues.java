package org.tallystick.grammar;

import org.tallystick.lexicon.Cue;
import org.tallystick.phrase.Hedge;

/** The cues that hedge one value. */
final class HedgeCues {
    private HedgeCues() {}

    /** Whether a cue hedges one value. */
    static boolean hedgesOneValue(Cue cue) {
        return switch (cue) {
            case BARE, EXACTLY, ABOUT, NEARLY, JUST_OVER, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO -> true;
            default -> false;
        };
    }

    /** Returns the hedge that a cue means. */
    static Hedge hedge(Cue cue) {
        return switch (cue) {
            case BARE -> Hedge.NONE;
            case EXACTLY -> Hedge.EXACTLY;
            case ABOUT -> Hedge.ABOUT;
            case NEARLY -> Hedge.NEARLY;
            case JUST_OVER -> Hedge.JUST_OVER;
            case MORE_THAN -> Hedge.MORE_THAN;
            case AT_LEAST -> Hedge.AT_LEAST;
            case LESS_THAN -> Hedge.LESS_THAN;
            case AT_MOST, UP_TO -> Hedge.AT_MOST;
            default -> throw new IllegalArgumentException(cue + " is no hedge of one value");
        };
    }
}
