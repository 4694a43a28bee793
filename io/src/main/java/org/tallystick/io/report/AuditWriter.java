package org.tallystick.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.audit.Audit;
import org.tallystick.audit.CalculationCheck;
import org.tallystick.audit.Consistency;
import org.tallystick.audit.Fact;
import org.tallystick.audit.Reported;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.result.FigureWriter;
import org.tallystick.number.Rational;

/**
 * Writes an audit as JSON, for other programs.
 *
 * <p>The output is in the order of the calculations. Exact numbers are texts; {@code decimals} is a text as well, a whole number or {@code
 * INF}. Absent values are null or an empty array.
 */
public final class AuditWriter {
    private static final int SPREAD = 2;

    private static final List<Consistency> CHECKED =
            List.of(Consistency.CONSISTENT, Consistency.INCONSISTENT, Consistency.NOT_BOUND);
    private static final List<Consistency> STOPPED =
            List.of(Consistency.INCONSISTENT_DUPLICATES, Consistency.EXCESS_DIGITS);

    private AuditWriter() {}

    /**
     * Returns the text of an audit.
     *
     * @param audit the audit
     * @return a JSON object, with a line break at its end
     */
    public static String text(Audit audit) {
        StringWriter text = new StringWriter();
        try {
            write(audit, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes an audit.
     *
     * @param audit the audit
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void write(Audit audit, Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, json -> document(json, audit));
        target.write("\n");
    }

    private static void document(JsonOutput json, Audit audit) {
        json.number("tallystick", 1);
        json.text("mode", audit.mode().word());
        json.object("summary", summary -> {
            CHECKED.forEach(verdict -> count(summary, audit, verdict));
            summary.number(
                    "skipped",
                    audit.skippedClaims().size() + audit.skippedRelations().size());
            STOPPED.forEach(verdict -> count(summary, audit, verdict));
        });
        json.objects("calculations", audit.checks(), AuditWriter::check);
        json.objects(
                "skippedClaims", audit.skippedClaims().entrySet(), (own, skipped) -> skipped(own, "claim", skipped));
        json.objects(
                "skippedRelations",
                audit.skippedRelations().entrySet(),
                (own, skipped) -> skipped(own, "relation", skipped));
    }

    private static void count(JsonOutput json, Audit audit, Consistency verdict) {
        json.number(verdict.word(), audit.checks(verdict).size());
    }

    private static void check(JsonOutput json, CalculationCheck check) {
        json.text("id", check.calculation().id());
        json.text("context", check.context());
        json.text("verdict", check.consistency().word());
        json.text("total", check.calculation().total());
        FigureWriter.interval(json, "reported", check.reported());
        FigureWriter.interval(json, "computed", check.computed());
        json.text("gap", check.gap().map(Rational::toString).orElse(null));
        json.array("absent", check.absent());
        json.array("nil", check.nil());
        json.array("contradictory", check.contradictory());
        json.array("nilBesideValue", check.nilBesideValue());
        json.array("excessDigits", check.excessDigits());
        json.text("why", check.why());
        json.objects("totalFacts", facts(check.total()), AuditWriter::fact);
        json.objects(
                "contributors",
                check.contributors(),
                (own, contributor) -> contributor(own, check.calculation().weights(), contributor));
    }

    private static List<Fact> facts(Optional<Reported> reported) {
        return reported.map(one -> (List<Fact>) one.facts()).orElse(List.of());
    }

    private static void contributor(JsonOutput json, Map<String, Rational> weights, Reported contributor) {
        json.text("concept", contributor.concept());
        json.optional("weight", Optional.ofNullable(weights.get(contributor.concept())));
        FigureWriter.interval(json, "values", contributor.values());
        json.objects("facts", contributor.facts(), AuditWriter::fact);
    }

    private static void fact(JsonOutput json, Fact fact) {
        json.optional("id", fact.id());
        json.optional("value", fact.value());
        json.text("decimals", fact.decimals().map(String::valueOf).orElse("INF"));
    }

    private static void skipped(JsonOutput json, String key, Map.Entry<String, String> skipped) {
        json.text(key, skipped.getKey());
        json.text("why", skipped.getValue());
    }
}
