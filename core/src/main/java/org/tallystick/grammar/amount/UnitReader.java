package org.tallystick.grammar.amount;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.prose.Quote;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Unit.Submultiple;

/** Reads the unit of a number: a currency before it; a unit, a part of one, or a noun after it. */
public final class UnitReader {

    /** The greatest number of tokens of a unit's name: its words, with a slash or dash between them. */
    private static final int LONGEST = 2 * Unit.names().longest();

    /** The numbers of lines of a screen, after which "p" means progressive scan. */
    private static final ImmutableSet<String> LINES =
            ImmutableSet.of("144", "240", "360", "480", "540", "576", "720", "900", "1080", "1440", "2160", "4320");

    private static final Roles NAMES = Roles.of(Role.UNIT, Role.UNIT_FURTHER);

    private final Tokens tokens;
    private final Language language;
    private final Scope scope;
    private final NounReader nouns;
    private final Memo<Optional<ReadUnit>> names = new Memo<>(UnitReader::find);

    UnitReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.language = language;
        this.scope = scope;
        this.nouns = new NounReader(tokens, language, scope);
    }

    /**
     * A unit as it was stated.
     *
     * @param unit the unit
     * @param each the size of one of it in that unit, 1 unless a part of the unit was stated
     */
    public record ReadUnit(Unit unit, Rational each) {
        static ReadUnit of(Unit unit) {
            return new ReadUnit(unit, Rational.ONE);
        }
    }

    /** Reads the unit after a number: the longest known name, else a noun; null where there is none. */
    @Nullable
    ReadUnit behindNumber(long count) {
        ReadUnit named = named();
        if (named != null) {
            return named;
        }
        Unit noun = tokens.isGlued(0) ? null : noun(count);
        return noun == null ? null : ReadUnit.of(noun);
    }

    /** Reads a known unit, or a part of one; null where there is none. */
    @Nullable
    ReadUnit named() {
        if (tokens.isGlued(0) && tokens.is(0, Role.ENDING) && tokens.kind(-1) != Kind.SYMBOL) {
            throw tokens.refuse(Quote.of(tokens.text(0, 1)) + " makes an ordinal or a decade of the number");
        }
        boolean word = tokens.kind(0) == Kind.WORD;
        if (tokens.is(0, Role.LETTERS) || (word && !tokens.is(0, NAMES))) {
            return null;
        }
        Unit degrees = degrees();
        if (degrees != null) {
            tokens.skip(1);
            return ReadUnit.of(degrees);
        }
        if (isLetterOfUnit() || isCoordinate()) {
            NotUnderstoodException refusal = tokens.refuse(Quote.of(tokens.text(0, 1)) + " is not clear as a unit");
            tokens.skip(tokens.kind(1) == Kind.DIGITS ? 2 : 0);
            throw refusal;
        }
        if (isArticle() || !(word ? tokens.is(0, Role.UNIT) : tokens.kind(0) == Kind.SYMBOL)) {
            return null;
        }
        for (int length = longestName(); length > 0; length--) {
            ReadUnit read = named(tokens.text(0, length));
            if (read != null && !isPower(length) && !(length == 1 && isDoubtfulLetter(read))) {
                tokens.skip(length);
                return read;
            }
        }
        return null;
    }

    /**
     * Returns the degrees of a scale that a capital directly after a number with a minus sign or decimals names, "38.4C", "-3C"; null where
     * none does. After other numbers it may be part of a name: "seat 12C".
     */
    private @Nullable Unit degrees() {
        boolean letter = tokens.isGlued(0)
                && tokens.end(0) - tokens.start(0) == 1
                && Character.isUpperCase(tokens.first(0))
                && tokens.kind(-1) == Kind.DIGITS
                && !(tokens.isGlued(1) && tokens.kind(1) != Kind.SYMBOL);
        return letter && isMeasured() ? Unit.find("°" + tokens.text(0, 1)).orElse(null) : null;
    }

    /** Whether the number before has a minus sign, or decimals after at least two digits. */
    private boolean isMeasured() {
        boolean minus = tokens.kind(-2) == Kind.DASH && tokens.isGlued(-1) && !tokens.isGlued(-2);
        int point = tokens.start(-1);
        while (point < tokens.end(-1)
                && tokens.charAt(point) != tokens.notation().decimal()) {
            point++;
        }
        return minus || (point < tokens.end(-1) && point - tokens.start(-1) > 1);
    }

    /** Whether a single capital follows that is a part of names of units but none itself: "20 C". */
    private boolean isLetterOfUnit() {
        return tokens.is(0, Role.UNIT_FURTHER)
                && tokens.end(0) - tokens.start(0) == 1
                && Character.isUpperCase(tokens.first(0))
                && named(tokens.text(0, 1)) == null;
    }

    /** Whether a letter is no clear sign of a part of a unit: "p" for pence is attached to its number, and no noun follows it. */
    private boolean isDoubtfulLetter(ReadUnit read) {
        boolean letter = tokens.kind(0) == Kind.WORD && tokens.end(0) - tokens.start(0) == 1;
        boolean joined = tokens.isGlued(1) && tokens.kind(1) != Kind.SYMBOL;
        boolean clear = tokens.isGlued(0) && !joined && !language.mayBeNoun(tokens, 1);
        return letter && !read.each().equals(Rational.ONE) && !(clear && !isResolution());
    }

    /** Whether the number before a letter is a usual number of lines of a screen: "1080p". */
    private boolean isResolution() {
        return tokens.kind(-1) == Kind.DIGITS && LINES.contains(tokens.text(-1, 1));
    }

    /** Whether an article comes next in running text, where a capital at the end of a clause is a symbol: "16 A". */
    private boolean isArticle() {
        boolean symbol = Character.isUpperCase(tokens.first(0)) && tokens.kind(1) != Kind.WORD;
        return scope == Scope.TEXT && tokens.is(0, Role.ARTICLE) && !symbol;
    }

    /** Whether a degree sign begins a coordinate: "16.4° S", "16° 24′". */
    private boolean isCoordinate() {
        boolean letter =
                tokens.kind(1) == Kind.WORD && tokens.end(1) - tokens.start(1) == 1 && named(tokens.text(0, 2)) == null;
        return tokens.isSign(0, '°') && (letter || tokens.kind(1) == Kind.DIGITS);
    }

    private @Nullable ReadUnit named(String text) {
        return names.of(text).orElse(null);
    }

    private static Optional<ReadUnit> find(String text) {
        return Unit.find(text)
                .or(() -> Unit.ofSign(text))
                .map(ReadUnit::of)
                .or(() -> Unit.submultiple(text).map(UnitReader::read));
    }

    private static ReadUnit read(Submultiple part) {
        return new ReadUnit(part.unit(), part.each());
    }

    private int longestName() {
        int length = 1;
        while (length < LONGEST && (tokens.is(length, Role.UNIT_FURTHER) || isJoint(length) || isPower(length))) {
            length++;
        }
        return length;
    }

    /** Whether a token joins the parts of a name: the slash of "km/h", the dash of "kilowatt-hour", the full stops of "U.S.". */
    private boolean isJoint(int ahead) {
        return tokens.isGlued(ahead) && (tokens.kind(ahead) == Kind.SYMBOL || tokens.kind(ahead) == Kind.DASH);
    }

    /** Whether a token is the exponent of the word before it: "m2". */
    private boolean isPower(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS
                && tokens.isGlued(ahead)
                && tokens.end(ahead) - tokens.start(ahead) == 1
                && tokens.kind(ahead - 1) == Kind.WORD;
    }

    /** Reads a noun; null where there is none. */
    @Nullable
    Unit noun(long count) {
        return nouns.read(count);
    }

    /** Returns the noun of a text. Refuses what cannot name a thing that is counted. */
    Unit nounOf(String text) {
        return nouns.of(text);
    }
}
