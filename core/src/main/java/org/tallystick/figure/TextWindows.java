package org.tallystick.figure;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.PhraseFinder;
import org.tallystick.lexicon.Tokens;

/** Finds figures in a text that is read in windows, each of which overlaps the end of the preceding one. */
final class TextWindows extends AbstractIterator<FoundFigure> {
    private static final int WINDOW = 1 << 14;

    /** The distance from the end of a window, unless it is the last, within which no phrase is begun. */
    private static final int MARGIN = 1 << 11;

    /** The number of characters before a figure that can affect its meaning. */
    private static final int CONTEXT = 128;

    private final Readable text;
    private final FigureReader reader;
    private final char[] window = new char[WINDOW];
    private int length;
    private int from;
    private long offset;
    private boolean ended;
    private final Tokens tokens;
    private final PhraseFinder finder;
    private boolean begun;

    TextWindows(Readable text, FigureReader reader) {
        this.text = text;
        this.reader = reader;
        this.tokens = new Tokens(reader.language(), reader.notation());
        this.finder = new PhraseFinder(tokens, reader.language());
    }

    @Override
    protected @Nullable FoundFigure computeNext() {
        begin();
        while (true) {
            Phrase phrase = finder.next(ended ? length : length - MARGIN);
            if (phrase != null && !ended && phrase.end() == length && phrase.start() > MARGIN) {
                slideTo(phrase.start());
                continue;
            }
            FoundFigure found = phrase == null || isTorn(phrase) ? null : found(phrase);
            if (found != null) {
                return found;
            }
            if (phrase == null && !slide()) {
                return endOfData();
            }
        }
    }

    private @Nullable FoundFigure found(Phrase phrase) {
        String words = String.valueOf(window, phrase.start(), phrase.end() - phrase.start());
        return reader.interpreted(phrase, words)
                .map(figure -> FoundFigure.of(figure, offset + phrase.start()))
                .orElse(null);
    }

    private void begin() {
        if (!begun) {
            begun = true;
            fill();
            cut();
        }
    }

    private void cut() {
        tokens.fill(window, length);
        while (!tokens.atEnd() && tokens.start(0) < from) {
            tokens.skip(1);
        }
    }

    /** Moves the window on; returns false at the end of the text. */
    private boolean slide() {
        if (ended) {
            return false;
        }
        int next = tokens.atEnd() ? length : tokens.start(0);
        boolean torn = next == length && !isSpace(window[length - 1]);
        slideTo(next);
        while (torn && from < length && !isSpace(window[from])) {
            from++;
        }
        if (torn) {
            cut();
        }
        return true;
    }

    /** Moves the window on to a place, with some context before it. */
    private void slideTo(int next) {
        int keep = Math.max(next - CONTEXT, 0);
        offset += keep;
        System.arraycopy(window, keep, window, 0, length - keep);
        length -= keep;
        from = next - keep;
        fill();
        cut();
    }

    /** Whether a phrase reaches the end of a full window, so that its continuation is not known. */
    private boolean isTorn(Phrase phrase) {
        return !ended && phrase.end() == length;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void fill() {
        CharBuffer rest = CharBuffer.wrap(window, length, WINDOW - length);
        try {
            while (rest.hasRemaining() && !ended) {
                ended = text.read(rest) < 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = rest.position();
    }
}
