package org.tallystick.lexicon;

/** The English wordings that hedge a number: before it, after it, and between two numbers. */
final class EnglishHedges {
    private EnglishHedges() {}

    static void addTo(VocabularyBuilder words) {
        near(words);
        above(words);
        below(words);
        behind(words);
        ranges(words);
        unclear(words);
        determiners(words);
        EnglishBounds.addTo(words);
    }

    private static void near(VocabularyBuilder words) {
        words.before(Cue.BARE, "just", "only", "a total of", "a mere", "a full")
                .before(Cue.EXACTLY, "exactly", "precisely")
                .before(Cue.ZERO, "none", "no", "nil", "not a single", "not one")
                .before(
                        Cue.ABOUT,
                        "about",
                        "around",
                        "roughly",
                        "approximately",
                        "approx",
                        "approx .",
                        "close to",
                        "some")
                .before(
                        Cue.ABOUT,
                        "circa",
                        "c .",
                        "ca",
                        "ca .",
                        "an estimated",
                        "estimated",
                        "~",
                        "≈",
                        "∼",
                        "more or less")
                .before(Cue.ABOUT, "in the region of", "in the neighbourhood of", "in the neighborhood of")
                .before(Cue.ABOUT, "on the order of", "in the order of", "of the order of", "something like")
                .before(Cue.NEARLY, "nearly", "almost", "just under", "just below", "not quite")
                .before(Cue.NEARLY, "just shy of", "just short of", "close on");
        for (String slightly : new String[] {"slightly", "marginally", "a little", "a bit", "a shade"}) {
            words.before(Cue.NEARLY, slightly + " under", slightly + " below")
                    .before(Cue.JUST_OVER, slightly + " over", slightly + " above");
        }
        words.before(Cue.JUST_OVER, "just over", "just above");
    }

    /** Adds words before a number that neither bound nor change it; what is expected or reported is taken as stated. */
    private static void determiners(VocabularyBuilder words) {
        words.determiners("the", "these", "those", "its", "their", "his", "her", "our", "my", "your", "all the")
                .determiners("the first", "the last", "the next", "the past", "the full", "the remaining", "all of the")
                .determiners("an average of", "the average of", "average of", "the total of", "the sum of")
                .determiners("a mean of", "the mean of", "mean of", "a median of", "the median of", "median of");
        for (String adjective : VocabularyBuilder.split("""
                record whopping staggering massive combined net gross grand cumulative projected reported forecast
                planned paltry measly modest hefty remarkable""")) {
            words.determiners("a " + adjective, "the " + adjective, "a " + adjective + " total of");
        }
        for (String adjective : VocabularyBuilder.split("overall expected impressive unprecedented astonishing")) {
            words.determiners("an " + adjective, "the " + adjective, "an " + adjective + " total of");
        }
    }

    private static void above(VocabularyBuilder words) {
        words.before(Cue.MORE_THAN, "over", "above", "upwards of", "upward of", "in excess of", "north of", ">")
                .before(Cue.MORE_THAN, "well over", "well above", "well in excess of", "far in excess of", "beyond")
                .before(Cue.AT_LEAST, "at least", "a minimum of", "minimum of", "as few as", "as little as")
                .before(Cue.AT_LEAST, "≥", "> =");
    }

    private static void below(VocabularyBuilder words) {
        words.before(Cue.LESS_THAN, "under", "below", "south of", "<", "well under", "well below")
                .before(Cue.LESS_THAN, "not as many as", "not as much as")
                .before(Cue.AT_MOST, "at most", "a maximum of", "maximum of", "capped at", "≤", "< =")
                .before(Cue.UP_TO, "up to", "up to and including", "as many as", "as much as");
    }

    private static void behind(VocabularyBuilder words) {
        words.behind(
                        Cue.AT_LEAST,
                        "or more",
                        "or over",
                        "or above",
                        "or greater",
                        "or higher",
                        "or upwards",
                        "or upward",
                        "or older",
                        "and older",
                        "or larger",
                        "or bigger",
                        "or longer",
                        "or taller",
                        "or heavier")
                .behind(Cue.AT_LEAST, "and up", "and over", "and above", "and upwards", "and upward", "and counting")
                .behind(Cue.AT_LEAST, "at least", "at the least", "at the very least", "at a minimum", "minimum")
                .behind(Cue.AT_LEAST, "+", "plus", "- plus")
                .behind(
                        Cue.AT_MOST,
                        "or fewer",
                        "or less",
                        "or under",
                        "or younger",
                        "and younger",
                        "or smaller",
                        "or shorter",
                        "or lighter",
                        "or cheaper",
                        "or below",
                        "or lower",
                        "and under",
                        "and below")
                .behind(Cue.AT_MOST, "at most", "at the most", "at the very most", "at a maximum", "maximum", "max")
                .behind(Cue.AT_MOST, "max .", "tops", "at the outside")
                .behind(Cue.ABOUT, "or so", "- ish", "ish", "or thereabouts", "approximately", "roughly")
                .behind(Cue.JUST_OVER, "and change")
                .behind(Cue.PLUS_MINUS, "plus or minus", ", plus or minus", "±", "+ / -", ", ±", ", + / -")
                .behind(Cue.GIVE_OR_TAKE, "give or take", ", give or take");
    }

    private static void ranges(VocabularyBuilder words) {
        words.before(Cue.BETWEEN, "between", "anywhere between", "somewhere between")
                .before(Cue.FROM, "from", "anywhere from", "somewhere from", "either")
                .between(Cue.TO, "to", "through", "up to")
                .between(Cue.OR, "or");
    }

    private static void unclear(VocabularyBuilder words) {
        words.before(Cue.UNCLEAR, "twice", "thrice", "double", "triple")
                .before(Cue.UNCLEAR, "no longer", "anything but", "none but");
        words.before(
                        Cue.UNCLEAR,
                        "nothing like",
                        "nowhere near",
                        "not nearly",
                        "not about",
                        "not around",
                        "not exactly")
                .before(Cue.UNCLEAR, "not at least", "not up to", "not between", "not almost", "not some")
                .before(Cue.UNCLEAR, "hardly", "scarcely", "barely", "perhaps")
                .before(Cue.UNCLEAR, "maybe", "possibly", "another", "an additional", "within", "probably", "likely")
                .before(Cue.UNCLEAR, "nearer", "nearer to", "closer to", "better than", "worse than")
                .behind(Cue.UNCLEAR, "- odd", "odd", "and more", "or not", "if not more", "if that", "?")
                .behind(Cue.UNCLEAR, "or even more", "or many more", "and rising", "or better", "or worse")
                .behind(
                        Cue.UNCLEAR,
                        "or faster",
                        "or slower",
                        "or sooner",
                        "or earlier",
                        "or nearer",
                        "maybe",
                        "perhaps")
                .behind(
                        Cue.UNCLEAR,
                        ", maybe",
                        ", perhaps",
                        ", possibly",
                        "possibly",
                        "or maybe",
                        "or perhaps",
                        "or even")
                .behind(Cue.UNCLEAR, ", or maybe", ", or perhaps", ", or even", "if not", ", if not", ", maybe even")
                .behind(Cue.UNCLEAR, "below zero", "above zero", "below freezing", "above freezing");
    }
}
