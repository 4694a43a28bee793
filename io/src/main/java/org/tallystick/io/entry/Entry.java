package org.tallystick.io.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Place;
import org.tallystick.io.json.Problems;

/** An entry while it is read: its fields, its id, its references, and whether it has problems. */
public final class Entry {
    private final Fields fields;
    private final Problems problems;
    private final boolean complete;
    private final int problemsBefore;
    private final List<Reference> references = new ArrayList<>();
    private final Optional<String> id;

    private Entry(Located.ObjectNode object, Problems problems) {
        this.fields = Fields.of(object, problems);
        this.problems = problems;
        this.complete = object.complete();
        this.problemsBefore = problems.count();
        fields.require("id");
        this.id = name("id");
    }

    public static Entry of(Located.ObjectNode object, Problems problems) {
        return new Entry(object, problems);
    }

    Fields fields() {
        return fields;
    }

    /** Returns the id under which it is declared: required, and not blank. */
    Optional<String> id() {
        return id;
    }

    /** Returns the id of another entry. */
    Optional<String> reference(String key, Link link) {
        Optional<String> id = name(key);
        id.ifPresent(named -> references.add(new Reference(link, named, spot(fields.place(key)))));
        return id;
    }

    private Optional<String> name(String key) {
        return fields.textNode(key).flatMap(this::name);
    }

    /** Returns a text as an id, which is not blank. */
    Optional<String> name(Located.TextNode node) {
        if (node.text().isBlank()) {
            problems.add(node.place(), "this id is blank", "an id");
            return Optional.empty();
        }
        return Optional.of(node.text());
    }

    /** Returns an entry that is the value of a key; absent where the value is no object. */
    Optional<Entry> nested(String key) {
        return fields.value(key)
                .filter(Located.ObjectNode.class::isInstance)
                .map(value -> of((Located.ObjectNode) value, problems));
    }

    /** Returns the ids of other entries. */
    List<String> references(String key, Link link) {
        List<String> ids = new ArrayList<>();
        for (Located.TextNode node : fields.texts(key)) {
            name(node).ifPresent(id -> {
                ids.add(id);
                references.add(new Reference(link, id, spot(node.place())));
            });
        }
        return ids;
    }

    /** Records an id that was read elsewhere. */
    void refersTo(Link link, String id, Place place) {
        references.add(new Reference(link, id, spot(place)));
    }

    Spot spot(Place place) {
        return new Spot(problems, place);
    }

    /**
     * Closes the entry: reports the keys that were not read, and creates the value if there is no problem.
     *
     * @param core the key of the entry's most important value
     * @param value creates the value of an id; absent where something that it needs was invalid
     * @return the draft, absent where the entry has no id
     */
    <T> Optional<Draft<T>> draft(String core, Function<String, Optional<T>> value) {
        fields.unknownKeys();
        boolean sound = complete && problems.count() == problemsBefore;
        Spot at = spot(fields.place("id"));
        return id.map(named -> {
            Optional<T> made = sound ? make(core, named, value) : Optional.empty();
            return new Draft<>(named, made, at, spot(fields.place(core)), references);
        });
    }

    /** Closes an entry of which too little is known to check its other keys. */
    <T> Optional<Draft<T>> refused() {
        Spot at = spot(fields.place("id"));
        return id.map(named -> new Draft<>(named, Optional.empty(), at, at, references));
    }

    private <T> Optional<T> make(String core, String named, Function<String, Optional<T>> value) {
        try {
            return value.apply(named);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            problems.add(fields.place(core), Refusal.words(refusal), "");
            return Optional.empty();
        }
    }
}
