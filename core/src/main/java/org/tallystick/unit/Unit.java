package org.tallystick.unit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A unit of a number: percent, a currency, a physical unit, a multiple of something, or a counted noun.
 *
 * <p>Units are equal where they are one unit under several names: {@code parse("pounds")} equals {@code parse("lb")}. A noun that is
 * restricted to whole numbers does not equal the same noun that is not.
 */
public abstract sealed class Unit implements Serializable
        permits PercentUnit, CurrencyUnit, PhysicalUnit, TimesUnit, NounUnit {

    /** The longest text that is read as a unit, in characters. */
    public static final int MAX_LENGTH = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    Unit() {}

    /**
     * Parses the name or symbol of a unit: percent, "times", an ISO 4217 code in capitals, a {@linkplain #find name}, a {@linkplain #ofSign sign},
     * else a noun. Names are accepted in any case, symbols and codes only in their own: {@code MW} is the megawatt, {@code mW} is rejected.
     *
     * @param text the name, symbol, code or noun
     * @return the unit
     * @throws UnreadableTextException if the text is neither in the table nor a {@linkplain #noun noun}, or is a temperature scale such as
     * °F, whose values neither add up nor divide
     */
    public static Unit parse(String text) {
        return Units.named(text).or(() -> Units.ofSign(text.strip())).orElseGet(() -> noun(text));
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
     * @throws UnreadableTextException if the text has other characters or is too long; if it names a temperature scale such as "degrees
     * Celsius", a unit of the table, in any case or number, or a {@linkplain #submultiple part} of one; or if it ends in a word of money:
     * pesos of no country are not counted
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
     * @return true for a unit of mass, length, area, volume, time, energy, power, speed, data or frequency
     */
    public final boolean isPhysical() {
        return this instanceof PhysicalUnit;
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
     * Returns the base units whose powers multiply to the unit on which this one is based: m² for an acre, m·s⁻¹ for a knot.
     *
     * @return the powers by base unit; this unit to the power 1 unless it is physical
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

    /** Returns the factor from this unit to the base unit of its kind. */
    Rational scale() {
        return Rational.ONE;
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
