package org.tallystick.grammar;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/**
 * A phrase that was understood.
 *
 * @param form its statement
 * @param trend the change that it states, null where it states none
 * @param change the part of a change that the figure is, null where it is none
 * @param ratioTo the words of what a multiple is compared with, null where that is not stated
 * @param noun the thing that the number counts or is a part of, null where that is not stated
 * @param pieces the places of the parts of its meaning in the text, in their order
 * @param age whether it states an age: "15-year-old", "aged 67"
 * @param start the place at which it begins
 * @param end the place at which it ends, exclusive
 */
public record Phrase(
        Form form,
        @Nullable Trend trend,
        @Nullable ChangePart change,
        @Nullable String ratioTo,
        @Nullable Unit noun,
        ImmutableList<Piece> pieces,
        boolean age,
        int start,
        int end) {}
