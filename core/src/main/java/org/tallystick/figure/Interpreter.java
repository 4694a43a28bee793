package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.unit.Unit;

/** Converts a parsed phrase to the figure that it states. */
final class Interpreter {
    private static final Rational HUNDRED = Rational.of(100);

    private final Phrase phrase;
    private final String text;
    private final int offset;
    private final ReadingPolicy policy;

    /**
     * Creates an interpreter of one phrase.
     *
     * @param phrase the phrase as parsed by the grammar
     * @param text its words
     * @param offset the index of its first word in the text
     * @param policy the policy of the figure
     */
    Interpreter(Phrase phrase, String text, int offset, ReadingPolicy policy) {
        this.phrase = phrase;
        this.text = text;
        this.offset = offset;
        this.policy = policy;
    }

    Figure figure() {
        Form form = phrase.form();
        if (form instanceof Form.One one) {
            Amount amount = one.amount();
            return figure(new QuantityExpression.One(one.hedge(), magnitude(amount)), Rule.of(one.hedge()), amount);
        }
        if (form instanceof Form.Ends ends) {
            return ends(ends);
        }
        if (form instanceof Form.Around around) {
            return around(around);
        }
        if (form instanceof Form.AboutBound bound) {
            QuantityExpression said = new AboutBound(bound.bound(), magnitude(bound.amount()));
            return figure(said, Rule.ABOUT_BOUND, bound.amount());
        }
        if (form instanceof Form.Stated stated) {
            Amount centre = stated.centre();
            Interval interval = Interval.closed(
                    stated.lower().valueIn(centre), stated.upper().valueIn(centre));
            return figure(new StatedInterval(magnitude(centre), interval), Rule.STATED_INTERVAL, centre);
        }
        if (form instanceof Form.Rough rough) {
            QuantityExpression said = QuantityExpression.Vague.of(rough.kind(), rough.each());
            return figure(said, said.rule(), rough.unit(), false);
        }
        if (form instanceof Form.Zero zero) {
            return figure(exactly(0), Rule.ZERO, zero.unit(), false);
        }
        if (form instanceof Form.Ordinal ordinal) {
            return figure(exactly(ordinal.number()), Rule.ORDINAL, null, false);
        }
        Amount year = ((Form.Year) form).year();
        return figure(new QuantityExpression.One(Hedge.NONE, magnitude(year)), Rule.YEAR, year);
    }

    private static QuantityExpression exactly(long number) {
        return new QuantityExpression.One(Hedge.EXACTLY, Magnitude.of(number));
    }

    private Figure ends(Form.Ends ends) {
        Amount lower = ends.lower();
        Interval between = above(ends.from(), lower.value())
                .intersection(below(ends.to(), ends.upper().valueIn(lower)))
                .filter(values -> !values.equals(Interval.all()))
                .orElseThrow(() -> new UnreadableFigureException(text, 0, "nothing lies between its ends"));
        if (ends.from() == Hedge.ABOUT || ends.to() == Hedge.ABOUT) {
            QuantityExpression about =
                    new AboutEnds(magnitude(lower), ends.from(), magnitude(ends.upper(), lower), ends.to());
            return figure(about, Rule.ABOUT_RANGE, lower);
        }
        boolean plain = ends.from() == Hedge.AT_LEAST && ends.to() == Hedge.AT_MOST && !isHedgedWithin();
        return figure(new QuantityExpression.Ends(between), plain ? Rule.RANGE : Rule.OPEN_RANGE, lower);
    }

    /** Whether a hedge stands between the two numbers: "at least 5 but no more than 10". */
    private boolean isHedgedWithin() {
        boolean begun = false;
        for (Piece piece : phrase.pieces()) {
            if (begun && piece.role() == Part.Role.HEDGE) {
                return true;
            }
            begun |= piece.role() == Part.Role.NUMBER;
        }
        return false;
    }

    /** Returns the values above a lower end; all where its hedge is that of an upper one. */
    private static Interval above(Hedge from, Rational low) {
        return switch (from) {
            case MORE_THAN -> Interval.greaterThan(low);
            case AT_LEAST, ABOUT -> Interval.atLeast(low);
            default -> Interval.all();
        };
    }

    private static Interval below(Hedge to, Rational high) {
        return switch (to) {
            case LESS_THAN -> Interval.lessThan(high);
            case AT_MOST, ABOUT -> Interval.atMost(high);
            default -> Interval.all();
        };
    }

    private Figure around(Form.Around around) {
        Amount middle = around.middle();
        if (around.isRelative()) {
            refuseShareOf(middle);
            Rational margin = middle.value().abs().times(around.margin().value().dividedBy(HUNDRED));
            return figure(new QuantityExpression.Around(magnitude(middle), margin), Rule.PLUS_MINUS_PERCENT, middle);
        }
        Rational margin = around.margin().valueIn(middle);
        return figure(new QuantityExpression.Around(magnitude(middle), margin), Rule.PLUS_MINUS, middle);
    }

    /** Refuses "20 °C ± 5 %": no share of a temperature in degrees is defined. */
    private void refuseShareOf(Amount middle) {
        if (middle.unit() != null && middle.unit().hasOffset()) {
            throw new UnreadableFigureException(
                    text, middle.at() - offset, "a margin in percent of a temperature is stated in kelvins only");
        }
    }

    private static Magnitude magnitude(Amount amount) {
        Magnitude number = Magnitude.of(amount.numeral());
        return amount.each().equals(Rational.ONE) ? number : number.moved(Affine.times(amount.each()));
    }

    /** Returns the number of an amount, in the unit of another. */
    private static Magnitude magnitude(Amount amount, Amount other) {
        Unit own = amount.unit();
        Unit target = other.unit();
        Magnitude number = magnitude(amount);
        return own == null || target == null || own.equals(target)
                ? number
                : number.moved(Affine.times(own.factorTo(target)));
    }

    private Figure figure(QuantityExpression said, Rule rule, Amount amount) {
        return figure(said, rule, amount.unit(), amount.isShare());
    }

    private Figure figure(QuantityExpression said, Rule rule, @Nullable Unit unit, boolean share) {
        Phrasing phrasing = new Phrasing(
                rule, parts(), phrase.noun(), phrase.change(), phrase.ratioTo(), phrase.age(), isRate(phrase.form()));
        ParseResult parsed = new ParseResult(phrasing, Optional.ofNullable(phrase.trend()), share, policy);
        return Figure.read(text, said, Optional.ofNullable(unit), parsed);
    }

    /** Whether a number was stated for each of another number: "12 per 100,000". */
    private static boolean isRate(Form form) {
        if (form instanceof Form.One one) {
            return isRate(one.amount());
        }
        return form instanceof Form.Ends ends && (isRate(ends.lower()) || isRate(ends.upper()));
    }

    private static boolean isRate(Amount amount) {
        return amount.numeral() instanceof Numeral.Fraction fraction && fraction.rate();
    }

    private ImmutableList<Part> parts() {
        ImmutableList.Builder<Part> parts =
                ImmutableList.builderWithExpectedSize(phrase.pieces().size());
        for (Piece piece : phrase.pieces()) {
            parts.add(Part.of(piece.role(), piece.start() - offset, piece.end() - offset));
        }
        return parts.build();
    }
}
