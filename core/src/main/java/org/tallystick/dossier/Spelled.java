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
 * A name as its spelling is compared: word by word, in lower case. What parts its words weighs nothing, and neither does the
 * plural.
 *
 * @param name the name as it was given
 * @param words its words in lower case, without what parts them
 * @param joined the words in one; only numbers stay apart
 * @param singular the same of the words in the singular
 * @param numbers the digits alone
 * @param letters which letters are in it, as bits; several share one
 */
record Spelled(String name, ImmutableList<String> words, String joined, String singular, String numbers, long letters) {
    /** Nearer than any edit makes it: other signs between the words, or another case. */
    private static final int SAME_LETTERS = 0;

    /** Nearer than any edit makes it: the plural for the singular, or the singular for the plural. */
    private static final int SAME_SINGULAR = 1;

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\p{N}]+");

    /** Of shorter words every one is near some other: "men" and "ten", "Jun" and "Jul". */
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

    /** One in 1-12 is not eleven in 11-2. */
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
     * How far another name is, where it is near: of equal numbers, and with the same letters, or the same but for the plural, or
     * with one edit in a word of four letters, or two in one of eight, and two in all. Two edits leave the first letter of a word
     * as it is, for "employed" is not "unemployed".
     *
     * @param keepsFirstLetters whether one edit has to leave it as well
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

    /** What is quickly seen: an edit changes two of the letters at most, and the length by one letter of two characters at most. */
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

    /** A sign may have been forgotten beside one edit. */
    private int editsOfAll(Spelled other, boolean keepsFirstLetters) {
        int edits = edits(joined, other.joined, keepsFirstLetters);
        return edits == 1 && letters(joined, other.joined) >= LONG ? edits : MOST + 1;
    }

    /** The edits of a word, more than are allowed where they are too many for its length. */
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

    /** A sign that is a word by itself is not misspelt. */
    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
