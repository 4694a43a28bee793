package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.tallystick.prose.Quote;

/**
 * A text cut into tokens, with a place to read from. Each word is looked up once, while it is cut. Not thread-safe; one
 * reader owns it.
 */
public final class Tokens {
    private static final int SHOWN = 40;

    private final char[] text;
    private final Vocabulary vocabulary;
    private final Notation notation;
    private final TokenBuffer tokens;
    private final Openings openings;
    private int position;
    private int furthest;
    private int fence;

    private Tokens(char[] text, int length, Language language, Notation notation, boolean running) {
        this.text = text;
        this.vocabulary = language.vocabulary();
        this.notation = notation;
        this.tokens = new Tokenizer(text, length, vocabulary, notation).cut(running);
        this.openings = new Openings(text, tokens, vocabulary);
        this.fence = tokens.count() - 1;
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
        return new Tokens(phrase.toCharArray(), phrase.length(), language, notation, false);
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
        return new Tokens(text, length, language, notation, true);
    }

    private int index(int ahead) {
        return Math.min(position + ahead, fence);
    }

    /**
     * The sort of a token.
     *
     * @param ahead how many tokens past the next one; before it where negative
     * @return its sort, the end past the last and before the first
     */
    public Kind kind(int ahead) {
        int index = position + ahead;
        return index < fence && index >= 0 ? tokens.kind(index) : Kind.END;
    }

    /**
     * The entry of a token in the vocabulary.
     *
     * @param ahead how many tokens past the next one; before it where negative
     * @return its entry, {@link Vocabulary#UNKNOWN} for digits, for what is not known, and past the last
     */
    public Word word(int ahead) {
        int index = position + ahead;
        return index < fence && index >= 0 ? tokens.word(index) : Vocabulary.UNKNOWN;
    }

    /**
     * Whether a token can play a role.
     *
     * @param ahead how many tokens past the next one
     * @param role the role
     * @return whether it can
     */
    public boolean is(int ahead, Role role) {
        return word(ahead).is(role);
    }

    /**
     * Where a token that was read already is found.
     *
     * @param start where it begins in the text
     * @return how many tokens past the next one, below zero
     */
    public int ahead(int start) {
        int index = position;
        while (index > 0 && tokens.start(index) > start) {
            index--;
        }
        return index - position;
    }

    /**
     * Whether a token is a sign.
     *
     * @param ahead how many tokens past the next one
     * @param sign the character
     * @return whether it is that sign
     */
    public boolean isSign(int ahead, char sign) {
        return kind(ahead) == Kind.SYMBOL && text[tokens.start(position + ahead)] == sign;
    }

    /**
     * The first character of a token.
     *
     * @param ahead how many tokens past the next one
     * @return it, a space past the last
     */
    public char first(int ahead) {
        return kind(ahead) == Kind.END ? ' ' : text[tokens.start(position + ahead)];
    }

    /**
     * Where a token begins.
     *
     * @param ahead how many tokens past the next one
     * @return the place in the text
     */
    public int start(int ahead) {
        return tokens.start(Math.max(index(ahead), 0));
    }

    /**
     * Where a token ends.
     *
     * @param ahead how many tokens past the next one
     * @return the place in the text, exclusive
     */
    public int end(int ahead) {
        int index = Math.max(index(ahead), 0);
        return index == fence ? tokens.start(index) : tokens.end(index);
    }

    /**
     * Whether no space parts a token from the one before.
     *
     * @param ahead how many tokens past the next one
     * @return whether it is glued; the first, the end, and the end of a paragraph are not
     */
    public boolean isGlued(int ahead) {
        int index = position + ahead;
        boolean close = index > 0 && index < fence && tokens.end(index - 1) == tokens.start(index);
        return close && text[tokens.start(index)] != '\n';
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

    /**
     * The hedge before a number that begins here, the longest where several do.
     *
     * @return the wording, null where none begins here
     */
    public @Nullable Wording before() {
        return standing(vocabulary.before(word(0)));
    }

    /**
     * The hedge behind a number that begins here, the longest where several do.
     *
     * @return the wording, null where none begins here
     */
    public @Nullable Wording behind() {
        return standing(vocabulary.behind(word(0)));
    }

    /**
     * The words between two numbers that begin here.
     *
     * @return the wording, null where none begins here
     */
    public @Nullable Wording between() {
        return standing(vocabulary.joints(word(0)));
    }

    /**
     * Whether the words between two numbers begin further on.
     *
     * @param ahead how many tokens past the next one
     * @param cue what they say
     * @return whether they do
     */
    public boolean isNext(int ahead, Cue cue) {
        int mark = position;
        position = Math.min(position + ahead, fence);
        Wording joint = between();
        position = mark;
        return joint != null && joint.cue() == cue;
    }

    private @Nullable Wording standing(ImmutableList<Wording> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            if (wordings.get(i).stands(this)) {
                return wordings.get(i);
            }
        }
        return null;
    }

    /**
     * Ends the text early, until it is opened again.
     *
     * @param mark a place from {@link #mark}, at which the end token will stand
     * @return the end so far, to be given back
     */
    public int fence(int mark) {
        int before = fence;
        fence = mark;
        return before;
    }

    /**
     * Passes over tokens.
     *
     * @param number how many
     */
    public void skip(int number) {
        position = Math.min(position + number, fence);
        furthest = Math.max(furthest, position);
    }

    /**
     * Whether everything has been read.
     *
     * @return whether only the end is left
     */
    public boolean atEnd() {
        return position >= fence;
    }

    /** Refuses the next token, unless everything has been read. */
    public void expectEnd() {
        if (!atEnd()) {
            throw refuseNext();
        }
    }

    /**
     * The place to come back to.
     *
     * @return a mark for {@link #reset}
     */
    public int mark() {
        return position;
    }

    /**
     * Goes back, or on, to a place.
     *
     * @param mark a place from {@link #mark}
     */
    public void reset(int mark) {
        position = mark;
    }

    /**
     * Passes over words until one stands next with which a figure may open.
     *
     * @param limit a place in the text, at which it stops as well
     * @return whether one does, rather than the end or the limit
     */
    public boolean mayOpen(int limit) {
        while (position < fence && tokens.start(position) < limit && !openings.opens(position)) {
            position++;
        }
        return position < fence && tokens.start(position) < limit;
    }

    /**
     * Whether a line begins with the next token.
     *
     * @return whether it is the first, or a line ends before it
     */
    public boolean beginsLine() {
        for (int at = tokens.start(position) - 1; at >= 0 && Characters.isSpace(text[at]); at--) {
            if (text[at] == '\n' || text[at] == '\r') {
                return true;
            }
        }
        return position == 0;
    }

    /**
     * Goes back to a place as if nothing behind it had been read.
     *
     * @param mark a place from {@link #mark}
     */
    public void giveBack(int mark) {
        position = mark;
        furthest = Math.min(furthest, mark);
    }

    /** Counts from here on anew how far was read. */
    public void forgetFurthest() {
        furthest = position;
    }

    /**
     * The furthest place that was ever read up to.
     *
     * @return a mark
     */
    public int furthest() {
        return furthest;
    }

    /**
     * The text as written over some of the next tokens.
     *
     * @param number how many tokens, at least one
     * @return the text from the start of the first to the end of the last
     */
    public String text(int number) {
        return text(0, number);
    }

    /**
     * The text as written over some tokens further on.
     *
     * @param ahead how many tokens past the next one the first of them is
     * @param number how many tokens, at least one
     * @return the text from the start of the first to the end of the last
     */
    public String text(int ahead, int number) {
        return between(start(ahead), end(ahead + number - 1));
    }

    /**
     * The text between two places.
     *
     * @param start the first character
     * @param end the last, exclusive
     * @return the text
     */
    public String between(int start, int end) {
        return String.valueOf(text, start, Math.max(end - start, 0));
    }

    /**
     * A character of the text.
     *
     * @param at its place
     * @return the character
     */
    public char charAt(int at) {
        return text[at];
    }

    /**
     * How digits are written here.
     *
     * @return the notation
     */
    public Notation notation() {
        return notation;
    }

    /**
     * A refusal at the next token.
     *
     * @param reason what is wrong there
     * @return the exception to throw
     */
    public NotUnderstoodException refuse(String reason) {
        return new NotUnderstoodException(start(0), reason);
    }

    /**
     * A refusal that names the next token.
     *
     * @return the exception to throw
     */
    public NotUnderstoodException refuseNext() {
        if (atEnd()) {
            return refuse("the phrase ends too early");
        }
        return refuse(Quote.of(text(1), SHOWN) + " is not understood here");
    }
}
