package org.tallystick.words;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.tallystick.words.Token.Kind;

/** A phrase cut into tokens, with a place to read from. Not thread-safe; one reader owns it. */
public final class Tokens {
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2014\u2212");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher POINT = CharMatcher.anyOf(",.");

    /** Signs that belong to a word: those of units, and the apostrophes. */
    private static final CharMatcher INNER = CharMatcher.anyOf("\u00b2\u00b3\u00b0'\u2019");

    private final String phrase;
    private final ImmutableList<Token> tokens;
    private int position;
    private int fence;

    private Tokens(String phrase, ImmutableList<Token> tokens) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.fence = tokens.size() - 1;
    }

    /**
     * Cuts a phrase.
     *
     * @param phrase any text
     * @return its tokens, to be read from the first
     */
    public static Tokens of(String phrase) {
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        int end = 0;
        for (int start = skipSpaces(phrase, 0); start < phrase.length(); start = skipSpaces(phrase, end)) {
            Kind kind = kindAt(phrase, start);
            boolean glued = start == end && start > 0;
            end = endOf(kind, phrase, start);
            tokens.add(new Token(kind, phrase.substring(start, end), start, end, glued));
        }
        tokens.add(new Token(Kind.END, "", phrase.length(), phrase.length(), false));
        return new Tokens(phrase, tokens.build());
    }

    private static int skipSpaces(String phrase, int from) {
        int at = from;
        while (at < phrase.length() && isSpace(phrase.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Kind kindAt(String phrase, int at) {
        char c = phrase.charAt(at);
        if (DIGIT.matches(c) || (c == '.' && isDigit(phrase, at + 1))) {
            return Kind.DIGITS;
        }
        if (DASH.matches(c)) {
            return Kind.DASH;
        }
        return Character.isLetter(phrase.codePointAt(at)) ? Kind.WORD : Kind.SYMBOL;
    }

    private static int endOf(Kind kind, String phrase, int start) {
        return switch (kind) {
            case DIGITS -> endOfDigits(phrase, start);
            case WORD -> endOfWord(phrase, start);
            default -> start + Character.charCount(phrase.codePointAt(start));
        };
    }

    private static int endOfDigits(String phrase, int start) {
        int at = start + 1;
        while (isDigit(phrase, at)
                || (at < phrase.length() && POINT.matches(phrase.charAt(at)) && isDigit(phrase, at + 1))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String phrase, int start) {
        int at = start;
        while (at < phrase.length()) {
            int point = phrase.codePointAt(at);
            boolean inner = at > start && Character.isBmpCodePoint(point) && INNER.matches((char) point);
            if (!Character.isLetter(point) && Character.getType(point) != Character.NON_SPACING_MARK && !inner) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isDigit(String phrase, int at) {
        return at < phrase.length() && DIGIT.matches(phrase.charAt(at));
    }

    /**
     * The token to read next.
     *
     * @return it, the end token past the last
     */
    public Token peek() {
        return peek(0);
    }

    /**
     * A token further on.
     *
     * @param ahead how many tokens past the next one
     * @return it, the end token past the last
     */
    public Token peek(int ahead) {
        Token token = tokens.get(Math.min(position + ahead, fence));
        return position + ahead < fence ? token : new Token(Kind.END, "", token.start(), token.start(), false);
    }

    /**
     * Whether a token is a dash that joins the word before to the one behind.
     *
     * @param ahead how many tokens past the next one
     * @return whether it is a dash without a space on either side
     */
    public boolean isHyphen(int ahead) {
        return peek(ahead).kind() == Kind.DASH
                && peek(ahead).glued()
                && peek(ahead + 1).glued();
    }

    /**
     * Ends the phrase early, until {@link #unfence} opens it again.
     *
     * @param mark a place from {@link #mark}, at which the end token will stand
     */
    public void fence(int mark) {
        fence = mark;
    }

    /** Gives the phrase its own end back. */
    public void unfence() {
        fence = tokens.size() - 1;
    }

    /**
     * Reads the next token.
     *
     * @return it; the end token is never passed
     */
    public Token next() {
        Token token = peek();
        skip(1);
        return token;
    }

    /**
     * Passes over tokens.
     *
     * @param count how many
     */
    public void skip(int count) {
        position = Math.min(position + count, fence);
    }

    /**
     * Whether everything has been read.
     *
     * @return whether only the end is left
     */
    public boolean atEnd() {
        return peek().kind() == Kind.END;
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
     * Goes back to a place.
     *
     * @param mark a place from {@link #mark}
     */
    public void reset(int mark) {
        position = mark;
    }

    /**
     * The word at a place, for looking it up.
     *
     * @param ahead how many tokens past the next one
     * @return the word in lower case, empty where the token is no word
     */
    public String wordAt(int ahead) {
        Token token = peek(ahead);
        return token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The phrase as written over some of the next tokens.
     *
     * @param count how many tokens, at least one
     * @return the text from the start of the first to the end of the last
     */
    public String text(int count) {
        return phrase.substring(peek().start(), peek(count - 1).end());
    }

    /**
     * A refusal at the next token.
     *
     * @param reason what is wrong there
     * @return the exception to throw
     */
    public NotUnderstoodException refuse(String reason) {
        return new NotUnderstoodException(peek().start(), reason);
    }

    /**
     * A refusal that names the next token.
     *
     * @return the exception to throw
     */
    public NotUnderstoodException refuseNext() {
        return refuse(atEnd() ? "the phrase ends too early" : "\"" + peek().text() + "\" is not understood here");
    }
}
