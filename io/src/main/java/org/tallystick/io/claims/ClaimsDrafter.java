package org.tallystick.io.claims;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureScanner;
import org.tallystick.figure.FoundFigure;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/**
 * Drafts the claims of a text, for a person to complete.
 *
 * <pre>{@code
 * ClaimsDraft draft = ClaimsDrafter.of(times)
 *         .titled("The crowd")
 *         .draft("Some 4,500 people came. Police counted 4,561 people.");
 * draft.dossier().claims().size();   // 2
 * draft.text();                      // …"measurand": "person.p1.s1", "figure": "Some 4,500 people"…
 * }</pre>
 *
 * <p>Every figure that {@link FigureScanner} finds becomes a claim in the words of the text, with the sentence that contains it. Its
 * measurand is not guessed, since two figures with one noun may be about different things. So each claim has a measurand of its own, named
 * by the noun or unit and by the numbers of paragraph and sentence. A person merges the measurands that are the same.
 *
 * <p>Paragraphs are separated by a line without a visible character. A sentence ends with its paragraph, and at a full stop, a question
 * mark or an exclamation mark that white space and a capital letter follow. It does not end at a full stop after a single letter or a title
 * such as "Gov.".
 */
public final class ClaimsDrafter {
    /** The greatest number of claims of a draft. */
    public static final int MAX_CLAIMS = 20_000;

    private final Source source;
    private final Optional<String> title;

    private ClaimsDrafter(Source source, Optional<String> title) {
        this.source = source;
        this.title = title;
    }

    /**
     * Returns a drafter for the texts of a source.
     *
     * @param source the source of the text
     * @return the drafter, without a title
     */
    public static ClaimsDrafter of(Source source) {
        return new ClaimsDrafter(Objects.requireNonNull(source, "source"), Optional.empty());
    }

    /**
     * Returns this drafter with a title for the document.
     *
     * @param title a few words
     * @return the changed drafter
     */
    public ClaimsDrafter titled(String title) {
        return new ClaimsDrafter(source, Optional.of(title));
    }

    /**
     * Drafts the claims of a text in memory.
     *
     * @param text any text
     * @return the draft
     * @throws TooManyFiguresException if the text has more than {@value #MAX_CLAIMS} figures
     */
    public ClaimsDraft draft(CharSequence text) {
        try {
            return draft((Readable) CharBuffer.wrap(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Drafts the claims of a text that is read once and never kept as a whole.
     *
     * @param text the text, which is not closed
     * @return the draft
     * @throws IOException if the text cannot be read
     * @throws TooManyFiguresException if the text has more than {@value #MAX_CLAIMS} figures
     */
    public ClaimsDraft draft(Readable text) throws IOException {
        Passages passages = new Passages(text);
        MeasurandNames names = new MeasurandNames();
        ImmutableList.Builder<DraftClaim> claims = ImmutableList.builder();
        try {
            Iterator<FoundFigure> found =
                    FigureScanner.standard().scan(passages).iterator();
            for (int number = 1; found.hasNext(); number++) {
                FoundFigure next = found.next();
                if (number > MAX_CLAIMS) {
                    throw new TooManyFiguresException(next.start());
                }
                Passage passage = passages.of(next.start(), next.end());
                claims.add(claim(number, next, passage, names));
            }
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
        return new ClaimsDraft(source, title, claims.build());
    }

    private DraftClaim claim(int number, FoundFigure found, Passage passage, MeasurandNames names) {
        Figure figure = found.figure();
        Measurand.Builder measurand = Measurand.builder(names.of(figure, passage));
        unit(figure).ifPresent(measurand::unit);
        Claim claim = Claim.builder(source, measurand.build(), figure)
                .id(source.id() + "-" + number)
                .quote(passage.quote())
                .locator("paragraph " + passage.paragraph())
                .build();
        return new DraftClaim(claim, found.start(), found.end());
    }

    /** Returns the unit, unless the figure is outside the range of that unit, such as a count below zero. */
    private static Optional<Unit> unit(Figure figure) {
        return figure.unit().filter(unit -> unit.naturalRange().encloses(figure.in(Reading.LOOSE)));
    }
}
