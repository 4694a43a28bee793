package org.tallystick.figure;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

/**
 * The spelling of a number and its unit.
 *
 * @param before a currency's sign, which precedes each number; empty where there is none
 * @param behind the words of a unit, which follow the phrase once; empty where there are none
 * @param scale whether large numbers are written in millions
 */
record Spelling(String before, String behind, Scale scale) implements Serializable {
    private static final Unit KELVIN = Unit.parse("K");

    /** The signs that belong to one currency each; another currency is written with its code. */
    private static final ImmutableList<String> SIGNS = ImmutableList.of("$", "€", "£", "¥", "₹");

    /** The greatest number of decimals with which a number in millions is easier to read than its digits. */
    private static final int MOST_DECIMALS = 3;

    static final Spelling BARE = new Spelling("", "", Scale.DIGITS);

    /** Whether large numbers are written in millions. */
    enum Scale {
        DIGITS,
        MULTIPLIERS
    }

    private enum Multiplier {
        TRILLION(12),
        BILLION(9),
        MILLION(6);

        private final int power;

        Multiplier(int power) {
            this.power = power;
        }

        private boolean isWithin(BigDecimal number) {
            return number.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
        }
    }

    /** Counted nouns are not written, since their plural is not known. */
    Spelling in(Unit unit) {
        if (unit.isNoun()) {
            return withUnit("", "");
        }
        Optional<String> sign = SIGNS.stream()
                .filter(known -> Unit.ofSign(known).filter(unit::equals).isPresent())
                .findFirst();
        return withUnit(sign.orElse(""), sign.isPresent() ? "" : words(unit));
    }

    /** Returns the symbol of a unit, or its name where the symbol is not read after a number: "5 K" may be five thousand. */
    private static String words(Unit unit) {
        return unit.isCompound() || unit.equals(KELVIN) ? unit.plural() : unit.symbol();
    }

    Spelling withUnit(String sign, String words) {
        return new Spelling(sign, words, scale);
    }

    Spelling with(Scale other) {
        return new Spelling(before, behind, other);
    }

    String plain(BigDecimal number) {
        return withUnitBehind(number(number));
    }

    String hedged(Hedge hedge, BigDecimal number) {
        return withUnitBehind(hedge.word().replace('-', ' ') + " " + number(number));
    }

    String between(BigDecimal low, BigDecimal high) {
        return withUnitBehind("between " + number(low) + " and " + number(high));
    }

    private String withUnitBehind(String phrase) {
        return behind.isEmpty() ? phrase : phrase + " " + behind;
    }

    /** Returns the number of significant digits of a number in this spelling. */
    int digits(BigDecimal number) {
        return Rounding.count(multiplier(number)
                .map(multiplier -> number.movePointLeft(multiplier.power))
                .orElse(number));
    }

    private String number(BigDecimal number) {
        BigDecimal amount = number.abs();
        String digits = multiplier(amount)
                .map(multiplier -> IntervalFormat.grouped(amount.movePointLeft(multiplier.power)) + " "
                        + Ascii.toLowerCase(multiplier.name()))
                .orElseGet(() -> IntervalFormat.grouped(amount));
        return (number.signum() < 0 ? "-" : "") + before + digits;
    }

    private Optional<Multiplier> multiplier(BigDecimal number) {
        return Stream.of(Multiplier.values())
                .filter(multiplier -> scale == Scale.MULTIPLIERS && multiplier.isWithin(number))
                .findFirst()
                .filter(multiplier -> number.movePointLeft(multiplier.power).scale() <= MOST_DECIMALS);
    }
}
