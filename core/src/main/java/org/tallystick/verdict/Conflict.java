package org.tallystick.verdict;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
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
        ImmutableConflict.Builder conflict = new ImmutableConflict.Builder();
        for (Premise premise : certificate.premises()) {
            premise.claim().ifPresent(conflict::addClaims);
            premise.relation().ifPresent(conflict::addRelations);
        }
        return conflict.certificate(certificate).why(why).build();
    }

    /**
     * A conflict of claims over a relation that no linear proof covers: a ratio or a change.
     *
     * @param claims the ids of the claims
     * @param relation the id of the relation
     * @param why the reason in plain English
     * @return the conflict, without a certificate
     */
    public static Conflict of(Iterable<String> claims, String relation, String why) {
        return new ImmutableConflict.Builder()
                .addAllClaims(claims)
                .addRelations(relation)
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
     * @return the certificate, empty where the relation is a quotient
     */
    public abstract Optional<Certificate> certificate();

    /**
     * The reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();
}
