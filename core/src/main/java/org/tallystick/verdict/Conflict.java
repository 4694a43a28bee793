package org.tallystick.verdict;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** A smallest set of claims, with the relations between them, that cannot all be true. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Conflict implements Serializable permits ImmutableConflict {
    private static final long serialVersionUID = 1L;

    Conflict() {}

    /**
     * A conflict with its proof.
     *
     * @param certificate the proof, whose premises name the claims and relations
     * @param why the reason in plain English
     * @return the conflict
     */
    public static Conflict of(Certificate certificate, String why) {
        return new ImmutableConflict.Builder()
                .addAllClaims(certificate.claims())
                .addAllRelations(certificate.relations())
                .certificate(certificate)
                .why(why)
                .build();
    }

    /**
     * The claims that cannot all be true.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * The relations that tie them together.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * The proof.
     *
     * @return the certificate
     */
    public abstract Certificate certificate();

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
