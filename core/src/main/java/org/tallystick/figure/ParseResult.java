package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/**
 * What a reader of phrases found beside the number.
 *
 * @param rule the rule by which it read the phrase
 * @param parts the pieces of the phrase, in order
 * @param trend the movement said with the number
 * @param noun what is counted, or what the number is a part of
 * @param share whether it was said as a part of a whole ("one in eight"), so that it can be expressed in percent only
 * @param policy how the figure is read
 */
record ParseResult(
        Rule rule,
        ImmutableList<Part> parts,
        Optional<Trend> trend,
        Optional<Unit> noun,
        boolean share,
        ReadingPolicy policy) {

    /** A phrase in which nothing but numbers, hedge and unit was found. */
    static ParseResult of(Rule rule, ImmutableList<Part> parts) {
        return new ParseResult(rule, parts, Optional.empty(), Optional.empty(), false, ReadingPolicy.standard());
    }
}
