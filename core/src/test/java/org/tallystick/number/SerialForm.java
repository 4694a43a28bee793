package org.tallystick.number;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** The bytes of a serialized value, which a test may read back as they are or tamper with first. */
final class SerialForm {

    private final byte[] bytes;

    private SerialForm(byte[] bytes) {
        this.bytes = bytes;
    }

    static SerialForm of(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return new SerialForm(bytes.toByteArray());
    }

    SerialForm replacing(long found, long other) {
        ByteBuffer longs = ByteBuffer.wrap(bytes);
        for (int at = bytes.length - Long.BYTES; at >= 0; at--) {
            if (longs.getLong(at) == found) {
                longs.putLong(at, other);
                return this;
            }
        }
        throw new AssertionError(found + " is not in the serial form");
    }

    Object read() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
