package org.tallystick.io.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry declares. */
enum EntryKind {
    SOURCE,
    MEASURAND,
    CLAIM,
    RELATION;

    /** The type of the entry on a line of its own. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the entries of this kind in a document. */
    String key() {
        return word() + "s";
    }

    static List<String> words() {
        return Arrays.stream(values()).map(EntryKind::word).toList();
    }

    static Optional<EntryKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
