package org.tallystick.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Narrowing;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Rounding;
import org.tallystick.comparison.Standing;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsWriter;
import org.tallystick.io.claims.UnwritableFigureException;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.BalancedEstimate;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.MinimalCorrection;
import org.tallystick.reconcile.Note;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.reconcile.Side;
import org.tallystick.reconcile.TimelineEntry;
import org.tallystick.relation.Relation;
import org.tallystick.repair.Repair;
import org.tallystick.reporting.ReportingPattern;
import org.tallystick.reporting.ReportingPatterns;
import org.tallystick.time.PartialDate;
import org.tallystick.truth.Weighing;

/**
 * Writes a reconciliation as JSON, for other programs.
 *
 * <p>Everything stands in the order of the dossier, and the same reconciliation gives the same text. Exact numbers are
 * texts; the missing end of an interval is null and open; what there is none of is null or an empty array. Repairs are looked
 * for in the first 20 conflicts, and are null in others; estimates are given where some arithmetic is violated. The
 * timeline of a measurand is null where it has more than 100 dates, or very many claims on them.
 */
public final class ReconciliationWriter {
    private static final int SPREAD = 2;

    private static final int REPAIRS = 5;

    /** So many claims are named as the evidence of a habit. */
    private static final int EXAMPLES = 20;

    private final Reconciliation result;
    private final Weighing weighing;
    private final Offers offers;

    private ReconciliationWriter(Reconciliation result, Weighing weighing) {
        this.result = result;
        this.weighing = weighing;
        this.offers = Offers.of(result);
    }

    /**
     * The text of a reconciliation.
     *
     * @param result the reconciliation
     * @return a JSON object, with a line break at its end
     */
    public static String text(Reconciliation result) {
        return text(result, Weighing.majority());
    }

    /**
     * The text of a reconciliation, with disputes weighed in another way than by the majority of origins.
     *
     * @param result the reconciliation
     * @param weighing how the evidence in disputes is weighed
     * @return a JSON object, with a line break at its end
     */
    public static String text(Reconciliation result, Weighing weighing) {
        StringWriter text = new StringWriter();
        try {
            write(result, weighing, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes a reconciliation.
     *
     * @param result the reconciliation
     * @param target takes the text; left open
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Writer target) throws IOException {
        write(result, Weighing.majority(), target);
    }

    /**
     * Writes a reconciliation, with disputes weighed in another way than by the majority of origins.
     *
     * @param result the reconciliation
     * @param weighing how the evidence in disputes is weighed
     * @param target takes the text; left open
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Weighing weighing, Writer target) throws IOException {
        ReconciliationWriter writer = new ReconciliationWriter(result, weighing);
        JsonOutput.write(target, SPREAD, json -> {
            writer.document(json);
            writer.dossier(json);
        });
        target.write("\n");
    }

    /**
     * Writes a reconciliation without the claims from which it was made.
     *
     * @param result the reconciliation
     * @param weighing how disputes are weighed; its estimates change no verdict
     * @param target takes the text; left open
     * @throws IOException if the target fails
     */
    public static void writeWithoutDossier(Reconciliation result, Weighing weighing, Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, new ReconciliationWriter(result, weighing)::document);
        target.write("\n");
    }

    /** The claims document, so that the result stands alone; null where a figure was changed so that no document can say it. */
    private void dossier(JsonOutput json) {
        try {
            json.document("dossier", ClaimsWriter.text(result.dossier()));
        } catch (UnwritableFigureException e) {
            json.text("dossier", null);
        }
    }

    private void document(JsonOutput json) {
        json.number("tallystick", 1);
        json.object("summary", this::summary);
        json.objects("measurands", result.consensuses().values(), this::measurand);
        json.objects("comparisons", result.comparisons(), ReconciliationWriter::comparison);
        json.objects("relations", result.checks(), this::relation);
        json.objects("linked", result.linkedChecks(), ReconciliationWriter::linked);
        json.objects("conflicts", result.conflicts(), this::conflict);
        json.object("fewestWrong", fewest -> withdrawal(fewest, result.minimalCorrection()));
        json.objects("notes", result.notes(), ReconciliationWriter::note);
        json.objects("implied", result.implied(), ReconciliationWriter::implied);
        json.objects("estimates", Offers.estimates(result), ReconciliationWriter::estimate);
        json.objects("weighed", weighing.weigh(result), Weighed::write);
        json.objects("suspectedCopies", Copies.suspected(result.dossier()), Copies::write);
        json.objects("habits", ReportingPatterns.of(result.dossier()), ReconciliationWriter::habit);
    }

    private void summary(JsonOutput json) {
        json.number("claims", result.dossier().claims().size());
        json.number("sources", result.sourceCount());
        json.number("origins", result.originCount());
        json.number("measurands", result.consensuses().size());
        json.number("conflicts", result.conflicts().size());
        json.number("needPerson", result.needPerson());
    }

    private void measurand(JsonOutput json, Consensus consensus) {
        json.text("id", consensus.measurand());
        json.text("status", consensus.status().word());
        json.text("grade", consensus.grade().map(Reading::word).orElse(null));
        array(json, "origins", consensus.origins());
        interval(json, "consensus", consensus.values());
        array(json, "statedBy", consensus.statedBy());
        array(json, "allowedBy", consensus.allowedBy());
        json.text("printable", consensus.printable().orElse(null));
        array(json, "attributeTo", consensus.attributeTo());
        json.text("asOf", consensus.asOf().orElse(null));
        json.objects("sides", consensus.sides(), ReconciliationWriter::side);
        array(json, "wordings", consensus.wordings());
        array(json, "missingFrom", consensus.missingFrom());
        if (course(consensus) != Course.FIXED) {
            json.objects("byDate", consensus.byDate().entrySet(), ReconciliationWriter::onDate);
        }
        json.text("why", consensus.why());
        json.text("support", consensus.support().toString());
        json.flag("needsPerson", consensus.needsPerson());
        json.objects("claims", consensus.standings().entrySet(), (own, standing) -> claim(own, consensus, standing));
        Timelines.of(result, consensus.measurand())
                .ifPresentOrElse(
                        entries -> json.objects("timeline", entries, ReconciliationWriter::entry),
                        () -> json.text("timeline", null));
    }

    private static void entry(JsonOutput json, TimelineEntry entry) {
        json.text("date", entry.date().map(Object::toString).orElse(null));
        array(json, "claims", entry.claims());
        array(json, "retired", entry.retired());
        json.text("status", entry.status().word());
        json.text("grade", entry.grade().map(Reading::word).orElse(null));
        interval(json, "consensus", entry.values());
        array(json, "origins", entry.origins());
        json.text("change", entry.change().word());
        json.text("why", entry.why());
    }

    private @Nullable Course course(Consensus consensus) {
        return Optional.ofNullable(result.dossier().measurands().get(consensus.measurand()))
                .map(measurand -> measurand.course())
                .orElse(null);
    }

    private static void onDate(JsonOutput json, Map.Entry<String, Agreement> date) {
        json.text("date", date.getKey());
        json.text("grade", date.getValue().grade().word());
        interval(json, "consensus", Optional.of(date.getValue().values()));
    }

    private static void side(JsonOutput json, Side side) {
        json.text("printable", side.printable().orElse(null));
        array(json, "attributeTo", side.attributeTo());
        json.text("asOf", side.asOf().orElse(null));
        array(json, "claims", side.claims());
        array(json, "statedBy", side.statedBy());
        array(json, "allowedBy", side.allowedBy());
    }

    private static void note(JsonOutput json, Note note) {
        json.text("kind", note.kind().word());
        array(json, "claims", note.claims());
        array(json, "relations", note.relations());
        json.text("why", note.why());
    }

    private void claim(JsonOutput json, Consensus consensus, Map.Entry<String, Standing> standing) {
        Dossier dossier = result.dossier();
        json.text("id", standing.getKey());
        json.text("standing", standing.getValue().word());
        Claim claim =
                Optional.ofNullable(dossier.claimsById().get(standing.getKey())).orElseThrow();
        json.text("why", consensus.reasons().get(claim.id()));
        json.object("figure", figure -> FigureWriter.members(figure, dossier.figure(claim)));
        readAs(json, result.narrowed(claim));
    }

    /** Only where a date or period was read otherwise than it was said. */
    private static void readAs(JsonOutput json, List<Narrowing> narrowings) {
        if (!narrowings.isEmpty()) {
            json.object("readAs", read -> {
                narrowings.forEach(each -> read.text(each.facet() == Facet.PERIOD ? "period" : "asOf", each.readAs()));
                read.text("why", narrowings.stream().map(Narrowing::why).collect(Collectors.joining("; ")));
            });
        }
    }

    private static void comparison(JsonOutput json, Comparison comparison) {
        json.text("left", comparison.left());
        json.text("right", comparison.right());
        json.text("verdict", comparison.verdict().word());
        json.text("grade", comparison.grade().map(Reading::word).orElse(null));
        json.text("direction", comparison.direction().map(Rounding::word).orElse(null));
        json.text("facet", comparison.facet().map(Facet::word).orElse(null));
        json.text("otherwise", comparison.otherwise().map(Verdict::word).orElse(null));
        json.text("gap", comparison.gap().map(Object::toString).orElse(null));
        json.text("why", comparison.why());
    }

    private void relation(JsonOutput json, RelationCheck check) {
        json.text("id", check.relation());
        json.text(
                "source",
                Optional.ofNullable(result.dossier().relationsById().get(check.relation()))
                        .flatMap(Relation::source)
                        .orElse(null));
        json.text("status", check.status().word());
        json.text("grade", check.grade().map(Reading::word).orElse(null));
        array(json, "missing", check.missing());
        interval(json, "left", check.left());
        interval(json, "right", check.right());
        json.text("why", check.why());
    }

    private void conflict(JsonOutput json, Conflict conflict) {
        array(json, "claims", conflict.claims());
        array(json, "relations", conflict.relations());
        json.objects("sides", conflict.sides(), (own, side) -> array(own, "claims", side));
        json.text("why", conflict.why());
        json.object("certificate", proof -> CertificateJson.members(proof, conflict.certificate()));
        offers.best(conflict, REPAIRS)
                .ifPresentOrElse(
                        best -> json.objects("repairs", best, ReconciliationWriter::repair),
                        () -> json.text("repairs", null));
    }

    private static void repair(JsonOutput json, Repair repair) {
        json.text("claim", repair.claim());
        json.text("kind", repair.kind().word());
        json.object("said", figure -> FigureWriter.members(figure, repair.said()));
        json.object("mended", figure -> FigureWriter.members(figure, repair.mended()));
        json.text("asOf", repair.asOf().map(PartialDate::toString).orElse(null));
        json.text("why", repair.why());
    }

    private static void estimate(JsonOutput json, BalancedEstimate estimate) {
        json.text("measurand", estimate.measurand());
        json.text("value", estimate.value().toString());
        array(json, "claims", estimate.claims());
        json.text("why", estimate.why());
    }

    private static void linked(JsonOutput json, LinkedCheck check) {
        array(json, "relations", check.relations());
        json.text("date", check.date().map(Object::toString).orElse(null));
        if (!check.dates().isEmpty()) {
            array(json, "dates", check.dates().stream().map(Object::toString).toList());
        }
        json.text("status", check.status().word());
        json.text("grade", check.grade().map(Reading::word).orElse(null));
        json.text("why", check.why());
    }

    private static void withdrawal(JsonOutput json, MinimalCorrection withdrawal) {
        array(json, "claims", withdrawal.claims());
        array(json, "relations", withdrawal.relations());
        json.number("atLeast", withdrawal.atLeast());
        json.flag("proven", withdrawal.isProven());
        json.text("why", withdrawal.why());
    }

    private static void derivation(JsonOutput json, ImpliedFigure.Derivation derivation) {
        array(json, "claims", derivation.claims());
        array(json, "relations", derivation.relations());
    }

    private static void implied(JsonOutput json, ImpliedFigure implied) {
        json.text("measurand", implied.measurand());
        FigureWriter.interval(json, "exact", implied.exact());
        FigureWriter.interval(json, "rounded", implied.rounded());
        FigureWriter.interval(json, "loose", implied.loose());
        array(json, "from", implied.from());
        json.object("below", below -> derivation(below, implied.below()));
        json.object("above", above -> derivation(above, implied.above()));
        json.text("why", implied.why());
    }

    private static void habit(JsonOutput json, ReportingPattern habit) {
        json.text("source", habit.source());
        json.text("kind", habit.kind().word());
        json.number("shownBy", habit.claims().size());
        json.number("wouldChange", habit.changed().size());
        array(json, "claims", habit.claims().stream().limit(EXAMPLES).toList());
        json.text("why", habit.why());
    }

    private static void array(JsonOutput json, String key, Collection<String> texts) {
        json.array(key, texts, json::item);
    }

    private static void interval(JsonOutput json, String key, Optional<Interval> interval) {
        interval.ifPresentOrElse(values -> FigureWriter.interval(json, key, values), () -> json.text(key, null));
    }
}
