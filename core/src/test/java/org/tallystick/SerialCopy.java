package org.tallystick;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** A value written with Java serialization and read back. */
public final class SerialCopy {

    private SerialCopy() {}

    /**
     * Writes a value and reads it back.
     *
     * @param value the value
     * @param <T> its type
     * @return what was read
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
