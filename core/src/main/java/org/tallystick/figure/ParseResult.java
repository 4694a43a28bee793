package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;

/**
 * The parts of a phrase that a reader found besides the number.
 *
 * @param phrasing the wording
 * @param trend the movement stated with the number
 * @param share whether it was stated as a part of a whole ("one in eight"), so that it can be expressed in percent only
 * @param policy the policy of the figure
 */
record ParseResult(Phrasing phrasing, Optional<Trend> trend, boolean share, ReadingPolicy policy) {

    /** Returns the result for a phrase with only numbers, hedge and unit. */
    static ParseResult of(Rule rule, ImmutableList<Part> parts) {
        return new ParseResult(Phrasing.of(rule, parts), Optional.empty(), false, ReadingPolicy.standard());
    }
}
