package org.tallystick.io.report;

import com.google.common.base.CharMatcher;

/** The lines of a report for people, as they are put together. */
final class ReportLines {
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final StringBuilder text = new StringBuilder();

    /** What could steer a terminal is made visible instead. */
    void line(String words) {
        text.append(CONTROL.replaceFrom(words, '\uFFFD').stripTrailing()).append('\n');
    }

    /** A line with an empty one before it. */
    void heading(String words) {
        line("");
        line(words);
    }

    String text() {
        return text.toString();
    }
}
