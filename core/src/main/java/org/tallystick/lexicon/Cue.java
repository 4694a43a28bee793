package org.tallystick.lexicon;

/** What a wording beside a number does to it, as a language expresses it; the meaning is fixed in {@code figure}. */
public enum Cue {
    /** "just", "only", "a total of": no bound at all. */
    BARE,
    /** "exactly", "precisely". */
    EXACTLY,
    /** "about", "roughly"; behind the number "or so". */
    ABOUT,
    /** "nearly", "just under". */
    NEARLY,
    /** "just over", "slightly more than"; behind the number "and change". */
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
    ZERO,
    /** "between", which wants two ends joined by "and". */
    BETWEEN,
    /** "from", which wants two ends joined by "to" or a dash. */
    FROM,
    /** "plus or minus", "±". */
    PLUS_MINUS,
    /** "give or take", which wants a margin or else says "about". */
    GIVE_OR_TAKE,
    /** "to", "through": joins the ends of a range. */
    TO,
    /** "or": joins two neighbouring counts, "10 or 12". */
    OR,
    /** "in", "out of every": a count out of a number. */
    OUT_OF,
    /** "per": a rate for a round number. */
    PER,
    /** "nothing like", "barely": it changes the number, and nobody can say how. */
    UNCLEAR
}
