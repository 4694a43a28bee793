package org.tallystick.io.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.io.json.Quote;

/** The entries of one kind by id, of all files. An id has one definition; another file may repeat it. */
final class Registry<T> {
    private final EntryKind kind;
    private final Map<String, Draft<T>> drafts = new LinkedHashMap<>();

    Registry(EntryKind kind) {
        this.kind = kind;
    }

    void add(Draft<T> draft) {
        Draft<T> known = drafts.putIfAbsent(draft.id(), draft);
        if (known == null) {
            return;
        }
        String what = "the " + kind.word() + " " + Quote.word(draft.id());
        String where = known.at().seenFrom(draft.at());
        if (draft.at().isInFileOf(known.at())) {
            draft.at().report(what + " is declared twice, first at " + where, "an id of its own");
        } else if (draft.value().isPresent()
                && known.value().isPresent()
                && !draft.value().equals(known.value())) {
            draft.at().report(what + " is declared otherwise at " + where, "the same definition in all files");
        }
    }

    boolean has(String id) {
        return drafts.containsKey(id);
    }

    /** Whether an id is declared by a rejected entry. */
    boolean isRefused(String id) {
        Draft<T> draft = drafts.get(id);
        return draft != null && draft.value().isEmpty();
    }

    Optional<T> value(String id) {
        return Optional.ofNullable(drafts.get(id)).flatMap(Draft::value);
    }

    Collection<Draft<T>> drafts() {
        return drafts.values();
    }
}
