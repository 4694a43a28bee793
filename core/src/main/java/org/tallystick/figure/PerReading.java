package org.tallystick.figure;

import java.io.Serializable;
import org.tallystick.phrase.Reading;

/** A value for each reading. */
record PerReading<T extends Serializable>(T exact, T rounded, T loose) implements Serializable {

    public T in(Reading reading) {
        return switch (reading) {
            case EXACT -> exact;
            case ROUNDED -> rounded;
            case LOOSE -> loose;
        };
    }

    public PerReading<T> with(Reading reading, T changed) {
        return switch (reading) {
            case EXACT -> new PerReading<>(changed, rounded, loose);
            case ROUNDED -> new PerReading<>(exact, changed, loose);
            case LOOSE -> new PerReading<>(exact, rounded, changed);
        };
    }
}
