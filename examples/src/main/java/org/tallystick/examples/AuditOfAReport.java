package org.tallystick.examples;

import java.util.List;
import org.tallystick.audit.Audit;
import org.tallystick.audit.Calculation;
import org.tallystick.audit.CalculationAudit;
import org.tallystick.audit.CalculationCheck;
import org.tallystick.audit.Fact;

/**
 * The income of a company over two years, reported in thousands. A {@link CalculationAudit} checks it as auditors do: each fact is correct
 * to its decimals, and a part without a reported value counts as zero.
 *
 * <p>The same facts are checked twice, since the consistency of a sum can depend on whether its figures were rounded or truncated.
 */
public final class AuditOfAReport {
    private AuditOfAReport() {}

    /**
     * Prints which calculations are consistent, and the arithmetic.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        List<Calculation> calculations = List.of(
                Calculation.of("income", "NetIncome", "Revenue", "Grants").less("Costs"));
        List<Fact> facts = List.of(
                Fact.parse("NetIncome", "2023", "31000", "-3"),
                Fact.parse("Revenue", "2023", "50000", "-3"),
                Fact.parse("Costs", "2023", "20000", "-3"),
                Fact.parse("NetIncome", "2024", "35000", "-3"),
                Fact.parse("Revenue", "2024", "52000", "-3"),
                Fact.parse("Revenue", "2024", "52310", "INF"),
                Fact.parse("Costs", "2024", "20000", "-3"),
                Fact.nil("Grants", "2024"));

        print(CalculationAudit.rounding().check(calculations, facts));
        print(CalculationAudit.truncating().check(calculations, facts));
    }

    private static void print(Audit audit) {
        System.out.println("By " + audit.mode().word() + ":");
        for (CalculationCheck check : audit.checks()) {
            System.out.println(check.calculation().id() + " of " + check.context() + " is "
                    + check.consistency().word() + ": " + check.why());
        }
    }
}
