package org.tallystick.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value as it was written, with its place. Numbers keep their digits as text. */
public sealed interface Located {

    Place place();

    /** Returns the kind of value in words: "a text", "an object". */
    String kind();

    /** Returns a text whose characters have no places of their own. */
    static Located text(Place place, String text) {
        return new TextNode(place, text, List.of());
    }

    /** Returns an object with this value as its only member, as for a reader of members. */
    default ObjectNode asMember(String key) {
        return new ObjectNode(place(), Map.of(key, new Member(place(), this)), true);
    }

    /**
     * An object.
     *
     * @param members in the order of the text; of a repeated key the first
     * @param complete false where the text ended inside it, so that missing members may only be unread
     */
    record ObjectNode(Place place, Map<String, Member> members, boolean complete) implements Located {
        public ObjectNode {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        Optional<Located> value(String key) {
            return Optional.ofNullable(members.get(key)).map(Member::value);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A key of an object and its value.
     *
     * @param keyPlace the place of the key's opening quote
     */
    record Member(Place keyPlace, Located value) {}

    /**
     * An array.
     *
     * @param complete false where the text ended inside it
     */
    record ArrayNode(Place place, List<Located> items, boolean complete) implements Located {
        public ArrayNode {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /**
     * A text.
     *
     * @param escapes for each escape the index of the character that it represents, and the number of columns beyond one that it takes
     */
    record TextNode(Place place, String text, List<Escape> escapes) implements Located {
        public TextNode {
            escapes = List.copyOf(escapes);
        }

        /** Returns the place of a character of the text, or of its closing quote. */
        public Place placeOf(int index) {
            int columns = 1 + index;
            for (Escape escape : escapes) {
                columns += escape.at() < index ? escape.more() : 0;
            }
            return place.shifted(columns);
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A character that is written as an escape. */
    record Escape(int at, int more) {}

    /**
     * A number.
     *
     * @param digits as they were written, with sign, point and exponent
     */
    record NumberNode(Place place, String digits) implements Located {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record LiteralNode(Place place, Literal literal) implements Located {
        @Override
        public String kind() {
            return literal.word();
        }
    }

    /**
     * A value over a limit, which was already reported as a problem; it is present, but has no content.
     *
     * @param kind the kind of the value
     */
    record RefusedNode(Place place, String kind) implements Located {}

    enum Literal {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String word;

        Literal(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    default boolean isNull() {
        return this instanceof LiteralNode node && node.literal() == Literal.NULL;
    }
}
