package org.tallystick.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * A figure taken apart, so that it can be put together otherwise. The spread follows from the rest wherever the hedge
 * stands beside one value.
 */
record Parts(
        @Nullable String phrase,
        Hedge hedge,
        @Nullable Rational value,
        @Nullable Rational grain,
        @Nullable Unit unit,
        boolean share,
        boolean grainStated,
        Spread spread,
        Interval range) {

    private static final Rational HUNDRED = Rational.of(100);

    /** A bare number without a unit. */
    static Parts of(Rational value, Rational grain) {
        Spread point = Spread.same(Interval.of(value));
        return new Parts(null, Hedge.NONE, value, grain, null, false, false, point, Interval.all()).respread();
    }

    static Parts between(Interval interval) {
        return new Parts(null, Hedge.BETWEEN, null, null, null, false, false, Spread.same(interval), Interval.all());
    }

    static Parts vague(Rational each) {
        Rational low = each.times(Rational.TWO);
        Interval usual = Interval.closedOpen(low, each.times(Rational.TEN));
        Interval loose = Interval.closedOpen(low, each.times(Rational.of(20)));
        Spread spread = new Spread(usual, usual, loose, usual);
        return new Parts(null, Hedge.VAGUE, null, null, null, false, false, spread, Interval.all());
    }

    static Parts of(Figure figure) {
        return new Parts(
                figure.phrase(),
                figure.hedge(),
                figure.value().orElse(null),
                figure.grain().orElse(null),
                figure.unit().orElse(null),
                figure.isShare(),
                figure.isGrainStated(),
                figure.spread(),
                figure.range());
    }

    Parts said(String words) {
        return new Parts(words, hedge, value, grain, unit, share, grainStated, spread, range);
    }

    Parts asShare() {
        return new Parts(phrase, hedge, value, grain, unit, true, grainStated, spread, range).respread();
    }

    Parts withHedge(Hedge other) {
        if (value == null || !other.takesOneValue()) {
            throw new IllegalArgumentException(
                    "the hedge " + other.word() + " cannot be put on " + (value == null ? phrase : "a single value"));
        }
        return new Parts(null, other, value, grain, unit, share, grainStated, spread, range).respread();
    }

    Parts withGrain(Rational other) {
        if (other.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + other);
        }
        return value == null
                ? this
                : new Parts(phrase, hedge, value, other, unit, share, grainStated, spread, range).respread();
    }

    Parts statingGrain() {
        return new Parts(phrase, hedge, value, grain, unit, share, true, spread, range);
    }

    Parts within(Interval allowed) {
        return new Parts(phrase, hedge, value, grain, unit, share, grainStated, spread, allowed);
    }

    Parts withMargin(Rational margin) {
        Rational x = valueOrThrow();
        Interval near = Interval.closed(x.minus(margin), x.plus(margin));
        Rational far = margin.times(Rational.TWO);
        Interval loose = Interval.closed(x.minus(far), x.plus(far));
        Spread around = new Spread(near, near, loose, near);
        return new Parts(phrase, Hedge.PLUS_MINUS, value, grain, unit, share, grainStated, around, range);
    }

    Parts to(Unit target) {
        if (unit == null) {
            boolean told = share && target.isPercent();
            return (told ? times(HUNDRED) : this).in(target);
        }
        return times(unit.factorTo(target)).in(target);
    }

    /** In a unit, with the range that things of the unit have, unless the figure itself goes below it. */
    private Parts in(Unit target) {
        Interval natural = goesBelow(target.naturalRange()) ? Interval.all() : target.naturalRange();
        boolean barePercent = unit == null && !share && target.isPercent();
        @Nullable
        Rational told =
                barePercent && value != null && grain != null && !grainStated ? Grain.ofPercent(value, grain) : grain;
        Parts parts = new Parts(phrase, hedge, value, told, target, share, grainStated, spread, natural);
        return barePercent ? parts.respread() : parts;
    }

    private boolean goesBelow(Interval natural) {
        boolean saidSo = hedge == Hedge.BETWEEN
                && !natural.encloses(spread.exact())
                && spread.exact().isBounded();
        return saidSo || spread.exact().isBelow(natural);
    }

    private Parts times(Rational factor) {
        return new Parts(
                phrase,
                hedge,
                value == null ? null : value.times(factor),
                grain == null ? null : grain.times(factor),
                unit,
                share,
                grainStated,
                spread.map(interval -> interval.times(factor)),
                range.times(factor));
    }

    private Parts respread() {
        if (value == null || grain == null || !hedge.takesOneValue()) {
            return this;
        }
        Rational g = grain;
        Rational wide = wideGrain(value, g);
        Spread read = new Spread(
                hedge.in(Reading.EXACT, value, g, wide),
                hedge.in(Reading.ROUNDED, value, g, wide),
                hedge.in(Reading.LOOSE, value, g, wide),
                hedge.usual(value, g, wide));
        return new Parts(phrase, hedge, value, grain, unit, share, grainStated, read, range);
    }

    private Rational wideGrain(Rational x, Rational g) {
        boolean percent = unit != null && unit.isPercent();
        boolean smallCount = hedge == Hedge.NONE && x.isWhole() && x.abs().compareTo(HUNDRED) < 0 && !percent;
        return share || smallCount ? g : Grain.wide(x, g);
    }

    private Rational valueOrThrow() {
        if (value == null) {
            throw new IllegalStateException("no single value");
        }
        return value;
    }

    Figure figure() {
        Optional<Rational> wide =
                value == null || grain == null ? Optional.empty() : Optional.of(wideGrain(value, grain));
        return new ImmutableFigure.Builder()
                .phrase(phrase == null ? Wording.of(hedge, value, spread.exact()) : phrase)
                .hedge(hedge)
                .value(Optional.ofNullable(value))
                .grain(Optional.ofNullable(grain))
                .wideGrain(wide)
                .unit(Optional.ofNullable(unit))
                .isShare(share)
                .isGrainStated(grainStated)
                .spread(spread)
                .range(range)
                .build();
    }
}
