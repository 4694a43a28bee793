package org.tallystick.figure;

import com.google.common.collect.AbstractIterator;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.context.PassedNumbers;
import org.tallystick.grammar.context.PassedNumbers.PassedNumber;
import org.tallystick.grammar.context.PhraseFinder;
import org.tallystick.grammar.context.TableScale;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.FigureKind;

/**
 * Finds the numbers of a text that is read in windows. Each window overlaps the end of the preceding one, so that what is found does not
 * depend on where a window ends.
 */
final class TextWindows extends AbstractIterator<ScannedNumber> {
    /** The usual size of a window, in characters. */
    static final int SIZE = 1 << 14;

    /** The number of tokens at the end of a window, unless it is the last, with which no phrase is begun. */
    private static final int MARGIN = 64;

    /** The number of tokens after a phrase that can decide whether it is one. */
    private static final int BEHIND = 32;

    /** The number of tokens before a phrase that can decide its meaning, and of characters of them that are kept. */
    private static final int BEFORE = 32;

    private static final int LONGEST_BEFORE = 1 << 10;

    private static final String TOO_LONG = "longer than any number that is read";

    private final FigureReader reader;
    private final TextWindow window;
    private final Tokens tokens;
    private final @Nullable PassedNumbers passed;
    private final PhraseFinder finder;
    private final TableScale scale;
    private final Deque<ScannedNumber> ready = new ArrayDeque<>();
    private int limit;
    private int reach;
    private boolean begun;
    private boolean ended;

    /**
     * Creates a scan of a text.
     *
     * @param text the text
     * @param reader the reader of its figures
     * @param auditing whether numbers that are passed over are returned too
     * @param size the number of characters of the first window
     */
    TextWindows(Readable text, FigureReader reader, boolean auditing, int size) {
        this.reader = reader;
        this.window = new TextWindow(text, size);
        this.tokens = new Tokens(reader.language(), reader.notation());
        this.passed = auditing ? new PassedNumbers(tokens) : null;
        this.finder = new PhraseFinder(tokens, reader.language(), passed);
        this.scale = new TableScale(tokens);
    }

    @Override
    protected @Nullable ScannedNumber computeNext() {
        if (!begun) {
            begun = true;
            window.fill();
            cut();
        }
        while (ready.isEmpty() && !ended) {
            step();
        }
        ScannedNumber next = ready.poll();
        return next == null ? endOfData() : next;
    }

    /** Scans to the next figure, or else to the end of the window and moves on. */
    private void step() {
        Phrase phrase = finder.next(limit, reach);
        if (phrase == null) {
            moveOn();
            return;
        }
        FoundFigure found = found(phrase);
        if (found != null) {
            passUpTo(phrase.start());
            if (passed != null) {
                passed.skipTo(phrase.end());
            }
            ready.add(found);
        }
    }

    private @Nullable FoundFigure found(Phrase phrase) {
        if (!window.isLast() && phrase.end() == window.length()) {
            passOver(phrase, TOO_LONG);
            return null;
        }
        try {
            Figure figure = reader.interpreted(phrase, window.between(phrase.start(), phrase.end()));
            return inContext(phrase, FoundFigure.of(figure, window.offset() + phrase.start()));
        } catch (UnreadableFigureException e) {
            passOver(phrase, e.reason());
        } catch (NotUnderstoodException e) {
            passOver(phrase, e.reason());
        }
        return null;
    }

    private FoundFigure inContext(Phrase phrase, FoundFigure found) {
        scale.advance();
        FoundFigure told = finder.denies(phrase) ? found.negated() : found;
        int power = scale.isStated() && isScaled(found.kind()) ? scale.apply(phrase) : 0;
        return power == 0 ? told : told.withScale(Rational.of(BigInteger.TEN.pow(power)));
    }

    private static boolean isScaled(FigureKind kind) {
        return kind == FigureKind.COUNT || kind == FigureKind.AMOUNT;
    }

    private void passOver(Phrase phrase, String reason) {
        if (passed != null) {
            passed.record(phrase.start(), phrase.end(), reason);
        }
    }

    /** Makes the numbers before a place ready that were passed over since the last figure. */
    private void passUpTo(int place) {
        if (passed != null) {
            passed.upTo(place).forEach(this::passOver);
        }
    }

    private void passOver(PassedNumber number) {
        String words = window.between(number.start(), number.end());
        ready.add(PassedOver.of(window.offset() + number.start(), words, number.reason()));
    }

    /**
     * Moves on to a window that begins shortly before the place reached. Where that is this one, it grows; where it can grow no more, it is
     * scanned to its end.
     */
    private void moveOn() {
        int next = tokens.atEnd() ? window.length() : tokens.start(0);
        passUpTo(next);
        scale.advance();
        if (window.isLast()) {
            ended = true;
            return;
        }
        int kept = Math.max(tokens.start(-BEFORE), next - LONGEST_BEFORE);
        if (tokens.atEnd()) {
            window.leave();
            cut();
            passTorn();
        } else if (kept > 0) {
            window.slideTo(kept, next);
            cut();
        } else if (window.grow(next)) {
            cut();
        } else {
            limit = window.length();
            reach = Integer.MAX_VALUE;
        }
    }

    private void cut() {
        tokens.fill(window.characters(), window.length());
        boolean last = window.isLast();
        limit = last ? window.length() : tokens.start(tokens.fence() - MARGIN);
        reach = last ? Integer.MAX_VALUE : tokens.fence() - BEHIND;
        while (!tokens.atEnd() && tokens.start(0) < window.from()) {
            tokens.skip(1);
        }
        scale.continueAt(tokens.mark());
        if (passed != null) {
            passed.begin(tokens.mark());
        }
    }

    /** Makes the numbers ready that belong to a word of which only the rest is in the window. */
    private void passTorn() {
        if (passed != null && tokens.mark() > 0) {
            passed.begin(0);
            passed.record(0, window.from(), TOO_LONG);
            passUpTo(window.from());
        }
    }
}
