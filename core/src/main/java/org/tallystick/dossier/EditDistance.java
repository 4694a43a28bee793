package org.tallystick.dossier;

import java.util.stream.IntStream;

/**
 * The number of letters of a word that must be inserted, omitted, replaced or swapped with their neighbours to make another word. It is the
 * restricted distance of Damerau and Levenshtein, which edits no place twice. F. J. Damerau, A technique for computer detection and
 * correction of spelling errors, Communications of the ACM 7, 1964.
 */
final class EditDistance {
    private final int[] from;
    private final int[] to;

    private EditDistance(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the distance in code points; {@code most + 1} where it is greater than {@code most}. */
    static int between(String one, String other, int most) {
        if (one.equals(other)) {
            return 0;
        }
        int[] from = one.codePoints().toArray();
        int[] to = other.codePoints().toArray();
        return Math.abs(from.length - to.length) > most ? most + 1 : new EditDistance(from, to).within(most);
    }

    private int within(int most) {
        int[] twoBefore = new int[to.length + 1];
        int[] before = IntStream.rangeClosed(0, to.length).toArray();
        for (int i = 1; i <= from.length; i++) {
            int[] row = new int[to.length + 1];
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int replaced = before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                int edits = Math.min(Math.min(before[j], row[j - 1]) + 1, replaced);
                row[j] = isSwapped(i, j) ? Math.min(edits, twoBefore[j - 2] + 1) : edits;
            }
            twoBefore = before;
            before = row;
        }
        return Math.min(before[to.length], most + 1);
    }

    private boolean isSwapped(int i, int j) {
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    }
}
