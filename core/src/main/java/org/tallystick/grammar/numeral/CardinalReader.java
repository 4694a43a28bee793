package org.tallystick.grammar.numeral;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Word;

/**
 * Reads a cardinal in words, in descending groups: "three million two hundred thousand and five".
 *
 * <pre>{@code
 * cardinal := group (part | decimals) multiplier* | group multiplier* ([","] ["and"] group multiplier*)* [part | decimals]
 * group    := below-hundred ["hundred" [["and"] below-hundred]] | ["a"] before a multiplier
 * part     := "and" ("a" | count) ("half" | "quarter")
 * }</pre>
 */
public final class CardinalReader {
    /** The exponent of a million million million million; larger multipliers are refused. */
    private static final int HIGHEST_POWER = 24;

    /** The greatest exponent with which a sum of groups fits into a long. */
    private static final int FITTING_POWER = 14;

    private static final int NOTHING = -1;

    /** The smallest number that a comma may join to larger groups: "two thousand, five" may be two numbers. */
    private static final int SMALLEST_BEHIND_COMMA = 100;

    private final Tokens tokens;
    private final SpokenDecimals decimals;

    /** Whether the group that was read last was counted in hundreds. */
    private boolean hundred;

    /** Whether a number followed the hundreds of that group. */
    private boolean remainder;

    public CardinalReader(Tokens tokens) {
        this.tokens = tokens;
        this.decimals = new SpokenDecimals(tokens);
    }

    /** Whether a cardinal begins at a token. */
    public static boolean begins(Tokens tokens, int ahead) {
        Word word = tokens.word(ahead);
        return word.is(Role.SMALL)
                || word.is(Role.TEN)
                || (word.is(Role.ARTICLE) && tokens.is(ahead + 1, Role.MULTIPLIER))
                || BareMultiplier.begins(tokens, ahead);
    }

    Decimal read() {
        int first = group();
        if (first < 0) {
            throw tokens.is(0, Role.ORDINAL) ? tokens.refuse("an ordinal is no figure") : tokens.refuseNext();
        }
        Decimal group = number(first);
        if (decimals.follow()) {
            return decimals.behind(group.number()).times(powers());
        }
        BigDecimal part = hundred ? null : part();
        if (part != null) {
            return group.plusPart(part).times(powers());
        }
        Decimal sum = summed(group);
        return decimals.follow() ? decimals.behind(sum.number()) : sum;
    }

    /** Returns the group that was read last, which may itself be a sum: "four hundred and twelve". */
    private Decimal number(int group) {
        BigDecimal number = BigDecimal.valueOf(group);
        Powers powers = hundred ? Powers.of(Powers.HUNDRED) : Powers.NONE;
        return remainder
                ? Decimal.multiplied(number, powers).plus(BigDecimal.ZERO)
                : Decimal.multiplied(number, powers);
    }

    private Decimal summed(Decimal first) {
        Powers last = powers(hundred ? Powers.HUNDRED : 0);
        Decimal total = first.times(last);
        Powers most = last;
        long small = 0;
        BigDecimal large = BigDecimal.ZERO;
        for (int next = nextGroup(last); next >= 0; next = nextGroup(last)) {
            Powers powers = powers(hundred ? Powers.HUNDRED : 0);
            if (powers.all() >= last.all()) {
                throw tokens.refuse("the multipliers of a number must fall from left to right");
            }
            last = powers;
            if (powers.all() <= FITTING_POWER) {
                small += next * LongMath.pow(10, powers.all());
            } else {
                large = large.add(BigDecimal.valueOf(next).scaleByPowerOfTen(powers.all()));
            }
        }
        BigDecimal rest = large.add(BigDecimal.valueOf(small));
        return rest.signum() == 0 ? andPart(total, most) : total.plus(rest);
    }

    /** Adds a part of the multiplier: "a million and a half". */
    private Decimal andPart(Decimal total, Powers last) {
        if (last.all() == 0) {
            return total;
        }
        BigDecimal part = part();
        return part == null ? total : total.plusPart(part.scaleByPowerOfTen(last.all()));
    }

    /** Reads the multipliers; each is at least as large as the one before ("hundred thousand"), and the last may be a plural. */
    public Powers powers() {
        return powers(0);
    }

    private Powers powers(int before) {
        Powers powers = Powers.NONE;
        int last = before;
        boolean plural = false;
        for (int hyphen = hyphen(); isMultiplier(hyphen) && !plural; hyphen = hyphen()) {
            plural = isPlural(tokens, hyphen);
            int next = tokens.word(hyphen).power();
            boolean falls = next < last || (next == last && next == Powers.HUNDRED);
            if (falls || powers.all() + next > HIGHEST_POWER) {
                throw tokens.refuseNext();
            }
            last = next;
            powers = powers.and(Powers.of(next));
            tokens.skip(hyphen + 1);
        }
        return powers;
    }

    private boolean isMultiplier(int ahead) {
        return tokens.is(ahead, Role.MULTIPLIER) || isPlural(tokens, ahead);
    }

    /** Whether a token is the plural of a multiplier, which ends the multipliers: "three hundred crores". */
    public static boolean isPlural(Tokens tokens, int ahead) {
        return tokens.is(ahead, Role.PLURAL) && tokens.word(ahead).power() > 0;
    }

    /** Returns the length of a hyphen before a multiplier, as in "two-and-a-half-million". It has no meaning. */
    private int hyphen() {
        return tokens.isHyphen(0) && tokens.is(1, Role.MULTIPLIER) ? 1 : 0;
    }

    private int nextGroup(Powers last) {
        int mark = tokens.mark();
        boolean comma = last.large() > 0 && tokens.isSign(0, ',') && tokens.isGlued(0) && !tokens.isGlued(1);
        tokens.skip(comma ? 1 : 0);
        tokens.skip(tokens.is(0, Role.AND) ? 1 : 0);
        boolean none = last.all() == 0 || tokens.is(0, Role.ARTICLE) || tokens.is(0, Role.MULTIPLIER);
        int next = none ? NOTHING : group();
        if (next < 0 || isPartBehind() || (comma && !continuesBehindComma(next, last))) {
            tokens.reset(mark);
            return NOTHING;
        }
        return next;
    }

    /** Whether a group behind a comma belongs to the number: "three thousand, four hundred". */
    private boolean continuesBehindComma(int next, Powers last) {
        boolean multiplied = tokens.is(0, Role.MULTIPLIER);
        int power =
                (hundred ? Powers.HUNDRED : 0) + (multiplied ? tokens.word(0).power() : 0);
        if (power >= last.all() || (next < SMALLEST_BEHIND_COMMA && !multiplied && !hundred)) {
            return false;
        }
        if (tokens.is(0, Role.OF)) {
            throw tokens.refuse("it is not clear whether the comma stands within one number");
        }
        return true;
    }

    /** Whether a part comes next, which is no further group: "and three quarters". */
    private boolean isPartBehind() {
        return tokens.is(tokens.isHyphen(0) ? 1 : 0, Role.PARTS);
    }

    /** Reads a part with a finite decimal: "and a half", "and three quarters". Reads nothing where there is none. */
    @Nullable
    BigDecimal part() {
        int at = tokens.isHyphen(0) ? 1 : 0;
        if (!tokens.is(at, Role.AND)) {
            return null;
        }
        at += tokens.isHyphen(at + 1) ? 2 : 1;
        boolean article = tokens.is(at, Role.ARTICLE);
        int count = article ? 1 : tokens.is(at, Role.SMALL) ? tokens.word(at).smallNumber() : 0;
        int behind = at + (tokens.isHyphen(at + 1) ? 2 : 1);
        if (count == 0 || !tokens.is(behind, count == 1 ? Role.PART : Role.PARTS)) {
            return null;
        }
        int parts = tokens.word(behind).smallNumber();
        if (count >= parts || (parts != 2 && parts != 4)) {
            return null;
        }
        tokens.skip(behind + 1);
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(parts));
    }

    /** Reads a number below a thousand in words ("four hundred and twelve", "twelve hundred"), or "a" before a multiplier. */
    private int group() {
        hundred = false;
        remainder = false;
        if (tokens.is(0, Role.ARTICLE) && tokens.is(1, Role.MULTIPLIER)) {
            tokens.skip(1);
            return hundreds(1);
        }
        if (BareMultiplier.begins(tokens, 0)) {
            return hundreds(1);
        }
        int below = belowHundred();
        return below < 0 ? NOTHING : hundreds(below);
    }

    private int hundreds(int count) {
        hundred = count > 0 && tokens.is(0, Role.MULTIPLIER) && tokens.word(0).power() == Powers.HUNDRED;
        if (!hundred) {
            return count;
        }
        tokens.skip(1);
        int mark = tokens.mark();
        tokens.skip(tokens.is(0, Role.AND) ? 1 : 0);
        int rest = belowHundred();
        remainder = rest >= 0 && !isPartBehind();
        if (!remainder) {
            tokens.reset(mark);
        }
        return count * 100 + (remainder ? rest : 0);
    }

    /** Reads a cardinal below a hundred; −1 where none comes next. */
    private int belowHundred() {
        Word word = tokens.word(0);
        if (!word.is(Role.TEN)) {
            boolean small = word.is(Role.SMALL);
            tokens.skip(small ? 1 : 0);
            return small ? word.smallNumber() : NOTHING;
        }
        tokens.skip(1);
        int dash = tokens.isHyphen(0) ? 1 : 0;
        Word unit = tokens.word(dash);
        boolean joined = unit.is(Role.SMALL) && unit.number() > 0 && unit.number() < 10;
        tokens.skip(joined ? dash + 1 : 0);
        return word.smallNumber() + (joined ? unit.smallNumber() : 0);
    }
}
