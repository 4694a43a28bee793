package org.tallystick.figure;

import java.io.Serializable;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/** The values that a wording allows in each reading, before limits narrow them. */
record Spread(Interval exact, Interval rounded, Interval loose, Interval usual) implements Serializable {

    static Spread same(Interval interval) {
        return new Spread(interval, interval, interval, interval);
    }

    Interval in(Reading reading) {
        return switch (reading) {
            case EXACT -> exact;
            case ROUNDED -> rounded;
            case LOOSE -> loose;
        };
    }
}
