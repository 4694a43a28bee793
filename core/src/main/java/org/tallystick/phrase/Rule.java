package org.tallystick.phrase;

/**
 * The rule by which a phrase was read, and the source of the rule.
 *
 * <p>Below, {@code x} is the stated value, {@code g} its resolution, {@code h} half of it and {@code G} its wide resolution; the widths are
 * those of the standard {@link org.tallystick.figure.ReadingPolicy}.
 * The intervals of each rule are documented at its {@link Hedge}. Where the source is a
 * convention of this library, there is no standard, and the convention follows careful English usage. Its reach can be changed by a policy,
 * except that the ends of a range always belong to it.
 *
 * <table>
 * <caption>The rules and their sources</caption> <thead><tr><th>rule</th><th>said</th><th>stands for</th><th>source</th></tr></thead>
 * <tbody>
 * <tr><td>bare</td><td>x</td><td>x itself; rounded, all that rounds to it</td><td>the rounding convention: a number
 * written to some digit stands for what rounds to it, half a unit of that digit either way; how far trailing zeros count, convention of
 * this library</td></tr>
 * <tr><td>exactly</td><td>exactly x</td><td>x alone</td><td>the meaning of the word</td></tr>
 * <tr><td>zero</td><td>none, not a single</td><td>0 alone</td><td>the meaning of the word</td></tr>
 * <tr><td>about</td><td>about x</td><td>what rounds to x</td><td>convention of this library, after the rounding
 * convention</td></tr>
 * <tr><td>nearly</td><td>nearly x</td><td>below x by a resolution at most</td><td>that it is below is the meaning of the word, how
 * far a convention of this library</td></tr>
 * <tr><td>just-over</td><td>just over x</td><td>above x by a resolution at most</td><td>that it is above is the meaning of the
 * word, how far a convention of this library</td></tr>
 * <tr><td>more-than</td><td>more than x</td><td>all above x</td><td>the strict inequality</td></tr>
 * <tr><td>at-least</td><td>at least x, x or more</td><td>x and all above</td><td>the inequality that admits
 * equality</td></tr>
 * <tr><td>less-than</td><td>fewer than x</td><td>all below x</td><td>the strict inequality</td></tr>
 * <tr><td>at-most</td><td>at most x, up to x</td><td>x and all below</td><td>the inequality that admits equality</td></tr>
 * <tr><td>range</td><td>between a and b, a to b</td><td>a, b and all between</td><td>convention of this library: both ends
 * belong</td></tr>
 * <tr><td>open-range</td><td>more than a but fewer than b</td><td>all between, each end as its own words say</td><td>the
 * inequalities of its ends</td></tr>
 * <tr><td>about-range</td><td>around a to b</td><td>the range, its ends moved out as "about" moves them</td><td>convention of
 * this library</td></tr>
 * <tr><td>about-bound</td><td>at least about x</td><td>all above the lower end of "about x"; alike for the other bounds</td><td>the
 * inequality; where it begins, a convention of this library</td></tr>
 * <tr><td>stated-interval</td><td>x (a to b), x (95% CI a to b)</td><td>a, b and all between; the value is x</td><td>JCGM 100:2008
 * (GUM), 7.2, for an interval stated with its estimate</td></tr>
 * <tr><td>plus-minus</td><td>x ± d</td><td>from x − d to x + d; loosely, twice as far</td><td>JCGM 100:2008 (GUM), 7.2, for
 * an interval around a value, and 6.3.3 for twice the standard uncertainty; that d is read as a bound is a convention of this
 * library</td></tr>
 * <tr><td>plus-minus-percent</td><td>x ± p percent</td><td>the same, d being p percent of x</td><td>as plus-minus, with a
 * relative margin</td></tr>
 * <tr><td>plural</td><td>dozens, thousands</td><td>from two of them to fewer than ten</td><td>that it is more than one is the
 * meaning of a plural, the rest a convention of this library: from ten the next larger word would have been said</td></tr>
 * <tr><td>vague-count</td><td>a couple, a few, several</td>
 * <td>the range of {@link org.tallystick.figure.ReadingPolicy}</td><td>convention of this
 * library</td></tr>
 * <tr><td>ordinal</td><td>the 21st</td><td>the number alone</td><td>a place in an order is whole and is not
 * rounded</td></tr>
 * <tr><td>year</td><td>2019</td><td>as bare</td><td>convention of this library: asked for, a number that may be a year is
 * read</td></tr> </tbody>
 * </table>
 */
public enum Rule implements Worded {
    /** A number with no words beside it. */
    BARE("the rounding convention; how far trailing zeros count, convention of this library"),
    /** "exactly", "precisely". */
    EXACTLY("the meaning of the word"),
    /** "none", "not a single". */
    ZERO("the meaning of the word"),
    /** "about", "roughly", "or so". */
    ABOUT("convention of this library, after the rounding convention"),
    /** "nearly", "almost". */
    NEARLY("the meaning of the word; how far below, convention of this library"),
    /** "just over", "and change". */
    JUST_OVER("the meaning of the word; how far above, convention of this library"),
    /** "more than", "in excess of". */
    MORE_THAN("the strict inequality"),
    /** "at least", "or more". */
    AT_LEAST("the inequality that admits equality"),
    /** "fewer than", "under". */
    LESS_THAN("the strict inequality"),
    /** "at most", "up to". */
    AT_MOST("the inequality that admits equality"),
    /** "between a and b", "a to b". */
    RANGE("convention of this library: both ends belong"),
    /** "more than a but fewer than b". */
    OPEN_RANGE("the inequalities of its ends"),
    /** "around a to b". */
    ABOUT_RANGE("convention of this library"),
    /** "at least about x". */
    ABOUT_BOUND("the inequality; that it begins at the far end of about, convention of this library"),
    /** "x (a to b)", "x (95% CI a to b)". */
    STATED_INTERVAL("JCGM 100:2008 (GUM), 7.2: the interval as it is stated"),
    /** "x plus or minus d". */
    PLUS_MINUS("JCGM 100:2008 (GUM), 7.2 and 6.3.3; that the margin is a bound, convention of this library"),
    /** "x plus or minus p percent", where x is no percentage. */
    PLUS_MINUS_PERCENT("as plus-minus, with a relative margin"),
    /** "dozens", "tens of thousands". */
    PLURAL("the meaning of a plural; how many at most, convention of this library"),
    /** "a couple", "a few", "several", "a handful". */
    VAGUE_COUNT("convention of this library"),
    /** "21st", "third". */
    ORDINAL("a place in an order is whole and is not rounded"),
    /** "2019", where a year was asked for. */
    YEAR("convention of this library: asked for, a number that may be a year is read");

    private final String source;

    Rule(String source) {
        this.source = source;
    }

    /**
     * Returns the rule of a hedge.
     *
     * @param hedge the hedge
     * @return the rule by which a figure with that hedge is read
     */
    public static Rule of(Hedge hedge) {
        return switch (hedge) {
            case NONE -> BARE;
            case EXACTLY -> EXACTLY;
            case ABOUT -> ABOUT;
            case NEARLY -> NEARLY;
            case JUST_OVER -> JUST_OVER;
            case MORE_THAN -> MORE_THAN;
            case AT_LEAST -> AT_LEAST;
            case LESS_THAN -> LESS_THAN;
            case AT_MOST -> AT_MOST;
            case BETWEEN -> RANGE;
            case PLUS_MINUS -> PLUS_MINUS;
            case VAGUE -> VAGUE_COUNT;
        };
    }

    /**
     * Returns the source of the rule.
     *
     * @return a few words in English
     */
    public String source() {
        return source;
    }
}
