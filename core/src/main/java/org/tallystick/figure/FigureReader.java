package org.tallystick.figure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import org.tallystick.grammar.Asked;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.PhraseParser;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/**
 * Reads phrases as figures, in English.
 *
 * <pre>{@code
 * FigureReader reader = FigureReader.standard();
 * reader.read("between 12 and 15 percent").in(Reading.EXACT);                    // [12, 15]
 * reader.withNotation(Locale.GERMANY).read("1.234,56").value();                  // Optional[1234.56]
 * reader.readingOrdinals().read("twenty-first").value();                         // Optional[21]
 * }</pre>
 *
 * <p>A reader is immutable and can be shared by threads. The methods that change the manner of reading return another reader.
 */
public final class FigureReader {
    private static final FigureReader STANDARD =
            new FigureReader(Languages.ENGLISH, Notation.ENGLISH, ReadingPolicy.standard(), ImmutableSet.of());

    private static final int LONGEST = 20_000;

    private final Language language;
    private final Notation notation;
    private final ReadingPolicy policy;
    private final ImmutableSet<Asked> asked;
    private final PhraseParser parser;
    private final PhraseParser yearly;

    FigureReader(Language language, Notation notation, ReadingPolicy policy, ImmutableSet<Asked> asked) {
        this.language = language;
        this.notation = notation;
        this.policy = policy;
        this.asked = asked;
        this.parser = new PhraseParser(language, notation, asked);
        this.yearly =
                asked.contains(Asked.YEARS) ? parser : new PhraseParser(language, notation, with(asked, Asked.YEARS));
    }

    private FigureReader(FigureReader other, ReadingPolicy policy) {
        this.language = other.language;
        this.notation = other.notation;
        this.asked = other.asked;
        this.parser = other.parser;
        this.yearly = other.yearly;
        this.policy = policy;
    }

    /**
     * Returns the reader of {@link Figure#parse(String)}: English words and digits, the standard policy, neither years nor ordinals.
     *
     * @return the one instance
     */
    public static FigureReader standard() {
        return STANDARD;
    }

    /**
     * Returns this reader with another policy.
     *
     * @param other the policy
     * @return the changed reader
     */
    public FigureReader withPolicy(ReadingPolicy other) {
        return new FigureReader(this, other);
    }

    /**
     * Returns this reader for digits in the notation of a locale.
     *
     * @param locale the locale, whose decimal and grouping signs are those of the Unicode CLDR, as provided by the platform. Words stay
     * English
     * @return the changed reader
     */
    public FigureReader withNotation(Locale locale) {
        return new FigureReader(language, Notation.of(locale), policy, asked);
    }

    /**
     * Returns this reader, accepting a bare number of four digits even where it may be a year.
     *
     * @return the changed reader
     */
    public FigureReader readingYears() {
        return asking(Asked.YEARS);
    }

    /**
     * Returns this reader, accepting ordinals as numbers: 21 for "21st".
     *
     * @return the changed reader
     */
    public FigureReader readingOrdinals() {
        return asking(Asked.ORDINALS);
    }

    private FigureReader asking(Asked more) {
        return new FigureReader(language, notation, policy, with(asked, more));
    }

    private static ImmutableSet<Asked> with(ImmutableSet<Asked> asked, Asked more) {
        return Sets.union(asked, ImmutableSet.of(more)).immutableCopy();
    }

    /**
     * Reads a phrase.
     *
     * @param phrase a figure without further text
     * @return the figure
     * @throws UnreadableFigureException where the phrase is not understood in full
     */
    public Figure read(String phrase) {
        return read(phrase, parser);
    }

    private Figure read(String phrase, PhraseParser by) {
        if (phrase.length() > LONGEST) {
            throw new UnreadableFigureException(phrase, LONGEST, "a phrase has at most " + LONGEST + " characters");
        }
        try {
            Phrase understood = by.parse(phrase);
            String text = phrase.strip();
            int offset = text.length() == phrase.length() ? 0 : phrase.indexOf(text);
            return new Interpreter(understood, text, offset, policy).figure();
        } catch (NotUnderstoodException e) {
            throw new UnreadableFigureException(phrase, e.at(), e.reason());
        }
    }

    /**
     * Reads a phrase about things of a known unit, so that a number of four digits is not taken for a year.
     *
     * @param phrase as for {@link #read(String)}
     * @param unit the unit of a number without one; a number with another unit is converted
     * @return the figure in that unit
     * @throws UnreadableFigureException where the phrase is not understood in full
     * @throws IncompatibleUnitsException where the phrase states a unit that does not convert
     */
    public Figure read(String phrase, Unit unit) {
        return read(phrase, yearly).to(unit);
    }

    Language language() {
        return language;
    }

    Notation notation() {
        return notation;
    }

    ReadingPolicy policy() {
        return policy;
    }

    /**
     * Returns the figure of a phrase that was found in a text.
     *
     * @throws UnreadableFigureException where it has no possible value, such as 4.5 people
     * @throws NotUnderstoodException where its numbers do not fit together
     */
    Figure interpreted(Phrase phrase, String text) {
        return new Interpreter(phrase, text, phrase.start(), policy).figure();
    }
}
