package org.tallystick.lexicon;

/** The effect of a wording beside a number, as a language expresses it. Its meaning is defined in {@code figure}. */
public enum Cue {
    /** "just", "only", "a total of": no bound. */
    BARE,
    /** "exactly", "precisely". */
    EXACTLY,
    /** "about", "roughly"; after the number "or so". */
    ABOUT,
    /** "nearly", "just under". */
    NEARLY,
    /** "just over", "slightly more than"; after the number "and change". */
    JUST_OVER,
    /** "more than", "in excess of". */
    MORE_THAN,
    /** "at least", "no fewer than"; after the number "or more". */
    AT_LEAST,
    /** "fewer than", "under". */
    LESS_THAN,
    /** "at most", "no more than"; after the number "or fewer". */
    AT_MOST,
    /** "up to", "as many as": at most one number, or a range of which either end may be the greatest number. */
    UP_TO,
    /** "not", "did not": it turns the bound after it. */
    NOT,
    /** "none", "no", "not a single": a count of zero, with no number beside it. */
    ZERO,
    /** "between": two ends follow, joined by "and". */
    BETWEEN,
    /** "from": two ends follow, joined by "to" or a dash. */
    FROM,
    /** "plus or minus", "±". */
    PLUS_MINUS,
    /** "give or take": a margin follows, or else it means "about". */
    GIVE_OR_TAKE,
    /** "to", "through": they join the ends of a range. */
    TO,
    /** "or": it joins two neighbouring counts, "10 or 12". */
    OR,
    /** "in", "out of every": a count out of a number. */
    OUT_OF,
    /** "per": a rate for a round number. */
    PER,
    /** "nothing like", "barely": it changes the number by an unknown amount. */
    UNCLEAR
}
