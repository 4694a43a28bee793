package org.tallystick.figure;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part.Role;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.prose.Quote;
import org.tallystick.unit.Unit;

/** Explains in plain English how a figure is read, and why. */
final class Explanation {
    private final Figure figure;
    private final ReadingPolicy policy;

    private Explanation(Figure figure) {
        this.figure = figure;
        this.policy = figure.policy();
    }

    static String of(Figure figure) {
        Explanation why = new Explanation(figure);
        return capital(why.reading()) + "." + why.movement();
    }

    private static String capital(String sentence) {
        return Ascii.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String reading() {
        return figure.said().magnitude().map(this::aroundOne).orElseGet(this::between);
    }

    private String aroundOne(Magnitude number) {
        String x = shown(number.value()) + unit();
        String because = ", for " + ResolutionReason.of(number, figure.said().numberHedge(), policy);
        if (figure.said() instanceof AboutBound) {
            return words() + " leaves open " + ends() + because;
        }
        return switch (figure.hedge()) {
            case NONE -> x + " stands without a hedge" + rounded() + because;
            case EXACTLY -> words() + " leaves open " + x + " alone";
            case ABOUT -> words() + " leaves open what is near " + x + rounded() + because;
            case NEARLY -> words() + " leaves open what is just below " + x + rounded() + because;
            case JUST_OVER -> words() + " leaves open what is just above " + x + rounded() + because;
            case MORE_THAN -> words() + " leaves open everything above " + x + usual() + because;
            case AT_LEAST -> words() + " leaves open " + x + " and everything above" + usual() + because;
            case LESS_THAN -> words() + " leaves open everything below " + x + usual() + because;
            case AT_MOST -> words() + " leaves open " + x + " and everything below" + usual() + because;
            case PLUS_MINUS ->
                words() + " leaves open " + range(Reading.ROUNDED) + " around " + x + "; read loosely, "
                        + range(Reading.LOOSE);
            case BETWEEN, VAGUE -> between();
        };
    }

    private String unit() {
        return figure.unit().map(Unit::suffix).orElse("");
    }

    private String between() {
        if (figure.hedge() == Hedge.VAGUE) {
            return words() + " stands in place of a number" + rounded();
        }
        return figure.said() instanceof AboutEnds ends ? aboutEnds(ends) : words() + " leaves open " + ends();
    }

    private String aboutEnds(AboutEnds ends) {
        String range = IntervalFormat.range(ends.named(policy));
        String resolutions = shown(ends.lower().resolution(Hedge.BETWEEN, policy)) + " and "
                + shown(ends.upper().resolution(Hedge.BETWEEN, policy));
        return words() + " widens " + range + rounded() + ", for the last digits that count stand for " + resolutions;
    }

    /** Describes both ends of a range, and whether they belong to it. */
    private String ends() {
        Interval open = figure.in(Reading.ROUNDED);
        if (open.isPoint()) {
            return IntervalFormat.range(open) + " alone";
        }
        if (!open.isMinOpen() && !open.isMaxOpen()) {
            return IntervalFormat.range(open) + ", both ends included";
        }
        Stream<String> from = open.min().map(min -> (open.isMinOpen() ? "above " : "at least ") + shown(min)).stream();
        Stream<String> to = open.max().map(max -> (open.isMaxOpen() ? "below " : "at most ") + shown(max)).stream();
        return Stream.concat(from, to)
                .reduce((low, high) -> low + " and " + high)
                .map(ends -> "what is " + ends)
                .orElse("anything");
    }

    private static String shown(Rational number) {
        return IntervalFormat.shortNumber(number);
    }

    private String rounded() {
        String alone = figure.in(Reading.ROUNDED).isPoint() ? " alone" : "";
        return "; as rounded it is " + range(Reading.ROUNDED) + alone;
    }

    private String range(Reading reading) {
        return IntervalFormat.range(figure.in(reading));
    }

    /** Describes the usual reach of a one-sided figure. */
    private String usual() {
        boolean upwards = figure.hedge() == Hedge.MORE_THAN || figure.hedge() == Hedge.AT_LEAST;
        Interval usual = figure.usual();
        return (upwards ? usual.max() : usual.min())
                .map(end -> "; usually " + (upwards ? "up to " : "down to ") + shown(end) + " is meant")
                .orElse("");
    }

    /** Returns the words on which the rule is based; where the phrase was not read, the name of the rule. */
    private String words() {
        return said(Role.HEDGE)
                .or(() -> standsInItsNumber() ? said(Role.NUMBER) : Optional.empty())
                .map(Quote::of)
                .orElseGet(this::name);
    }

    /** Whether the deciding word is that of the number: "dozens", "none", "21st". */
    private boolean standsInItsNumber() {
        return figure.hedge() == Hedge.VAGUE || figure.rule() == Rule.ZERO || figure.rule() == Rule.ORDINAL;
    }

    private String name() {
        return switch (figure.hedge()) {
            case BETWEEN -> "a range";
            case PLUS_MINUS -> "a margin";
            case VAGUE -> "a vague word";
            default -> Quote.of(figure.hedge().word().replace('-', ' '));
        };
    }

    private Optional<String> said(Role role) {
        String words = figure.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> part.in(figure.phrase()))
                .collect(Collectors.joining(" … "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private String movement() {
        String words = said(Role.TREND).map(Quote::of).orElse("the trend");
        if (figure.trend().isPresent()) {
            return " It is " + movement(figure.trend().get()) + ", by " + words + ".";
        }
        boolean turned = said(Role.TREND).isPresent();
        return turned ? " It is stated as the change that " + words + " says." : "";
    }

    private static String movement(Trend trend) {
        return switch (trend) {
            case ROSE_BY -> "how much was added";
            case FELL_BY -> "how much was lost";
            case ROSE_TO, FELL_TO -> "the level that was reached";
            case TIMES -> "the factor of a change";
        };
    }
}
