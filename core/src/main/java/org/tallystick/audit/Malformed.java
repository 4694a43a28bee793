package org.tallystick.audit;

import org.tallystick.InvalidValueException;

/** Exceptions for invalid facts and calculations. */
final class Malformed {
    private Malformed() {}

    static InvalidValueException fact(String concept, String problem) {
        return new InvalidValueException(
                "a fact of " + (concept.isBlank() ? "no concept" : concept) + " " + problem, concept);
    }

    static InvalidValueException calculation(String id, String problem) {
        return new InvalidValueException("calculation " + id + " " + problem, id);
    }
}
