package org.tallystick.lexicon;

import java.util.List;

/**
 * Finds words by their characters, without regard to case and without a copy of the text. The table uses open addressing and is immutable.
 * Most words of a text are not in it, so that few characters decide where to look.
 */
final class WordTable {
    /** The number of slots per word, at least; a power of two. */
    private static final int ROOM = 4;

    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
    }

    /** The ids of words, each at the first free slot from that of its hash on; zero where a slot is free. */
    private final int[] slots;

    private final char[][] spellings;

    /** Creates a table of words, each at its id. The word of id 0 is never found. */
    WordTable(List<String> words) {
        slots = new int[Integer.highestOneBit(words.size()) * 2 * ROOM];
        spellings = words.stream().map(String::toCharArray).toArray(char[][]::new);
        for (int id = 1; id < spellings.length; id++) {
            char[] word = spellings[id];
            int slot = slot(word, 0, word.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
    }

    private int slot(char[] text, int start, int end) {
        int length = end - start;
        int hash = 31 * length + folded(text[start]);
        hash = 31 * hash + folded(text[start + (length >> 2)]);
        hash = 31 * hash + folded(text[start + (length >> 1)]);
        hash = 31 * hash + folded(text[end - 1 - (length >> 2)]);
        hash = 31 * hash + folded(text[end - 1]);
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    /** Returns the id of a word, which is not empty; zero where there is no such word. */
    int find(char[] text, int start, int end) {
        int slot = slot(text, start, end);
        while (slots[slot] != 0 && !isSpelt(spellings[slots[slot]], text, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
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
        return c < ASCII.length ? ASCII[c] : foldedBeyondAscii(c);
    }

    private static char foldedBeyondAscii(char c) {
        if (c == '\u2019') {
            return '\'';
        }
        char lower = Characters.isDash(c) ? '-' : Character.toLowerCase(c);
        return lower < ASCII.length && lower != '-' ? c : lower; // the sign of the kelvin is not folded to k
    }
}
