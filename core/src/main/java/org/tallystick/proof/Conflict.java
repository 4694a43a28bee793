package org.tallystick.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** A minimal set of claims, with the relations between them, that cannot all be true. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Conflict implements Serializable permits ImmutableConflict {
    private static final long serialVersionUID = 1L;

    Conflict() {}

    /**
     * Returns a conflict with its proof.
     *
     * @param certificate the proof, whose premises name the claims and relations
     * @param why the reason in plain English
     * @return the conflict
     */
    public static Conflict of(Certificate certificate, String why) {
        return of(
                certificate,
                why,
                certificate.claims().stream().map(ImmutableSet::of).toList());
    }

    /**
     * Returns a conflict of figures that several claims state.
     *
     * @param certificate the proof, of one claim for each figure
     * @param why the reason in plain English
     * @param sides for each figure the ids of all claims that state it
     * @return the conflict
     */
    public static Conflict of(Certificate certificate, String why, Iterable<ImmutableSet<String>> sides) {
        return new ImmutableConflict.Builder()
                .addAllSides(sides)
                .addAllClaims(certificate.claims())
                .addAllRelations(certificate.relations())
                .certificate(certificate)
                .why(why)
                .build();
    }

    /**
     * Returns the claims that cannot all be true.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns all claims that state the figures that cannot all be true. Of the claims of each figure, one is among the {@linkplain
     * #claims() claims} of the proof.
     *
     * @return the ids of the claims of each figure
     */
    public abstract ImmutableList<ImmutableSet<String>> sides();

    /**
     * Whether a claim takes part in it.
     *
     * @param claim the id of a claim
     * @return true where it states one of the figures
     */
    public final boolean touches(String claim) {
        return claims().contains(claim) || sides().stream().anyMatch(side -> side.contains(claim));
    }

    /**
     * Returns the relations between them.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * Returns the proof.
     *
     * @return the certificate
     */
    public abstract Certificate certificate();

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
