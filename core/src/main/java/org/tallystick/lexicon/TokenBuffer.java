package org.tallystick.lexicon;

import java.util.Arrays;

/**
 * The tokens of a text with their places, in parallel arrays, since a long text has many. Tokens are identified by their index, from 0. The
 * arrays are kept from one text to the next, so that filling them again creates no object.
 */
final class TokenBuffer {
    private static final int UNKNOWN = Vocabulary.UNKNOWN.id();

    private final Vocabulary vocabulary;
    private char[] text = {};
    private Kind[] kinds;
    private int[] words;

    /** The roles of the words, two numbers for each. */
    private long[] roles;

    private int[] starts;
    private int[] ends;
    private int count;

    /** Creates an empty buffer for words of a vocabulary. */
    TokenBuffer(Vocabulary vocabulary, int room) {
        this.vocabulary = vocabulary;
        this.kinds = new Kind[room];
        this.words = new int[room];
        this.roles = new long[2 * room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    /** Forgets all tokens and takes another text, which must not change while its tokens are read. */
    void clear(char[] other) {
        text = other;
        count = 0;
    }

    /** Adds a token, with the id of its word in the vocabulary. */
    void add(Kind kind, int start, int end, int word) {
        if (count == kinds.length) {
            int room = count * 2;
            kinds = Arrays.copyOf(kinds, room);
            words = Arrays.copyOf(words, room);
            roles = Arrays.copyOf(roles, 2 * room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        kinds[count] = kind;
        words[count] = word;
        vocabulary.copyRoles(word, roles, 2 * count);
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Returns the number of tokens, with the end after the last. */
    int count() {
        return count;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    Word word(int index) {
        return vocabulary.word(words[index]);
    }

    int wordId(int index) {
        return words[index];
    }

    boolean is(int index, Role role) {
        return (roles[2 * index + role.row()] & role.bit()) != 0;
    }

    boolean isAny(int index, Roles any) {
        return (roles[2 * index] & any.first()) != 0 || (roles[2 * index + 1] & any.further()) != 0;
    }

    /** Whether a token is an unknown word in small letters, apart from the token before it. */
    boolean isPlain(int index) {
        return kinds[index] == Kind.WORD
                && words[index] == UNKNOWN
                && Character.isLowerCase(text[starts[index]])
                && !isGlued(index);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Returns the first character of a token, which is not the end. */
    char first(int index) {
        return text[starts[index]];
    }

    char charAt(int at) {
        return text[at];
    }

    /** Returns the text from one place to another, exclusive; empty where they are not in order. */
    String between(int start, int end) {
        return String.valueOf(text, start, Math.max(end - start, 0));
    }

    /** Whether no space precedes a token, which is not the end. False for the first token. */
    boolean isGlued(int index) {
        return index > 0 && ends[index - 1] == starts[index] && first(index) != '\n';
    }

    /** Whether a token is the first of its line. */
    boolean beginsLine(int index) {
        for (int at = starts[index] - 1; at >= 0 && Characters.isSpace(text[at]); at--) {
            if (text[at] == '\n' || text[at] == '\r') {
                return true;
            }
        }
        return index == 0;
    }
}
