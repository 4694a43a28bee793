package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.CardinalReader;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Word;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Vagueness;

/**
 * Reads counts that are not numbers.
 *
 * <pre>{@code
 * rough := plural ("of" plural)* ["of" noun]                             thousands, tens of thousands of people
 *        | ("a couple" | "a few" | "several" | "a handful") ["of"] [multiplier* | "dozen"] [noun]
 * }</pre>
 */
final class RoughReader {
    private final Tokens tokens;
    private final CardinalReader cardinals;
    private final AmountReader amounts;

    RoughReader(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.cardinals = new CardinalReader(tokens);
        this.amounts = amounts;
    }

    /** Reads a rough count. Returns null and reads nothing where there is none. */
    @Nullable
    Rough read() {
        if (tokens.is(0, Role.PLURAL)) {
            return plural();
        }
        int article = tokens.is(0, Role.ARTICLE) ? 1 : 0;
        Vagueness kind = kind(tokens.word(article), article == 1);
        if (kind == null) {
            return null;
        }
        tokens.skip(article + 1);
        boolean of = tokens.is(0, Role.OF);
        tokens.skip(of ? 1 : 0);
        Rational each = multiplier();
        of |= tokens.is(0, Role.OF);
        tokens.skip(each.equals(Rational.ONE) || !tokens.is(0, Role.OF) ? 0 : 1);
        ReadUnit read = amounts.counted();
        if (read == null && of && each.equals(Rational.ONE)) {
            throw tokens.refuseNext();
        }
        return rough(kind, each, read);
    }

    private static @Nullable Vagueness kind(Word word, boolean article) {
        if (word.is(Role.SEVERAL)) {
            return article ? null : Vagueness.SEVERAL;
        }
        if (!article) {
            return null;
        }
        if (word.is(Role.COUPLE)) {
            return Vagueness.COUPLE;
        }
        if (word.is(Role.FEW)) {
            return Vagueness.FEW;
        }
        return word.is(Role.HANDFUL) ? Vagueness.HANDFUL : null;
    }

    private Rational multiplier() {
        if (NumeralReader.isDozen(tokens, 0)) {
            Rational each = Rational.of(tokens.word(0).number());
            tokens.skip(1);
            return each;
        }
        return Rational.powerOfTen(cardinals.powers().all());
    }

    private Rough plural() {
        long last = tokens.word(0).number();
        Rational each = Rational.of(last);
        tokens.skip(1);
        while (tokens.is(0, Role.OF) && tokens.is(1, Role.PLURAL)) {
            long more = tokens.word(1).number();
            if (more <= last) {
                throw tokens.refuse("plurals rise from left to right, as in \"tens of thousands\"");
            }
            last = more;
            tokens.skip(2);
            each = each.times(Rational.of(more));
        }
        if (!tokens.is(0, Role.OF)) {
            return new Rough(Vagueness.PLURAL, each, amounts.reciprocal());
        }
        tokens.skip(1);
        ReadUnit read = amounts.counted();
        if (read == null) {
            throw tokens.refuseNext();
        }
        return rough(Vagueness.PLURAL, each, read);
    }

    private static Rough rough(Vagueness kind, Rational each, @Nullable ReadUnit read) {
        return read == null ? new Rough(kind, each, null) : new Rough(kind, each.times(read.each()), read.unit());
    }
}
