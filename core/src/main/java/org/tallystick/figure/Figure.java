package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import org.tallystick.words.English;

/**
 * A number as somebody said it: the phrase, the value, the hedge, the grain and the unit.
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

    private static final Rational HUNDRED = Rational.of(100);

    Figure() {}

    /**
     * Reads a phrase.
     *
     * @param phrase a figure in English, with nothing else around it: "about 33,000", "at least 4,500 people", "one in eight"
     * @return the figure
     * @throws UnreadableFigureException where the phrase is not understood in full
     */
    public static Figure parse(String phrase) {
        return PhraseReader.read(phrase, English.LEXICON);
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
        return parse(phrase).to(unit);
    }

    /**
     * A bare number, which is given a grain as if it had been said.
     *
     * @param value the number; digits behind its decimal point all count, so 3.0 is finer than 3
     * @return the figure, without a unit
     */
    public static Figure of(BigDecimal value) {
        Said said = new Said.One(Hedge.NONE, Magnitude.of(value));
        return bare(Wording.of(Hedge.NONE, Rational.of(value), Optional.empty()), said, false);
    }

    /**
     * A bare whole number, which is given a grain as if it had been said.
     *
     * @param value the number
     * @return the figure, without a unit
     */
    public static Figure of(long value) {
        return of(BigDecimal.valueOf(value));
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
        return bare(Wording.of(interval), new Said.Ends(interval), false);
    }

    /** A figure without a unit; a share is told as a part of a whole, "one in eight". */
    static Figure bare(String phrase, Said said, boolean share) {
        return new ImmutableFigure.Builder()
                .phrase(phrase)
                .said(said)
                .isShare(share)
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
     * @return the value, empty for a range and for a vague plural
     */
    public final Optional<Rational> value() {
        return said().magnitude().map(Magnitude::value);
    }

    /**
     * One unit of the last digit that counts, in the figure's unit: 1,000 for "33,000", 0.1 billion for "1.7 billion".
     * Digits behind a decimal point all count; of other numbers trailing zeros do not, but two significant digits always
     * do, and nothing finer than the last written digit.
     *
     * @return the grain, empty where there is no value
     */
    public final Optional<Rational> grain() {
        return said().magnitude().map(Magnitude::grain);
    }

    /**
     * The place of the last non-zero digit, but at most a tenth of the value and never finer than the grain; a bare whole
     * number below 100 keeps its grain.
     *
     * @return the wide grain, empty where there is no value
     */
    public final Optional<Rational> wideGrain() {
        return said().magnitude().map(number -> number.wideGrain(hedge()));
    }

    /**
     * The unit.
     *
     * @return it, empty where none was said
     */
    public abstract Optional<Unit> unit();

    /** What was said, in the figure's unit, before units and ranges narrow it. */
    abstract Said said();

    /** What the thing counted can be at all, where that was stated. */
    abstract Optional<Interval> statedRange();

    /** Whether it was said as a part of a whole ("one in eight"), so that it can be told in percent alone. */
    abstract boolean isShare();

    @Value.Check
    void check() {
        if (narrowed(said().spread().loose()).isEmpty()) {
            throw new UnreadableFigureException(phrase(), 0, whatIsEmpty());
        }
    }

    private Interval range() {
        return statedRange().or(this::naturalRange).orElseGet(Interval::all);
    }

    /** The range of things of the unit, unless the figure itself goes below it. */
    private Optional<Interval> naturalRange() {
        return unit().map(Unit::naturalRange).filter(natural -> !goesBelow(natural));
    }

    private boolean goesBelow(Interval natural) {
        Interval stated =
                value().map(Interval::of).orElseGet(() -> said().spread().exact());
        return stated.isBelow(natural) || (stated.isBounded() && !natural.encloses(stated));
    }

    private String whatIsEmpty() {
        boolean outside = said().spread().loose().intersection(range()).isEmpty();
        return outside
                ? "nothing of it lies within " + range()
                : "no whole number fits it, and " + unit().map(Unit::symbol).orElse("it") + " counts whole things";
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

    /** What is left of the wording in each reading; where nothing is, the next wider stands in. */
    @Value.Lazy
    Spread readings() {
        Spread stated = said().spread();
        Interval loose = narrowed(stated.loose()).orElseThrow();
        Interval rounded = narrowed(stated.rounded()).orElse(loose);
        Interval exact = narrowed(stated.exact()).orElse(rounded);
        return new Spread(exact, rounded, loose, narrowed(stated.usual()).orElse(rounded));
    }

    /**
     * What a speaker normally means: for a one-sided figure the next grain beyond it ("more than 33,000" is usually at
     * most 34,000), else the rounded reading. It is a convention of speech, promised by nobody, and decides nothing.
     *
     * @return an interval in the figure's unit
     */
    public final Interval usual() {
        return readings().usual();
    }

    private Optional<Interval> narrowed(Interval stated) {
        Optional<Interval> possible = stated.intersection(range());
        return unit().filter(Unit::countsWholeThings).isPresent()
                ? possible.flatMap(Interval::tightenedToWhole)
                : possible;
    }

    /**
     * The same figure told in a unit.
     *
     * @param target a number without a unit is taken to be in it; a part of a whole ("one in eight") becomes a
     *     percentage; another unit is converted exactly
     * @return the figure in that unit
     * @throws IncompatibleUnitsException where the units do not convert
     * @throws UnreadableFigureException where nothing of the figure is left in that unit, as of 4.5 people, and where a
     *     part of a whole is asked for in another unit than percent
     */
    public final Figure to(Unit target) {
        if (unit().isPresent()) {
            Unit told = unit().get();
            return told.equals(target) ? this : in(target, told.factorTo(target));
        }
        if (!isShare()) {
            Said told = target.isPercent() ? said().map(Magnitude::asPercent) : said();
            return copies().withSaid(told).withUnit(target);
        }
        if (!target.isPercent()) {
            throw new UnreadableFigureException(phrase(), 0, "a part of a whole is told in percent, not in " + target);
        }
        return in(target, HUNDRED);
    }

    private Figure in(Unit target, Rational factor) {
        return new ImmutableFigure.Builder()
                .phrase(phrase())
                .said(said().times(factor))
                .unit(target)
                .statedRange(statedRange().map(range -> range.times(factor)))
                .isShare(false)
                .build();
    }

    /**
     * Whether the figure can be told in a unit that was inferred rather than stated for it.
     *
     * @param target the unit
     * @return whether its unit converts; of a figure without one, whether something of it is left in that unit. A bare number
     *     is not taken for a percentage, and a part of a whole for nothing else
     */
    public final boolean convertsTo(Unit target) {
        if (unit().isPresent() || isShare() || target.isPercent()) {
            return unit().map(own -> own.convertsTo(target)).orElse(isShare() && target.isPercent());
        }
        Optional<Interval> possible =
                said().spread().loose().intersection(statedRange().orElseGet(Interval::all));
        return !target.countsWholeThings()
                || possible.flatMap(Interval::tightenedToWhole).isPresent();
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
        Said changed = said().withHedge(hedge);
        String words = Wording.of(hedge, value().orElseThrow(), unit());
        return copies().withPhrase(words).withSaid(changed);
    }

    /**
     * The same figure with a stated grain.
     *
     * @param grain above zero, in the figure's unit
     * @return the changed figure; itself where it has no single value
     * @throws IllegalArgumentException where the grain is not above zero
     */
    public final Figure withGrain(Rational grain) {
        return copies().withSaid(said().map(number -> number.withGrain(grain)));
    }

    /**
     * The same figure from somebody who counts in steps.
     *
     * @param grain the speaker's habitual grain, above zero, in the figure's unit
     * @return the figure with that grain; itself where it states its own, has no single value, or is no multiple of it
     * @throws IllegalArgumentException where the grain is not above zero
     */
    public final Figure withHabit(Rational grain) {
        return copies().withSaid(said().map(number -> number.withHabit(grain)));
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
}
