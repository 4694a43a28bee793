package org.tallystick.grammar.amount;

import java.util.Optional;
import org.tallystick.grammar.numeral.Powers;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Tokens;
import org.tallystick.unit.Unit;

/** Reads a currency code after a letter that multiplies: "120 MEUR", "85 kEUR". */
final class PrefixedCurrency {
    private static final int LETTERS_OF_CODE = 3;
    private static final int THOUSAND = 3;

    private final Tokens tokens;

    PrefixedCurrency(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the exponent of ten of the letter: 6 for "MEUR" and "mEUR", 3 for "kEUR"; zero where there is no such code. */
    int power() {
        boolean four = tokens.kind(0) == Kind.WORD && tokens.end(0) - tokens.start(0) == LETTERS_OF_CODE + 1;
        if (!four || tokens.word(0).isKnown() || code().isEmpty()) {
            return 0;
        }
        return switch (tokens.first(0)) {
            case 'm', 'M' -> Powers.MILLION;
            case 'k', 'K' -> THOUSAND;
            case 'T' -> throw tokens.refuse("the letter before the currency may be a thousand or a million million");
            default -> 0;
        };
    }

    /** Reads the currency, whose letter {@link #power} found. */
    Unit read() {
        Unit currency = code().orElseThrow(tokens::refuseNext);
        tokens.skip(1);
        return currency;
    }

    private Optional<Unit> code() {
        String code = tokens.text(0, 1).substring(1);
        boolean capitals = code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return capitals ? Unit.find(code).filter(Unit::isCurrency) : Optional.empty();
    }
}
