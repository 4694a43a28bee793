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
 * What two claims are to each other, and why.
 *
 * <p>The verdict is the first that fits: {@link Verdict#INCOMPARABLE} where they differ in a facet;
 * {@link Verdict#CONTRADICTS} where they have no common value in the widest reading; {@link Verdict#SAME} where all three
 * readings are equal; {@link Verdict#ROUNDS} where both are bare or "about", of different resolution, and one is the other at
 * its coarser resolution; {@link Verdict#REFINES} where one lies strictly within the other in the grade's reading;
 * {@link Verdict#OVERLAPS} otherwise.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Comparison implements Serializable permits ImmutableComparison {
    private static final long serialVersionUID = 1L;

    Comparison() {}

    /**
     * Holds two claims against each other.
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
     * Holds two claims of a dossier against each other, in the units that it gives to what was said without one.
     *
     * @param left a claim
     * @param right another
     * @param dossier where both stand
     * @param widest the widest reading that may save an agreement
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right, Dossier dossier, Reading widest) {
        return between(left, right, dossier, widest, Subjects.of(dossier));
    }

    /**
     * Holds two claims of a dossier against each other, as {@link #between(Claim, Claim, Dossier, Reading)} does, where
     * many are compared.
     *
     * @param left a claim
     * @param right another
     * @param dossier where both stand
     * @param widest the widest reading that may save an agreement
     * @param subjects the subjects of the dossier's claims
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right, Dossier dossier, Reading widest, Subjects subjects) {
        return new Comparer(MeasuredClaim.of(left, dossier), MeasuredClaim.of(right, dossier), widest, subjects)
                .compare();
    }

    /**
     * Holds two claims against each other, in the loosest reading if need be.
     *
     * @param left a claim
     * @param right another
     * @return the comparison
     */
    public static Comparison between(Claim left, Claim right) {
        return between(left, right, Reading.LOOSE);
    }

    /**
     * The claim on the left.
     *
     * @return its id
     */
    public abstract String left();

    /**
     * The claim on the right.
     *
     * @return its id
     */
    public abstract String right();

    /**
     * What they are to each other.
     *
     * @return the verdict
     */
    public abstract Verdict verdict();

    /**
     * The tightest reading in which they have a common value; of incomparable claims, in which they would have.
     *
     * @return the grade, empty where they have none
     */
    public abstract Optional<Reading> grade();

    /**
     * Which way one is rounded to the other.
     *
     * @return the direction, empty where the verdict (or what it would have been) is not {@link Verdict#ROUNDS}
     */
    public abstract Optional<Rounding> direction();

    /**
     * The first facet in which they differ.
     *
     * @return the facet, empty unless the verdict is {@link Verdict#INCOMPARABLE}
     */
    public abstract Optional<Facet> facet();

    /**
     * What the verdict would have been if they spoke of the same thing.
     *
     * @return that verdict, empty unless they are incomparable, and where their units do not convert
     */
    public abstract Optional<Verdict> otherwise();

    /**
     * How far apart they are in the widest reading.
     *
     * @return the distance of their nearest ends, in the left claim's unit; empty where they have a common value
     */
    public abstract Optional<Rational> gap();

    /**
     * The reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * The reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
