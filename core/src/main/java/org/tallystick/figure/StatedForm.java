package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Unit.Submultiple;

/**
 * A figure in the unit in which it was stated, with the stated number: "62 miles" for a figure in kilometres, "50 cents" for one in
 * dollars, "one in eight" for one in percent, "fell by 12" for a change below zero.
 *
 * @param said the stated quantity
 * @param unit the words of its unit
 * @param isBare whether the number has neither unit nor noun
 * @param trend the movement
 * @param isShare whether it is a part of a whole
 * @param rule the rule by which it was read
 * @param pieces the words of the phrase
 */
record StatedForm(
        QuantityExpression said,
        UnitWords unit,
        boolean isBare,
        Optional<Trend> trend,
        boolean isShare,
        Rule rule,
        PhrasePieces pieces) {

    private static final Affine OPPOSITE = Affine.times(Rational.of(-1));
    private static final Rational HUNDRED = Rational.of(100);
    private static final Affine HUNDREDTH = Affine.times(HUNDRED.reciprocal());

    /** The conversion of a change in percent to the factor of the change. */
    private static final Affine FACTOR = new Affine(Rational.of(1, 100), Rational.ONE);

    static StatedForm of(Figure figure) {
        StatedForm form = new StatedForm(
                figure.said(),
                UnitWords.NONE,
                true,
                figure.trend(),
                figure.isShare(),
                figure.rule(),
                PhrasePieces.of(figure));
        StatedForm moved =
                form.withTrendSaid(figure.unit().filter(Unit::isPercent).isPresent());
        boolean isFactor = moved.trend.equals(Optional.of(Trend.TIMES));
        Optional<Unit> unit = figure.unit().filter(known -> !isFactor);
        return unit.map(known -> moved.inUnitSaid(known, Restatement.isChange(figure)))
                .orElse(moved);
    }

    /** Returns whether a number of four digits may be taken for a year: no unit, no movement, and no hedge but "about". */
    boolean mayBeYear() {
        Hedge hedge = said.hedge();
        boolean unhedged = hedge == Hedge.NONE || hedge == Hedge.ABOUT || hedge == Hedge.BETWEEN;
        return isBare && trend.isEmpty() && unhedged;
    }

    /** Returns this form without the words of its unit, which is implied. */
    StatedForm withoutUnit() {
        return new StatedForm(said, UnitWords.NONE, isBare, trend, isShare, rule, pieces);
    }

    /** Returns a signed change as the stated movement. */
    private StatedForm withTrendSaid(boolean isPercent) {
        if (trend.isPresent()) {
            return this;
        }
        boolean isFactor = isPercent
                && said.magnitude()
                        .filter(number -> !number.conversion().shift().isZero())
                        .isPresent();
        if (isFactor) {
            return moved(FACTOR).with(Trend.TIMES);
        }
        return pieces.haveTrend() ? moved(OPPOSITE).with(Trend.FELL_BY) : this;
    }

    private StatedForm inUnitSaid(Unit unit, boolean isChange) {
        if (unit.isPercent() && (pieces.areShare() || isShareInPercent())) {
            return new StatedForm(said.moved(HUNDREDTH), UnitWords.NONE, true, trend, true, rule, pieces);
        }
        String words = pieces.unit();
        Optional<Submultiple> part = pieces.part(unit);
        if (part.isPresent()) {
            Affine way = Affine.times(part.get().each().reciprocal());
            return moved(way).with(UnitWords.of(part.get(), unit.divisor()));
        }
        Unit own = pieces.stated().orElse(unit);
        boolean converted = !own.isNoun() && own.convertsTo(unit) && !own.equals(unit);
        return converted
                ? moved(Affine.between(unit, own, isChange)).with(UnitWords.of(own, ""))
                : with(UnitWords.of(unit, words));
    }

    private boolean isShareInPercent() {
        return said.magnitude()
                .filter(number -> number.digits() instanceof Digits.Share)
                .filter(number -> number.conversion().factor().abs().equals(HUNDRED))
                .isPresent();
    }

    private StatedForm moved(Affine way) {
        return new StatedForm(said.moved(way), unit, isBare, trend, isShare, rule, pieces);
    }

    private StatedForm with(Trend other) {
        return new StatedForm(said, unit, isBare, Optional.of(other), isShare, rule, pieces);
    }

    private StatedForm with(UnitWords words) {
        return new StatedForm(said, words, false, trend, isShare, rule, pieces);
    }
}
