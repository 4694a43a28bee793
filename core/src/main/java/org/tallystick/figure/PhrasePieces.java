package org.tallystick.figure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.UnreadableTextException;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Unit.Submultiple;

/**
 * The words of a phrase for its numbers and its unit, each empty where they are not known.
 *
 * @param number the number, or the lower one of two
 * @param upper the upper end
 * @param unit the unit or currency of the number
 * @param per the denominator of a rate, with the word that introduces it
 * @param haveTrend whether a word states a movement
 */
record PhrasePieces(String number, String upper, String unit, String per, boolean haveTrend) {

    static final PhrasePieces NONE = new PhrasePieces("", "", "", "", false);

    static PhrasePieces of(Figure figure) {
        return new PhrasePieces(
                words(figure, Part.Role.NUMBER),
                words(figure, Part.Role.UPPER),
                unit(figure),
                words(figure, Part.Role.PER),
                parts(figure, Part.Role.TREND).findFirst().isPresent());
    }

    private static Stream<Part> parts(Figure figure, Part.Role role) {
        return figure.parts().stream().filter(part -> part.role() == role);
    }

    private static String words(Figure figure, Part.Role role) {
        return parts(figure, role)
                .findFirst()
                .map(part -> part.in(figure.phrase()))
                .orElse("");
    }

    /** Returns the first stated unit; for a margin in percent of the number, that of the margin. */
    private static String unit(Figure figure) {
        int end = figure.rule() == Rule.PLUS_MINUS_PERCENT
                ? parts(figure, Part.Role.MARGIN).findFirst().map(Part::start).orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
        return figure.parts().stream()
                .filter(part -> part.role() == Part.Role.UNIT || part.role() == Part.Role.CURRENCY)
                .filter(part -> part.start() < end)
                .findFirst()
                .map(part -> part.in(figure.phrase()))
                .or(() -> unitOfRough(figure))
                .orElse("");
    }

    /** Returns the unit of a rough count, which is one piece with it ("dozens of miles"): the last words that name a unit. */
    private static Optional<String> unitOfRough(Figure figure) {
        if (figure.hedge() != Hedge.VAGUE || figure.parts().isEmpty()) {
            return Optional.empty();
        }
        String[] words = figure.phrase().strip().split("\\s+");
        return IntStream.range(1, words.length)
                .mapToObj(from -> String.join(" ", Arrays.asList(words).subList(from, words.length)))
                .filter(last -> Unit.find(last).isPresent()
                        || Unit.submultiple(last).isPresent()
                        || parsed(last).equals(figure.unit()))
                .findFirst();
    }

    /** Returns the unit of a word or a sign; empty where there is none. */
    static Optional<Unit> parsed(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(words));
        } catch (UnreadableTextException e) {
            return Unit.submultiple(words).map(Submultiple::unit);
        }
    }

    /** Returns the unit that was stated, of a rate with its denominator; empty where it is not known. */
    Optional<Unit> stated() {
        Optional<Unit> above = parsed(unit);
        if (per.isEmpty()) {
            return above;
        }
        return denominator().map(below -> above.map(whole -> whole.per(below)).orElseGet(() -> below.power(-1)));
    }

    /** Returns the part of a unit that was stated, in which a rate may be stated too. */
    Optional<Submultiple> part(Unit whole) {
        return Unit.submultiple(unit)
                .filter(found -> denominator()
                        .map(found.unit()::per)
                        .orElse(found.unit())
                        .equals(whole));
    }

    /** Returns the denominator of the rate: "hour" for "an hour", "GW" for "/GW". */
    Optional<Unit> denominator() {
        if (per.isEmpty()) {
            return Optional.empty();
        }
        int space = per.indexOf(' ');
        return Unit.divisorOf(per).or(() -> parsed(per.startsWith("/") ? per.substring(1) : per.substring(space + 1)));
    }

    /** Whether a part of a whole was stated, without a unit. */
    boolean areShare() {
        return unit.isEmpty()
                && Stream.of(number, upper).anyMatch(words -> share(words).isPresent());
    }

    /** Whether a part of a whole was stated as a count out of a number. */
    boolean areCounted() {
        return Stream.of(number, upper).anyMatch(FractionWords::isCounted);
    }

    /** Returns the number of parts of the whole to which an end refers: 10 for both of "one or two in ten". */
    Optional<BigInteger> wholeOf(String end) {
        return share(end).or(() -> share(upper)).map(Digits.Share::denominator);
    }

    private static Optional<Digits.Share> share(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : share(Figure.parse(words));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    private static Optional<Digits.Share> share(Figure part) {
        return part.said()
                .magnitude()
                .map(Magnitude::digits)
                .filter(Digits.Share.class::isInstance)
                .map(Digits.Share.class::cast);
    }
}
