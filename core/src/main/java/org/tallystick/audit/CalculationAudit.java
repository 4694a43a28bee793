package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.dossier.Dossier;

/**
 * Checks totals against their contributors as auditors of reports do, by the rules of XBRL's <a
 * href="https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html">Calculations 1.1</a>
 * (Recommendation of 22 February 2023).
 *
 * <pre>{@code
 * Audit audit = CalculationAudit.rounding().check(
 *         List.of(Calculation.of("balance", "Assets", "Current", "Fixed")),
 *         List.of(
 *                 Fact.parse("Assets", "2024", "100", "0"),
 *                 Fact.parse("Current", "2024", "45", "0"),
 *                 Fact.parse("Fixed", "2024", "54", "0")));
 * audit.isConsistent();            // true, for 99 may be 98 to 100
 * }</pre>
 *
 * <p>A calculation is checked where its total is reported and at least one contributor is; contributors without a reported value count as
 * zero, unlike elsewhere in this library. Duplicate facts are intersected first; nil facts alone are ignored. No sum is checked whose facts
 * contradict each other, which includes nil beside a value, or have {@linkplain Fact#hasExcessDigits() digits beyond their decimals}: the
 * verdict is then {@link Consistency#INCONSISTENT_DUPLICATES} or {@link Consistency#EXCESS_DIGITS}.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class CalculationAudit implements Serializable permits ImmutableCalculationAudit {
    private static final long serialVersionUID = 1L;

    CalculationAudit() {}

    /**
     * Returns an audit of figures that were rounded to the nearest.
     *
     * @return the audit of mode {@link AuditMode#ROUNDING}
     */
    public static CalculationAudit rounding() {
        return of(AuditMode.ROUNDING);
    }

    /**
     * Returns an audit of figures that were truncated.
     *
     * @return the audit of mode {@link AuditMode#TRUNCATION}
     */
    public static CalculationAudit truncating() {
        return of(AuditMode.TRUNCATION);
    }

    /**
     * Returns an audit of a mode.
     *
     * @param mode the mode in which decimals are read
     * @return the audit
     */
    public static CalculationAudit of(AuditMode mode) {
        return new ImmutableCalculationAudit.Builder().mode(mode).build();
    }

    /**
     * Returns the mode in which decimals are read.
     *
     * @return the mode
     */
    public abstract AuditMode mode();

    /**
     * Checks calculations against facts.
     *
     * @param calculations the calculations
     * @param facts the reported facts, of these concepts and of others
     * @return the result, each calculation in each context in which anything of it is reported
     */
    public final Audit check(Iterable<Calculation> calculations, Iterable<Fact> facts) {
        FactIndex index = FactIndex.of(facts);
        ImmutableAudit.Builder audit = new ImmutableAudit.Builder().mode(mode());
        for (Calculation calculation : calculations) {
            audit.addAllChecks(checks(calculation, index));
        }
        return audit.build();
    }

    /**
     * Checks the sums of a dossier against its claims. A bare figure is a fact with the decimals of its {@linkplain
     * org.tallystick.figure.Figure#resolution() resolution}, which must be a power of ten. An exact figure is a fact of infinite decimals.
     * All standing claims of a measurand are duplicates, whatever their sources. A claim with any other hedge is no fact and is {@linkplain
     * Audit#skippedClaims() reported as skipped}. Weights are the multipliers of the parts, with units converted. The context of a claim is
     * its own population, place or period, where it states one, and its date, where the measurand changes with time.
     *
     * @param dossier claims and relations; only those of kind {@code sum} are checked
     * @return the result
     */
    public final Audit check(Dossier dossier) {
        DossierFacts facts = new DossierFacts(dossier);
        DossierCalculations sums = new DossierCalculations(dossier);
        ImmutableAudit.Builder audit = new ImmutableAudit.Builder().mode(mode());
        FactIndex index = facts.index();
        sums.calculations().forEach(calculation -> audit.addAllChecks(checks(calculation, index)));
        return audit.putAllSkippedClaims(facts.skipped())
                .putAllSkippedRelations(sums.skipped())
                .build();
    }

    private ImmutableList<CalculationCheck> checks(Calculation calculation, FactIndex index) {
        return index.contexts(calculation).stream()
                .map(context -> check(calculation, context, index))
                .collect(ImmutableList.toImmutableList());
    }

    private CalculationCheck check(Calculation calculation, String context, FactIndex index) {
        ImmutableCalculationCheck.Builder check = new ImmutableCalculationCheck.Builder()
                .calculation(calculation)
                .context(context)
                .mode(mode())
                .total(Reported.of(calculation.total(), index.facts(calculation.total(), context), mode()));
        for (String concept : calculation.weights().keySet()) {
            Reported.of(concept, index.facts(concept, context), mode()).ifPresent(check::addContributors);
        }
        calculation.concepts().stream()
                .filter(concept -> index.isNil(concept, context))
                .forEach(check::addNil);
        return check.build();
    }
}
