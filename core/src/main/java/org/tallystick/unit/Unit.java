package org.tallystick.unit;

import java.io.Serial;
import java.io.Serializable;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * What a number counts or is measured in: percent, a currency, a physical unit, or a noun.
 *
 * <p>Two units are equal where they are one unit under several names: {@code parse("pounds")} equals {@code
 * parse("lb")}. A noun that is held to whole numbers does not equal the same noun that is not.
 */
public abstract sealed class Unit implements Serializable permits PercentUnit, CurrencyUnit, PhysicalUnit, NounUnit {

    /** The longest text that is read as a unit, in characters. */
    public static final int MAX_LENGTH = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    Unit() {}

    /**
     * Reads the name or symbol of a unit: percent, an ISO 4217 code in capitals, a name of the table {@link Units}, a
     * sign of it, else a noun. Names are read in either case, symbols and codes in their own: {@code MW} is the
     * megawatt, {@code mW} is refused.
     *
     * @param text the name, symbol, code or noun
     * @return the unit
     * @throws UnreadableTextException if the text is neither in the table nor a {@linkplain #noun noun}, or is a temperature scale such
     *     as °F, whose values neither add up nor divide
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
     * Returns the unit of things counted. The noun is put in lower case and, where English spells a regular plural or a
     * common irregular one, its last word in the singular: "people" is "person", "doses" is "dose". Apart from that it
     * is kept: no dictionary distinguishes "offence" from "offense".
     *
     * @param noun letters of any script to begin with, then also digits, spaces, hyphens and apostrophes; at most
     *     {@value #MAX_LENGTH} characters
     * @return the noun, which counts whole things
     * @throws UnreadableTextException if the text is a temperature scale such as "degrees Celsius", has other characters or is too
     *     long, if it names a unit of the table,
     *     be it in another case or number, or a {@linkplain Units#submultiple part} of one, or if it ends in a word of
     *     money: pesos of no country are not counted
     */
    public static Unit noun(String noun) {
        return NounUnit.of(noun);
    }

    /**
     * Returns the one name that stands for the unit.
     *
     * @return a symbol, a code, "percent", or the noun in the singular; {@link #parse} reads it as an equal unit, or as
     *     the whole noun of a {@linkplain #divisible divisible} one
     */
    public abstract String symbol();

    /**
     * Returns what people call one of the unit: "person", "pound", "kilometre", "percent", "Swiss franc".
     *
     * @return words that {@link #parse} reads as an equal unit, or as the whole noun of a {@linkplain #divisible divisible}
     *     one; the code of a currency whose name is not known
     */
    public abstract String singular();

    /**
     * Returns what people call several of the unit: "people", "pounds", "kilometres", "percent", "Swiss francs".
     *
     * @return words that are read as those of {@link #singular} are, and the same words where English has no plural of them
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
     * @return true for a physical unit of the table {@link Units}
     */
    public final boolean isPhysical() {
        return this instanceof PhysicalUnit;
    }

    /**
     * Returns whether this is a noun.
     *
     * @return true for whatever is counted under its own name, in whole numbers or not
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
     * Returns this unit without the demand for whole numbers.
     *
     * @return for a noun the divisible one, which converts to and from the whole one by the factor 1; else this unit
     */
    public Unit divisible() {
        return this;
    }

    /**
     * Returns whether an exact factor leads from this unit to another.
     *
     * @param other the unit to convert to
     * @return true for an equal unit, for physical units of one kind, and for one noun whether divisible or not
     */
    public abstract boolean convertsTo(Unit other);

    /**
     * Returns how many of another unit make one of this: 1 lb is 453.59237 g.
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

    /** How many of the base unit of its kind make one of this. */
    Rational scale() {
        return Rational.ONE;
    }

    /**
     * Returns the values that a quantity in this unit can have.
     *
     * @return {@code [0, ∞)} for nouns and masses, else every value
     */
    public Interval naturalRange() {
        return Interval.all();
    }

    /**
     * The unit as it stands behind a number in a sentence.
     *
     * @return the symbol behind a space; nothing for a noun, which needs no mention beside its number
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
}
