package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Set;

/**
 * English, with its numbers. Its hedges are in {@link EnglishHedges}, the words of change in {@link EnglishChanges}, the words around
 * numbers in {@link EnglishSentence}, the words of dates in {@link DateWords}.
 */
public final class English extends Language {
    /** The endings of words that modify a noun rather than are one. */
    private static final ImmutableList<String> ADJECTIVES =
            ImmutableList.of("ing", "ous", "al", "ive", "ful", "less", "ary", "ian", "ish");

    /** The number of letters that a participle in "ed" exceeds. */
    private static final int SHORTEST_PARTICIPLE = 3;

    /** The number of letters up to which a word has no ending of an adjective or verb. */
    private static final int LONGEST_WITHOUT_ENDING = 4;

    private English(Vocabulary vocabulary) {
        super(vocabulary);
    }

    /**
     * Returns English with the words that name units.
     *
     * @param firstWords the first words of the names of units, in lower case
     * @param furtherWords the further words of such names
     * @return the language
     */
    public static Language naming(Set<String> firstWords, Set<String> furtherWords) {
        VocabularyBuilder words = new VocabularyBuilder();
        firstWords.forEach(word -> words.words(Role.UNIT, word));
        furtherWords.forEach(word -> words.words(Role.UNIT_FURTHER, word));
        cardinals(words);
        multipliers(words);
        parts(words);
        rough(words);
        EnglishChanges.addTo(words);
        EnglishHedges.addTo(words);
        EnglishSentence.addTo(words);
        EnglishRates.addTo(words);
        EnglishShortWords.addTo(words);
        decades(words);
        return new English(words.build());
    }

    private static void cardinals(VocabularyBuilder words) {
        words.counting(Role.SMALL, 0, 1, String.join(" ", SmallNumbers.CARDINALS))
                .counting(Role.TEN, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
                .words(Role.SMALL, "nought naught")
                .counting(Role.ORDINAL, 1, 1, String.join(" ", SmallNumbers.ORDINALS))
                .counting(
                        Role.ORDINAL,
                        20,
                        10,
                        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")
                .words(Role.ENDING, "s st nd rd th")
                .words(Role.MINUS, "minus negative")
                .words(Role.ARTICLE, "a an")
                .words(Role.AND, "and")
                .words(Role.BUT, "but")
                .words(Role.OF, "of")
                .words(Role.BY, "by")
                .words(Role.TIMES, "x × · ⋅")
                .words(Role.EXPONENT, "e")
                .words(Role.OH, "oh");
    }

    private static void decades(VocabularyBuilder words) {
        words.number(Role.THIRD_OF_RANGE, 1, "low lower early")
                .number(Role.THIRD_OF_RANGE, 2, "mid middle")
                .number(Role.THIRD_OF_RANGE, 3, "high upper late")
                .words(Role.SOMETHING, "something")
                .number(Role.DECADE, 10, "teens")
                .counting(Role.DECADE, 20, 10, "twenties thirties forties fifties sixties seventies eighties nineties")
                .number(Role.DIGIT_COUNT, 1, "single")
                .number(Role.DIGIT_COUNT, 2, "double")
                .number(Role.DIGIT_COUNT, 3, "triple")
                .words(Role.DIGIT, "digit digits")
                .words(Role.POSSESSIVE, "his her their my your our");
    }

    private static void multipliers(VocabularyBuilder words) {
        words.power(Role.MULTIPLIER, 2, "hundred")
                .power(Role.MULTIPLIER, 3, "thousand")
                .power(Role.MULTIPLIER, 5, "lakh lac lacs")
                .power(Role.MULTIPLIER, 6, "million")
                .power(Role.MULTIPLIER, 7, "crore")
                .power(Role.MULTIPLIER, 9, "billion")
                .power(Role.MULTIPLIER, 12, "trillion")
                .power(Role.LETTERS, 3, "k tsd")
                .power(Role.LETTERS_OF_MONEY, 6, "m")
                .power(Role.LETTERS, 6, "mn mln mio")
                .power(Role.LETTERS_OF_MONEY, 9, "b")
                .power(Role.LETTERS, 9, "bn bln mrd mld mlrd")
                .power(Role.LETTERS_OF_MONEY, 12, "t")
                .power(Role.LETTERS, 12, "tn trn trln")
                .power(Role.LETTERS_BESIDE_MONEY, 3, "thou")
                .power(Role.LETTERS_BESIDE_MONEY, 5, "l lk lkh")
                .power(Role.LETTERS_BESIDE_MONEY, 6, "mm mill")
                .power(Role.LETTERS_BESIDE_MONEY, 7, "cr crs")
                .power(Role.LETTERS_BESIDE_MONEY, 9, "bil mdr")
                .power(Role.LETTERS_BESIDE_MONEY, 12, "tr tril")
                .number(Role.DOZEN, 12, "dozen")
                .number(Role.DOZEN, 20, "score threescore");
    }

    private static void parts(VocabularyBuilder words) {
        words.number(Role.PART, 2, "half")
                .number(Role.PART, 3, "third")
                .number(Role.PART, 4, "quarter")
                .counting(Role.PART, 4, 1, """
                        fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
                        sixteenth seventeenth eighteenth nineteenth twentieth""")
                .number(Role.PART, 100, "hundredth")
                .number(Role.PART, 1000, "thousandth")
                .number(Role.PARTS, 2, "halves")
                .number(Role.PARTS, 3, "thirds")
                .number(Role.PARTS, 4, "quarters")
                .counting(Role.PARTS, 4, 1, """
                        fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths thirteenths fourteenths
                        fifteenths sixteenths seventeenths eighteenths nineteenths twentieths""")
                .number(Role.PARTS, 100, "hundredths")
                .number(Role.PARTS, 1000, "thousandths")
                .between(Cue.OUT_OF, "in", "in every", "out of", "out of every", "of every")
                .between(Cue.PER, "per");
    }

    private static void rough(VocabularyBuilder words) {
        words.number(Role.PLURAL, 10, "tens")
                .number(Role.PLURAL, 12, "dozens")
                .number(Role.PLURAL, 20, "scores")
                .number(Role.PLURAL, 100, "hundreds")
                .number(Role.PLURAL, 1_000, "thousands")
                .number(Role.PLURAL, 100_000, "lakhs")
                .number(Role.PLURAL, 1_000_000, "millions")
                .number(Role.PLURAL, 10_000_000, "crores")
                .number(Role.PLURAL, 1_000_000_000, "billions")
                .number(Role.PLURAL, 1_000_000_000_000L, "trillions")
                .power(Role.PLURAL, 2, "hundreds")
                .power(Role.PLURAL, 3, "thousands")
                .power(Role.PLURAL, 5, "lakhs")
                .power(Role.PLURAL, 6, "millions")
                .power(Role.PLURAL, 7, "crores")
                .power(Role.PLURAL, 9, "billions")
                .power(Role.PLURAL, 12, "trillions")
                .words(Role.COUPLE, "couple")
                .words(Role.FEW, "few")
                .words(Role.SEVERAL, "several")
                .words(Role.HANDFUL, "handful");
    }

    @Override
    public boolean mayBeNoun(Tokens tokens, int ahead) {
        if (tokens.kind(ahead) != Kind.WORD) {
            return false;
        }
        boolean oneLetter = tokens.end(ahead) - tokens.start(ahead) == 1 && tokens.first(ahead) < 128;
        return !oneLetter && tokens.word(ahead).mayBeName();
    }

    @Override
    public boolean isAdjective(Tokens tokens, int ahead) {
        return tokens.is(ahead, Role.ADJECTIVE) || endsAsAdjective(tokens, ahead);
    }

    private static boolean endsAsAdjective(Tokens tokens, int ahead) {
        if (tokens.end(ahead) - tokens.start(ahead) <= LONGEST_WITHOUT_ENDING || tokens.is(ahead, Role.NOUN)) {
            return false;
        }
        for (String ending : ADJECTIVES) {
            if (tokens.endsWith(ahead, ending)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isParticiple(Tokens tokens, int ahead) {
        int end = tokens.end(ahead);
        return tokens.kind(ahead) == Kind.WORD
                && end - tokens.start(ahead) > SHORTEST_PARTICIPLE
                && tokens.charAt(end - 1) == 'd'
                && tokens.charAt(end - 2) == 'e';
    }

    @Override
    public boolean isAdverb(Tokens tokens, int ahead) {
        int end = tokens.end(ahead);
        return tokens.kind(ahead) == Kind.WORD
                && end - tokens.start(ahead) > SHORTEST_PARTICIPLE
                && tokens.charAt(end - 1) == 'y'
                && tokens.charAt(end - 2) == 'l';
    }

    @Override
    public boolean isVerbForm(Tokens tokens, int ahead) {
        return tokens.kind(ahead) == Kind.WORD
                && tokens.end(ahead) - tokens.start(ahead) > LONGEST_WITHOUT_ENDING
                && (tokens.endsWith(ahead, "ed") || tokens.endsWith(ahead, "ing"));
    }

    @Override
    public boolean isPluralNoun(Tokens tokens, int ahead) {
        if (tokens.is(ahead, Role.PLURAL_NOUN)) {
            return true;
        }
        int length = tokens.end(ahead) - tokens.start(ahead);
        if (length < 4 || !mayBeNoun(tokens, ahead)) {
            return false;
        }
        return switch (tokens.charAt(tokens.end(ahead) - 1)) {
            case 's' -> Plurals.isBeforePluralS(tokens.charAt(tokens.end(ahead) - 2));
            case 'n' ->
                tokens.endsWith(ahead, "women") || tokens.endsWith(ahead, "smen") || tokens.endsWith(ahead, "children");
            default -> false;
        };
    }
}
