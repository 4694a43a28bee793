package org.tallystick.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object or array whose end has not been read. */
final class OpenNode {
    private final Place place;
    private final boolean object;
    private final Map<String, Located.Member> members = new LinkedHashMap<>();
    private final List<Located> items = new ArrayList<>();
    private Place keyPlace;
    private String key = "";

    private OpenNode(Place place, boolean object) {
        this.place = place;
        this.object = object;
        this.keyPlace = place;
    }

    static OpenNode object(Place place) {
        return new OpenNode(place, true);
    }

    static OpenNode array(Place place) {
        return new OpenNode(place, false);
    }

    Place place() {
        return place;
    }

    boolean isObject() {
        return object;
    }

    String noun() {
        return object ? "object" : "array";
    }

    char end() {
        return object ? '}' : ']';
    }

    /**
     * Continues with the member of a key.
     *
     * @return the place of an earlier member with the same key
     */
    Optional<Place> key(String next, int line, int column) {
        key = next;
        keyPlace = place.member(next, line, column);
        return Optional.ofNullable(members.get(next)).map(Located.Member::keyPlace);
    }

    Place keyPlace() {
        return keyPlace;
    }

    /** Returns the place of the next value, at a line and column. */
    Place next(int line, int column) {
        return object ? place.member(key, line, column) : place.item(items.size(), line, column);
    }

    void add(Located value) {
        if (object) {
            members.putIfAbsent(key, new Located.Member(keyPlace, value));
        } else {
            items.add(value);
        }
    }

    Located close(Ending ending) {
        boolean complete = ending == Ending.REACHED;
        return object
                ? new Located.ObjectNode(place, members, complete)
                : new Located.ArrayNode(place, items, complete);
    }

    enum Ending {
        REACHED,
        NOT_REACHED
    }
}
