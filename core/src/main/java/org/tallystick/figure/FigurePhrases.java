package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;

/**
 * The phrases that may express a figure, in order of preference. They state the same number with the same hedge, but not
 * all of them imply the same resolution, and some are ambiguous; {@link ReadBack} identifies those that read back as the figure.
 */
final class FigurePhrases {
    private final StatedForm form;
    private final UnitWords unit;
    private final NumberPhrases numbers;

    private FigurePhrases(StatedForm form) {
        this.form = form;
        this.unit = form.unit();
        this.numbers = new NumberPhrases(form);
    }

    static Stream<String> of(StatedForm form) {
        FigurePhrases phrases = new FigurePhrases(form);
        Optional<Trend> trend = form.trend();
        if (trend.equals(Optional.of(Trend.TIMES))) {
            return phrases.factor();
        }
        String before = trend.map(word -> word.word().replace('-', ' ') + " ").orElse("");
        return phrases.still().map(phrase -> before + phrase);
    }

    /** Returns the phrases without the words of a movement. */
    private Stream<String> still() {
        QuantityExpression said = form.said();
        if (said instanceof QuantityExpression.One one) {
            return one(one);
        }
        if (said instanceof QuantityExpression.Ends ends) {
            return new RangePhrases(form).of(ends.interval());
        }
        if (said instanceof QuantityExpression.Around around) {
            return around(around);
        }
        if (said instanceof AboutEnds ends) {
            return aboutEnds(ends);
        }
        if (said instanceof AboutBound bound) {
            return numbers.withUnit(bound.number(), form.pieces().number())
                    .map(number -> words(bound.hedge()) + words(Hedge.ABOUT) + number);
        }
        if (said instanceof StatedInterval stated) {
            return stated(stated);
        }
        QuantityExpression.Vague vague = (QuantityExpression.Vague) said;
        return VagueWords.phrase(vague.kind(), vague.each().factor(), unit).stream();
    }

    private Stream<String> one(QuantityExpression.One one) {
        String hedge = words(one.hedge());
        Stream<String> zero = form.rule() == Rule.ZERO ? zero() : Stream.empty();
        Stream<String> phrases =
                numbers.withUnit(one.number(), form.pieces().number()).map(number -> hedge + number);
        return Stream.concat(zero, phrases);
    }

    private Stream<String> zero() {
        return form.isBare() ? Stream.of("none") : unit.noneOf().stream();
    }

    private String words(Hedge hedge) {
        if (hedge == Hedge.NONE) {
            return "";
        }
        return hedge == Hedge.LESS_THAN && unit.isCounted()
                ? "fewer than "
                : hedge.word().replace('-', ' ') + " ";
    }

    private Stream<String> around(QuantityExpression.Around around) {
        Magnitude middle = around.middle();
        Rational share = middle.value().isZero()
                ? Rational.ZERO
                : around.margin().dividedBy(middle.value().abs()).times(Rational.of(100));
        Stream<String> relative = form.rule() == Rule.PLUS_MINUS_PERCENT
                ? numbers.withUnit(middle, form.pieces().number())
                        .map(number -> number + " ± " + IntervalFormat.number(share) + " percent")
                : Stream.empty();
        Stream<String> once = numbers.signed(middle, form.pieces().number());
        Stream<String> twice = numbers.withUnit(middle, form.pieces().number());
        return Stream.concat(relative, Stream.concat(once, twice).flatMap(number -> within(number, around.margin())));
    }

    /**
     * Returns phrases of a number and its margin, with the unit after both or after each: "12 ± 3 percent", "1,000 percent ± 50 percent".
     */
    private Stream<String> within(String number, Rational margin) {
        return margin(margin).map(width -> number + " ± " + width + unit.behindSigned());
    }

    private Stream<String> margin(Rational margin) {
        return margin.toBigDecimal().stream()
                .flatMap(number -> Stream.of(NumberWords.shortened(number), IntervalFormat.grouped(number)))
                .map(number -> unit.signed(number, false));
    }

    private Stream<String> stated(StatedInterval stated) {
        Rational low = stated.interval().min().orElseThrow();
        Rational high = stated.interval().max().orElseThrow();
        return numbers.withUnit(stated.centre(), form.pieces().number())
                .map(number ->
                        number + " (range " + IntervalFormat.number(low) + " to " + IntervalFormat.number(high) + ")");
    }

    private Stream<String> aboutEnds(AboutEnds ends) {
        PhrasePieces pieces = form.pieces();
        boolean shared = NumberWords.isInDigits(pieces.number()) && !isWrittenOut(ends.lower(), pieces.number());
        return numbers.signed(ends.lower(), shared ? pieces.upper() : pieces.number())
                .flatMap(low -> numbers.signed(ends.upper(), pieces.upper())
                        .map(high -> ends.areBothAbout()
                                ? words(Hedge.ABOUT) + low + " to " + high + unit.behindSigned()
                                : "from " + end(ends.from(), Hedge.AT_LEAST) + low + " to "
                                        + end(ends.to(), Hedge.AT_MOST) + high + unit.behindSigned()));
    }

    /** Returns the words of the hedge of an end, none where it is the usual one of its side. */
    private String end(Hedge hedge, Hedge usual) {
        return hedge == usual ? "" : words(hedge);
    }

    /** Whether the words have as many digits as the number, so that a multiplier after the upper end does not apply to it. */
    private static boolean isWrittenOut(Magnitude number, String said) {
        long digits = said.chars().filter(Character::isDigit).count();
        return number.value().floor().abs().toString().length() <= digits;
    }

    /** Returns phrases such as "more than doubled" and "about 2.5-fold". */
    private Stream<String> factor() {
        if (!(form.said() instanceof QuantityExpression.One one)) {
            return Stream.empty();
        }
        Optional<BigDecimal> times = one.number().value().toBigDecimal();
        Stream<String> words = times.flatMap(FactorWords::of).stream()
                .map(word -> words(word.equals(FactorWords.HALVED) ? one.hedge().turned() : one.hedge()) + word);
        Stream<String> fold = numbers.signed(one.number(), form.pieces().number())
                .map(number -> words(one.hedge()) + number + "-fold");
        return Stream.concat(words, fold);
    }
}
