package org.tallystick.prose;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of names in a sentence. */
public final class Listing {
    private static final String COMMA = ", ";

    private Listing() {}

    /**
     * Returns names with "and" before the last.
     *
     * @param names the names
     * @param shown the greatest number that is shown
     * @return "a", "a and b", "a, b and c", "a, b and 4 more"
     */
    public static String and(Collection<String> names, int shown) {
        if (names.size() > shown) {
            return commas(names, shown);
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : first(names, COMMA, last) + " and " + List.copyOf(names).get(last);
    }

    /**
     * Returns names separated by commas only.
     *
     * @param names the names
     * @param shown the greatest number that is shown
     * @return "a, b, c", "a, b and 4 more"
     */
    public static String commas(Collection<String> names, int shown) {
        return joined(names, COMMA, shown);
    }

    /**
     * Returns texts with the same separator between them.
     *
     * @param texts the texts
     * @param between the separator
     * @param shown the greatest number that is shown
     * @return the texts that are shown, and the number of the others
     */
    public static String joined(Collection<String> texts, String between, int shown) {
        return first(texts, between, shown) + more(texts.size() - shown);
    }

    /**
     * Returns the number of names that are not shown, in words.
     *
     * @param rest their number
     * @return " and 4 more"; nothing where all are shown
     */
    public static String more(int rest) {
        return rest > 0 ? " and " + rest + " more" : "";
    }

    /**
     * Returns names that lead from one to the next and from the last back to the first.
     *
     * @param names the names, at least one
     * @param shown the greatest number that is shown
     * @return "a → b → a", "a → b → … → a"
     */
    public static String circle(List<String> names, int shown) {
        return first(names, " → ", shown) + (names.size() > shown ? " → … → " : " → ") + names.get(0);
    }

    private static String first(Collection<String> texts, String between, int shown) {
        return texts.stream().limit(shown).collect(Collectors.joining(between));
    }
}
