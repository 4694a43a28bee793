package org.tallystick.lexicon;

import java.util.Arrays;

/** The tokens of a text with their places, in arrays side by side: a long text has many. */
final class TokenBuffer {
    private Kind[] kinds;
    private Word[] words;
    private int[] starts;
    private int[] ends;
    private int count;

    TokenBuffer(int room) {
        this.kinds = new Kind[room];
        this.words = new Word[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    void add(Kind kind, int start, int end, Word word) {
        if (count == kinds.length) {
            int room = count * 2;
            kinds = Arrays.copyOf(kinds, room);
            words = Arrays.copyOf(words, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        kinds[count] = kind;
        words[count] = word;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    int count() {
        return count;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    Word word(int index) {
        return words[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
