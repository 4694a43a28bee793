package org.tallystick.lexicon;

import org.tallystick.prose.Quote;

/**
 * The tokens around the place at which a reader stands: what they are, where they stand, and which roles they can play. A
 * token is named by how many tokens it is past the next one, which is 0; those already read are below zero. Not
 * thread-safe; one reader owns it.
 */
public final class Tokens extends TokenCursor {
    private static final int SHOWN = 40;

    private final TokenBuffer tokens;
    private final Vocabulary vocabulary;
    private final Notation notation;
    private final Openings openings;

    private Tokens(TokenBuffer tokens, Vocabulary vocabulary, Notation notation) {
        super(tokens.count() - 1);
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.notation = notation;
        this.openings = new Openings(tokens, vocabulary);
    }

    /**
     * Cuts a phrase.
     *
     * @param phrase any text
     * @param language whose words are looked up
     * @param notation how digits are written
     * @return its tokens, to be read from the first
     */
    public static Tokens of(String phrase, Language language, Notation notation) {
        return of(phrase.toCharArray(), phrase.length(), language, notation, false);
    }

    /**
     * Cuts running text at the beginning of a buffer, which must not change while its tokens are read. Between paragraphs,
     * which a blank line parts, stands the sign of a line feed.
     *
     * @param text any text
     * @param length how many of its characters
     * @param language whose words are looked up
     * @param notation how digits are written
     * @return its tokens, to be read from the first
     */
    public static Tokens of(char[] text, int length, Language language, Notation notation) {
        return of(text, length, language, notation, true);
    }

    private static Tokens of(char[] text, int length, Language language, Notation notation, boolean running) {
        Vocabulary words = language.vocabulary();
        return new Tokens(new Tokenizer(text, length, words, notation).cut(running), words, notation);
    }

    private boolean isInside(int index) {
        return index < fence() && index >= 0;
    }

    /**
     * {@return the sort of a token, the end past the last and before the first}
     *
     * @param ahead how many tokens past the next one; before it where negative
     */
    public Kind kind(int ahead) {
        int index = mark() + ahead;
        return isInside(index) ? tokens.kind(index) : Kind.END;
    }

    /**
     * {@return the entry of a token in the vocabulary, {@link Vocabulary#UNKNOWN} for digits, unknown words, and past the last}
     *
     * @param ahead how many tokens past the next one; before it where negative
     */
    public Word word(int ahead) {
        int index = mark() + ahead;
        return isInside(index) ? tokens.word(index) : Vocabulary.UNKNOWN;
    }

    /**
     * {@return whether a token can play a role}
     *
     * @param ahead how many tokens past the next one
     * @param role the role
     */
    public boolean is(int ahead, Role role) {
        return word(ahead).is(role);
    }

    /**
     * {@return whether a token is a sign}
     *
     * @param ahead how many tokens past the next one
     * @param sign the character
     */
    public boolean isSign(int ahead, char sign) {
        return kind(ahead) == Kind.SYMBOL && tokens.first(mark() + ahead) == sign;
    }

    /**
     * {@return the first character of a token, a space past the last}
     *
     * @param ahead how many tokens past the next one
     */
    public char first(int ahead) {
        return kind(ahead) == Kind.END ? ' ' : tokens.first(mark() + ahead);
    }

    /**
     * {@return the place in the text where a token begins}
     *
     * @param ahead how many tokens past the next one
     */
    public int start(int ahead) {
        return tokens.start(index(ahead));
    }

    /**
     * {@return the place in the text where a token ends, exclusive}
     *
     * @param ahead how many tokens past the next one
     */
    public int end(int ahead) {
        int index = index(ahead);
        return index == fence() ? tokens.start(index) : tokens.end(index);
    }

    private int index(int ahead) {
        return Math.max(Math.min(mark() + ahead, fence()), 0);
    }

    /**
     * Where a token that was read already is found.
     *
     * @param start where it begins in the text
     * @return how many tokens past the next one, below zero
     */
    public int ahead(int start) {
        int index = mark();
        while (index > 0 && tokens.start(index) > start) {
            index--;
        }
        return index - mark();
    }

    /**
     * {@return whether no space parts a token from the one before; false for the first, the end, and the end of a paragraph}
     *
     * @param ahead how many tokens past the next one
     */
    public boolean isGlued(int ahead) {
        int index = mark() + ahead;
        return isInside(index) && tokens.isGlued(index);
    }

    /**
     * Whether a token is a hyphen that joins what stands before to what stands behind.
     *
     * @param ahead how many tokens past the next one
     * @return whether it is a hyphen, no longer dash, without a space on either side
     */
    public boolean isHyphen(int ahead) {
        boolean hyphen = kind(ahead) == Kind.DASH && "-\u2010\u2011".indexOf(first(ahead)) >= 0;
        return hyphen && isGlued(ahead) && isGlued(ahead + 1);
    }

    /** {@return whether the next token is the first, or a line ends before it} */
    public boolean beginsLine() {
        return tokens.beginsLine(mark());
    }

    /**
     * Passes over words until one stands next with which a figure may open.
     *
     * @param limit a place in the text, at which it stops as well
     * @return whether one does, rather than the end or the limit
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
     * @param ahead how many tokens past the next one the first of them is
     * @param number how many tokens, at least one
     */
    public String text(int ahead, int number) {
        return between(start(ahead), end(ahead + number - 1));
    }

    /**
     * {@return the text between two places, empty where they are not in order}
     *
     * @param start the first character
     * @param end the last, exclusive
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

    /** {@return how digits are written here} */
    public Notation notation() {
        return notation;
    }

    /** All words that were looked up. */
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
     * @param reason what is wrong there
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
