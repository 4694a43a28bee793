package org.tallystick.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.unit.Unit;

/**
 * The printable phrase of a figure: its canonical form, with its hedge and with its unit under its common name. Figures of the same meaning
 * have the same phrase, however they were worded.
 *
 * <pre>{@code
 * CanonicalPhrase.of(Figure.parse("upwards of 33000 people"));                   // more than 33,000 people
 * CanonicalPhrase.of(Figure.parse("33,179").to(Unit.noun("person")));            // 33,179 people
 * CanonicalPhrase.of(Figure.parse("€1.5bn"));                                    // €1.5 billion
 * CanonicalPhrase.of(Figure.parse("roughly one out of every eight"));            // about one in eight
 * CanonicalPhrase.of(Figure.parse("62 miles").to(Unit.parse("km")));             // 62 miles
 * }</pre>
 *
 * <ul>
 * <li>Numbers are written in digits with commas ("3 people", "2,400,000"). From a million on they have a multiplier where they were stated
 * with one and need at most three decimals ("2.5 million"). Decimal places are kept, because they state the resolution. Dozens stay dozens,
 * and parts of a whole stay in words ("one in eight", "two-thirds"). Zero of a noun is "no people", and without a noun "none".
 * <li>Hedges are "about", "nearly", "just over", "more than", "at least", "less than" ("fewer than" of things counted), "at most",
 * "exactly", "between a and b", "about a to b" and "±". A movement is written as "rose by", "fell by", "rose to", "fell to", "doubled" and
 * similar words.
 * <li>Money has its sign before the number where the sign is that of one currency ($, €, £, ¥, ₹); every other unit follows the number,
 * under its common name.
 * <li>The number is the stated one. A converted figure is written in the unit in which it was stated, because a converted number would have
 * digits that nobody stated. The same applies to figures in cents or basis points, to a part of a whole that is kept in percent, and to a
 * movement that was made a signed change.
 * <li>The whole of which a number is a part ("56 percent of adults") is not written.
 * </ul>
 *
 * <p>The phrase reads back with the same three readings as the figure, by a reader that accepts years and has the figure's policy. It is
 * first converted to the figure's unit and, where the figure is one, to a signed change. These are the exceptions:
 *
 * <ul>
 * <li>a stated resolution, the habit of a source and a stated range, which words do not express;
 * <li>a noun that cannot follow a number in a phrase ("members of parliament"): the rest of the phrase reads back;
 * <li>a figure without such a wording, which is printed as it was stated, followed by its unit where it stated none; a figure that was made
 * of parts is printed in the nearest words. Examples are a fraction without a name ("3/37" that was not stated as a count), an interval
 * without any end, "nearly" and "just over" with a number that is not above zero, and a converted number with a changed hedge, which is
 * written exactly.
 * </ul>
 */
public final class CanonicalPhrase {
    private CanonicalPhrase() {}

    /**
     * Returns the phrase of a figure in canonical form, with its unit under its common name.
     *
     * @param figure the figure, in the unit that is to be printed; without a unit none is printed
     * @return the phrase, never empty
     */
    public static String of(Figure figure) {
        StatedForm form = StatedForm.of(figure);
        List<String> phrases = FigurePhrases.of(form).toList();
        ReadBack back = new ReadBack(figure);
        return Stream.concat(phrases.stream(), asSaid(figure, form))
                .filter(back::isAlike)
                .findFirst()
                .or(() -> form.unit().isCounted() ? withUnreadableNoun(phrases, form, back) : Optional.empty())
                .orElseGet(() -> nearest(figure, form, phrases));
    }

    /** Returns the figure's original phrase, where it reads back as the same figure. */
    private static Stream<String> asSaid(Figure figure, StatedForm form) {
        String said = figure.phrase();
        boolean read = !figure.parts().isEmpty();
        boolean unitSaid = !form.pieces().unit().isEmpty();
        return read ? Stream.of(said + (unitSaid ? "" : form.unit().behind(" "))) : Stream.empty();
    }

    /** Returns the phrase whose parts read back, except the noun. */
    private static Optional<String> withUnreadableNoun(List<String> phrases, StatedForm form, ReadBack back) {
        List<String> numbers = FigurePhrases.of(form.withoutUnit()).toList();
        return IntStream.range(0, Math.min(phrases.size(), numbers.size()))
                .filter(at -> back.isAlikeInUnit(numbers.get(at)))
                .mapToObj(phrases::get)
                .findFirst();
    }

    private static String nearest(Figure figure, StatedForm form, List<String> phrases) {
        return Stream.concat(asSaid(figure, form), phrases.stream()).findFirst().orElse(figure.phrase());
    }

    /**
     * Returns the phrase of the interval between two stated ends.
     *
     * <pre>{@code
     * CanonicalPhrase.between(Interval.closed(Rational.of(100), Rational.of(500)), Unit.noun("person"));
     * // between 100 and 500 people
     * }</pre>
     *
     * @param ends a closed and bounded interval in the unit; both ends are written with multipliers from a million on where neither needs
     * more than three decimals. An end without a terminating decimal, or with more than twelve digits, is moved outwards to the next
     * thousandth
     * @param unit the unit, null where none is printed
     * @return the phrase; for a point only its number, with the unit
     * @throws IllegalArgumentException where an end is missing or open
     */
    public static String between(Interval ends, @Nullable Unit unit) {
        if (!ends.isBounded() || ends.isMinOpen() || ends.isMaxOpen()) {
            throw new IllegalArgumentException(
                    "both ends are said and belong to what is printed, unlike those of " + ends);
        }
        List<String> numbers = new RangePhrases(UnitWords.NONE).said(ends).toList();
        UnitWords words = unit == null ? UnitWords.NONE : UnitWords.of(unit, "");
        List<String> phrases = new RangePhrases(words).said(ends).toList();
        return readable(ends, numbers, phrases);
    }

    /**
     * Returns the phrase of the interval between two stated numbers, written as they were stated: the lower end of one figure and the upper
     * end of another.
     *
     * <pre>{@code
     * CanonicalPhrase.between(Figure.parse("$1.20"), Figure.parse("$1.35"));        // Optional[between $1.20 and $1.35]
     * CanonicalPhrase.between(Figure.parse("at least 40"), Figure.parse("50"));     // Optional[between 40 and 50]
     * CanonicalPhrase.between(Figure.parse("about 40"), Figure.parse("50"));        // Optional.empty: nobody said where it begins
     * CanonicalPhrase.between(Figure.parse("700 kg"), Figure.parse("2,000 lb"));    // Optional.empty: they have no unit in common
     * }</pre>
     *
     * @param low the figure with the lower end, read to the letter
     * @param high the figure with the upper end
     * @return the phrase in the unit in which both were stated; empty where an end is not a stated number, as for "about", a margin and
     * "dozens"; empty also where the two were stated in different units, as parts of a whole or as movements
     */
    public static Optional<String> between(Figure low, Figure high) {
        return SaidRange.of(low, high)
                .map(range -> readable(range.ends(), range.phrases(UnitWords.NONE), range.phrases(range.unit())));
    }

    /** Returns the first phrase whose numbers read back. */
    private static String readable(Interval ends, List<String> numbers, List<String> phrases) {
        return IntStream.range(0, phrases.size())
                .filter(at -> ReadBack.names(numbers.get(at), ends))
                .mapToObj(phrases::get)
                .findFirst()
                .orElse(phrases.get(phrases.size() - 1));
    }
}
