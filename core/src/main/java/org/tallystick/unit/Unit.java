package org.tallystick.unit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A unit of a number: percent, a currency, a physical unit, a multiple of something, a counted noun, or a product of powers of these.
 *
 * <p>Units are equal where they are one unit under several names: {@code parse("pounds")} equals {@code parse("lb")}. A noun that is
 * restricted to whole numbers does not equal the same noun that is not.
 */
public abstract sealed class Unit implements Serializable
        permits PercentUnit, CurrencyUnit, PhysicalUnit, TimesUnit, NounUnit, CompoundUnit {

    /** The longest text that is read as a unit, in characters. */
    public static final int MAX_LENGTH = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    Unit() {}

    /**
     * Parses the name or symbol of a unit: percent, "times", an ISO 4217 code in capitals, a {@linkplain #find name}, a {@linkplain #ofSign
     * sign}, a product of powers of these and of nouns, else a noun. Names are accepted in any case, symbols and codes only in their own:
     * {@code MW} is the megawatt, {@code mW} is rejected.
     *
     * <pre>{@code
     * Unit.parse("kg/m3").equals(Unit.parse("kg").per(Unit.parse("m3")));      // true
     * Unit.parse("dollars per person").symbol();                               // USD/person
     * Unit.parse("per day").equals(Unit.parse("1/day"));                       // true
     * }</pre>
     *
     * @param text the name, symbol, code or noun; units of a product are joined by "·", and a slash or "per" precedes each divisor
     * @return the unit
     * @throws UnreadableTextException if the text is neither in the table nor a product nor a {@linkplain #noun noun}
     */
    public static Unit parse(String text) {
        return Units.named(text)
                .or(() -> Units.ofSign(text.strip()))
                .or(() -> CompoundParser.parse(text))
                .orElseGet(() -> noun(text));
    }

    /**
     * Returns the hundredth part, in which shares and changes are expressed; percentage points are read as percent as well.
     *
     * @return percent
     */
    public static Unit percent() {
        return PercentUnit.PERCENT;
    }

    /**
     * Returns the unit of multiples: "three times as many", "2.3x". A value in it is a ratio to something else, which need not be stated.
     *
     * @return the unit "times", which converts to no other
     */
    public static Unit times() {
        return TimesUnit.TIMES;
    }

    /**
     * Returns the currency of an ISO 4217 code, past ones included, as the Java platform lists them. The codes for
     * tests and for no currency, XTS and XXX, are not among them.
     *
     * @param code three capital letters, such as USD
     * @return the currency
     * @throws UnreadableTextException if there is no such currency
     */
    public static Unit currency(String code) {
        Unit currency = CurrencyUnit.ofCode(code);
        if (currency == null) {
            throw new UnreadableTextException(code, 0, "ISO 4217 has no currency of this code");
        }
        return currency;
    }

    /**
     * Returns the unit of counted things. The noun is put in lower case. Its last word is put in the singular, where English spells a
     * regular plural or a common irregular one: "people" is "person", "doses" is "dose". Otherwise it is kept: no dictionary distinguishes
     * "offence" from "offense".
     *
     * @param noun letters of any script to begin with, then also digits, spaces, hyphens and apostrophes; at most {@value #MAX_LENGTH}
     * characters
     * @return the noun, which counts whole things
     * @throws UnreadableTextException if the text has other characters or is too long; if it names a unit of the table, in any case or
     * number, or a {@linkplain #submultiple part} of one; if it is a rate ("barrels per day"); or if it ends in a word of money: pesos of
     * no country are not counted
     */
    public static Unit noun(String noun) {
        return NounUnit.of(noun);
    }

    /**
     * Returns the unit of a name, a plural, a symbol or a currency's code. Names are found in any case ("Pounds"), symbols and codes only
     * in their own ("MW", "USD"). Spaces around the name are ignored, and several spaces within count as one. A currency whose name several
     * countries share is found only with its country ("Mexican pesos"), except the dollar, which is that of the United States.
     *
     * @param name what may be a name
     * @return the unit, empty where the table does not have it: it may then be a noun
     */
    public static Optional<Unit> find(String name) {
        return Units.named(name);
    }

    /**
     * Returns the power of a physical unit with an exponent after it.
     *
     * @param text the unit and the exponent: "s²", "s2", "s^2", "day⁻¹"
     * @return the power, empty for other text
     */
    public static Optional<Unit> findPower(String text) {
        return CompoundParser.findPower(text);
    }

    /**
     * Returns the unit of a sign that is written against a number. "$" is the US dollar, "¥" the yen, "£" the pound sterling and "Rs" the
     * Indian rupee, which share their signs with others. Other dollars are distinguished by letters, as in "A$". "kr" belongs to several
     * currencies and is not a sign of any.
     *
     * @param sign the sign without the number, such as "$", "US$", "€" or "%"
     * @return the currency or percent, empty where the sign is not known
     */
    public static Optional<Unit> ofSign(String sign) {
        return Units.ofSign(sign);
    }

    /**
     * Returns the currency of a code that is no English word, in any case: "usd". Other codes are read in capitals only.
     *
     * @param code what may be a code
     * @return the currency, empty for other text
     */
    public static Optional<Unit> ofCodeInAnyCase(String code) {
        return MoneyTable.isPlainCode(code) ? find(code.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * Returns the signs that several currencies share.
     *
     * @return "$", "£" and "¥"
     */
    public static ImmutableSet<String> signs() {
        return MoneyTable.SHARED_SIGNS;
    }

    /**
     * Returns whether a sign that several currencies share may mean this one: "$" any dollar or peso, "£" any pound, "¥" the yen and the
     * yuan.
     *
     * @param sign the sign
     * @return true for a currency that may be written with it
     */
    public final boolean hasSign(String sign) {
        return isCurrency() && MoneyTable.isWrittenWith(sign, symbol());
    }

    /**
     * Returns the part of a unit by its name or sign: cents, pence, paise, basis points and per mille, in any case. "Cent" and "¢" are
     * those of the US dollar, as "$" is its sign; "penny" is that of the pound sterling. No part is found by {@link #find} or {@link
     * #ofSign}, and none is a {@linkplain Unit#noun noun}.
     *
     * @param name what may be the name of a part, such as "cents", "basis points" or "‰"
     * @return the part and its unit, empty where the table does not have it
     */
    public static Optional<Submultiple> submultiple(String name) {
        return Units.submultiple(name);
    }

    /**
     * Returns the names of all units but nouns, and of their parts, for readers with tables of their own.
     *
     * @return the names and the words of which they consist
     */
    public static Names names() {
        return new Names(Units.names(), Units.firstWords(), Units.furtherWords(), Units.longestNameWords());
    }

    /**
     * Returns the symbol that identifies the unit.
     *
     * @return a symbol, a code, "percent", or the noun in the singular; {@link #parse} reads it as an equal unit, or as the whole noun of a
     * {@linkplain #divisible divisible} one
     */
    public abstract String symbol();

    /**
     * Returns the common name of one of the unit: "person", "pound", "kilometre", "percent", "Swiss franc".
     *
     * @return words that {@link #parse} reads as an equal unit, or as the whole noun of a {@linkplain #divisible divisible} one; the code
     * of a currency whose name is not known
     */
    public abstract String singular();

    /**
     * Returns the common name of several of the unit: "people", "pounds", "kilometres", "percent", "Swiss francs".
     *
     * @return words that are read as those of {@link #singular}; the same words where English has no plural of them
     */
    public abstract String plural();

    /**
     * Returns whether this is percent.
     *
     * @return true for {@link #percent()} alone
     */
    public final boolean isPercent() {
        return this instanceof PercentUnit;
    }

    /**
     * Returns whether this counts how many times as large as something else a quantity is.
     *
     * @return true for {@link #times()} alone
     */
    public final boolean isMultiple() {
        return this instanceof TimesUnit;
    }

    /**
     * Returns whether this is money.
     *
     * @return true for a currency
     */
    public final boolean isCurrency() {
        return this instanceof CurrencyUnit;
    }

    /**
     * Returns whether this measures a physical quantity. A year and a month do.
     *
     * @return true for a unit with a name of its own, such as one of mass, length, time, energy, temperature or data; false for a product
     * of units
     */
    public final boolean isPhysical() {
        return this instanceof PhysicalUnit;
    }

    /**
     * Returns whether this is a product of powers of units: dollars per person, kilograms per cubic metre.
     *
     * @return true unless it is one unit; a unit of the table such as the kilometre per hour is one
     */
    public final boolean isCompound() {
        return this instanceof CompoundUnit;
    }

    /**
     * Returns whether the zero of this unit is not the absence of the quantity, so that its values neither add up nor divide.
     *
     * @return true for degrees Celsius and Fahrenheit
     */
    public final boolean hasOffset() {
        return !zero().isZero();
    }

    /**
     * Checks that values in this unit can be added, multiplied and divided.
     *
     * @throws IncompatibleUnitsException if the unit {@linkplain #hasOffset has an offset}
     */
    public final void checkCalculable() {
        if (hasOffset()) {
            throw IncompatibleUnitsException.ofOffset(this);
        }
    }

    /**
     * Returns whether this is a noun.
     *
     * @return true for things counted under their own name, in whole numbers or not
     */
    public final boolean isNoun() {
        return this instanceof NounUnit;
    }

    /**
     * Returns whether values in this unit are whole numbers.
     *
     * @return true for a noun, unless it was made {@linkplain #divisible divisible}
     */
    public boolean countsWholeThings() {
        return false;
    }

    /**
     * Returns this unit without the restriction to whole numbers.
     *
     * @return for a noun the divisible one, which converts to and from the whole one by the factor 1; else this unit
     */
    public Unit divisible() {
        return this;
    }

    /**
     * Returns whether there is an exact factor from this unit to another.
     *
     * @param other the unit to convert to
     * @return true for an equal unit, for physical units of one kind, and for one noun whether divisible or not
     */
    public abstract boolean convertsTo(Unit other);

    /**
     * Returns the factor from this unit to another: 1 lb is 453.59237 g.
     *
     * @param other the unit to convert to
     * @return the exact factor, above zero
     * @throws IncompatibleUnitsException unless this unit {@linkplain #convertsTo converts to} the other
     */
    public final Rational factorTo(Unit other) {
        if (!convertsTo(other)) {
            throw new IncompatibleUnitsException(this, other);
        }
        return scale().dividedBy(other.scale());
    }

    /**
     * Returns the number that is added where a value in this unit is converted to another, after its {@linkplain #factorTo factor}: a
     * value of x °F is (5/9·x − 160/9) °C. A difference of two values is converted by the factor alone.
     *
     * @param other the unit to convert to
     * @return the shift in the other unit; zero unless one of them {@linkplain #hasOffset has an offset}
     * @throws IncompatibleUnitsException unless this unit {@linkplain #convertsTo converts to} the other
     */
    public final Rational shiftTo(Unit other) {
        if (!convertsTo(other)) {
            throw new IncompatibleUnitsException(this, other);
        }
        Rational shift = zero().minus(other.zero());
        return shift.isZero() ? shift : shift.dividedBy(other.scale());
    }

    /**
     * Returns the units of which this is a product, as they were stated, with their powers: USD¹·person⁻¹ for dollars per person.
     *
     * @return the powers by unit, none of them zero; this unit to the power 1 unless it is {@linkplain #isCompound compound}. The
     * parts of a compound unit are not compound, and its nouns are not {@linkplain #divisible divisible}
     */
    public ImmutableMap<Unit, Integer> powers() {
        return ImmutableMap.of(this, 1);
    }

    /**
     * Returns what is below the line of a {@linkplain #isCompound compound} unit: the denominator of a rate.
     *
     * @return the person for dollars per person, the product for several; empty for a unit that is no quotient or has a name of its own
     */
    public final Optional<Unit> divisor() {
        return this instanceof CompoundUnit compound ? compound.below() : Optional.empty();
    }

    /**
     * Returns the unit by which a word or abbreviation divides the quantity before it: the day for "daily", the year for "annually" and
     * "per annum", the person for "per capita".
     *
     * @param words the words, in any case
     * @return the unit, empty for other words
     */
    public static Optional<Unit> divisorOf(String words) {
        return RateNames.divisor(words);
    }

    /**
     * Returns the product of this unit and another.
     *
     * @param other the other factor
     * @return the product; the unit of the table where it is one, such as m² for m·m
     * @throws IllegalArgumentException if nothing is left of the units
     */
    public final Unit times(Unit other) {
        return CompoundUnit.product(this, other, 1);
    }

    /**
     * Returns the quotient of this unit and another, in which a rate is stated.
     *
     * <pre>{@code
     * Unit.currency("USD").per(Unit.noun("person")).symbol();           // USD/person
     * Unit.parse("km").per(Unit.parse("h")).equals(Unit.parse("km/h")); // true
     * }</pre>
     *
     * @param other the divisor
     * @return the quotient; the unit of the table where it is one
     * @throws IllegalArgumentException if nothing is left of the units
     */
    public final Unit per(Unit other) {
        return CompoundUnit.product(this, other, -1);
    }

    /**
     * Returns a power of this unit.
     *
     * @param exponent the exponent, not zero; −1 for the reciprocal, such as 1/day
     * @return the power; the unit of the table where it is one
     * @throws IllegalArgumentException if the exponent is zero
     */
    public final Unit power(int exponent) {
        return CompoundUnit.power(this, exponent);
    }

    /**
     * Returns the base units whose powers multiply to the unit on which this one is based: m² for an acre, m·s⁻¹ for a knot.
     *
     * @return the powers by base unit; this unit to the power 1 unless it is physical or compound
     */
    public ImmutableMap<Unit, Integer> basePowers() {
        return ImmutableMap.of(this, 1);
    }

    /**
     * Returns the factor from this unit to the product of its {@linkplain #basePowers() base units}: 1 km/h is 5/18 m·s⁻¹.
     *
     * @return the exact factor, above zero
     */
    public final Rational baseFactor() {
        return scale();
    }

    /**
     * Returns the number that is added where a value in this unit is converted to base units, after the {@linkplain #baseFactor factor}.
     *
     * @return 273.15 K for degrees Celsius; zero unless the unit {@linkplain #hasOffset has an offset}
     */
    public final Rational baseShift() {
        return zero();
    }

    /** Returns the factor from this unit to the base unit of its kind. */
    Rational scale() {
        return Rational.ONE;
    }

    /** Returns the value of the zero of this unit in the base unit of its kind. */
    Rational zero() {
        return Rational.ZERO;
    }

    /**
     * Returns the values that a quantity in this unit can have.
     *
     * @return {@code [0, ∞)} for nouns, masses and multiples, else every value
     */
    public Interval naturalRange() {
        return Interval.all();
    }

    /**
     * Returns the unit in the form that follows a number in a sentence.
     *
     * @return a space and the symbol; empty for a noun, which need not be repeated after its number
     */
    public final String suffix() {
        return isNoun() ? "" : " " + symbol();
    }

    /**
     * Returns the symbol.
     *
     * @return the same as {@link #symbol()}
     */
    @Override
    public final String toString() {
        return symbol();
    }

    /**
     * A part of a unit with a name of its own, such as the cent of the dollar and the basis point of percent. Its values are kept in the
     * whole unit: 50 cents are 0.50 USD. The term is that of the International Vocabulary of Metrology, 1.18.
     */
    public static final class Submultiple {
        private final Unit unit;
        private final Rational each;
        private final String singular;
        private final String plural;

        Submultiple(Unit unit, Rational each, String singular, String plural) {
            this.unit = unit;
            this.each = each;
            this.singular = singular;
            this.plural = plural;
        }

        /**
         * Returns the unit that this is a part of.
         *
         * @return a currency or percent
         */
        public Unit unit() {
            return unit;
        }

        /**
         * Returns the factor from this part to the unit.
         *
         * @return a factor above zero and below one, 1/100 for the cent
         */
        public Rational each() {
            return each;
        }

        /**
         * Returns the common name of one of this: "cent", "penny", "basis point".
         *
         * @return a name under which {@link Unit#submultiple} finds an equal part
         */
        public String singular() {
            return singular;
        }

        /**
         * Returns the common name of several of this: "cents", "pence", "basis points".
         *
         * @return a name under which {@link Unit#submultiple} finds an equal part
         */
        public String plural() {
            return plural;
        }

        /**
         * Compares this part with another; the names under which they were found do not matter.
         *
         * @param other the other part
         * @return true where it is as large a part of an equal unit
         */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Submultiple that && unit.equals(that.unit) && each.equals(that.each);
        }

        /**
         * Returns a hash of the unit and the part.
         *
         * @return the same for equal parts
         */
        @Override
        public int hashCode() {
            return Objects.hash(unit, each);
        }

        /**
         * Returns the part and the unit, for messages.
         *
         * @return such as "0.01 USD"
         */
        @Override
        public String toString() {
            return each + " " + unit;
        }
    }

    /**
     * The names of all units but nouns, and of their parts.
     *
     * @param singular the names in lower case and in the singular, sorted; without symbols, signs, codes and plurals, except plurals that
     * {@link Unit#noun} does not recognize ("feet")
     * @param firstWords the first word of every name, symbol, code and name of a part, in lower case; for a name such as "km/h" both the
     * whole and its first letters
     * @param furtherWords every further word of a name, in lower case
     * @param longest the number of words of the longest name, separated by spaces
     */
    public record Names(
            ImmutableSet<String> singular,
            ImmutableSet<String> firstWords,
            ImmutableSet<String> furtherWords,
            int longest) {}
}
