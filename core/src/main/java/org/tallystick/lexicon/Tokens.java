package org.tallystick.lexicon;

import org.tallystick.prose.Quote;

/**
 * The tokens around the current place of a reader, with their kinds, places and roles. A token is identified by its distance from the next
 * one, in tokens: the next token is 0, and those already read are negative. Instances can be filled again with another text. They are not
 * thread-safe; each belongs to one reader.
 */
public final class Tokens extends TokenCursor {
    private static final int SHOWN = 40;

    private static final int ROOM = 32;

    private final TokenBuffer tokens;
    private final Tokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final Notation notation;
    private final Openings openings;
    private char[] copy = {};

    /**
     * Creates an empty sequence, to be filled with the tokens of a text.
     *
     * @param language the language whose words are looked up
     * @param notation the notation of the digits
     */
    public Tokens(Language language, Notation notation) {
        this.vocabulary = language.vocabulary();
        this.notation = notation;
        this.tokens = new TokenBuffer(vocabulary, ROOM);
        this.tokenizer = new Tokenizer(vocabulary, notation, tokens);
        this.openings = new Openings(tokens, vocabulary);
        cut(copy, 0, false);
    }

    /**
     * Splits a phrase into tokens.
     *
     * @param phrase any text
     * @param language the language whose words are looked up
     * @param notation the notation of its digits
     * @return its tokens, with the first one next
     */
    public static Tokens of(String phrase, Language language, Notation notation) {
        Tokens tokens = new Tokens(language, notation);
        tokens.fill(phrase);
        return tokens;
    }

    /**
     * Replaces all tokens by those of a phrase, with the first one next.
     *
     * @param phrase any text
     */
    public void fill(String phrase) {
        int length = phrase.length();
        if (copy.length < length) {
            copy = new char[Math.max(length, copy.length * 2)];
        }
        phrase.getChars(0, length, copy, 0);
        cut(copy, length, false);
    }

    /**
     * Replaces all tokens by those of running text at the beginning of a buffer, with the first one next. The buffer must not change while
     * its tokens are read. Paragraphs are separated by blank lines; between them is a token for the line feed.
     *
     * @param text any text
     * @param length the number of its characters
     */
    public void fill(char[] text, int length) {
        cut(text, length, true);
    }

    private void cut(char[] text, int length, boolean running) {
        tokenizer.cut(text, length, running);
        begin(tokens.count() - 1);
    }

    private boolean isInside(int index) {
        return index < fence() && index >= 0;
    }

    /**
     * {@return the kind of a token, the end after the last and before the first}
     *
     * @param ahead the distance of the token from the next one, in tokens; negative for those already read
     */
    public Kind kind(int ahead) {
        int index = mark() + ahead;
        return isInside(index) ? tokens.kind(index) : Kind.END;
    }

    /**
     * {@return the entry of a token in the vocabulary, {@link Vocabulary#UNKNOWN} for digits, unknown words, and after the last}
     *
     * @param ahead the distance of the token from the next one, in tokens; negative for those already read
     */
    public Word word(int ahead) {
        int index = mark() + ahead;
        return isInside(index) ? tokens.word(index) : Vocabulary.UNKNOWN;
    }

    /** Returns the id of a token in the vocabulary, that of {@link Vocabulary#UNKNOWN} as for {@link #word}. */
    int wordId(int ahead) {
        int index = mark() + ahead;
        return isInside(index) ? tokens.wordId(index) : Vocabulary.UNKNOWN.id();
    }

    /**
     * {@return whether a token can have a role}
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @param role the role
     */
    public boolean is(int ahead, Role role) {
        int index = mark() + ahead;
        return isInside(index) && tokens.is(index, role);
    }

    /**
     * {@return whether a token can have one of several roles}
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @param any the roles
     */
    public boolean is(int ahead, Roles any) {
        int index = mark() + ahead;
        return isInside(index) && tokens.isAny(index, any);
    }

    /**
     * Returns whether a token is an unknown word in small letters, apart from the token before it.
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it can only be a word of a sentence or a noun
     */
    public boolean isPlain(int ahead) {
        int index = mark() + ahead;
        return isInside(index) && tokens.isPlain(index);
    }

    /**
     * {@return whether a token is a given sign}
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @param sign the character
     */
    public boolean isSign(int ahead, char sign) {
        return kind(ahead) == Kind.SYMBOL && tokens.first(mark() + ahead) == sign;
    }

    /**
     * {@return the first character of a token, a space after the last}
     *
     * @param ahead the distance of the token from the next one, in tokens
     */
    public char first(int ahead) {
        return kind(ahead) == Kind.END ? ' ' : tokens.first(mark() + ahead);
    }

    /**
     * {@return the place in the text where a token begins}
     *
     * @param ahead the distance of the token from the next one, in tokens
     */
    public int start(int ahead) {
        return tokens.start(index(ahead));
    }

    /**
     * {@return the place in the text where a token ends, exclusive}
     *
     * @param ahead the distance of the token from the next one, in tokens
     */
    public int end(int ahead) {
        int index = index(ahead);
        return index == fence() ? tokens.start(index) : tokens.end(index);
    }

    private int index(int ahead) {
        return Math.max(Math.min(mark() + ahead, fence()), 0);
    }

    /**
     * Returns the distance of a token that was already read.
     *
     * @param start the place at which it begins in the text
     * @return its distance from the next token, in tokens, negative
     */
    public int ahead(int start) {
        int index = mark();
        while (index > 0 && tokens.start(index) > start) {
            index--;
        }
        return index - mark();
    }

    /**
     * {@return whether no space precedes a token; false for the first, the end, and the end of a paragraph}
     *
     * @param ahead the distance of the token from the next one, in tokens
     */
    public boolean isGlued(int ahead) {
        int index = mark() + ahead;
        return isInside(index) && tokens.isGlued(index);
    }

    /**
     * Returns whether a token is a hyphen that joins the tokens around it.
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether it is a hyphen, not a longer dash, without a space on either side
     */
    public boolean isHyphen(int ahead) {
        boolean hyphen = kind(ahead) == Kind.DASH && "-\u2010\u2011".indexOf(first(ahead)) >= 0;
        return hyphen && isGlued(ahead) && isGlued(ahead + 1);
    }

    /**
     * Returns the first of some tokens that can have one of several roles.
     *
     * @param any the roles
     * @param from the mark of the first token
     * @param end the mark after the last token
     * @return the mark of the first that has one, the end where there is none
     */
    public int first(Roles any, int from, int end) {
        int index = from;
        while (index < end && !tokens.isAny(index, any)) {
            index++;
        }
        return index;
    }

    /**
     * Returns whether a token begins the next column of a table.
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @return whether a tab, or more than one space, and no end of a line is before it
     */
    public boolean isInNextColumn(int ahead) {
        int from = end(ahead - 1);
        int to = start(ahead);
        boolean wide = to - from > 1;
        for (int at = from; at < to; at++) {
            if (charAt(at) == '\n') {
                return false;
            }
            wide |= charAt(at) == '\t';
        }
        return wide;
    }

    /** {@return whether the next token is the first, or a line ends before it} */
    public boolean beginsLine() {
        return tokens.beginsLine(mark());
    }

    /**
     * Skips words until the next one is a word with which a figure may begin.
     *
     * @param limit a place in the text, at which the search ends
     * @return whether such a word comes next, and neither the end nor the limit
     */
    public boolean mayOpen(int limit) {
        int index = mark();
        while (index < fence() && tokens.start(index) < limit && !openings.opens(index)) {
            index++;
        }
        reset(index);
        return index < fence() && tokens.start(index) < limit;
    }

    /**
     * {@return the text from the start of one token to the end of another}
     *
     * @param ahead the distance of the first of them from the next token, in tokens
     * @param number the number of tokens, at least one
     */
    public String text(int ahead, int number) {
        return between(start(ahead), end(ahead + number - 1));
    }

    /**
     * {@return whether a token ends with given characters}
     *
     * @param ahead the distance of the token from the next one, in tokens
     * @param ending the characters, in the same case
     */
    public boolean endsWith(int ahead, String ending) {
        int end = end(ahead);
        int from = end - ending.length();
        if (from < start(ahead)) {
            return false;
        }
        for (int at = from; at < end; at++) {
            if (tokens.charAt(at) != ending.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the text between two places, empty where they are not in order}
     *
     * @param start the place of the first character
     * @param end the place after the last character
     */
    public String between(int start, int end) {
        return tokens.between(start, end);
    }

    /**
     * {@return a character of the text}
     *
     * @param at its place
     */
    public char charAt(int at) {
        return tokens.charAt(at);
    }

    /** {@return the notation of the digits} */
    public Notation notation() {
        return notation;
    }

    /** Returns all words that are looked up. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Refuses the next token, unless everything has been read. */
    public void expectEnd() {
        if (!atEnd()) {
            throw refuseNext();
        }
    }

    /**
     * {@return the exception to throw where the next token is refused}
     *
     * @param reason the fault of the token
     */
    public NotUnderstoodException refuse(String reason) {
        return new NotUnderstoodException(start(0), reason);
    }

    /** {@return the exception to throw where the next token is refused, which it names} */
    public NotUnderstoodException refuseNext() {
        if (atEnd()) {
            return refuse("the phrase ends too early");
        }
        return refuse(Quote.of(text(0, 1), SHOWN) + " is not understood here");
    }
}
