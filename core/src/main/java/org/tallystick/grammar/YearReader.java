package org.tallystick.grammar;

import java.util.Set;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Year;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;

/** Reads numbers of four digits that may be years. */
final class YearReader {
    private final Tokens tokens;
    private final Set<Asked> asked;

    YearReader(Tokens tokens, Set<Asked> asked) {
        this.tokens = tokens;
        this.asked = asked;
    }

    /** Returns the year that a number is, or the number where it has a hedge. Refuses it where years are not requested. */
    Form read(Hedge hedge, Amount amount) {
        if (!asked.contains(Asked.YEARS)) {
            throw new NotUnderstoodException(
                    amount.at(), "this may be a year; a count is written with its comma, or read with its unit");
        }
        return hedge == Hedge.NONE ? new Year(amount) : new One(hedge, amount);
    }

    /** Whether a number may be a year. */
    boolean isYear(Amount amount) {
        boolean bare = amount.unit() == null && amount.noun() == null;
        return bare && NumeralReader.isYear(tokens, tokens.ahead(amount.at())) && isOneToken(amount);
    }

    private boolean isOneToken(Amount amount) {
        return tokens.end(tokens.ahead(amount.at())) == amount.end();
    }
}
