package org.tallystick.io.json;

/** Counts the lines and columns of characters; a line ends at LF, CR or CR LF. */
final class LineCounter {
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Returns the line of the next character, from 1. */
    int line() {
        return line;
    }

    /** Returns the column of the next character, from 1. */
    int column() {
        return column;
    }

    void pass(char[] buffer, int start, int length) {
        for (int at = start; at < start + length; at++) {
            pass(buffer[at]);
        }
    }

    void pass(char next) {
        if (next == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = next == '\r';
        if (next == '\n' || next == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
