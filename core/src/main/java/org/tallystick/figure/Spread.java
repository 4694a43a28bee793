package org.tallystick.figure;

import java.io.Serializable;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/** What a wording leaves open in each reading, before the nature of the thing counted narrows it. */
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
