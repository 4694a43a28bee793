package org.tallystick.verdict;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.dossier.Dossier;

/**
 * A proof that claims cannot all be true: premises that add up to {@code 0 > 0}, after Farkas' lemma.
 *
 * <p>It holds no bounds of its own. {@link #verify} takes them from the dossier, so that an invented bound fails.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Certificate implements Serializable permits ImmutableCertificate {
    private static final long serialVersionUID = 1L;

    Certificate() {}

    /**
     * A proof made of premises.
     *
     * @param premises what adds up to a contradiction, or is said to
     * @return the certificate, not yet verified
     */
    public static Certificate of(Iterable<Premise> premises) {
        return new ImmutableCertificate.Builder().addAllPremises(premises).build();
    }

    /**
     * The lines of the proof.
     *
     * @return the premises
     */
    public abstract ImmutableList<Premise> premises();

    /**
     * Checks the proof against a dossier, with nothing but rational arithmetic.
     *
     * @param dossier where the claims, measurands and relations stand
     * @return whether the premises are what the dossier says, are about the same things, and add up to {@code 0 > 0}
     */
    public final boolean verify(Dossier dossier) {
        return new Verification(dossier).contradicts(premises());
    }
}
