package org.tallystick.io.report;

import com.google.common.base.Ascii;
import org.tallystick.figure.Reading;

/** Readings as documents write them. */
final class Words {
    private Words() {}

    static String of(Reading reading) {
        return Ascii.toLowerCase(reading.name());
    }
}
