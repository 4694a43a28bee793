package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** Converts a figure to another unit, to a change, or to another hedge. */
final class Restatement {
    /** The conversion of a part of a whole to a percentage. */
    private static final Affine HUNDREDFOLD = Affine.times(Rational.of(100));

    /** The conversion of a factor to its change in percent: twice as much is 100 percent more. */
    private static final Affine CHANGE = new Affine(Rational.of(100), Rational.of(-100));

    private static final Affine OPPOSITE = Affine.times(Rational.of(-1));

    private Restatement() {}

    static Figure to(Figure figure, Unit target) {
        if (figure.unit().isPresent()) {
            Unit unit = figure.unit().get();
            return unit.equals(target) ? figure : in(figure, target, Affine.between(unit, target, isChange(figure)));
        }
        if (isFactor(figure)) {
            throw refused(figure, "a factor has no unit; as a change it is stated in percent");
        }
        if (figure.isShare() && !target.isPercent()) {
            throw refused(figure, "a part of a whole is stated in percent, not in " + target);
        }
        return figure.isShare() ? in(figure, target, HUNDREDFOLD) : taken(figure, target);
    }

    static Figure counting(Figure figure, Unit noun) {
        if (!noun.isNoun()) {
            throw new IllegalArgumentException("things are counted by a noun, not in " + noun);
        }
        boolean renamed = figure.unit().filter(Unit::isNoun).isPresent();
        return renamed ? in(figure, noun, Affine.AS_SAID) : to(figure, noun);
    }

    private static UnreadableFigureException refused(Figure figure, String reason) {
        return new UnreadableFigureException(figure.phrase(), 0, reason);
    }

    /** Whether a figure is the size of a change: "rose by 5", and "fell by 5" after it was made a negative number. */
    static boolean isChange(Figure figure) {
        boolean trended = figure.parts().stream().anyMatch(part -> part.role() == Part.Role.TREND);
        return figure.trend()
                .map(trend -> trend == Trend.ROSE_BY || trend == Trend.FELL_BY)
                .orElse(trended);
    }

    private static boolean isFactor(Figure figure) {
        return figure.trend().equals(Optional.of(Trend.TIMES));
    }

    private static Figure in(Figure figure, Unit target, Affine way) {
        return changed(figure, figure.said().moved(way))
                .unit(target)
                .statedRange(figure.statedRange().map(way::of))
                .isShare(false)
                .trend(figure.trend())
                .build();
    }

    /** Returns a figure with the unit that its number was stated without. */
    private static Figure taken(Figure figure, Unit target) {
        QuantityExpression said = figure.said();
        return changed(figure, target.isPercent() ? said.asPercent() : said)
                .unit(target)
                .statedRange(figure.statedRange())
                .isShare(false)
                .trend(figure.trend())
                .build();
    }

    /** Returns the same phrase with another number. */
    private static ImmutableFigure.Builder changed(Figure figure, QuantityExpression said) {
        return new ImmutableFigure.Builder()
                .phrase(figure.phrase())
                .said(said)
                .policy(figure.policy())
                .phrasing(figure.phrasing());
    }

    static boolean isPossible(Figure figure, Unit target) {
        if (figure.unit().isPresent()) {
            return figure.unit().get().convertsTo(target)
                    && (figure.unit().get().equals(target) || leaves(figure, target));
        }
        if (isFactor(figure) || figure.isShare() || target.isPercent()) {
            return figure.isShare() && target.isPercent();
        }
        return leaves(figure, target);
    }

    /** Whether a number has a possible value in a unit that may count whole things; a noun changes no number. */
    private static boolean leaves(Figure figure, Unit target) {
        Interval range = figure.statedRange().orElseGet(Interval::all);
        return !target.countsWholeThings()
                || new Limits(range, true).of(figure.spread().loose()).isPresent();
    }

    static Figure signed(Figure figure) {
        if (isFactor(figure)) {
            return changed(figure, figure.said().moved(CHANGE))
                    .unit(Unit.percent())
                    .statedRange(figure.statedRange())
                    .isShare(false)
                    .build();
        }
        if (!figure.trend().equals(Optional.of(Trend.FELL_BY))) {
            return figure;
        }
        return changed(figure, figure.said().moved(OPPOSITE))
                .unit(figure.unit())
                .statedRange(figure.statedRange())
                .isShare(figure.isShare())
                .build();
    }

    static Figure hedged(Figure figure, Hedge hedge) {
        QuantityExpression said = figure.said().withHedge(hedge).map(Magnitude::writtenOut);
        Rational value = figure.value().orElseThrow();
        String words = figure.trend()
                .map(trend -> Wording.of(trend, hedge, value, figure.unit()))
                .orElseGet(() -> Wording.of(hedge, value, figure.unit()));
        return new ImmutableFigure.Builder()
                .phrase(words)
                .said(said)
                .policy(figure.policy())
                .phrasing(Phrasing.made(said, figure.noun()))
                .unit(figure.unit())
                .statedRange(figure.statedRange())
                .isShare(figure.isShare())
                .trend(figure.trend())
                .build();
    }
}
