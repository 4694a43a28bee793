package org.tallystick.comparison;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.MeasuredClaim;
import org.tallystick.subject.Subjects;

/**
 * The comparison of two claims, with its reason.
 *
 * <p>The verdict is the first that applies: {@link Verdict#INCOMPARABLE} where they differ in a facet; {@link Verdict#CONTRADICTS} where
 * they have no common value in the widest reading; {@link Verdict#SAME} where all three readings are equal; {@link Verdict#ROUNDS} where
 * both are bare or "about", of different resolution, and one is the other at its coarser resolution; {@link Verdict#REFINES} where one lies
 * strictly within the other in the grade's reading; {@link Verdict#OVERLAPS} otherwise.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Comparison implements Serializable permits ImmutableComparison {
    private static final long serialVersionUID = 1L;

    Comparison() {}

    /**
     * Compares two claims.
     *
     * @param left a claim
     * @param right another
     * @param widest the widest reading that may save an agreement
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right, Reading widest) {
        return new Comparer(MeasuredClaim.of(left), MeasuredClaim.of(right), widest, Subjects.between(left, right))
                .compare();
    }

    /**
     * Compares two claims of a dossier, with the units that it gives to figures without one.
     *
     * @param left a claim
     * @param right another
     * @param dossier the dossier that contains both
     * @param widest the widest reading that may save an agreement
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right, Dossier dossier, Reading widest) {
        return between(left, right, dossier, widest, Subjects.of(dossier));
    }

    /**
     * Compares two claims of a dossier, as {@link #between(Claim, Claim, Dossier, Reading)} does, with subjects that are determined only
     * once for many comparisons.
     *
     * @param left a claim
     * @param right another
     * @param dossier the dossier that contains both
     * @param widest the widest reading that may save an agreement
     * @param subjects the subjects of the dossier's claims
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right, Dossier dossier, Reading widest, Subjects subjects) {
        return new Comparer(MeasuredClaim.of(left, dossier), MeasuredClaim.of(right, dossier), widest, subjects)
                .compare();
    }

    /**
     * Compares two claims, in the loosest reading if need be.
     *
     * @param left a claim
     * @param right another
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right) {
        return between(left, right, Reading.LOOSE);
    }

    /**
     * Returns the claim on the left.
     *
     * @return its id
     */
    public abstract String left();

    /**
     * Returns the claim on the right.
     *
     * @return its id
     */
    public abstract String right();

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    public abstract Verdict verdict();

    /**
     * Returns the tightest reading in which they have a common value; for incomparable claims, the one in which they would have.
     *
     * @return the grade, empty where they have none
     */
    public abstract Optional<Reading> grade();

    /**
     * Returns the direction in which one is rounded to the other.
     *
     * @return the direction, empty where the verdict (or what it would have been) is not {@link Verdict#ROUNDS}
     */
    public abstract Optional<Rounding> direction();

    /**
     * Returns the first facet in which they differ.
     *
     * @return the facet, empty unless the verdict is {@link Verdict#INCOMPARABLE}
     */
    public abstract Optional<Facet> facet();

    /**
     * Returns the verdict that would apply if they were about the same thing.
     *
     * @return that verdict, empty unless they are incomparable, and where their units do not convert
     */
    public abstract Optional<Verdict> otherwise();

    /**
     * Returns the distance between them in the widest reading.
     *
     * @return the distance of their nearest ends, in the left claim's unit; empty where they have a common value
     */
    public abstract Optional<Rational> gap();

    /**
     * Returns the reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
