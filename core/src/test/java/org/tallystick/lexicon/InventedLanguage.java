package org.tallystick.lexicon;

/** A language of whatever words a test needs, in which every unknown word may be a noun. */
final class InventedLanguage extends Language {
    private InventedLanguage(VocabularyBuilder words) {
        super(words.build());
    }

    static Tokens tokens(String text, VocabularyBuilder words) {
        return Tokens.of(text, new InventedLanguage(words), Notation.ENGLISH);
    }

    @Override
    public boolean mayBeNoun(Tokens tokens, int ahead) {
        return tokens.word(ahead).mayBeName();
    }

    @Override
    public boolean isAdjective(Tokens tokens, int ahead) {
        return false;
    }

    @Override
    public boolean isPluralNoun(Tokens tokens, int ahead) {
        return false;
    }
}
