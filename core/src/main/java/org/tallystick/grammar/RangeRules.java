package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Decides from two numbers whether they can be the ends of a range. */
final class RangeRules {
    private static final Rational HOURS = Rational.of(24);
    private static final char MINUS = '\u2212';

    private final Tokens tokens;
    private final Set<Asked> asked;

    RangeRules(Tokens tokens, Set<Asked> asked) {
        this.tokens = tokens;
        this.asked = asked;
    }

    /** Whether a lower end is a small number without a unit: "5 to 4" is a score, and "10 to 15,000" is unclear. */
    static boolean isSmall(Amount lower) {
        boolean bare = lower.unit() == null && !(lower.numeral() instanceof Fraction);
        return bare && lower.value().compareTo(Rational.of(1_000)) < 0;
    }

    /** Whether an amount may be an hour of the day. */
    static boolean mayBeHour(Amount amount) {
        return amount.unit() == null
                && amount.noun() == null
                && amount.numeral().isWhole()
                && amount.value().compareTo(HOURS) <= 0;
    }

    /** Whether an upper end is stated in another unit: "30 million euros or 12 percent". */
    static boolean isInAnotherUnit(Amount lower, @Nullable Amount upper) {
        Unit other = upper == null ? null : upper.unit();
        if (other == null) {
            return false;
        }
        Unit own = lower.unit();
        boolean percent = other.isPercent() && lower.value().compareTo(Rational.of(100)) > 0;
        return own == null ? percent && !lower.isShare() : !own.convertsTo(other);
    }

    /** Whether an end may be a year, unless years are requested: four digits without a comma and without a unit. */
    boolean isYear(Amount end) {
        int first = tokens.ahead(end.at());
        return !asked.contains(Asked.YEARS)
                && end.unit() == null
                && NumeralReader.isYear(tokens, first)
                && tokens.end(first) == end.end();
    }

    /** Refuses "10−30" with a minus sign, which may be a power of ten. */
    void refuseLevelExponent(Amount lower) {
        boolean minus =
                tokens.kind(0) == Kind.DASH && tokens.first(0) == MINUS && tokens.isGlued(0) && tokens.isGlued(1);
        if (minus
                && tokens.kind(-1) == Kind.DIGITS
                && lower.unit() == null
                && lower.value().equals(Rational.TEN)) {
            throw tokens.refuse("it is not clear whether these digits are an exponent");
        }
    }

    /** Refuses a telephone number: "555-1234". */
    void refuseTelephone(Amount lower) {
        boolean digits = tokens.kind(0) == Kind.DASH
                && tokens.isGlued(0)
                && tokens.isGlued(1)
                && tokens.kind(1) == Kind.DIGITS
                && tokens.end(1) - tokens.start(1) == 4
                && tokens.kind(-1) == Kind.DIGITS
                && tokens.end(-1) - tokens.start(-1) == 3;
        boolean round = digits && tokens.charAt(tokens.end(1) - 1) == '0' && tokens.charAt(tokens.end(-1) - 1) == '0';
        if (digits && !round && lower.unit() == null) {
            throw new NotUnderstoodException(lower.at(), "it is not clear whether this is a telephone number");
        }
    }
}
