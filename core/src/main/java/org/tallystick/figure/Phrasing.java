package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.unit.Unit;

/**
 * The wording of a figure, as far as its readings do not depend on it.
 *
 * @param rule the rule by which it was read
 * @param parts the pieces of its phrase, in order; none where it was not read from a phrase
 * @param noun the counted noun, or the whole of which the number is a part; null where neither was named
 * @param change the part of a change that it states, null where it states none
 * @param ratioTo the words of what a multiple is compared with, null where that was not stated
 * @param age whether it states an age: "15-year-old", "aged 67"
 * @param rate whether it was stated as a count for each of a number: "12 per 100,000"
 */
record Phrasing(
        Rule rule,
        ImmutableList<Part> parts,
        @Nullable Unit noun,
        @Nullable ChangePart change,
        @Nullable String ratioTo,
        boolean age,
        boolean rate)
        implements Serializable {

    /** Returns the wording of a phrase with only numbers, hedge and unit. */
    static Phrasing of(Rule rule, ImmutableList<Part> parts) {
        return of(rule, parts, null);
    }

    /** Returns the wording of a phrase with only numbers, hedge, unit and noun. */
    static Phrasing of(Rule rule, ImmutableList<Part> parts, @Nullable Unit noun) {
        return new Phrasing(rule, parts, noun, null, null, false, false);
    }

    /** Returns the wording of a figure that was made of parts. */
    static Phrasing made(QuantityExpression said, Optional<Unit> noun) {
        return of(said.rule(), ImmutableList.of(), noun.orElse(null));
    }
}
