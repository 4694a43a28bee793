package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Finds the figures in a text of any length.
 *
 * <pre>{@code
 * for (FoundFigure found : FigureScanner.standard().scan("About 40 of the 1,200 people stayed until 10 p.m. on May 3.")) {
 *     System.out.println(found);
 * }
 * }</pre>
 *
 * <p>A figure begins with the words that hedge it or state its change and ends with its unit, the noun that it counts or a
 * hedge behind it: the phrase that {@link FigureReader} reads. Left alone are dates, times of day, telephone numbers,
 * ordinals, versions, addresses, numbered names ("Highway 101"), items of lists, scores, ages beside a name, temperatures,
 * adjectives with a hyphen ("a 12-member panel"), and "one" as a pronoun. A number that is hedged or joined in a way that is
 * not understood ("nothing like 300") is passed over whole, never read in part.
 *
 * <p>Reading is a single pass over the text, in a window of fixed size: time grows with the length of the text and memory does
 * not. A scanner never changes and can be shared by threads.
 */
public final class FigureScanner {
    private static final FigureScanner STANDARD = new FigureScanner(FigureReader.standard());

    private final FigureReader reader;

    private FigureScanner(FigureReader reader) {
        this.reader = reader;
    }

    /**
     * A scanner for English texts.
     *
     * @return the one instance, with the standard reader
     */
    public static FigureScanner standard() {
        return STANDARD;
    }

    /**
     * A scanner that reads figures in a certain way.
     *
     * @param reader its policy and notation hold; years and ordinals are left alone even where it reads them
     * @return the scanner
     */
    public static FigureScanner of(FigureReader reader) {
        return new FigureScanner(reader);
    }

    /**
     * The figures of a text in memory.
     *
     * @param text any text
     * @return its figures, in their order; none overlap
     */
    public ImmutableList<FoundFigure> scan(CharSequence text) {
        return ImmutableList.copyOf(new TextWindows(new StringReader(text.toString()), reader));
    }

    /**
     * The figures of a text that is read as far as the stream is.
     *
     * @param text its source, which is not closed; an {@link java.io.IOException} while it is read is thrown by the stream as an
     *     {@link UncheckedIOException}
     * @return its figures, in their order; none overlap
     */
    public Stream<FoundFigure> scan(Readable text) {
        return Streams.stream(new TextWindows(text, reader));
    }
}
