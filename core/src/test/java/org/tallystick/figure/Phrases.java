package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;
import org.tallystick.phrase.Vagueness;
import org.tallystick.unit.Unit;

/** Figures as a reader of phrases makes them, part by part. */
public final class Phrases {
    private static final Rational HALF = Rational.of(1, 2);

    private Phrases() {}

    /** "fell by more than 56 percent" and the like: a movement, then what the rest of the phrase says. */
    public static Figure moved(Trend trend, String words, String rest) {
        Figure figure = Figure.parse(rest);
        Part part = Part.of(Part.Role.TREND, 0, words.length());
        ParseResult spoken = new ParseResult(
                Phrasing.of(figure.rule(), ImmutableList.of(part)),
                Optional.of(trend),
                figure.isShare(),
                ReadingPolicy.standard());
        return Figure.read(words + " " + rest, figure.said(), figure.unit(), spoken);
    }

    /** "more than doubled": a factor behind a hedge. */
    public static Figure times(Hedge hedge, long factor, String phrase) {
        return times(phrase, new QuantityExpression.One(hedge, Magnitude.of(factor)));
    }

    /** "halved". */
    public static Figure halved() {
        return times(
                "halved",
                new QuantityExpression.One(
                        Hedge.NONE, Magnitude.of(HALF, new Digits.Decimal(-1, -1, -1, true, -1, false))));
    }

    private static Figure times(String phrase, QuantityExpression said) {
        Part part = Part.of(Part.Role.TREND, phrase.lastIndexOf(' ') + 1, phrase.length());
        ParseResult spoken = new ParseResult(
                Phrasing.of(said.rule(), ImmutableList.of(part)),
                Optional.of(Trend.TIMES),
                false,
                ReadingPolicy.standard());
        return Figure.read(phrase, said, Optional.empty(), spoken);
    }

    /** "a few", "a couple of hundred". */
    static Figure vague(Vagueness kind, long each, String phrase) {
        QuantityExpression said = QuantityExpression.Vague.of(kind, Rational.of(each));
        return Figure.read(phrase, said, Optional.empty(), ParseResult.of(said.rule(), ImmutableList.of()));
    }

    /** "about 10 to 15", in a unit or in none. */
    static Figure aboutRange(long lower, long upper, Optional<Unit> unit) {
        QuantityExpression said = AboutEnds.both(Magnitude.of(lower), Magnitude.of(upper));
        Part hedge = Part.of(Part.Role.HEDGE, 0, 5);
        return Figure.read(
                "about " + lower + " to " + upper, said, unit, ParseResult.of(said.rule(), ImmutableList.of(hedge)));
    }
}
