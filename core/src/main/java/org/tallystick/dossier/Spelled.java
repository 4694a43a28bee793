package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.UnreadableTextException;
import org.tallystick.unit.Unit;

/**
 * A name with its spelling, for comparison by words in lower case. The signs between its words have no weight, and neither has the plural.
 *
 * @param name the name as it was given
 * @param words its words in lower case, without the signs between them
 * @param joined the words in one; only numbers stay separate
 * @param singular the same with the words in the singular
 * @param numbers only the digits
 * @param letters the letters in it, as bits that several letters share
 */
record Spelled(String name, ImmutableList<String> words, String joined, String singular, String numbers, long letters) {
    /** The distance where only the signs between the words or the case differ. It is below that of any edit. */
    private static final int SAME_LETTERS = 0;

    /** The distance where only the plural differs. It is below that of any edit. */
    private static final int SAME_SINGULAR = 1;

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\p{N}]+");

    /** The shortest word with an edit. Shorter words are often near each other: "men" and "ten", "Jun" and "Jul". */
    private static final int SHORTEST = 4;

    private static final int LONG = 8;
    private static final int LONGEST = 100;
    private static final int MOST = 2;

    static Spelled of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        ImmutableList<String> words = SEAM.splitAsStream(composed)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
        String joined = joined(words.stream());
        return new Spelled(
                name,
                words,
                joined,
                joined(words.stream().map(Spelled::singular)),
                NO_NUMBER.matcher(joined).replaceAll(" ").strip(),
                joined.codePoints().mapToLong(letter -> 1L << letter).reduce(0, (some, one) -> some | one));
    }

    /** Returns the words in one, but for numbers: 1 in 1-12 is not 11 in 11-2. */
    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" ")).replaceAll("(?<!\\p{N}) | (?!\\p{N})", "");
    }

    private static String singular(String word) {
        try {
            return Unit.noun(word).symbol();
        } catch (UnreadableTextException noNoun) {
            return word;
        }
    }

    /**
     * Returns the distance of another name, where it is near. Near names have equal numbers, and the same letters, possibly but for the
     * plural. Or they differ by one edit in a word of four letters or more, or two in one of eight or more, and by two in all. Two edits
     * keep the first letter of a word, since "employed" is not "unemployed".
     *
     * @param keepsFirstLetters whether one edit must keep it as well
     */
    OptionalInt distance(Spelled other, boolean keepsFirstLetters) {
        if (joined.isEmpty() || other.joined.isEmpty() || !numbers.equals(other.numbers)) {
            return OptionalInt.empty();
        }
        if (joined.equals(other.joined)) {
            return OptionalInt.of(SAME_LETTERS);
        }
        if (singular.equals(other.singular)) {
            return OptionalInt.of(SAME_SINGULAR);
        }
        if (isFar(other)) {
            return OptionalInt.empty();
        }
        int edits = words.size() == other.words.size()
                ? editsByWord(other, keepsFirstLetters)
                : editsOfAll(other, keepsFirstLetters);
        return edits > MOST ? OptionalInt.empty() : OptionalInt.of(SAME_SINGULAR + edits);
    }

    /**
     * Whether a name is far by a quick check: an edit changes at most two of the letters, and the length by at most one letter of two
     * characters.
     */
    private boolean isFar(Spelled other) {
        return Math.abs(joined.length() - other.joined.length()) > 2 * MOST
                || Long.bitCount(letters ^ other.letters) > 2 * MOST;
    }

    private int editsByWord(Spelled other, boolean keepsFirstLetters) {
        int edits = 0;
        for (int i = 0; i < words.size() && edits <= MOST; i++) {
            edits += edits(words.get(i), other.words.get(i), keepsFirstLetters);
        }
        return edits;
    }

    /** Returns the edits of all words, where a missing sign counts beside one edit. */
    private int editsOfAll(Spelled other, boolean keepsFirstLetters) {
        int edits = edits(joined, other.joined, keepsFirstLetters);
        return edits == 1 && letters(joined, other.joined) >= LONG ? edits : MOST + 1;
    }

    /** Returns the edits of a word; more than are allowed where they are too many for its length. */
    private static int edits(String one, String other, boolean keepsFirstLetter) {
        int most = most(one, other);
        int edits = EditDistance.between(one, other, most);
        if (edits == 0) {
            return 0;
        }
        boolean mayStart = one.codePointAt(0) == other.codePointAt(0) || (edits == 1 && !keepsFirstLetter);
        return edits <= most && mayStart ? edits : MOST + 1;
    }

    private static int most(String one, String other) {
        int letters = letters(one, other);
        if (letters < SHORTEST || letters > LONGEST || isIdeographic(one) || isIdeographic(other)) {
            return 0;
        }
        return letters < LONG ? 1 : MOST;
    }

    private static int letters(String one, String other) {
        return (int) Math.max(
                one.codePoints().filter(Character::isLetter).count(),
                other.codePoints().filter(Character::isLetter).count());
    }

    /** Whether a word is one sign, which is not misspelt. */
    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
