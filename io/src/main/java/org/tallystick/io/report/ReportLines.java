package org.tallystick.io.report;

/** The lines of a readable report, as it is composed. */
final class ReportLines {
    private final StringBuilder text = new StringBuilder();

    /** Adds a line, with characters that are hidden or turn the direction of the text made visible. */
    void line(String words) {
        text.append(Visible.text(words).stripTrailing()).append('\n');
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
