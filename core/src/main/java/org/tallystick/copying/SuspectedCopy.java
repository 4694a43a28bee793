package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * Two sources of which one may have copied from the other without saying so. An estimate, and no assertion: it counts for
 * nothing unless it is {@linkplain CopyDetector#asDeclared asked for}.
 */
@Value.Immutable
public abstract sealed class SuspectedCopy permits ImmutableSuspectedCopy {
    /** More likely than not, which is the least that is worth a reader's time: what is below may as well be chance. */
    public static final Rational WORTH_TELLING = Rational.of(1, 2);

    SuspectedCopy() {}

    /**
     * Who may have copied.
     *
     * @return the source's id; where the {@linkplain #direction() direction} is unknown the later of the two by id
     */
    public abstract String copy();

    /**
     * From whom.
     *
     * @return the source's id
     */
    public abstract String original();

    /**
     * The probability that one of the two copied from the other, by the model of {@link CopyDetector}.
     *
     * @return from 0 to 1, an estimate in floating point rounded to four decimals
     */
    public abstract Rational score();

    /**
     * The measurands on which it is suspected: all that both report, or those of one unit, for a source may copy one column
     * and count another. Those for which a citation between the two is declared are left out.
     *
     * @return their ids, sorted
     */
    public abstract ImmutableSet<String> measurands();

    /**
     * The unit of the measurands, where suspicion is highest on those of one unit alone.
     *
     * @return the unit, empty where it falls on all that both report or on those without a unit
     */
    public abstract Optional<Unit> unit();

    /**
     * The evidence.
     *
     * @return the traces, in the order of their kinds, those of no weight left out
     */
    public abstract ImmutableList<Trace> parts();

    /**
     * Why the one is taken to be the copy and the other the original.
     *
     * @return the clues, empty where the direction is unknown
     */
    public abstract ImmutableList<DirectionClue> direction();

    /**
     * The evidence and the direction in plain English.
     *
     * @return one sentence, the weightiest trace first
     */
    public final String why() {
        String evidence = parts().stream()
                .sorted((left, right) -> right.logOdds().compareTo(left.logOdds()))
                .map(part -> part.why() + " (" + (part.logOdds().signum() > 0 ? "+" : "") + part.logOdds() + ")")
                .collect(Collectors.joining("; "));
        String clues = direction().stream().map(DirectionClue::clause).collect(Collectors.joining(", "));
        String which = clues.isEmpty() ? "direction unknown" : copy() + " is taken for the copy since " + clues;
        return (evidence.isEmpty() ? "" : evidence + "; ") + which;
    }

    /**
     * The evidence and the direction in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
