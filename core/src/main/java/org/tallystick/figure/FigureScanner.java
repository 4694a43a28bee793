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
 * <p>A figure begins with the words that hedge it or state its change, and ends with its unit, its counted noun or a hedge that follows. It
 * is a phrase that {@link FigureReader} reads. The scanner skips dates, times of day, telephone numbers, ordinals, versions, addresses,
 * numbered names ("Highway 101"), items of lists, scores, ages beside a name, temperatures, adjectives with a hyphen that count nothing
 * ("two-wheelers"), and "one" as a pronoun. A number that is hedged or joined in a way that is not understood ("nothing like 300") is skipped as a whole,
 * never read in part.
 *
 * <p>An {@linkplain #audit(CharSequence) audit} lists these numbers too, each with the reason, so that a person sees what was not read.
 *
 * <p>The text is scanned in a single pass, in a window of fixed size: time grows with the length of the text, memory does not. A scanner is
 * immutable and can be shared by threads.
 */
public final class FigureScanner {
    private static final FigureScanner STANDARD = new FigureScanner(FigureReader.standard());

    private final FigureReader reader;

    private FigureScanner(FigureReader reader) {
        this.reader = reader;
    }

    /**
     * Returns a scanner for English texts.
     *
     * @return the one instance, with the standard reader
     */
    public static FigureScanner standard() {
        return STANDARD;
    }

    /**
     * Returns a scanner that reads figures by a given reader.
     *
     * @param reader the reader, of which policy and notation are used; years and ordinals are skipped even where it reads them
     * @return the scanner
     */
    public static FigureScanner of(FigureReader reader) {
        return new FigureScanner(reader);
    }

    /**
     * Returns the figures of a text in memory.
     *
     * @param text any text
     * @return the figures, in order, without overlaps
     */
    public ImmutableList<FoundFigure> scan(CharSequence text) {
        return scan(new StringReader(text.toString())).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the figures of a text that is read only as far as the stream is consumed.
     *
     * @param text the text, which is not closed; an {@link java.io.IOException} while it is read is thrown by the stream as an {@link
     * UncheckedIOException}
     * @return the figures, in order, without overlaps
     */
    public Stream<FoundFigure> scan(Readable text) {
        return Streams.stream(new TextWindows(text, reader, false, TextWindows.SIZE))
                .map(FoundFigure.class::cast);
    }

    /**
     * Returns the numbers of a text in memory: the figures, and what was passed over, with the reasons. Every run of digits and every number
     * word of the text, cardinals, ordinals, parts and rough plurals alike, is part of one of them.
     *
     * @param text any text
     * @return the numbers, in order, without overlaps; the figures are those of {@link #scan(CharSequence)}
     */
    public ImmutableList<ScannedNumber> audit(CharSequence text) {
        return audit(new StringReader(text.toString())).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the numbers of a text that is read only as far as the stream is consumed.
     *
     * @param text as for {@link #scan(Readable)}
     * @return as for {@link #audit(CharSequence)}
     */
    public Stream<ScannedNumber> audit(Readable text) {
        return Streams.stream(new TextWindows(text, reader, true, TextWindows.SIZE));
    }
}
