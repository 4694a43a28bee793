package org.tallystick.io.claims;

import java.util.Set;

/**
 * Splits a text, character by character, into paragraphs and sentences. A line without a visible character separates paragraphs. A sentence
 * ends at a full stop, a question mark or an exclamation mark, with the closing quotes and brackets after it, if white space and then a
 * capital letter follow. It also ends with its paragraph. A full stop after a single letter or a title ("U.S.", "Gov.") ends none.
 */
final class SentenceCutter {
    private static final String ENDS = ".!?";
    private static final String CLOSERS = ")]}\"'\u2019\u201d\u00bb";
    private static final String OPENERS = "([{\"'\u2018\u201c\u00ab";
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Gen", "Lt", "Col", "Capt", "Sgt", "St", "No");

    private final Sink sink;
    private final StringBuilder word = new StringBuilder();
    private long position;
    private int lineEnds = 2;
    private boolean afterReturn;
    private State state = State.BETWEEN;
    private long opener;

    SentenceCutter(Sink sink) {
        this.sink = sink;
    }

    /** The position of the last character. */
    private enum State {
        /** Before a sentence. */
        BETWEEN,
        /** Within one. */
        WITHIN,
        /** After a mark that may end it. */
        MARKED,
        /** After white space that follows such a mark. */
        PARTED,
        /** After opening quotes or brackets that follow that. */
        OPENED
    }

    /** Receives the beginnings of sentences. */
    @FunctionalInterface
    interface Sink {
        /**
         * Called when a sentence begins.
         *
         * @param position the index of its first character
         * @param first whether it is the first of a paragraph
         */
        void begins(long position, boolean first);
    }

    void pass(char next) {
        if (isSpace(next)) {
            space(next);
        } else {
            visible(next);
            lineEnds = 0;
            afterReturn = false;
        }
        spell(next);
        position++;
    }

    static boolean isSpace(char next) {
        return Character.isWhitespace(next) || Character.isSpaceChar(next);
    }

    private void space(char next) {
        if (next == '\r' || (next == '\n' && !afterReturn)) {
            lineEnds++;
        } else if (next == '\u2029') {
            lineEnds += 2;
        }
        afterReturn = next == '\r';
        if (lineEnds >= 2) {
            state = State.BETWEEN;
        } else if (state == State.MARKED) {
            state = State.PARTED;
        } else if (state == State.OPENED) {
            state = State.WITHIN;
        }
    }

    private void visible(char next) {
        switch (state) {
            case BETWEEN -> begin(position, lineEnds >= 2, next);
            case PARTED -> parted(next);
            case OPENED -> {
                if (Character.isUpperCase(next)) {
                    begin(opener, false, next);
                } else if (OPENERS.indexOf(next) < 0) {
                    within(next);
                }
            }
            case MARKED -> {
                if (CLOSERS.indexOf(next) < 0) {
                    within(next);
                }
            }
            case WITHIN -> within(next);
        }
    }

    private void parted(char next) {
        if (Character.isUpperCase(next)) {
            begin(position, false, next);
        } else if (OPENERS.indexOf(next) >= 0) {
            opener = position;
            state = State.OPENED;
        } else {
            within(next);
        }
    }

    private void begin(long at, boolean first, char next) {
        sink.begins(at, first);
        within(next);
    }

    private void within(char next) {
        boolean ends = ENDS.indexOf(next) >= 0 && !(next == '.' && isShortened());
        state = ends ? State.MARKED : State.WITHIN;
    }

    private boolean isShortened() {
        return word.length() == 1 || TITLES.contains(word.toString());
    }

    /** Keeps the beginning of the last word. */
    private void spell(char next) {
        if (!Character.isLetter(next)) {
            word.setLength(0);
        } else if (word.length() <= LONGEST_TITLE) {
            word.append(next);
        }
    }
}
