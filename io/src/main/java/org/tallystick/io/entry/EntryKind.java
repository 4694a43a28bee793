package org.tallystick.io.entry;

import java.util.Arrays;
import java.util.List;
import org.tallystick.phrase.Worded;

/** The kinds of entries. */
public enum EntryKind implements Worded {
    SOURCE,
    MEASURAND,
    CLAIM,
    RELATION;

    /** Returns the key of the entries of this kind in a document. */
    String key() {
        return word() + "s";
    }

    static List<String> words() {
        return Arrays.stream(values()).map(EntryKind::word).toList();
    }
}
