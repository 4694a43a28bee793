package org.tallystick.io.entry;

import java.util.Optional;
import org.tallystick.io.json.JsonLinesReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.phrase.Worded;

/** Reads JSON Lines one by one as entries, each of the type that it states. */
public final class LineEntries {
    private final Problems problems;
    private final Gathering gathering;

    private LineEntries(Problems problems, Gathering gathering) {
        this.problems = problems;
        this.gathering = gathering;
    }

    /**
     * Reads all lines.
     *
     * @return whether there was an entry
     */
    public static boolean read(JsonLinesReader lines, Problems problems, Gathering gathering) {
        LineEntries entries = new LineEntries(problems, gathering);
        boolean any = false;
        boolean blank = true;
        while (lines.hasNext()) {
            JsonLinesReader.Line line = lines.next();
            blank = false;
            problems.addAll(line.problems());
            any |= entries.read(line.root());
        }
        if (blank) {
            problems.add(1, 1, "", "there is no entry here, the text is blank", "an entry on each line");
        }
        return any;
    }

    private boolean read(Optional<Located> root) {
        if (root.isPresent() && root.get() instanceof Located.ObjectNode object) {
            read(object);
            return true;
        }
        gathering.partUnread();
        root.filter(value -> !(value instanceof Located.RefusedNode))
                .ifPresent(value -> problems.add(value.place(), "this is " + value.kind(), "an object, one a line"));
        return false;
    }

    private void read(Located.ObjectNode object) {
        Entry entry = Entry.of(object, problems);
        entry.fields().require("type");
        Optional<EntryKind> kind =
                entry.fields().oneOf("type", EntryKind.words()).flatMap(word -> Worded.named(EntryKind.class, word));
        kind.ifPresentOrElse(known -> gathering.add(known, entry), () -> gathering.addUnreadable(entry.id()));
        if (kind.isPresent() && entry.id().isEmpty() && !object.complete()) {
            gathering.partUnread();
        }
    }
}
