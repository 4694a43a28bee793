package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** The result of checking calculations against facts. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Audit implements Serializable permits ImmutableAudit {
    private static final long serialVersionUID = 1L;

    Audit() {}

    /**
     * Returns the mode in which decimals were read.
     *
     * @return the mode
     */
    public abstract AuditMode mode();

    /**
     * Returns the checks: one for each calculation in each context in which anything of it is reported, or one where nothing is.
     *
     * @return the checks, in the order of the calculations
     */
    public abstract ImmutableList<CalculationCheck> checks();

    /**
     * Returns the claims on a total or a part of a sum that were skipped because they are no facts.
     *
     * @return the reasons, by the id of the claim; always empty where facts were given
     */
    public abstract ImmutableMap<String, String> skippedClaims();

    /**
     * Returns the sums of a dossier that are no calculations.
     *
     * @return the reasons, by the id of the relation; always empty where calculations were given
     */
    public abstract ImmutableMap<String, String> skippedRelations();

    /**
     * Returns the checks that failed.
     *
     * @return the checks of the verdicts {@link Consistency#INCONSISTENT}, {@link Consistency#INCONSISTENT_DUPLICATES} and {@link
     *     Consistency#EXCESS_DIGITS}, in order
     */
    public final ImmutableList<CalculationCheck> inconsistencies() {
        return checks().stream()
                .filter(check -> check.consistency().isFailure())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the checks of one verdict.
     *
     * @param verdict the verdict
     * @return the checks, in order
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
        return checks().stream().noneMatch(check -> check.consistency().isFailure());
    }

    /**
     * Returns the result in one line.
     *
     * @return the mode, and the number of checks of each verdict; those that facts stopped are named only where there are any
     */
    public final String summary() {
        return "Audit of calculations, by " + mode().word() + ": "
                + checks(Consistency.CONSISTENT).size() + " consistent, "
                + checks(Consistency.INCONSISTENT).size() + " inconsistent, "
                + stopped(Consistency.INCONSISTENT_DUPLICATES, " with inconsistent duplicates, ")
                + stopped(Consistency.EXCESS_DIGITS, " with excess digits, ")
                + checks(Consistency.NOT_BOUND).size() + " not bound";
    }

    private String stopped(Consistency verdict, String words) {
        int count = checks(verdict).size();
        return count == 0 ? "" : count + words;
    }

    /**
     * Returns this audit, if no check failed. It is meant for unit tests, and for pipelines that should stop at an inconsistency; the check
     * itself never throws for one.
     *
     * @return this audit, where it {@linkplain #isConsistent() is consistent}
     * @throws InconsistentCalculationsException where it is inconsistent; its message gives the result in one line and the arithmetic of
     * the first ten checks that failed
     */
    public final Audit orElseThrow() {
        if (!isConsistent()) {
            throw new InconsistentCalculationsException(this);
        }
        return this;
    }

    /**
     * Returns the reason in plain English.
     *
     * @return the result in one line and, on a line each, the arithmetic of the first ten checks that failed; only the {@linkplain
     * #summary() summary} where none did
     */
    public final String why() {
        return FailedChecks.describe(this);
    }

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
