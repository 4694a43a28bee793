package org.tallystick.io.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;

/** A conflict of a report, with the result of checking its proof against a dossier. */
public final class ProofCheck {
    private final ImmutableSet<String> claims;
    private final ImmutableSet<String> relations;
    private final @Nullable Certificate certificate;
    private final Status status;
    private final String why;

    private ProofCheck(StatedConflict conflict, Status status, String why) {
        this.claims = conflict.claims();
        this.relations = conflict.relations();
        this.certificate = conflict.certificate().orElse(null);
        this.status = status;
        this.why = why;
    }

    static ProofCheck of(StatedConflict conflict, Reading widest, Dossier dossier) {
        if (conflict.certificate().isEmpty()) {
            return conflict.unproved()
                    ? new ProofCheck(conflict, Status.MISSING, "the report gives no proof")
                    : new ProofCheck(conflict, Status.UNREADABLE, "the proof cannot be read");
        }
        Certificate proof = conflict.certificate().get();
        Optional<String> fault = differs("claims", conflict.claims(), proof.claims())
                .or(() -> differs("relations", conflict.relations(), proof.relations()))
                .or(() -> unknown(proof, dossier))
                .or(() -> fault(proof, widest, dossier));
        return fault.map(why -> new ProofCheck(conflict, Status.FAILED, why))
                .orElseGet(() -> new ProofCheck(
                        conflict, Status.VERIFIED, "the proof holds for figures read " + widest.manner()));
    }

    /** Returns a fault. A conflict is one of the widest reading that the result allows, whatever reading its proof names. */
    private static Optional<String> fault(Certificate proof, Reading widest, Dossier dossier) {
        if (proof.withReading(widest).verify(dossier)) {
            return Optional.empty();
        }
        return Optional.of(
                proof.verify(dossier)
                        ? "the proof reads figures more tightly than the result does, and does not hold for figures read "
                                + widest.manner()
                        : "the proof does not hold");
    }

    private static Optional<String> differs(String what, ImmutableSet<String> listed, ImmutableSet<String> proved) {
        ImmutableSet<String> more = Sets.difference(proved, listed).immutableCopy();
        ImmutableSet<String> fewer = Sets.difference(listed, proved).immutableCopy();
        if (!more.isEmpty()) {
            return Optional.of("the proof uses other " + what + " than are listed: " + String.join(", ", more));
        }
        return fewer.isEmpty()
                ? Optional.empty()
                : Optional.of("the proof does without " + what + " that are listed: " + String.join(", ", fewer));
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
     * Returns the claims that cannot all be true, according to the report.
     *
     * @return their ids
     */
    public ImmutableSet<String> claims() {
        return claims;
    }

    /**
     * Returns the relations between them, according to the report.
     *
     * @return their ids
     */
    public ImmutableSet<String> relations() {
        return relations;
    }

    /**
     * Returns the proof as it was read.
     *
     * @return the certificate, empty where it is missing or cannot be read
     */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /**
     * Returns the result of the check.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Returns whether the proof holds against the dossier, and is about exactly the claims and relations that are listed.
     *
     * @return true where the conflict is proved
     */
    public boolean isVerified() {
        return status == Status.VERIFIED;
    }

    /**
     * Returns the reason in plain English.
     *
     * @return a clause
     */
    public String why() {
        return why;
    }

    /** Returns the conflict and the result of the check in words. */
    @Override
    public String toString() {
        String tied = String.join(", ", relations);
        String said = String.join(", ", claims);
        String all = claims.isEmpty() ? tied : relations.isEmpty() ? said : said + " with " + tied;
        return all + ": " + status.word() + ", " + why;
    }

    /** The result of checking a proof. */
    public enum Status {
        /** The proof holds against the dossier. */
        VERIFIED("verified"),
        /** The proof does not hold against the dossier, or is about other claims or relations. */
        FAILED("failed"),
        /** There is no proof. */
        MISSING("missing"),
        /** There is a proof that cannot be read. */
        UNREADABLE("unreadable");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /**
         * Returns the status as programs write it.
         *
         * @return a lower-case word
         */
        public String word() {
            return word;
        }
    }
}
