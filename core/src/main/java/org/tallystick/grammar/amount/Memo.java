package org.tallystick.grammar.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for words, since the units and nouns of a report recur. A word is remembered until another one takes its slot. It
 * is not thread-safe.
 *
 * @param <T> what is found
 */
final class Memo<T> {
    /** The number of words that are remembered, a power of two. */
    private static final int SLOTS = 64;

    /** The number of characters beyond which words are not remembered, since they do not recur. */
    private static final int LONGEST = 40;

    private final Function<String, T> search;
    private final List<@Nullable Entry<T>> entries = new ArrayList<>(Collections.nCopies(SLOTS, null));

    private record Entry<T>(String words, T found) {}

    /** Creates a memo of the results of a search, which depend only on the words. What the search throws is not remembered. */
    Memo(Function<String, T> search) {
        this.search = search;
    }

    /** Returns what the search finds for words. */
    T of(String words) {
        int hash = words.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Entry<T> entry = entries.get(slot);
        if (entry != null && entry.words.equals(words)) {
            return entry.found;
        }
        T found = search.apply(words);
        if (words.length() <= LONGEST) {
            entries.set(slot, new Entry<>(words, found));
        }
        return found;
    }
}
