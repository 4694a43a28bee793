package org.tallystick.io.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;

/** A conflict as a report tells it, and what its proof is worth against a dossier. */
public final class ProofCheck {
    private final ImmutableSet<String> claims;
    private final ImmutableSet<String> relations;
    private final @Nullable Certificate certificate;
    private final Status status;
    private final String why;

    private ProofCheck(StatedConflict told, Status status, String why) {
        this.claims = told.claims();
        this.relations = told.relations();
        this.certificate = told.certificate().orElse(null);
        this.status = status;
        this.why = why;
    }

    static ProofCheck of(StatedConflict told, Reading widest, Dossier dossier) {
        if (told.certificate().isEmpty()) {
            return told.unproved()
                    ? new ProofCheck(told, Status.MISSING, "the report gives no proof")
                    : new ProofCheck(told, Status.UNREADABLE, "the proof cannot be read");
        }
        Certificate proof = told.certificate().get();
        Optional<String> fault = differs("claims", told.claims(), proof.claims())
                .or(() -> differs("relations", told.relations(), proof.relations()))
                .or(() -> unknown(proof, dossier))
                .or(() -> fails(proof, widest, dossier));
        return fault.map(why -> new ProofCheck(told, Status.FAILED, why))
                .orElseGet(() ->
                        new ProofCheck(told, Status.VERIFIED, "the proof holds for figures read " + widest.manner()));
    }

    /** A conflict is one of the widest reading that the result allows, whatever reading its proof names. */
    private static Optional<String> fails(Certificate proof, Reading widest, Dossier dossier) {
        if (proof.withReading(widest).verify(dossier)) {
            return Optional.empty();
        }
        return Optional.of(
                proof.verify(dossier)
                        ? "the proof reads figures more tightly than the result does, and does not hold for figures read "
                                + widest.manner()
                        : "the proof does not hold");
    }

    private static Optional<String> differs(String what, ImmutableSet<String> told, ImmutableSet<String> proved) {
        ImmutableSet<String> more = Sets.difference(proved, told).immutableCopy();
        ImmutableSet<String> fewer = Sets.difference(told, proved).immutableCopy();
        if (!more.isEmpty()) {
            return Optional.of("the proof uses other " + what + " than are told: " + String.join(", ", more));
        }
        return fewer.isEmpty()
                ? Optional.empty()
                : Optional.of("the proof does without " + what + " that are told: " + String.join(", ", fewer));
    }

    private static Optional<String> unknown(Certificate proof, Dossier dossier) {
        ImmutableSet<String> unknown = ImmutableSet.<String>builder()
                .addAll(Sets.difference(proof.claims(), dossier.claimsById().keySet()))
                .addAll(Sets.difference(
                        proof.relations(), dossier.relationsById().keySet()))
                .build();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("there is no claim or relation " + String.join(", ", unknown));
    }

    /**
     * The claims that cannot all be true, as the report says.
     *
     * @return their ids
     */
    public ImmutableSet<String> claims() {
        return claims;
    }

    /**
     * The relations between them, as the report says.
     *
     * @return their ids
     */
    public ImmutableSet<String> relations() {
        return relations;
    }

    /**
     * The proof as it was read.
     *
     * @return the certificate, empty where it is missing or cannot be read
     */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /**
     * What the proof is worth.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Whether the proof holds against the dossier, and is one of the very claims and relations that are told.
     *
     * @return whether the conflict is proved
     */
    public boolean isVerified() {
        return status == Status.VERIFIED;
    }

    /**
     * The reason in plain English.
     *
     * @return a clause
     */
    public String why() {
        return why;
    }

    /** The conflict and what its proof is worth, for a person. */
    @Override
    public String toString() {
        String tied = relations.isEmpty() ? "" : " with " + String.join(", ", relations);
        return String.join(", ", claims) + tied + ": " + status.word() + ", " + why;
    }

    /** What a proof is worth. */
    public enum Status {
        /** It holds against the dossier. */
        VERIFIED("verified"),
        /** It does not hold against the dossier, or is one of other claims or relations. */
        FAILED("failed"),
        /** There is none. */
        MISSING("missing"),
        /** It is there and cannot be read. */
        UNREADABLE("unreadable");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /**
         * The status as programs write it.
         *
         * @return a lower-case word
         */
        public String word() {
            return word;
        }
    }
}
