package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * Reads the unit or the counted noun that a hyphen joins to its number, so that both are one adjective.
 *
 * <pre>{@code
 * hyphened := "-" (unit ["-" ("old" | "long" | "high" …)] | noun)      6.1-inch, 15-year-old, 12-member
 * }</pre>
 */
final class HyphenedUnitReader {
    private final Tokens tokens;
    private final Language language;
    private final UnitReader units;

    HyphenedUnitReader(Tokens tokens, Language language, UnitReader units) {
        this.tokens = tokens;
        this.language = language;
        this.units = units;
    }

    /** Reads the unit after an amount. Returns null and reads nothing where there is none, or where further words are joined to it. */
    @Nullable
    ReadUnit read(Amount amount) {
        if (!tokens.isHyphen(0)
                || tokens.kind(1) != Kind.WORD
                || amount.numeral().signum() == 0) {
            return null;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        ReadUnit read = unit(amount);
        if (read == null || isJoined()) {
            tokens.reset(mark);
            return null;
        }
        return read;
    }

    private @Nullable ReadUnit unit(Amount amount) {
        if (tokens.is(0, Role.UNIT)) {
            ReadUnit named = units.named();
            if (named != null) {
                passDimension(named.unit());
                return named;
            }
        }
        boolean counts = amount.value().isWhole() && !amount.value().equals(Rational.ONE);
        if (!counts || !isNoun()) {
            return null;
        }
        Unit noun = units.nounOf(tokens.text(0, 1));
        tokens.skip(1);
        return ReadUnit.of(noun);
    }

    /** Skips the adjective of a dimension: "-old", "-long". */
    private void passDimension(Unit unit) {
        boolean age = Durations.have(unit) && tokens.is(1, Role.OLD);
        if (tokens.isHyphen(0) && (age || tokens.is(1, Role.DIMENSION))) {
            tokens.skip(2);
        }
    }

    private boolean isNoun() {
        return language.mayBeNoun(tokens, 0)
                && Character.isLowerCase(tokens.first(0))
                && !tokens.is(0, Role.UNCOUNTED)
                && !language.isPluralNoun(tokens, 0)
                && !language.isAdjective(tokens, 0)
                && !language.isParticiple(tokens, 0);
    }

    private boolean isJoined() {
        return tokens.isGlued(0) && (tokens.kind(0) == Kind.DASH || tokens.kind(0) == Kind.WORD);
    }
}
