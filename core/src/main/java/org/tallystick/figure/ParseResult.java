package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/**
 * The parts of a phrase that a reader found besides the number.
 *
 * @param rule the rule by which it read the phrase
 * @param parts the pieces of the phrase, in order
 * @param trend the movement stated with the number
 * @param noun the counted noun, or the whole of which the number is a part
 * @param share whether it was stated as a part of a whole ("one in eight"), so that it can be expressed in percent only
 * @param age whether it states an age: "15-year-old", "aged 67"
 * @param policy the policy of the figure
 */
record ParseResult(
        Rule rule,
        ImmutableList<Part> parts,
        Optional<Trend> trend,
        Optional<Unit> noun,
        boolean share,
        boolean age,
        ReadingPolicy policy) {

    /** Returns the result for a phrase with only numbers, hedge and unit. */
    static ParseResult of(Rule rule, ImmutableList<Part> parts) {
        return new ParseResult(rule, parts, Optional.empty(), Optional.empty(), false, false, ReadingPolicy.standard());
    }
}
