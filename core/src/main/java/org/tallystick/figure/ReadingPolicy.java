package org.tallystick.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.InvalidValueException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Vagueness;

/**
 * The conventions by which figures are read: which digits of a number are significant, how far a hedge reaches, and how many "a few" are.
 * An organisation with other conventions can set its own policy, for all sources or for one.
 *
 * <pre>{@code
 * ReadingPolicy careful = ReadingPolicy.standard()
 *         .withSignificantDigits(3)
 *         .withWidths(Hedge.ABOUT, Rational.ONE, Rational.ONE, Rational.TWO);
 * Figure.parse("about 33,000").withPolicy(careful).in(Reading.ROUNDED);   // [32900, 33100]
 * }</pre>
 *
 * <p>A figure has its policy, so figures of sources with different conventions can be compared, each read by its own. Figures of different
 * policies are not equal.
 *
 * <p>The widths are in resolutions (EXACT, ROUNDED) and wide resolutions (LOOSE), for plus-minus in margins. The standard policy is:
 *
 * <table>
 * <caption>The standard policy</caption> <thead><tr><th>setting</th><th>EXACT</th><th>ROUNDED</th><th>LOOSE</th></tr></thead> <tbody>
 * <tr><td>width of none (bare)</td><td>0</td><td>1/2</td><td>1</td></tr>
 * <tr><td>width of about</td><td>1/2</td><td>1/2</td><td>1</td></tr>
 * <tr><td>width of nearly, of just-over</td><td>1/2</td><td>1</td><td>1</td></tr>
 * <tr><td>width of plus-minus</td><td>1</td><td>1</td><td>2</td></tr>
 * <tr><td>a plural ("dozens"), in what one of them is</td><td>[2, 10)</td><td>[2, 10)</td><td>[2, 20)</td></tr>
 * <tr><td>a couple</td><td>[2, 3)</td><td>[2, 3]</td><td>[2, 4]</td></tr>
 * <tr><td>a few</td><td>[3, 5]</td><td>[3, 6]</td><td>[2, 10)</td></tr>
 * <tr><td>several</td><td>[3, 10)</td><td>[3, 10)</td><td>[2, 20)</td></tr>
 * <tr><td>a handful</td><td>[3, 6]</td><td>[2, 9]</td><td>[1, 12]</td></tr>
 * <tr><td>digits of a number that always count</td><td colspan="3">2</td></tr>
 * <tr><td>bound below which a bare whole number keeps its resolution, and a hedged one is a rounded one</td><td
 * colspan="3">100</td></tr>
 * <tr><td>widest share of a rounded number below it that its resolution may be</td><td colspan="3">1/4</td></tr>
 * <tr><td>widest share of the number that a wide resolution may be</td><td colspan="3">1/10</td></tr>
 * <tr><td>resolution of whole percentages</td><td colspan="3">1</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Under every policy the readings of a figure are nested, and whether an end is open or closed depends on its {@link Hedge}, not on the
 * policy. A setting that would violate this is rejected.
 */
@Value.Immutable(lazyhash = true)
@Serial.Version(1)
public abstract sealed class ReadingPolicy implements Serializable permits ImmutableReadingPolicy {
    private static final long serialVersionUID = 1L;

    ReadingPolicy() {}

    /**
     * Returns the default policy.
     *
     * @return the standard policy, always the same object
     */
    public static ReadingPolicy standard() {
        return StandardPolicy.POLICY;
    }

    /**
     * Returns the number of digits of a whole number that are always significant, however many zeros end it.
     *
     * @return from 1 to {@link Rational#MAX_DIGITS}
     */
    public abstract int significantDigits();

    /**
     * Returns the bound below which a bare whole number is not rounded further than to its resolution, and below which one that is "about",
     * "nearly" or "just over" was rounded to a multiple of 10, 5 or 1.
     *
     * @return the bound, not below zero; numbers of either sign are below it
     */
    public abstract Rational smallBelow();

    /**
     * Returns the widest share of a rounded number below that bound that its resolution may be. The resolution is the coarsest of 10, 5 and
     * 1, for dozens also 2, that divides the number and is at most this share of it: with the standard 1/4 it is 5 for "about 30" and 10
     * for "nearly 50". With 0 the digits of the number alone determine its resolution.
     *
     * @return from 0 to 1
     */
    public abstract Rational roundShare();

    /**
     * Returns the widest share of a number that its wide resolution may be, where that is not finer than its resolution.
     *
     * @return from 0 to 1
     */
    public abstract Rational widestShare();

    /**
     * Returns the coarsest resolution of a whole percentage.
     *
     * @return the resolution in percentage points, above zero
     */
    public abstract Rational percentResolution();

    /** Returns the widths of the hedges that have one. */
    abstract ImmutableMap<Hedge, PerReading<Rational>> widths();

    /** Returns the ranges of the vague words. */
    abstract ImmutableMap<Vagueness, PerReading<Interval>> ranges();

    /**
     * Returns the reach of a hedge from its number.
     *
     * @param hedge the hedge
     * @param reading the reading
     * @return the width in resolutions, in wide resolutions for {@link Reading#LOOSE}, in margins for {@link Hedge#PLUS_MINUS}; empty for a
     * hedge without one
     */
    public final Optional<Rational> width(Hedge hedge, Reading reading) {
        return Optional.ofNullable(widths().get(hedge)).map(widths -> widths.in(reading));
    }

    /** Returns the reach of a hedge for a given resolution, wide resolution or margin; 0 for a hedge without a width. */
    final Rational reach(Hedge hedge, Reading reading, Rational step) {
        PerReading<Rational> widths = widths().get(hedge);
        return widths == null ? Rational.ZERO : widths.in(reading).times(step);
    }

    /**
     * Returns the range of a vague word.
     *
     * @param word the word
     * @param reading the reading
     * @return the range, in units of the word
     */
    public final Interval vague(Vagueness word, Reading reading) {
        return range(word).in(reading);
    }

    private PerReading<Interval> range(Vagueness word) {
        return Optional.ofNullable(ranges().get(word)).orElseThrow();
    }

    /**
     * Returns this policy with another number of digits that are always significant.
     *
     * @param digits from 1 to {@link Rational#MAX_DIGITS}
     * @return the changed copy
     * @throws InvalidValueException where the number is out of this range
     */
    public ReadingPolicy withSignificantDigits(int digits) {
        return copies().withSignificantDigits(digits);
    }

    /**
     * Returns this policy with another bound below which a bare whole number keeps its resolution, and a hedged one is a rounded one.
     *
     * @param bound not below zero
     * @return the changed copy
     * @throws InvalidValueException where the bound is below zero
     */
    public ReadingPolicy withSmallBelow(Rational bound) {
        return copies().withSmallBelow(bound);
    }

    /**
     * Returns this policy with another widest share of a rounded small number that its resolution may be.
     *
     * @param share from 0 to 1; 0 for figures whose hedge does not change their resolution
     * @return the changed copy
     * @throws InvalidValueException where the share is out of this range
     */
    public ReadingPolicy withRoundShare(Rational share) {
        return copies().withRoundShare(share);
    }

    /**
     * Returns this policy with another widest share of a number that its wide resolution may be.
     *
     * @param share from 0 to 1
     * @return the changed copy
     * @throws InvalidValueException where the share is out of this range
     */
    public ReadingPolicy withWidestShare(Rational share) {
        return copies().withWidestShare(share);
    }

    /**
     * Returns this policy with another resolution of whole percentages.
     *
     * @param resolution in percentage points, above zero
     * @return the changed copy
     * @throws InvalidValueException where the resolution is not above zero
     */
    public ReadingPolicy withPercentResolution(Rational resolution) {
        return copies().withPercentResolution(resolution);
    }

    /**
     * Returns this policy with another width of a hedge in one reading.
     *
     * @param hedge a hedge that has a width
     * @param reading the reading
     * @param width in resolutions, in wide resolutions for {@link Reading#LOOSE}, in margins for {@link Hedge#PLUS_MINUS}
     * @return the changed copy
     * @throws InvalidValueException where the hedge has no width, or as {@link #withWidths} throws it; to widen beyond the next reading,
     * widen that one first
     */
    public final ReadingPolicy withWidth(Hedge hedge, Reading reading, Rational width) {
        return with(hedge, widths(hedge).with(reading, width));
    }

    /**
     * Returns this policy with other widths of a hedge.
     *
     * @param hedge a hedge that has a width
     * @param exact in resolutions or margins
     * @param rounded in resolutions or margins
     * @param loose in wide resolutions or margins
     * @return the changed copy
     * @throws InvalidValueException where the hedge has no width; where a width is below zero, or a reading is tighter than the preceding
     * one; where "nearly" or a similar hedge would allow no value; and where a bare number, whose loose reading has open ends, has a
     * rounded reading of the same width
     */
    public final ReadingPolicy withWidths(Hedge hedge, Rational exact, Rational rounded, Rational loose) {
        widths(hedge);
        return with(hedge, new PerReading<>(exact, rounded, loose));
    }

    private PerReading<Rational> widths(Hedge hedge) {
        return Optional.ofNullable(widths().get(hedge))
                .orElseThrow(() -> PolicyChecks.unsound(
                        "width of " + hedge.word(),
                        "only a hedge with two ends around one value has a width",
                        hedge.word()));
    }

    private ReadingPolicy with(Hedge hedge, PerReading<Rational> changed) {
        Map<Hedge, PerReading<Rational>> widths = new EnumMap<>(widths());
        widths.put(hedge, changed);
        return copies().withWidths(Maps.immutableEnumMap(widths));
    }

    /**
     * Returns this policy with other ranges of a vague word, in units of the word: hundreds for "a couple of hundred".
     *
     * @param word the word
     * @param exact the exact range
     * @param rounded the rounded range, enclosing the exact one
     * @param loose the loose range, enclosing both
     * @return the changed copy
     * @throws InvalidValueException where the three are not nested, or contain numbers below zero
     */
    public final ReadingPolicy withVague(Vagueness word, Interval exact, Interval rounded, Interval loose) {
        Map<Vagueness, PerReading<Interval>> ranges = new EnumMap<>(ranges());
        ranges.put(word, new PerReading<>(exact, rounded, loose));
        return copies().withRanges(Maps.immutableEnumMap(ranges));
    }

    private ImmutableReadingPolicy copies() {
        return (ImmutableReadingPolicy) this;
    }

    @Value.Check
    void check() {
        PolicyChecks.significantDigits(significantDigits());
        PolicyChecks.smallBelow(smallBelow());
        PolicyChecks.roundShare(roundShare());
        PolicyChecks.widestShare(widestShare());
        PolicyChecks.percentResolution(percentResolution());
        widths().forEach(PolicyChecks::widths);
        ranges().forEach(PolicyChecks::ranges);
    }
}
