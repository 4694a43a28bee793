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
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/**
 * A number as somebody said it: the phrase, the value, the hedge, the resolution and the unit.
 *
 * <pre>{@code
 * Figure said = Figure.parse("more than 33,000");
 * said.in(Reading.ROUNDED);                           // (33000, ∞)
 * Figure.parse("1.7 billion").in(Reading.ROUNDED);    // [1650000000, 1750000000]
 * Figure.parse("more than 33,000 people").in(Reading.EXACT);   // [33001, ∞)
 * }</pre>
 *
 * <p>Whole things are tightened to whole numbers, and counts and masses are never negative unless the figure itself says
 * so. Where that leaves a reading empty, the next wider one stands in for it; a figure of which nothing is left ("4.5
 * people") cannot be made.
 *
 * <p>Two figures are equal when they were said alike and mean the same in every reading.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Figure implements Serializable permits ImmutableFigure {
    private static final long serialVersionUID = 1L;

    Figure() {}

    /**
     * Reads a phrase.
     *
     * @param phrase a figure in English, with nothing else around it: "about 33,000", "at least 4,500 people", "one in eight"
     * @return the figure
     * @throws UnreadableFigureException where the phrase is not understood in full
     */
    public static Figure parse(String phrase) {
        return FigureReader.standard().read(phrase);
    }

    /**
     * Reads a phrase about things of a known unit.
     *
     * @param phrase as for {@link #parse(String)}
     * @param unit the unit of a number said without one; one said with another unit is converted
     * @return the figure in that unit
     * @throws UnreadableFigureException where the phrase is not understood in full
     * @throws IncompatibleUnitsException where the phrase states a unit that does not convert
     */
    public static Figure parse(String phrase, Unit unit) {
        return FigureReader.standard().read(phrase, unit);
    }

    /**
     * A bare number, which is given a resolution as if it had been said.
     *
     * @param value the number; digits behind its decimal point all count, so 3.0 is finer than 3
     * @return the figure, without a unit
     */
    public static Figure of(BigDecimal value) {
        return bare(Magnitude.of(value));
    }

    /**
     * A bare whole number, which is given a resolution as if it had been said.
     *
     * @param value the number
     * @return the figure, without a unit
     */
    public static Figure of(long value) {
        return bare(Magnitude.of(value));
    }

    /**
     * Returns a bare fraction, with the resolution of its spoken form: 1/3 has that of "a third". A fraction up to 1 is a part
     * of a whole and is expressed in percent.
     *
     * @param numerator how many parts, of either sign
     * @param denominator of how many parts, above zero
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
     * A number that is meant to the last digit, as a ledger means it.
     *
     * @param value the number
     * @return the figure: this value alone in every reading
     */
    public static Figure exactly(BigDecimal value) {
        return of(value).withHedge(Hedge.EXACTLY);
    }

    /**
     * A whole number that is meant to the last digit.
     *
     * @param value the number
     * @return the figure: this value alone in every reading
     */
    public static Figure exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /**
     * An interval that is the same in every reading.
     *
     * @param interval what is left open
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
     * A figure that was read from a phrase.
     *
     * @param phrase the phrase, in which the parts have their places
     * @param said the number or numbers, as if they had no unit
     * @param unit the unit said; percent makes percentages of them, and of a part of a whole its hundredfold
     * @param parsed the other parts that were found
     * @throws UnreadableFigureException where nothing of it is left, as of 4.5 people, and where a factor or a part of a whole
     *     has a unit
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
                .phrasing(new Phrasing(
                        parsed.rule(), parsed.parts(), parsed.noun().orElse(null)))
                .build();
    }

    /**
     * The words in which the figure was said.
     *
     * @return the phrase as given; for a figure that was made of parts, words that say the same
     */
    public abstract String phrase();

    /**
     * What the wording does to the number.
     *
     * @return the hedge
     */
    public final Hedge hedge() {
        return said().hedge();
    }

    /**
     * The number said, in the figure's unit.
     *
     * @return the value, empty for a range and for a vague word
     */
    public final Optional<Rational> value() {
        return said().magnitude().map(Magnitude::value);
    }

    /**
     * One unit of the last digit that counts, in the figure's unit: 1,000 for "33,000", 0.1 billion for "1.7 billion".
     * Digits behind a decimal point all count; of other numbers trailing zeros do not, but two significant digits always
     * do, and nothing finer than the last written digit. The numbers here and below are those of the standard policy.
     *
     * @return the resolution, empty where there is no value
     */
    public final Optional<Rational> resolution() {
        return said().magnitude().map(number -> number.resolution(policy()));
    }

    /**
     * The place of the last non-zero digit, but at most a tenth of the value and never finer than the resolution; a bare whole
     * number below 100 keeps its resolution, as does a bare number of which {@linkplain #statingEveryDigit() every digit} counts.
     *
     * @return the wide resolution, empty where there is no value
     */
    public final Optional<Rational> wideResolution() {
        return said().magnitude().map(number -> number.wideResolution(hedge(), policy()));
    }

    /**
     * The unit.
     *
     * @return it, empty where none was said
     */
    public abstract Optional<Unit> unit();

    /**
     * How generously the figure is read.
     *
     * @return the policy that its resolutions and readings follow, the {@linkplain ReadingPolicy#standard() standard} one unless
     *     another was asked for
     */
    public abstract ReadingPolicy policy();

    /**
     * The movement that was said with the number.
     *
     * @return it, empty where none was; it changes neither value nor readings
     */
    public abstract Optional<Trend> trend();

    /**
     * What is counted, or what the number is a part of: adults for "56 percent of adults".
     *
     * @return it as the unit of a count, empty where none was named; it takes no part in equality
     */
    public final Optional<Unit> noun() {
        return Optional.ofNullable(phrasing().noun());
    }

    /**
     * What each piece of the phrase does.
     *
     * @return the pieces, in order of their places; empty where the figure was not read from its phrase. They take no part in
     *     equality, for they follow from the phrase
     */
    public final ImmutableList<Part> parts() {
        return phrasing().parts();
    }

    /**
     * The rule by which the phrase was read.
     *
     * @return the rule; for a figure that was made of parts, that of its hedge
     */
    public final Rule rule() {
        return phrasing().rule();
    }

    /** What was said, in the figure's unit, before units and ranges narrow it. */
    abstract QuantityExpression said();

    /** What the thing counted can be at all, where that was stated. */
    abstract Optional<Interval> statedRange();

    /** Whether it was said as a part of a whole ("one in eight"), so that it can be expressed in percent only. */
    abstract boolean isShare();

    /** What is not in the readings, and therefore not in equality. */
    @Value.Auxiliary
    abstract Phrasing phrasing();

    @Value.Check
    void check() {
        if (!Limits.leave(this) && Limits.of(this).of(spread()).isEmpty()) {
            String why = Limits.of(this).whyNothingOf(spread().loose(), unit());
            throw new UnreadableFigureException(phrase(), 0, why);
        }
    }

    /** What the wording leaves open. */
    Spread spread() {
        return said().spread(policy());
    }

    /**
     * The values that the figure allows.
     *
     * @param reading how generously it is read
     * @return an interval in the figure's unit; readings are nested
     */
    public final Interval in(Reading reading) {
        return readings().in(reading);
    }

    /** What is left of the wording in each reading. */
    @Value.Lazy
    Spread readings() {
        return Limits.of(this).of(spread()).orElseThrow();
    }

    /**
     * Returns the values that are normally meant: for a one-sided figure the next resolution beyond it ("more than 33,000" is usually at
     * most 34,000), else the rounded reading. This is a convention of language; no result depends on it.
     *
     * @return an interval in the figure's unit
     */
    public final Interval usual() {
        return readings().usual();
    }

    /**
     * Returns this figure converted to a unit.
     *
     * @param target a number without a unit is taken to be in it; a part of a whole ("one in eight") becomes a
     *     percentage; another unit is converted exactly
     * @return the figure in that unit
     * @throws IncompatibleUnitsException where the units do not convert
     * @throws UnreadableFigureException where nothing of the figure is left in that unit, as of 4.5 people; where a part
     *     of a whole is asked for in another unit than percent; and of a factor ("doubled"), which has no unit
     */
    public final Figure to(Unit target) {
        return Restatement.to(this, target);
    }

    /**
     * The same figure as a count under another name, as 9,000 residents are 9,000 people.
     *
     * @param noun what is counted
     * @return the figure in that unit with the value that it has; one without a unit is given it as by {@link #to}
     * @throws IncompatibleUnitsException where the figure is in percent, a currency or a physical unit
     * @throws IllegalArgumentException where the unit is not a noun
     * @throws UnreadableFigureException where nothing of the figure is left in that unit, and where {@link #to} throws it
     */
    public final Figure counting(Unit noun) {
        return Restatement.counting(this, noun);
    }

    /**
     * The same figure as a signed change: a fall below zero, and a factor as the percentage that it adds.
     *
     * <pre>{@code
     * Figure.parse("fell by 56 percent").signed().in(Reading.EXACT); // {-56}, in percent
     * Figure.parse("more than doubled").signed().in(Reading.EXACT);  // (100, ∞), in percent
     * }</pre>
     *
     * @return the changed figure, without the trend that is now in its value, hedges, open ends and resolutions turned with it;
     *     itself where its trend is neither {@link Trend#FELL_BY} nor {@link Trend#TIMES}. A stated range is taken to be one of
     *     changes already
     * @throws UnreadableFigureException where nothing of the change lies within a stated range
     */
    public final Figure signed() {
        return Restatement.signed(this);
    }

    /**
     * Returns whether the figure can be expressed in a unit that was inferred rather than stated for it.
     *
     * @param target the unit
     * @return whether its unit converts, if it has one, and something of it is left in that unit. A bare number
     *     is not taken for a percentage, a part of a whole for nothing else, and a factor ("doubled") for nothing at all
     */
    public final boolean convertsTo(Unit target) {
        return Restatement.isPossible(this, target);
    }

    /**
     * The same number with another hedge.
     *
     * @param hedge one that stands beside a single value
     * @return the changed figure
     * @throws IllegalArgumentException where the hedge, or this figure, is made of more than one value
     * @throws UnreadableFigureException where nothing of the figure is left, as of fewer than zero people
     */
    public final Figure withHedge(Hedge hedge) {
        return Restatement.hedged(this, hedge);
    }

    /**
     * The same figure read by another policy.
     *
     * @param policy how generously it is read
     * @return the changed figure: what was said stays, its resolutions and readings follow the policy
     * @throws UnreadableFigureException where the policy leaves nothing of the figure
     */
    public abstract Figure withPolicy(ReadingPolicy policy);

    /**
     * The same figure with a stated resolution.
     *
     * @param resolution above zero, in the figure's unit
     * @return the changed figure; itself where it has no single value
     * @throws IllegalArgumentException where the resolution is not above zero
     */
    public final Figure withResolution(Rational resolution) {
        return copies().withSaid(said().map(number -> number.withResolution(resolution)));
    }

    /**
     * The same figure from somebody who counts in steps.
     *
     * @param resolution the habitual resolution of the source, above zero, in the figure's unit
     * @return the figure with that resolution; itself where it states its own, has no single value, or is no multiple of it
     * @throws IllegalArgumentException where the resolution is not above zero
     */
    public final Figure withHabit(Rational resolution) {
        return copies().withSaid(said().map(number -> number.withHabit(resolution)));
    }

    /**
     * The same figure from somebody who states every digit, as tables do. Every digit that was written counts, the zeros that end a
     * number too: the resolution of "33,000" is 1, that of "33 thousand" 1,000. The wide resolution of a bare number is its resolution.
     *
     * @return the figure with the finer of that resolution and the one it has; itself where its resolution was stated or is a habit of its
     *     source. Numbers in words, parts of a whole and vague words stay as they are
     */
    public final Figure statingEveryDigit() {
        return copies().withSaid(said().statingEveryDigit());
    }

    /**
     * The same figure of a thing that can only be within a range, in place of what its unit suggests.
     *
     * @param range what it can be at all, in the figure's unit
     * @return the changed figure
     * @throws UnreadableFigureException where nothing of the figure lies within the range
     */
    public final Figure withRange(Interval range) {
        return copies().withStatedRange(range);
    }

    /**
     * How the figure is read, and why so: the words that decide, what they leave open, and what makes its resolution.
     *
     * @return a sentence or two: {@code "more than" leaves open everything above 33,000; usually up to 34,000 is meant, for the
     *     last digit that counts stands for 1,000.}
     */
    public final String why() {
        return Explanation.of(this);
    }

    /**
     * Changes several parts of this figure at once.
     *
     * @return a builder that holds all parts of this figure
     */
    public final Builder toBuilder() {
        return new FigureBuilder(this);
    }

    private ImmutableFigure copies() {
        return (ImmutableFigure) this;
    }

    /**
     * The phrase.
     *
     * @return the words in which the figure was said
     */
    @Override
    public final String toString() {
        return phrase();
    }

    /**
     * Collects what is to be different in a copy of a figure; what is not set stays. Of a part that is set twice the last value
     * counts. The changes are made in the order of the methods below, however they were set, and each has to leave something of
     * the figure.
     */
    public sealed interface Builder permits FigureBuilder {
        /**
         * How generously it is read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder policy(ReadingPolicy policy);

        /**
         * In what it is told.
         *
         * @param unit the unit, into which the number is converted as by {@link Figure#to}
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * What the wording does to the number.
         *
         * @param hedge one that stands beside a single value
         * @return this builder
         */
        Builder hedge(Hedge hedge);

        /**
         * One unit of the last digit that counts, of a figure with a single value.
         *
         * @param resolution above zero, in the unit of the changed figure
         * @return this builder
         */
        Builder resolution(Rational resolution);

        /**
         * What the thing counted can be at all, in place of what its unit suggests.
         *
         * @param range the range, in the unit of the changed figure
         * @return this builder
         */
        Builder range(Interval range);

        /**
         * The figure described.
         *
         * @return it
         * @throws UnreadableFigureException where nothing of the figure is left, and where {@link Figure#to} throws it
         * @throws IncompatibleUnitsException where its unit does not convert to the one that was set
         * @throws IllegalArgumentException where a hedge was set and the hedge, or the figure, is made of more than one value; where
         *     the resolution is not above zero
         */
        Figure build();
    }
}
