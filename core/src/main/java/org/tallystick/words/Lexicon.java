package org.tallystick.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the words of one language mean to a reader of numbers. All words are asked for in lower case.
 *
 * <p>A second language is a second implementation; the grammar of {@link NumeralReader} asks only this.
 */
public interface Lexicon {

    /**
     * The longest hedge that begins at a place.
     *
     * @param tokens where to look; nothing is read
     * @return the hedge and how many tokens it takes, empty where none begins there
     */
    Optional<Match> hedgeBefore(Tokens tokens);

    /**
     * A hedge that stands behind its number.
     *
     * @param tokens where to look; nothing is read
     * @return the hedge and how many tokens it takes, empty where none begins there
     */
    Optional<Match> hedgeBehind(Tokens tokens);

    /**
     * A cardinal below twenty.
     *
     * @param word in lower case
     * @return its value
     */
    OptionalInt small(String word);

    /**
     * A multiple of ten from twenty to ninety.
     *
     * @param word in lower case
     * @return its value
     */
    OptionalInt ten(String word);

    /**
     * A multiplier: hundred, thousand, million and so on.
     *
     * @param word in lower case
     * @return its power of ten
     */
    OptionalInt multiplier(String word);

    /**
     * A multiplier written as letters: k, m, bn.
     *
     * @param letters as written
     * @return its power of ten
     */
    OptionalInt multiplierLetters(String letters);

    /**
     * One part of a whole: "half", "third".
     *
     * @param word in lower case
     * @return the denominator
     */
    OptionalInt part(String word);

    /**
     * Several parts of a whole: "halves", "thirds".
     *
     * @param word in lower case
     * @return the denominator
     */
    OptionalInt parts(String word);

    /**
     * A plural that counts roughly: "dozens", "thousands".
     *
     * @param word in lower case
     * @return how many one of them is
     */
    OptionalLong vague(String word);

    /**
     * Whether a word is the indefinite article, which counts as one before a multiplier or a part.
     *
     * @param word in lower case
     * @return whether it is
     */
    boolean isArticle(String word);

    /**
     * Whether a word joins the parts of a number ("and").
     *
     * @param word in lower case
     * @return whether it does
     */
    boolean isAnd(String word);

    /**
     * Whether a word ties a part to its whole ("of").
     *
     * @param word in lower case
     * @return whether it does
     */
    boolean isOf(String word);

    /**
     * Whether a word joins the two ends of a range ("to").
     *
     * @param word in lower case
     * @return whether it does
     */
    boolean isTo(String word);

    /**
     * How many words say "out of", as in one in eight.
     *
     * @param tokens where to look; nothing is read
     * @return the number of tokens, zero where it is not said
     */
    int outOf(Tokens tokens);

    /**
     * Whether a word turns the sign ("minus").
     *
     * @param word in lower case
     * @return whether it does
     */
    boolean isMinus(String word);

    /**
     * Whether letters glued to digits make them an ordinal or a plural ("21st", "1990s").
     *
     * @param word in lower case
     * @return whether they do
     */
    boolean isEnding(String word);

    /**
     * Whether a word that names a unit is an ordinal too ("second").
     *
     * @param word in lower case
     * @return whether it is
     */
    boolean isAlsoOrdinal(String word);

    /**
     * Whether a word can be (part of) the name of what is counted; words that steer a sentence cannot.
     *
     * @param word in lower case
     * @return whether it can
     */
    boolean mayBeNoun(String word);

    /**
     * A cue found in a phrase.
     *
     * @param cue what it says
     * @param length how many tokens it takes
     */
    record Match(Cue cue, int length) {}
}
