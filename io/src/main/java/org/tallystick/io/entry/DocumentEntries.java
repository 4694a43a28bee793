package org.tallystick.io.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;

/** Splits a claims document into its entries. */
public final class DocumentEntries {
    private static final String VERSION = "1";

    private final Problems problems;
    private final Gathering gathering;
    private @Nullable String title;
    private boolean document;

    private DocumentEntries(Problems problems, Gathering gathering) {
        this.problems = problems;
        this.gathering = gathering;
    }

    public static DocumentEntries read(Optional<Located> root, Problems problems, Gathering gathering) {
        DocumentEntries entries = new DocumentEntries(problems, gathering);
        if (root.isPresent() && root.get() instanceof Located.ObjectNode object) {
            entries.read(object);
            return entries;
        }
        gathering.partUnread();
        root.filter(value -> !(value instanceof Located.RefusedNode))
                .ifPresent(value -> problems.add(
                        value.place(),
                        "this is " + value.kind(),
                        "an object with `tallystick`, `sources` and `claims`"));
        return entries;
    }

    /** Whether the document was an object. */
    public boolean isDocument() {
        return document;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    private void read(Located.ObjectNode root) {
        document = true;
        Fields fields = Fields.of(root, problems);
        fields.require("tallystick", EntryKind.SOURCE.key(), EntryKind.CLAIM.key());
        fields.value("tallystick").ifPresent(value -> version(fields, value));
        title = fields.text("title").orElse(null);
        for (EntryKind kind : EntryKind.values()) {
            entries(kind, fields);
        }
        fields.unknownKeys();
        if (!root.complete()) {
            gathering.partUnread();
        }
    }

    private static void version(Fields fields, Located value) {
        boolean first =
                value instanceof Located.NumberNode number && number.digits().equals(VERSION);
        if (!first && !(value instanceof Located.RefusedNode)) {
            String what = value instanceof Located.NumberNode number
                    ? "this is a document of version " + number.digits()
                    : "this is " + value.kind();
            fields.problem("tallystick", what, "the number " + VERSION);
        }
    }

    private void entries(EntryKind kind, Fields fields) {
        if (fields.value(kind.key()).isPresent() && fields.array(kind.key()).isEmpty()) {
            gathering.partUnread();
            return;
        }
        fields.objects(kind.key()).forEach(object -> gathering.add(kind, Entry.of(object, problems)));
    }
}
