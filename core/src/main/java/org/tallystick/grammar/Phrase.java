package org.tallystick.grammar;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/**
 * A phrase that was understood.
 *
 * @param form what it says
 * @param trend the change that it states, null where it states none
 * @param noun what the number counts or is of, null where that was not said
 * @param pieces where the parts of its meaning stand in the text, in their order
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Phrase(
        Form form, @Nullable Trend trend, @Nullable Unit noun, ImmutableList<Piece> pieces, int start, int end) {}
