package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * Two sources of which one may have copied from the other without attribution. It is an estimate and asserts nothing. It has no effect
 * unless the dossier is {@linkplain CopyDetector#asDeclared changed accordingly}.
 */
@Value.Immutable
public abstract sealed class SuspectedCopy permits ImmutableSuspectedCopy {
    /** The lowest score worth reporting: above it a copy is more probable than not. */
    public static final Rational WORTH_TELLING = Rational.of(1, 2);

    SuspectedCopy() {}

    /**
     * Returns the source that may have copied.
     *
     * @return the source's id; where the {@linkplain #direction() direction} is unknown the later of the two by id
     */
    public abstract String copy();

    /** Returns the name of the copy. */
    abstract String copyName();

    /**
     * Returns the source that may have been copied.
     *
     * @return the source's id
     */
    public abstract String original();

    /**
     * Returns the probability that one of the two copied from the other, by the model of {@link CopyDetector}.
     *
     * @return from 0 to 0.9999, an estimate in floating point rounded to four decimals
     */
    public abstract Rational score();

    /**
     * Returns the false discovery rate: the expected share of false suspicions in a list of this pair and all pairs that are less probable by
     * chance, over all pairs compared, after Benjamini and Hochberg. It is at most 0.1 where the score is one half or more.
     *
     * @return from 0 to 1, an upper estimate in floating point rounded up to four decimals
     */
    public abstract Rational falseDiscoveryRate();

    /**
     * Returns the measurands that may have been copied: all that both report, or those of one unit, since a source may copy one column and
     * count another. Measurands for which a citation between the two is declared are left out.
     *
     * @return their ids, sorted
     */
    public abstract ImmutableSet<String> measurands();

    /**
     * Returns the unit of the measurands, where the score is highest on those of one unit.
     *
     * @return the unit, empty where the score is highest on all that both report or on those without a unit
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the evidence.
     *
     * @return the traces, in the order of their kinds, those of no weight left out
     */
    public abstract ImmutableList<Trace> parts();

    /**
     * Returns the clues to which of the two is the copy.
     *
     * @return the clues, empty where the direction is unknown
     */
    public abstract ImmutableList<DirectionClue> direction();

    /**
     * Returns the evidence and the direction in plain English.
     *
     * @return one sentence, the trace of greatest weight first
     */
    public final String why() {
        String evidence = parts().stream()
                .sorted((left, right) -> right.logOdds().compareTo(left.logOdds()))
                .map(part -> part.why() + " (" + (part.logOdds().signum() > 0 ? "+" : "") + part.logOdds() + ")")
                .collect(Collectors.joining("; "));
        String clues = direction().stream().map(DirectionClue::clause).collect(Collectors.joining(", "));
        String which = clues.isEmpty() ? "direction unknown" : copyName() + " is taken for the copy since " + clues;
        return (evidence.isEmpty() ? "" : evidence + "; ") + "false discovery rate at most " + falseDiscoveryRate()
                + "; " + which;
    }

    /**
     * Returns the evidence and the direction in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
