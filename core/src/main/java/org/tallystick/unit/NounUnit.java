package org.tallystick.unit;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.lexicon.Plurals;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Things counted under their own name, in the singular. */
final class NounUnit extends Unit {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String noun;
    private final boolean whole;

    private NounUnit(String noun, boolean whole) {
        this.noun = noun;
        this.whole = whole;
    }

    static Unit of(String text) {
        String noun = Nouns.normalised(text);
        if (Units.isNamedInLowerCase(noun)) {
            throw new UnreadableTextException(
                    text, 0, "this is a unit of measure in another case or number, or not a thing that is counted");
        }
        String reason = UncountedWords.reason(noun);
        if (reason != null) {
            throw new UnreadableTextException(text, 0, reason);
        }
        if (!Nouns.isPlain(noun)) {
            refuseCompound(text, noun);
        }
        return new NounUnit(noun, true);
    }

    private static void refuseCompound(String text, String noun) {
        if (CompoundParser.findPower(noun).isPresent()) {
            throw new UnreadableTextException(text, 0, "a power of a unit is not a thing that is counted");
        }
        if (CompoundParser.isRate(noun)) {
            throw new UnreadableTextException(text, 0, "a rate is not a thing that is counted");
        }
    }

    @Override
    public String symbol() {
        return noun;
    }

    @Override
    public String singular() {
        return noun;
    }

    @Override
    public String plural() {
        String many = Plurals.plural(noun);
        return isNamedBy(many) ? many : noun;
    }

    /** A spelling rule may produce a word with another meaning. */
    private boolean isNamedBy(String words) {
        try {
            return Unit.parse(words).symbol().equals(noun);
        } catch (UnreadableTextException e) {
            return false;
        }
    }

    @Override
    public boolean countsWholeThings() {
        return whole;
    }

    @Override
    public Unit divisible() {
        return whole ? new NounUnit(noun, false) : this;
    }

    /** Returns the noun that counts whole things. */
    NounUnit whole() {
        return whole ? this : new NounUnit(noun, true);
    }

    @Override
    public boolean convertsTo(Unit other) {
        return other instanceof NounUnit that && noun.equals(that.noun);
    }

    @Override
    public Interval naturalRange() {
        return Interval.atLeast(Rational.ZERO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NounUnit that && noun.equals(that.noun) && whole == that.whole;
    }

    @Override
    public int hashCode() {
        return 31 * noun.hashCode() + Boolean.hashCode(whole);
    }
}
