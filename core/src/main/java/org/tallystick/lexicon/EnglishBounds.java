package org.tallystick.lexicon;

import java.util.List;

/** The English verbs and comparatives that bound a number, and the words that negate them. */
final class EnglishBounds {
    private static final List<String> ABOVE = split("""
            more greater higher larger bigger older longer later taller heavier wider deeper thicker costlier pricier
            dearer warmer hotter further farther""");
    private static final List<String> BELOW = split("""
            fewer less lower smaller younger shorter lighter narrower shallower thinner cheaper cooler colder closer""");
    private static final List<String> MUCH =
            split("far much many considerably significantly substantially vastly markedly notably well");
    private static final List<String> SLIGHTLY = List.of("slightly", "marginally", "a little", "a bit", "a shade");

    /** Auxiliaries before the infinitive of a verb. */
    private static final List<String> AUXILIARIES =
            split("did does do will would can could may might must shall should");

    private static final List<String> CONTRACTED = split("""
            didn't doesn't don't won't wouldn't can't cannot couldn't mustn't shouldn't isn't aren't wasn't weren't""");
    private static final List<String> PERFECT = split("has have had having");
    private static final List<String> CONTRACTED_PERFECT = split("hasn't haven't hadn't");

    private EnglishBounds() {}

    private static List<String> split(String words) {
        return VocabularyBuilder.split(words);
    }

    static void addTo(VocabularyBuilder words) {
        ABOVE.forEach(more -> comparative(words, more, Cue.MORE_THAN, Cue.JUST_OVER, Cue.AT_MOST));
        BELOW.forEach(less -> comparative(words, less, Cue.LESS_THAN, Cue.NEARLY, Cue.AT_LEAST));
        equalities(words);
        verbs(words);
        negations(words);
        notReached(words);
        intervals(words);
        marks(words);
        shortOf(words);
    }

    /** Adds "larger than", also in degrees; "than" after another word has no clear direction. */
    private static void comparative(VocabularyBuilder words, String comparative, Cue cue, Cue slight, Cue negated) {
        String than = comparative + " than";
        words.before(cue, than)
                .before(slight, "just " + than)
                .before(negated, "no " + than)
                .before(Cue.UNCLEAR, "nothing " + than, "little " + than, "not much " + than, "not many " + than);
        MUCH.forEach(much -> words.before(cue, much + " " + than));
        SLIGHTLY.forEach(little -> words.before(slight, little + " " + than));
    }

    private static void equalities(VocabularyBuilder words) {
        for (String more : split("more greater higher larger bigger")) {
            words.before(Cue.AT_LEAST, more + " than or equal to", "equal to or " + more + " than");
        }
        for (String less : split("fewer less lower smaller")) {
            words.before(Cue.AT_MOST, less + " than or equal to", "equal to or " + less + " than");
        }
        for (String at : List.of("equal to", "at")) {
            words.before(Cue.AT_LEAST, at + " or above", at + " or over", at + " or exceeding")
                    .before(Cue.AT_MOST, at + " or below", at + " or under");
        }
        words.before(Cue.AT_LEAST, "above or equal to", "over or equal to", "as low as", "≧", "⩾")
                .before(Cue.AT_MOST, "below or equal to", "under or equal to", "≦", "⩽")
                .before(Cue.UP_TO, "as high as")
                .before(Cue.AT_LEAST, "at minimum", "at a minimum", "at the least", "at the very least")
                .before(Cue.AT_MOST, "at maximum", "at a maximum", "at the most", "at the very most")
                .before(Cue.LESS_THAN, "up to but not including", "up to , but not including")
                .before(Cue.AT_MOST, "up to but not exceeding", "up to but not over")
                .before(Cue.BARE, "equal to")
                .before(Cue.UNCLEAR, "than");
    }

    /** Adds the verbs whose object is the bound. "top 10" has no verb, so "top" needs a word before it. */
    private static void verbs(VocabularyBuilder words) {
        words.before(Cue.MORE_THAN, "exceed", "exceeds", "exceeded", "exceeding", "to top")
                .before(Cue.MORE_THAN, "tops", "topped", "topping")
                .before(Cue.MORE_THAN, "surpass", "surpasses", "surpassed", "surpassing")
                .before(Cue.MORE_THAN, "eclipse", "eclipses", "eclipsed", "eclipsing", "outstripped", "overshot")
                .before(Cue.LESS_THAN, "undershot")
                .before(Cue.NEARLY, "nears", "neared", "nearing")
                .before(Cue.NEARLY, "approach", "approaches", "approached", "approaching")
                .words(Role.STEERING, """
                        exceed exceeds exceeded exceeding topped topping surpass surpasses surpassed surpassing neared nearing
                        approached approaching reached""");
        for (String past : split("exceeded topped surpassed")) {
            words.before(Cue.MORE_THAN, "far " + past, "well " + past)
                    .before(Cue.JUST_OVER, "just " + past, "slightly " + past, "narrowly " + past);
        }
        for (String moved :
                split("climbed soared jumped rose risen surged shot sailed raced moved went gone pushed grew grown")) {
            words.before(Cue.MORE_THAN, moved + " past", moved + " beyond");
        }
        words.before(Cue.AT_MOST, "not top", "not to top", "never top");
        for (String could : AUXILIARIES) {
            words.before(
                            Cue.MORE_THAN,
                            could + " top",
                            could + " likely top",
                            could + " soon top",
                            could + " easily top")
                    .before(Cue.AT_MOST, could + " not top");
        }
        for (String not : CONTRACTED) {
            words.before(Cue.AT_MOST, not + " top");
        }
    }

    /** Adds the words that turn the bound after them, and those that may stand between a negation and its verb. */
    private static void negations(VocabularyBuilder words) {
        words.before(Cue.NOT, "not", "never", "not be", "never be", "not have been", "not been", "never been", "not to")
                .before(Cue.NOT, "not yet", "not ever", "not even", "without", "without ever", "neither", "nor")
                .before(Cue.NOT, "failed to", "fails to", "fail to", "failing to");
        for (String auxiliary : AUXILIARIES) {
            words.words(Role.AUXILIARY, auxiliary)
                    .before(Cue.NOT, auxiliary + " not", auxiliary + " never", auxiliary + " not be")
                    .before(Cue.NOT, auxiliary + " not have been", auxiliary + " never be");
        }
        for (String not : CONTRACTED) {
            words.before(Cue.NOT, not, not + " be", not + " have been", not + " ever", not + " even");
        }
        for (String perfect : PERFECT) {
            words.words(Role.AUXILIARY, perfect)
                    .before(Cue.NOT, perfect + " not", perfect + " never", perfect + " not yet", perfect + " not been");
        }
        for (String not : CONTRACTED_PERFECT) {
            words.before(Cue.NOT, not, not + " yet", not + " been", not + " ever", not + " even");
        }
        words.words(Role.AUXILIARY, """
                        am is are was were be been being doing done ought to one ever yet still also quite usually generally
                        normally typically likely expected allowed permitted supposed""")
                .words(Role.NEGATION, String.join(" ", CONTRACTED))
                .words(Role.NEGATION, String.join(" ", CONTRACTED_PERFECT))
                .words(Role.DENIAL, String.join(" ", CONTRACTED))
                .words(Role.DENIAL, String.join(" ", CONTRACTED_PERFECT))
                .words(Role.DENIAL, "not never cannot nobody")
                .words(Role.LONGER, "longer")
                .words(Role.CONJECTURE, """
                        know knew known think thought believe believed expect realise realize mean imply merely simply
                        necessarily""")
                .words(Role.NEGATION, """
                        not never no nothing none nobody neither nor cannot without unlikely hardly scarcely barely
                        rarely seldom nowhere""");
    }

    /** Adds bounds with "the", which bound a number that is called a mark: "topped the $3 million mark". */
    private static void marks(VocabularyBuilder words) {
        for (String above : List.of(
                "over",
                "above",
                "beyond",
                "exceeded",
                "exceeds",
                "exceed",
                "exceeding",
                "topped",
                "tops",
                "topping",
                "to top",
                "surpassed",
                "surpasses",
                "surpassing",
                "past",
                "passed",
                "crossed",
                "breached")) {
            words.before(Cue.MORE_THAN, above + " the");
        }
        for (String below :
                List.of("under", "below", "short of", "fell short of", "fallen short of", "falls short of")) {
            words.before(Cue.LESS_THAN, below + " the");
        }
        for (String near : List.of(
                "nearing", "neared", "nears", "approaching", "approached", "just short of", "fell just short of")) {
            words.before(Cue.NEARLY, near + " the");
        }
        words.words(Role.MARK, "mark threshold level barrier milestone limit ceiling");
    }

    private static void intervals(VocabularyBuilder words) {
        words.words(Role.INTERVAL, """
                        ci cri ui iqr range ranges interval intervals limits confidence credible compatibility
                        uncertainty prediction interquartile""").words(Role.DEVIATION, "sd se sem deviation");
    }

    private static void notReached(VocabularyBuilder words) {
        for (String auxiliary : AUXILIARIES) {
            words.before(Cue.LESS_THAN, auxiliary + " not reach", auxiliary + " not even reach")
                    .before(Cue.NEARLY, auxiliary + " not quite reach");
        }
        for (String not : CONTRACTED) {
            words.before(Cue.LESS_THAN, not + " reach", not + " even reach").before(Cue.NEARLY, not + " quite reach");
        }
        for (String perfect : PERFECT) {
            words.before(
                            Cue.LESS_THAN,
                            perfect + " not reached",
                            perfect + " not yet reached",
                            perfect + " yet to reach")
                    .before(Cue.NEARLY, perfect + " not quite reached");
        }
        for (String not : CONTRACTED_PERFECT) {
            words.before(Cue.LESS_THAN, not + " reached", not + " yet reached")
                    .before(Cue.NEARLY, not + " quite reached");
        }
        words.before(Cue.LESS_THAN, "not reach", "not even reach", "not reached", "not yet reached", "not reaching")
                .before(Cue.LESS_THAN, "never reach", "never reached", "never reaches", "without reaching")
                .before(Cue.LESS_THAN, "failed to reach", "fails to reach", "failing to reach", "yet to reach")
                .before(Cue.NEARLY, "not quite reach", "not quite reached", "never quite reached");
    }

    private static void shortOf(VocabularyBuilder words) {
        for (String fell : split("fell fall falls falling fallen came come comes stopped stops stop stopping")) {
            words.before(Cue.LESS_THAN, fell + " short of", fell + " well short of", fell + " far short of")
                    .before(Cue.NEARLY, fell + " just short of");
            SLIGHTLY.forEach(little -> words.before(Cue.NEARLY, fell + " " + little + " short of"));
        }
        for (String little : SLIGHTLY) {
            words.before(Cue.NEARLY, little + " short of", little + " shy of");
        }
        words.before(Cue.LESS_THAN, "short of", "well short of", "far short of", "shy of", "well shy of")
                .before(Cue.NEARLY, "not far short of", "not far below", "not far under")
                .before(Cue.UNCLEAR, "nothing short of", "little short of", "far from", "not far from", "not far off")
                .before(Cue.UNCLEAR, "nowhere close to", "not close to", "not even close to")
                .before(Cue.UNCLEAR, "anywhere near", "anywhere close to");
    }
}
