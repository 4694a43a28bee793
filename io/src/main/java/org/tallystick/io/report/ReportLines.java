package org.tallystick.io.report;

import com.google.common.base.CharMatcher;

/** The lines of a readable report, as it is composed. */
final class ReportLines {
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final StringBuilder text = new StringBuilder();

    /** Adds a line, with control characters made visible. */
    void line(String words) {
        text.append(CONTROL.replaceFrom(words, '\uFFFD').stripTrailing()).append('\n');
    }

    /** Adds a line after an empty one. */
    void heading(String words) {
        line("");
        line(words);
    }

    String text() {
        return text.toString();
    }
}
