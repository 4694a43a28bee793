package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * Words that together are one cue: "no fewer than".
 *
 * @param cue what they say
 * @param elements the words, of which a hyphen must be glued on both sides
 */
public record Wording(Cue cue, ImmutableList<Word> elements) {
    static final String HYPHEN = "-";

    /**
     * How many tokens it takes.
     *
     * @return the number of tokens, at least one
     */
    public int length() {
        return elements.size();
    }

    boolean stands(Tokens tokens) {
        for (int i = 0; i < elements.size(); i++) {
            Word element = elements.get(i);
            if (tokens.word(i) != element) {
                return false;
            }
            if (i == 0 && element.text().equals(HYPHEN) && !tokens.isHyphen(0)) {
                return false;
            }
        }
        return true;
    }
}
