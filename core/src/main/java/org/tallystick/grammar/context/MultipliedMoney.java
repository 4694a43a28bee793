package org.tallystick.grammar.context;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form;
import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Phrase;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/** Decides whether money in running text has a multiplier that is not known: "$5 lks". */
final class MultipliedMoney {
    /** The greatest number of letters of an abbreviated multiplier. */
    private static final int LONGEST = 4;

    private final Tokens tokens;

    MultipliedMoney(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a short token that is no known word, or a single letter, directly follows a phrase that is an amount of money. */
    boolean mayBeMultiplied(Phrase phrase) {
        if (tokens.kind(0) != Kind.WORD || tokens.end(0) - tokens.start(0) > LONGEST) {
            return false;
        }
        boolean letter = tokens.end(0) - tokens.start(0) == 1 && !tokens.is(0, Role.ARTICLE);
        return (letter || !tokens.word(0).isKnown()) && isMoney(phrase) && !endsWithHedge(phrase);
    }

    private static boolean isMoney(Phrase phrase) {
        Unit unit = unit(phrase.form());
        return unit != null && unit.isCurrency() && phrase.noun() == null;
    }

    private static @Nullable Unit unit(Form form) {
        if (form instanceof One one) {
            return one.amount().unit();
        }
        if (form instanceof Ends ends) {
            return ends.upper().unit();
        }
        return form instanceof Around around ? around.middle().unit() : null;
    }

    private static boolean endsWithHedge(Phrase phrase) {
        return phrase.pieces().stream()
                .reduce((before, last) -> last)
                .filter(last -> last.role() == Part.Role.HEDGE)
                .isPresent();
    }
}
