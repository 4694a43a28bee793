package org.tallystick.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.unit.Unit;

/**
 * What may be printed of a figure: its phrase in canonical form, with its hedge and with its unit as people say it. However a
 * figure was worded, the same words are printed for the same meaning.
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
 *   <li>Numbers are written in digits with commas ("3 people", "2,400,000"), and from a million on with a multiplier where they
 *       were said with one and need at most three decimals ("2.5 million"). Digits behind a decimal point are kept, because they state
 *       the resolution. Dozens stay dozens, parts of a whole stay in words ("one in eight", "two-thirds"), none of a thing is "no
 *       people", and of nothing named "none".
 *   <li>Hedges are "about", "nearly", "just over", "more than", "at least", "less than" ("fewer than" of things counted), "at
 *       most", "exactly", "between a and b", "about a to b" and "±"; a movement is written as "rose by", "fell by", "rose to", "fell
 *       to", "doubled" and its like.
 *   <li>Money has its sign before the number where the sign stands for one currency ($, €, £, ¥, ₹); every other unit stands
 *       behind, under its common name.
 *   <li>The number is the one that was said. A figure that was converted is written in the unit in which it was stated, because
 *       a converted number would claim digits that nobody stated; so is one in cents or basis points, a part of a whole that is
 *       held in percent, and a movement that was made a signed change.
 *   <li>What a number is a part of ("56 percent of adults") is not written.
 * </ul>
 *
 * <p>The phrase is read back, by a reader that knows years and has the figure's policy, with the same three readings as the
 * figure, once it is converted to the figure's unit and, where the figure is one, to a signed change. These are the exceptions:
 *
 * <ul>
 *   <li>a stated resolution, the habit of a source and a stated range of the thing, which words do not say;
 *   <li>a noun that no phrase can hold behind a number ("members of parliament"): the rest of the phrase is read back;
 *   <li>a figure of which no such wording is known is printed as it was said, with its unit behind it where it said none, and one
 *       that was made of parts in the words nearest to it: a fraction that has no name ("3/37" that was not said as a count), an
 *       interval without any end, "nearly" and
 *       "just over" beside a number that is not above zero, a number that was converted and then given another hedge, which is written exactly.
 * </ul>
 */
public final class CanonicalPhrase {
    private CanonicalPhrase() {}

    /**
     * The phrase of a figure in canonical form with its unit as people say it.
     *
     * @param figure the figure, in the unit that is to be printed; without a unit nothing is said of one
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

    /** The figure's original phrase, where it reads back as the same figure. */
    private static Stream<String> asSaid(Figure figure, StatedForm form) {
        String said = figure.phrase();
        boolean read = !figure.parts().isEmpty();
        boolean unitSaid = !form.pieces().unit().isEmpty();
        return read ? Stream.of(said + (unitSaid ? "" : form.unit().behind(" "))) : Stream.empty();
    }

    /** The phrase of which all but the noun is read back. */
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
     * The phrase of what lies between two said ends.
     *
     * <pre>{@code
     * CanonicalPhrase.between(Interval.closed(Rational.of(100), Rational.of(500)), Unit.noun("person"));
     * // between 100 and 500 people
     * }</pre>
     *
     * @param ends a closed and bounded interval in the unit; both ends are written with multipliers from a million on where
     *     neither needs more than three decimals. An end that has no decimal, or one of more than twelve digits, is moved
     *     outwards to the next thousandth
     * @param unit the unit, null where nothing is to be said of one
     * @return the phrase; for a point its number alone, with the unit
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
     * The phrase of what lies between two said numbers, written as they were said: the lower end of one figure and the upper end of
     * another.
     *
     * <pre>{@code
     * CanonicalPhrase.between(Figure.parse("$1.20"), Figure.parse("$1.35"));        // Optional[between $1.20 and $1.35]
     * CanonicalPhrase.between(Figure.parse("at least 40"), Figure.parse("50"));     // Optional[between 40 and 50]
     * CanonicalPhrase.between(Figure.parse("about 40"), Figure.parse("50"));        // Optional.empty: nobody said where it begins
     * CanonicalPhrase.between(Figure.parse("700 kg"), Figure.parse("2,000 lb"));    // Optional.empty: they have no unit in common
     * }</pre>
     *
     * @param low the figure whose lower end it is, read to the letter
     * @param high the figure whose upper end it is
     * @return the phrase in the unit in which both were said; empty where an end is not a number that was said, as those of "about", of
     *     a margin and of "dozens", or where the two were said in different units, as parts of a whole or as movements
     */
    public static Optional<String> between(Figure low, Figure high) {
        return SaidRange.of(low, high)
                .map(range -> readable(range.ends(), range.phrases(UnitWords.NONE), range.phrases(range.unit())));
    }

    /** The first phrase whose numbers are read back. */
    private static String readable(Interval ends, List<String> numbers, List<String> phrases) {
        return IntStream.range(0, phrases.size())
                .filter(at -> ReadBack.names(numbers.get(at), ends))
                .mapToObj(phrases::get)
                .findFirst()
                .orElse(phrases.get(phrases.size() - 1));
    }
}
