package org.tallystick.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.tallystick.words.Numeral.Decimal;

/**
 * Reads a cardinal in words, its groups falling: "three million two hundred thousand and five".
 *
 * <pre>{@code
 * cardinal := group ["and" ("a" | count) ("half" | "quarter")] multiplier* | group multiplier* (["and"] group multiplier*)*
 * group    := below-hundred ["hundred" [["and"] below-hundred]] | "a" before a multiplier
 * }</pre>
 */
final class CardinalReader {
    private static final int HUNDRED = 2;

    /** A million million million million: multipliers that are said beyond it are refused. */
    private static final int HIGHEST_POWER = 24;

    private final Tokens tokens;
    private final Lexicon lexicon;

    CardinalReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    Decimal read() {
        Decimal first = group().orElseThrow(tokens::refuseNext);
        return mixed(first).orElseGet(() -> summed(first));
    }

    private Decimal summed(Decimal first) {
        int last = powers(first.power());
        Decimal total = first.times(last);
        for (Optional<Decimal> next = nextGroup(last); next.isPresent(); next = nextGroup(last)) {
            int power = powers(next.get().power());
            if (power >= last) {
                throw tokens.refuse("the multipliers of a number must fall from left to right");
            }
            last = power;
            total = total.plus(next.get().times(power));
        }
        return total;
    }

    /** The multipliers that stand here, as one power of ten; each is at least the one before ("hundred thousand"). */
    int powers() {
        return powers(0);
    }

    private int powers(int before) {
        int powers = 0;
        int last = before;
        for (OptionalInt power = power(); power.isPresent(); power = power()) {
            int next = power.getAsInt();
            if (next < last || (next == last && next == HUNDRED) || powers + next > HIGHEST_POWER) {
                throw tokens.refuseNext();
            }
            last = next;
            powers += next;
            tokens.skip(1);
        }
        return powers;
    }

    private OptionalInt power() {
        return lexicon.multiplier(tokens.wordAt(0));
    }

    private Optional<Decimal> nextGroup(int lastPower) {
        int mark = tokens.mark();
        skipAnd();
        boolean none = lastPower == 0 || lexicon.isArticle(tokens.wordAt(0));
        Optional<Decimal> next = none ? Optional.empty() : group();
        if (next.isEmpty()) {
            tokens.reset(mark);
        }
        return next;
    }

    private void skipAnd() {
        tokens.skip(lexicon.isAnd(tokens.wordAt(0)) ? 1 : 0);
    }

    /** "two and a half [million]". */
    private Optional<Decimal> mixed(Decimal whole) {
        int mark = tokens.mark();
        if (lexicon.isAnd(tokens.wordAt(0))) {
            tokens.skip(1);
            Optional<BigDecimal> part = decimalPart();
            if (part.isPresent()) {
                return Optional.of(Decimal.whole(whole.number().add(part.get())).times(powers()));
            }
        }
        tokens.reset(mark);
        return Optional.empty();
    }

    /** A half or quarters, the parts of which a decimal numeral can be made. */
    private Optional<BigDecimal> decimalPart() {
        int count = lexicon.isArticle(tokens.wordAt(0))
                ? 1
                : lexicon.small(tokens.wordAt(0)).orElse(0);
        String word = tokens.wordAt(1);
        int part = (count == 1 ? lexicon.part(word) : lexicon.parts(word)).orElse(0);
        if (count == 0 || count >= part || (part != 2 && part != 4)) {
            return Optional.empty();
        }
        tokens.skip(2);
        return Optional.of(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(part)));
    }

    /** A number below a thousand in words ("four hundred and twelve", "twelve hundred"), or "a" before a multiplier. */
    private Optional<Decimal> group() {
        if (lexicon.isArticle(tokens.wordAt(0))
                && lexicon.multiplier(tokens.wordAt(1)).isPresent()) {
            tokens.skip(1);
            return Optional.of(hundreds(1));
        }
        OptionalInt below = belowHundred();
        return below.isPresent() ? Optional.of(hundreds(below.getAsInt())) : Optional.empty();
    }

    private Decimal hundreds(int count) {
        Decimal number = Decimal.whole(BigDecimal.valueOf(count));
        if (power().orElse(0) != HUNDRED || count == 0) {
            return number;
        }
        tokens.skip(1);
        int mark = tokens.mark();
        skipAnd();
        OptionalInt rest = belowHundred();
        if (rest.isEmpty()) {
            tokens.reset(mark);
            return number.times(HUNDRED);
        }
        return number.times(HUNDRED).plus(Decimal.whole(BigDecimal.valueOf(rest.getAsInt())));
    }

    private OptionalInt belowHundred() {
        OptionalInt ten = lexicon.ten(tokens.wordAt(0));
        if (ten.isEmpty()) {
            OptionalInt small = lexicon.small(tokens.wordAt(0));
            tokens.skip(small.isPresent() ? 1 : 0);
            return small;
        }
        tokens.skip(1);
        int dash = tokens.isHyphen(0) ? 1 : 0;
        int unit = lexicon.small(tokens.wordAt(dash)).orElse(0);
        boolean joined = unit > 0 && unit < 10;
        tokens.skip(joined ? dash + 1 : 0);
        return OptionalInt.of(ten.getAsInt() + (joined ? unit : 0));
    }
}
