package org.tallystick.lexicon;

/**
 * The knowledge of one language that a reader of figures needs: its {@link Vocabulary}, and how its nouns follow a number.
 *
 * <p>A second language is a vocabulary and a small class; the grammar needs nothing else.
 */
public abstract class Language {
    private final Vocabulary vocabulary;

    /**
     * Creates a language.
     *
     * @param vocabulary all its words
     */
    protected Language(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns all words of the language.
     *
     * @return the vocabulary
     */
    public final Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns whether a token can be the name of the thing counted, or a part of it. Words that steer a sentence cannot.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it can
     */
    public abstract boolean mayBeNoun(Tokens tokens, int ahead);

    /**
     * Returns whether a token is clearly an adjective, so that the noun counted follows it.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it is
     */
    public abstract boolean isAdjective(Tokens tokens, int ahead);

    /**
     * Returns whether a token has the form of a participle: "legged", "attended". In a language without such forms it has not.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it has
     */
    public boolean isParticiple(Tokens tokens, int ahead) {
        return false;
    }

    /**
     * Returns whether a token has the form of an adverb: "badly". In a language without such forms it has not.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it has
     */
    public boolean isAdverb(Tokens tokens, int ahead) {
        return false;
    }

    /**
     * Returns whether a token is a form of a verb by its ending, whatever the verb: "improved", "improving". A language without such
     * endings has none.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it is
     */
    public boolean isVerbForm(Tokens tokens, int ahead) {
        return false;
    }

    /**
     * Returns whether a token is clearly a plural noun, so that in running text the name of the thing counted ends with it.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it is
     */
    public abstract boolean isPluralNoun(Tokens tokens, int ahead);
}
