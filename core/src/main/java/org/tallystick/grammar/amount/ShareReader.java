package org.tallystick.grammar.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/**
 * Reads the whole of which a number is a part: a unit, a noun, or the substance that it measures.
 *
 * <pre>{@code
 * share := fraction ["of"] "a" unit                                half an hour
 *        | fraction (unit | ["of"] determiner* noun)               1/8 inch, two in five adults, half the country
 *        | amount "of" determiner* noun                            7,400 pounds of fentanyl
 * }</pre>
 */
final class ShareReader {
    private final Tokens tokens;
    private final UnitReader units;
    private final Pieces pieces;
    private final Scope scope;

    ShareReader(Tokens tokens, UnitReader units, Pieces pieces, Scope scope) {
        this.tokens = tokens;
        this.units = units;
        this.pieces = pieces;
        this.scope = scope;
    }

    /** Reads a part of a unit: "half an hour", "a quarter of a percent". Returns null and reads nothing where there is none. */
    @Nullable
    Amount partOfUnit(Amount amount) {
        int of = tokens.is(0, Role.OF) ? 1 : 0;
        boolean part = amount.numeral() instanceof Fraction fraction && !fraction.counted();
        if (!part || !tokens.is(of, Role.ARTICLE)) {
            return null;
        }
        int mark = tokens.mark();
        tokens.skip(of + 1);
        int start = tokens.start(0);
        ReadUnit read = units.named();
        if (read == null) {
            tokens.reset(mark);
            return null;
        }
        Numeral numeral = read.unit().isPercent() ? decimal(amount.numeral()) : amount.numeral();
        pieces.endHere(Part.Role.UNIT, start);
        return new Amount(numeral, Rational.ONE, null, null, null, amount.at(), amount.end())
                .with(read.unit(), read.each());
    }

    /** Returns a fraction as a decimal: "half a percent" is the numeral 0.5. */
    private Numeral decimal(Numeral fraction) {
        BigDecimal number = fraction.value()
                .toBigDecimal()
                .orElseThrow(() -> tokens.refuse("this part of a percentage has no end as a decimal"));
        return Decimal.whole(number);
    }

    /** Reads the unit of a fraction ("1/8 inch") or its whole ("two in five adults", "half the country"). */
    Amount withWhole(Amount amount) {
        boolean counted = ((Fraction) amount.numeral()).counted();
        int start = tokens.start(0);
        boolean plain = tokens.is(0, Role.OF) || (counted && scope == Scope.TEXT);
        ReadUnit read = plain ? null : units.named();
        if (read != null) {
            pieces.endHere(Part.Role.UNIT, start);
            return amount.with(read.unit(), read.each());
        }
        if (tokens.is(0, Role.OF)) {
            return ofWhat(amount);
        }
        if (counted && !tokens.isGlued(0)) {
            return scope == Scope.TEXT && tokens.is(0, Role.UNIT) ? amount : noun(amount);
        }
        return tokens.is(0, Role.DETERMINER) && amount.numeral().value().equals(Rational.of(1, 2))
                ? behindDeterminers(amount, tokens.mark())
                : amount;
    }

    /** Reads the whole of a measure or share: "7,400 pounds of fentanyl", "a third of the voters". */
    Amount ofWhat(Amount amount) {
        Unit unit = amount.unit();
        if (!tokens.is(0, Role.OF) || (unit != null && unit.isNoun())) {
            return amount;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        return behindDeterminers(amount, mark);
    }

    private Amount behindDeterminers(Amount amount, int mark) {
        while (tokens.is(0, Role.DETERMINER)) {
            tokens.skip(1);
        }
        int start = tokens.mark();
        Amount named = noun(amount);
        if (tokens.mark() == start) {
            tokens.reset(mark);
        }
        return named;
    }

    private Amount noun(Amount amount) {
        int start = tokens.start(0);
        Unit noun = units.noun(0);
        if (noun == null && scope == Scope.TEXT) {
            noun = units.noun(1);
        }
        if (noun == null) {
            return amount;
        }
        pieces.endHere(Part.Role.NOUN, start);
        return amount.of(noun);
    }
}
