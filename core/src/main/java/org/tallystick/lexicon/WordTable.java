package org.tallystick.lexicon;

import java.util.List;

/**
 * Finds words by their characters, without regard to case and without a copy of the text. A word of at most twelve of the letters a to z is
 * one number, its key, in base 32, so that it is found without a look at its spelling. The tables use open addressing and are immutable.
 */
final class WordTable {
    /** The number of slots per word, at least; a power of two. */
    private static final int ROOM = 4;

    private static final int LONGEST_KEY = 12;
    private static final int BITS = 5;

    /** The golden ratio as a fraction of 2^64, which spreads keys that are alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int ASCII = 128;
    private static final byte[] CODES = new byte[ASCII];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            CODES[c] = (byte) (c - 'a' + 1);
            CODES[c + 'A' - 'a'] = CODES[c];
        }
    }

    /** The keys of words, each at the first free slot from that of its hash on; zero where a slot is free. */
    private final long[] keys;

    /** The ids of the words, each at the slot of its key. */
    private final int[] ids;

    private final int shift;

    /** The ids of the words that have no key, each at the first free slot from that of its hash on; zero where a slot is free. */
    private final int[] others;

    private final char[][] spellings;

    /** Creates a table of words in lower case, each at its id. The word of id 0 is never found. */
    WordTable(List<String> words) {
        int room = Integer.highestOneBit(words.size()) * 2 * ROOM;
        keys = new long[room];
        ids = new int[room];
        others = new int[room];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(room);
        spellings = words.stream().map(String::toCharArray).toArray(char[][]::new);
        for (int id = 1; id < spellings.length; id++) {
            put(id);
        }
    }

    private void put(int id) {
        char[] word = spellings[id];
        long key = key(word);
        if (key != 0) {
            int slot = slot(key);
            keys[slot] = key;
            ids[slot] = id;
            return;
        }
        int slot = otherSlot(word, 0, word.length);
        while (others[slot] != 0) {
            slot = (slot + 1) & (others.length - 1);
        }
        others[slot] = id;
    }

    /** Returns the number of a letter of ASCII from 1, in either case; zero for other characters. */
    static int code(char c) {
        return c < ASCII ? CODES[c] : 0;
    }

    /** Returns the key of letters that have one, with a further letter. */
    static long key(long before, int code) {
        return before << BITS | code;
    }

    /** Whether a word of a number of letters from a to z has a key. */
    static boolean hasKey(int letters) {
        return letters <= LONGEST_KEY;
    }

    private static long key(char[] word) {
        long key = 0;
        for (char c : word) {
            int code = code(c);
            if (code == 0) {
                return 0;
            }
            key = key(key, code);
        }
        return hasKey(word.length) ? key : 0;
    }

    /** Returns the id of the word of a key; zero where there is no such word. */
    int find(long key) {
        return ids[slot(key)];
    }

    /** Returns the slot of a key, or the free slot where its search ends. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Returns the id of a word, which is not empty; zero where there is no such word. */
    int find(char[] text, int start, int end) {
        long key = 0;
        for (int at = start; at < end; at++) {
            int code = code(text[at]);
            if (code == 0) {
                return findOther(text, start, end);
            }
            key = key(key, code);
        }
        return hasKey(end - start) ? find(key) : findOther(text, start, end);
    }

    private int findOther(char[] text, int start, int end) {
        int slot = otherSlot(text, start, end);
        while (others[slot] != 0 && !isSpelt(spellings[others[slot]], text, start, end)) {
            slot = (slot + 1) & (others.length - 1);
        }
        return others[slot];
    }

    private int otherSlot(char[] text, int start, int end) {
        int length = end - start;
        int hash = 31 * length + folded(text[start]);
        hash = 31 * hash + folded(text[start + (length >> 1)]);
        hash = 31 * hash + folded(text[end - 1]);
        return (hash ^ (hash >>> 15)) & (others.length - 1);
    }

    private static boolean isSpelt(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != folded(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns a character without its case. Apostrophes and dashes of every kind are one character each. */
    static char folded(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c == '\u2019') {
            return '\'';
        }
        char lower = Characters.isDash(c) ? '-' : Character.toLowerCase(c);
        return lower < ASCII && lower != '-' ? c : lower; // the sign of the kelvin is not folded to k
    }
}
