package org.tallystick.words;

/** What a phrase beside a number does to it, as a language expresses it; the meaning is fixed in {@code figure}. */
public enum Cue {
    /** "exactly", "precisely". */
    EXACTLY,
    /** "about", "roughly". */
    ABOUT,
    /** "nearly", "just under". */
    NEARLY,
    /** "just over", "slightly more than". */
    JUST_OVER,
    /** "more than", "in excess of". */
    MORE_THAN,
    /** "at least", "no fewer than"; behind the number "or more". */
    AT_LEAST,
    /** "fewer than", "under". */
    LESS_THAN,
    /** "at most", "up to"; behind the number "or fewer". */
    AT_MOST,
    /** "none", "no", "not a single": a count of zero, with no number beside it. */
    NONE,
    /** "between", which wants two ends joined by "and". */
    BETWEEN,
    /** "from", which wants two ends joined by "to" or a dash. */
    FROM,
    /** "plus or minus", "±". */
    PLUS_MINUS
}
