package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** What came of checking calculations against facts. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Audit implements Serializable permits ImmutableAudit {
    private static final long serialVersionUID = 1L;

    Audit() {}

    /**
     * How decimals were read.
     *
     * @return the mode
     */
    public abstract AuditMode mode();

    /**
     * Each calculation in each context in which anything of it is reported, or once where nothing is.
     *
     * @return the checks, in the order of the calculations
     */
    public abstract ImmutableList<CalculationCheck> checks();

    /**
     * The claims on a total or a part of a sum that took no part, for they are no facts.
     *
     * @return why not, by the id of the claim; always empty where facts were given
     */
    public abstract ImmutableMap<String, String> skippedClaims();

    /**
     * The sums of a dossier that are no calculations.
     *
     * @return why not, by the id of the relation; always empty where calculations were given
     */
    public abstract ImmutableMap<String, String> skippedRelations();

    /**
     * The checks that failed.
     *
     * @return those of verdict {@link Consistency#INCONSISTENT}
     */
    public final ImmutableList<CalculationCheck> inconsistencies() {
        return checks(Consistency.INCONSISTENT);
    }

    /**
     * The checks of one verdict.
     *
     * @param verdict the verdict
     * @return them, in order
     */
    public final ImmutableList<CalculationCheck> checks(Consistency verdict) {
        return checks().stream()
                .filter(check -> check.consistency() == verdict)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether no check failed.
     *
     * @return true as well where nothing could be checked
     */
    public final boolean isConsistent() {
        return checks().stream().noneMatch(check -> check.consistency() == Consistency.INCONSISTENT);
    }

    /**
     * The result in one line.
     *
     * @return by which mode, and how many checks came to each verdict
     */
    public final String summary() {
        return "Audit of calculations, by " + mode().word() + ": "
                + checks(Consistency.CONSISTENT).size() + " consistent, "
                + checks(Consistency.INCONSISTENT).size() + " inconsistent, "
                + checks(Consistency.NOT_BOUND).size() + " not bound";
    }

    /**
     * This audit, if no check failed. It is meant for unit tests, and for pipelines that are to stop at an inconsistency; the
     * checking itself never throws for one.
     *
     * @return itself, where it {@linkplain #isConsistent() is consistent}
     * @throws InconsistentCalculationsException else; its message gives the result in one line and the arithmetic of the first ten
     *     checks that failed
     */
    public final Audit orElseThrow() {
        if (!isConsistent()) {
            throw new InconsistentCalculationsException(this);
        }
        return this;
    }

    /**
     * The reason in plain English.
     *
     * @return the result in one line and, a line each, the arithmetic of the first ten checks that failed; the {@linkplain #summary()
     *     summary} alone where none did
     */
    public final String why() {
        return FailedChecks.describe(this);
    }

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
