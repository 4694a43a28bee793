package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Words that together are one cue: "no fewer than". Of several wordings that begin at a token, the longest is found.
 *
 * @param cue their meaning
 * @param elements the words; a hyphen among them must have no space on either side
 */
public record Wording(Cue cue, ImmutableList<Word> elements) {
    static final String HYPHEN = "-";

    /**
     * Returns the hedge before a number that begins with the next token.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording before(Tokens tokens) {
        return before(tokens, 0);
    }

    /**
     * Returns the hedge before a number that begins with a later token.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of that token from the next one, in tokens
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording before(Tokens tokens, int ahead) {
        return tokens.vocabulary().before().longest(tokens, ahead);
    }

    /**
     * Returns the words that may begin a phrase and add nothing to it: "the", "an average of".
     *
     * @param tokens the tokens around the current place; nothing is read
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording determiner(Tokens tokens) {
        return tokens.vocabulary().determiners().longest(tokens, 0);
    }

    /**
     * Returns the hedge after a number that begins with the next token.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording behind(Tokens tokens) {
        return tokens.vocabulary().behind().longest(tokens, 0);
    }

    /**
     * Returns the words between two numbers that begin with the next token.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording between(Tokens tokens) {
        return between(tokens, 0);
    }

    /**
     * Returns the words between two numbers that begin at a later token.
     *
     * @param tokens the tokens around the current place; nothing is read
     * @param ahead the distance of that token from the next one, in tokens
     * @return the wording, null where none begins there
     */
    public static @Nullable Wording between(Tokens tokens, int ahead) {
        return tokens.vocabulary().joints().longest(tokens, ahead);
    }

    /** {@return its last word} */
    public Word last() {
        return elements.get(elements.size() - 1);
    }

    /** {@return the number of its tokens, at least one} */
    public int length() {
        return elements.size();
    }
}
