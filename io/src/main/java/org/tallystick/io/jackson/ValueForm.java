package org.tallystick.io.jackson;

import java.util.Optional;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;

/**
 * A type of value with its two directions.
 *
 * @param reading absent where values are only written
 */
record ValueForm<T>(Class<T> type, Optional<Reading<T>> reading, Writing<T> writing) {

    static <T> ValueForm<T> of(Class<T> type, Reading<T> reading, Writing<T> writing) {
        return new ValueForm<>(type, Optional.of(reading), writing);
    }

    /** Returns the form of a type whose values are objects. */
    static <T> ValueForm<T> ofObject(Class<T> type, ObjectReading<T> reading, Writing<T> members) {
        return of(
                type,
                (value, problems) -> ofObject(value, problems).flatMap(object -> reading.read(object, problems)),
                asObject(members));
    }

    /** Returns the form of a type whose values are objects that are only written. */
    static <T> ValueForm<T> written(Class<T> type, Writing<T> members) {
        return new ValueForm<>(type, Optional.empty(), asObject(members));
    }

    private static <T> Writing<T> asObject(Writing<T> members) {
        return (json, value) -> json.object(own -> members.write(own, value));
    }

    private static Optional<Located.ObjectNode> ofObject(Located value, Problems problems) {
        if (value instanceof Located.ObjectNode object) {
            return Optional.of(object);
        }
        problems.add(value.place(), "this is " + value.kind(), "an object");
        return Optional.empty();
    }

    /** Reads a value; absent where there was a problem. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(Located value, Problems problems);
    }

    /** Reads a value from an object. */
    @FunctionalInterface
    interface ObjectReading<T> {
        Optional<T> read(Located.ObjectNode object, Problems problems);

        /** Returns a reading of members of which none is unknown. */
        static <T> ObjectReading<T> ofMembers(MemberReading<T> reading) {
            return (object, problems) -> {
                Fields fields = Fields.of(object, problems);
                Optional<T> value = reading.read(fields);
                fields.unknownKeys();
                return value;
            };
        }
    }

    /** Reads a value from the members of an object. */
    @FunctionalInterface
    interface MemberReading<T> {
        Optional<T> read(Fields fields);
    }

    /** Writes a value. */
    @FunctionalInterface
    interface Writing<T> {
        void write(JsonOutput json, T value);
    }
}
