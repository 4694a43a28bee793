package org.tallystick.io.entry;

import org.tallystick.io.json.Place;
import org.tallystick.io.json.Problems;

/** A place in one of the files that are read together. */
public record Spot(Problems problems, Place place) {

    void report(String what, String expected) {
        problems.add(place, what, expected);
    }

    boolean isInFileOf(Spot other) {
        return problems == other.problems;
    }

    /** Returns the place for a message at another place: without the file where both are in one. */
    String seenFrom(Spot other) {
        return isInFileOf(other) ? place.toString() : problems.file() + ":" + place;
    }
}
