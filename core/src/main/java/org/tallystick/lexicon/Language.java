package org.tallystick.lexicon;

/**
 * What a reader of figures has to know of one language: its {@link Vocabulary}, and how its nouns stand behind a number.
 *
 * <p>A second language is a vocabulary and a small class; the grammar asks only this.
 */
public abstract class Language {
    private final Vocabulary vocabulary;

    /**
     * A language.
     *
     * @param vocabulary all words that it knows
     */
    protected Language(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * All words that it knows.
     *
     * @return the vocabulary
     */
    public final Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Whether a token can be (part of) the name of what is counted; words that steer a sentence cannot.
     *
     * @param tokens where to look; nothing is read
     * @param ahead how many tokens past the next one
     * @return whether it can
     */
    public abstract boolean mayBeNoun(Tokens tokens, int ahead);

    /**
     * Whether a token is plainly an adjective, so that the noun that is counted stands behind it.
     *
     * @param tokens where to look; nothing is read
     * @param ahead how many tokens past the next one
     * @return whether it is
     */
    public abstract boolean isAdjective(Tokens tokens, int ahead);

    /**
     * Whether a token is plainly a plural noun, so that in running text the name of what is counted ends with it.
     *
     * @param tokens where to look; nothing is read
     * @param ahead how many tokens past the next one
     * @return whether it is
     */
    public abstract boolean isPluralNoun(Tokens tokens, int ahead);
}
