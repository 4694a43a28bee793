package org.tallystick.io.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that may have been meant by a misspelt one. */
final class NearWord {
    private static final int LONGEST = 40;

    private NearWord() {}

    /**
     * Returns the nearest of the words, if one is near: within two edits, or one in words of up to four letters. Case and punctuation are
     * ignored.
     */
    static Optional<String> of(String misspelt, Collection<String> words) {
        if (misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(misspelt);
        int most = bare.length() <= 4 ? 1 : 2;
        return words.stream()
                .filter(word -> edits(bare, bare(word)) <= most)
                .min(Comparator.comparingInt(word -> edits(bare, bare(word))));
    }

    private static String bare(String word) {
        return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the Levenshtein distance, with a swap of neighbours counted once. */
    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int step(int[][] edits, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
