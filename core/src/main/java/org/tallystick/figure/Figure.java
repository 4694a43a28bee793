package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.FigureKind;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/**
 * A number as it was stated: the phrase, the value, the hedge, the resolution and the unit.
 *
 * <pre>{@code
 * Figure said = Figure.parse("more than 33,000");
 * said.in(Reading.ROUNDED);                           // (33000, ∞)
 * Figure.parse("1.7 billion").in(Reading.ROUNDED);    // [1650000000, 1750000000]
 * Figure.parse("more than 33,000 people").in(Reading.EXACT);   // [33001, ∞)
 * }</pre>
 *
 * <p>Readings of whole things are tightened to whole numbers, and counts and masses are never negative unless the figure itself is. Where
 * that leaves a reading empty, the next wider one replaces it. A figure without any possible value ("4.5 people") cannot be made.
 *
 * <p>Figures are equal if they were stated alike and have equal readings.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Figure implements Serializable permits ImmutableFigure {
    private static final long serialVersionUID = 1L;

    Figure() {}

    /**
     * Parses a phrase.
     *
     * @param phrase a figure in English, without further text: "about 33,000", "at least 4,500 people", "one in eight"
     * @return the figure
     * @throws UnreadableFigureException where the phrase is not understood in full
     */
    public static Figure parse(String phrase) {
        return FigureReader.standard().read(phrase);
    }

    /**
     * Parses a phrase about things of a known unit.
     *
     * @param phrase as for {@link #parse(String)}
     * @param unit the unit of a number without one; a number with another unit is converted
     * @return the figure in that unit
     * @throws UnreadableFigureException where the phrase is not understood in full
     * @throws IncompatibleUnitsException where the phrase states a unit that does not convert
     */
    public static Figure parse(String phrase, Unit unit) {
        return FigureReader.standard().read(phrase, unit);
    }

    /**
     * Returns a bare number, with the resolution that it has when stated.
     *
     * @param value the number; all its decimal places are significant, so 3.0 is finer than 3
     * @return the figure, without a unit
     */
    public static Figure of(BigDecimal value) {
        return bare(Magnitude.of(value));
    }

    /**
     * Returns a bare whole number, with the resolution that it has when stated.
     *
     * @param value the number
     * @return the figure, without a unit
     */
    public static Figure of(long value) {
        return bare(Magnitude.of(value));
    }

    /**
     * Returns a bare fraction, with the resolution of its spoken form: 1/3 has that of "a third". A fraction up to 1 is a part of a whole
     * and is expressed in percent.
     *
     * @param numerator the number of parts, of either sign
     * @param denominator the number of parts of the whole, above zero
     * @return the figure, without a unit
     * @throws IllegalArgumentException where the denominator is not above zero
     */
    public static Figure fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction is of a whole above zero, not of " + denominator);
        }
        Magnitude number = Magnitude.of(Rational.of(numerator, denominator), new Digits.Share(denominator, false));
        boolean share = numerator.abs().compareTo(denominator) <= 0;
        String phrase = Wording.of(Hedge.NONE, number.value(), Optional.empty());
        return made(phrase, new QuantityExpression.One(Hedge.NONE, number), share);
    }

    /**
     * Returns an exact number, as in a ledger.
     *
     * @param value the number
     * @return the figure, with only this value in every reading
     */
    public static Figure exactly(BigDecimal value) {
        return of(value).withHedge(Hedge.EXACTLY);
    }

    /**
     * Returns an exact whole number.
     *
     * @param value the number
     * @return the figure, with only this value in every reading
     */
    public static Figure exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /**
     * Returns an interval that is the same in every reading.
     *
     * @param interval the possible values
     * @return the figure, of hedge {@link Hedge#BETWEEN} and without a value
     */
    public static Figure of(Interval interval) {
        return made(Wording.of(interval), new QuantityExpression.Ends(interval));
    }

    private static Figure bare(Magnitude number) {
        String phrase = Wording.of(Hedge.NONE, number.value(), Optional.empty());
        return made(phrase, new QuantityExpression.One(Hedge.NONE, number));
    }

    private static Figure made(String phrase, QuantityExpression said) {
        return made(phrase, said, false);
    }

    private static Figure made(String phrase, QuantityExpression said, boolean share) {
        return new ImmutableFigure.Builder()
                .phrase(phrase)
                .said(said)
                .isShare(share)
                .policy(ReadingPolicy.standard())
                .phrasing(Phrasing.made(said, Optional.empty()))
                .build();
    }

    /**
     * Returns a figure that was read from a phrase.
     *
     * @param phrase the phrase, to which the places of the parts refer
     * @param said the number or numbers, without a unit
     * @param unit the stated unit; with percent the numbers are percentages, and a part of a whole is multiplied by a hundred
     * @param parsed the other parts that were found
     * @throws UnreadableFigureException where it has no possible value, such as 4.5 people, and where a factor or a part of a whole has a
     * unit
     */
    static Figure read(String phrase, QuantityExpression said, Optional<Unit> unit, ParseResult parsed) {
        if (unit.isPresent() && (parsed.share() || parsed.trend().equals(Optional.of(Trend.TIMES)))) {
            return read(phrase, said, Optional.empty(), parsed).to(unit.get());
        }
        boolean percent = unit.isPresent() && unit.get().isPercent();
        return new ImmutableFigure.Builder()
                .phrase(phrase)
                .said(percent ? said.asPercent() : said)
                .unit(unit)
                .isShare(parsed.share())
                .trend(parsed.trend())
                .policy(parsed.policy())
                .phrasing(parsed.phrasing())
                .build();
    }

    /**
     * Returns the words in which the figure was stated.
     *
     * @return the phrase as given; for a figure that was made of parts, words of the same meaning
     */
    public abstract String phrase();

    /**
     * Returns the hedge of the number.
     *
     * @return the hedge
     */
    public final Hedge hedge() {
        return said().hedge();
    }

    /**
     * Returns the stated number, in the figure's unit.
     *
     * @return the value, empty for a range and for a vague word
     */
    public final Optional<Rational> value() {
        return said().magnitude().map(Magnitude::value);
    }

    /**
     * Returns one unit of the last significant digit, in the figure's unit: 1,000 for "33,000", 0.1 billion for "1.7 billion". Decimal
     * places are all significant. In other numbers trailing zeros are not, but two digits always are, and nothing finer than the last
     * written digit is. A whole number below 100 that is "about", "nearly" or "just over" has the largest of 1, 5 and 10 that divides it
     * and is at most a quarter of it: 5 for "about 30". The numbers here and below are those of the standard policy.
     *
     * @return the resolution, empty where there is no value
     */
    public final Optional<Rational> resolution() {
        return said().magnitude().map(number -> number.resolution(said().numberHedge(), policy()));
    }

    /**
     * Returns the place of the last non-zero digit, but at most a tenth of the value and never finer than the resolution. A bare whole
     * number below 100 keeps its resolution, as does a bare number of which {@linkplain #statingEveryDigit() every digit} is significant.
     *
     * @return the wide resolution, empty where there is no value
     */
    public final Optional<Rational> wideResolution() {
        return said().magnitude().map(number -> number.wideResolution(said().numberHedge(), policy()));
    }

    /**
     * Returns the unit.
     *
     * @return the unit, empty where none was stated
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the denominator of a rate, for each of which the number is stated.
     *
     * <pre>{@code
     * Figure.parse("$63 an hour").per();           // Optional[h]
     * Figure.parse("60 people per bus").per();     // Optional[bus]
     * Figure.parse("12 per 100,000").per();        // Optional.empty: a part of a whole
     * }</pre>
     *
     * @return the {@linkplain Unit#divisor divisor} of the unit; empty for another figure, and for a unit with a name of its own such as the
     * kilometre per hour
     */
    public final Optional<Unit> per() {
        return unit().flatMap(Unit::divisor);
    }

    /**
     * Returns the policy by which the figure is read.
     *
     * @return the policy of its resolutions and readings; the {@linkplain ReadingPolicy#standard() standard} one unless another was set
     */
    public abstract ReadingPolicy policy();

    /**
     * Returns the movement that was stated with the number.
     *
     * @return the movement, empty where there is none; it changes neither value nor readings
     */
    public abstract Optional<Trend> trend();

    /**
     * Returns the counted noun, or the whole of which the number is a part: adults for "56 percent of adults".
     *
     * @return the noun as the unit of a count, empty where none was named; it is ignored by equality
     */
    public final Optional<Unit> noun() {
        return Optional.ofNullable(phrasing().noun());
    }

    /**
     * Returns the part of a change that was stated: the size of the change, the level before it, or the level after it.
     *
     * @return the part, empty where none was stated, and for a factor such as "doubled"; it is ignored by equality
     */
    public final Optional<ChangePart> change() {
        return Optional.ofNullable(phrasing().change());
    }

    /**
     * Returns what a multiple is compared with: "last year" for "twice as many as last year".
     *
     * @return the words, empty where they were not stated, and for a figure that is no multiple; they are ignored by equality
     */
    public final Optional<String> ratioTo() {
        return Optional.ofNullable(phrasing().ratioTo());
    }

    /**
     * Returns the kind of quantity that the figure states. It follows from unit and form, by the first rule of these that fits:
     *
     * <ol>
     *   <li>a phrase that is marked as an age ("15-year-old", "aged 67") is an age;
     *   <li>a factor ("doubled") and a multiple ("three times as many") are ratios;
     *   <li>a count for each of a number ("12 per 100,000") is a rate, another part of a whole ("one in eight") a ratio;
     *   <li>a percentage is a ratio;
     *   <li>an amount in a unit with a denominator is a rate, and so are speeds and flows (mph, Mbit/s);
     *   <li>an amount in a unit of time is a duration;
     *   <li>an amount in another physical unit, or in money, is an amount;
     *   <li>a number of things is a count;
     *   <li>a number without a unit is a count where it is whole, as both ends of a range are, else an amount.
     * </ol>
     *
     * @return the kind
     */
    public final FigureKind kind() {
        return KindRules.of(this);
    }

    /**
     * Returns the pieces of the phrase and their roles.
     *
     * @return the pieces, in order of their places; empty where the figure was not read from its phrase. They are ignored by equality,
     * since they follow from the phrase
     */
    public final ImmutableList<Part> parts() {
        return phrasing().parts();
    }

    /**
     * Returns the rule by which the phrase was read.
     *
     * @return the rule; for a figure that was made of parts, that of its hedge
     */
    public final Rule rule() {
        return phrasing().rule();
    }

    /** Returns the stated quantity in the figure's unit, before units and ranges narrow it. */
    abstract QuantityExpression said();

    /** Returns the stated range of possible values. */
    abstract Optional<Interval> statedRange();

    /** Whether it was stated as a part of a whole ("one in eight"), so that it can be expressed in percent only. */
    abstract boolean isShare();

    /** Returns the parts that do not affect the readings, and are therefore ignored by equality. */
    @Value.Auxiliary
    abstract Phrasing phrasing();

    @Value.Check
    void check() {
        if (!Limits.leave(this) && Limits.of(this).of(spread()).isEmpty()) {
            String why = Limits.of(this).whyNothingOf(spread().loose(), unit());
            throw new UnreadableFigureException(phrase(), 0, why);
        }
    }

    /** Returns the values that the wording allows. */
    Spread spread() {
        return said().spread(policy());
    }

    /**
     * Returns the values that the figure allows.
     *
     * @param reading the reading
     * @return an interval in the figure's unit; readings are nested
     */
    public final Interval in(Reading reading) {
        return readings().in(reading);
    }

    /** Returns the values that remain of the wording in each reading. */
    @Value.Lazy
    Spread readings() {
        return Limits.of(this).of(spread()).orElseThrow();
    }

    /**
     * Returns the values that are normally meant. For a one-sided figure these extend by one resolution ("more than 33,000" is usually at
     * most 34,000); otherwise they are those of the rounded reading. This is a convention of language; no result depends on it.
     *
     * @return an interval in the figure's unit
     */
    public final Interval usual() {
        return readings().usual();
    }

    /**
     * Returns this figure converted to a unit.
     *
     * @param target the unit. A number without a unit is taken to be in it, a part of a whole ("one in eight") becomes a percentage, and
     * another unit is converted exactly
     * @return the figure in that unit
     * @throws IncompatibleUnitsException where the units do not convert
     * @throws UnreadableFigureException where the figure has no possible value in that unit, such as 4.5 people; where a part of a whole
     * would be converted to another unit than percent; and for a factor ("doubled"), which has no unit
     */
    public final Figure to(Unit target) {
        return Restatement.to(this, target);
    }

    /**
     * Returns the same figure as a count of another noun: 9,000 residents are 9,000 people.
     *
     * @param noun the counted noun
     * @return the figure in that unit with the same value; a figure without a unit gets it as by {@link #to}
     * @throws IncompatibleUnitsException where the figure is in percent, a currency or a physical unit
     * @throws IllegalArgumentException where the unit is not a noun
     * @throws UnreadableFigureException where the figure has no possible value in that unit, and where {@link #to} throws it
     */
    public final Figure counting(Unit noun) {
        return Restatement.counting(this, noun);
    }

    /**
     * Returns this figure as a signed change: a fall is negative, and a factor is the percentage that it adds.
     *
     * <pre>{@code
     * Figure.parse("fell by 56 percent").signed().in(Reading.EXACT); // {-56}, in percent
     * Figure.parse("more than doubled").signed().in(Reading.EXACT);  // (100, ∞), in percent
     * }</pre>
     *
     * @return the changed figure, with its trend expressed by its value, and with hedge, open ends and resolutions reversed accordingly;
     * this figure where its trend is neither {@link Trend#FELL_BY} nor {@link Trend#TIMES}. A stated range is taken as one of changes
     * @throws UnreadableFigureException where no value of the change lies within a stated range
     */
    public final Figure signed() {
        return Restatement.signed(this);
    }

    /**
     * Returns whether the figure can be expressed in a unit that was inferred rather than stated for it.
     *
     * @param target the unit
     * @return true where its unit converts, if it has one, and it has a possible value in that unit. A bare number is not taken as a
     * percentage, a part of a whole only as a percentage, and a factor ("doubled") in no unit
     */
    public final boolean convertsTo(Unit target) {
        return Restatement.isPossible(this, target);
    }

    /**
     * Returns the same number with another hedge.
     *
     * @param hedge a hedge of a single value
     * @return the changed figure
     * @throws IllegalArgumentException where the hedge, or this figure, is made of more than one value
     * @throws UnreadableFigureException where the figure has no possible value, such as fewer than zero people
     */
    public final Figure withHedge(Hedge hedge) {
        return Restatement.hedged(this, hedge);
    }

    /**
     * Returns the same figure read by another policy.
     *
     * @param policy the policy
     * @return the changed figure, with the same statement and with the resolutions and readings of the policy
     * @throws UnreadableFigureException where the figure has no possible value by the policy
     */
    public abstract Figure withPolicy(ReadingPolicy policy);

    /**
     * Returns the same figure with a stated resolution.
     *
     * @param resolution above zero, in the figure's unit
     * @return the changed figure; this figure where it has no single value
     * @throws IllegalArgumentException where the resolution is not above zero
     */
    public final Figure withResolution(Rational resolution) {
        return copies().withSaid(said().map(number -> number.withResolution(resolution)));
    }

    /**
     * Returns the same figure for a source that counts in steps.
     *
     * @param resolution the habitual resolution of the source, above zero, in the figure's unit
     * @return the figure with that resolution; this figure where it states its own, has no single value, or is no multiple of it
     * @throws IllegalArgumentException where the resolution is not above zero
     */
    public final Figure withHabit(Rational resolution) {
        return copies().withSaid(said().map(number -> number.withHabit(resolution)));
    }

    /**
     * Returns the same figure for a source that states every digit, as in a table. Every written digit is significant, including zeros at
     * the end: the resolution of "33,000" is 1, that of "33 thousand" 1,000. The wide resolution of a bare number is its resolution.
     *
     * @return the figure with the finer of that resolution and its own; this figure where its resolution was stated or is a habit of its
     * source. Numbers in words, parts of a whole and vague words are not changed
     */
    public final Figure statingEveryDigit() {
        return copies().withSaid(said().statingEveryDigit());
    }

    /**
     * Returns the same figure with a stated range of possible values, in place of that of its unit.
     *
     * @param range the range, in the figure's unit
     * @return the changed figure
     * @throws UnreadableFigureException where no value of the figure lies within the range
     */
    public final Figure withRange(Interval range) {
        return copies().withStatedRange(range);
    }

    /**
     * Returns an explanation of how the figure is read: the words that decide, the values that they leave open, and the source of its
     * resolution.
     *
     * @return a sentence or two: {@code "more than" leaves open everything above 33,000; usually up to 34,000 is meant, for the last digit
     * that counts stands for 1,000.}
     */
    public final String why() {
        return Explanation.of(this);
    }

    /**
     * Returns a builder to change several parts of this figure at once.
     *
     * @return a builder with all parts of this figure
     */
    public final Builder toBuilder() {
        return new FigureBuilder(this);
    }

    private ImmutableFigure copies() {
        return (ImmutableFigure) this;
    }

    /**
     * Returns the phrase.
     *
     * @return the words in which the figure was stated
     */
    @Override
    public final String toString() {
        return phrase();
    }

    /**
     * Collects the changes of a copy of a figure; unset parts are not changed. If a part is set twice, the last value counts. The changes
     * are made in the order of the methods below, whatever the order of the calls. After each, the figure must have a possible value.
     */
    public sealed interface Builder permits FigureBuilder {
        /**
         * Sets the policy by which it is read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder policy(ReadingPolicy policy);

        /**
         * Sets the unit.
         *
         * @param unit the unit, into which the number is converted as by {@link Figure#to}
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * Sets the hedge.
         *
         * @param hedge a hedge of a single value
         * @return this builder
         */
        Builder hedge(Hedge hedge);

        /**
         * Sets the resolution of a figure with a single value: one unit of its last significant digit.
         *
         * @param resolution above zero, in the unit of the changed figure
         * @return this builder
         */
        Builder resolution(Rational resolution);

        /**
         * Sets the range of possible values, in place of that of the unit.
         *
         * @param range the range, in the unit of the changed figure
         * @return this builder
         */
        Builder range(Interval range);

        /**
         * Returns the changed figure.
         *
         * @return the figure
         * @throws UnreadableFigureException where the figure has no possible value, and where {@link Figure#to} throws it
         * @throws IncompatibleUnitsException where its unit does not convert to the one that was set
         * @throws IllegalArgumentException where a hedge was set and the hedge, or the figure, is made of more than one value; where the
         * resolution is not above zero
         */
        Figure build();
    }
}
