package org.tallystick.io.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Narrowing;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;
import org.tallystick.reconcile.TimelineEntry;

/** The consensus of one measurand as JSON, with its claims and its timeline. */
final class MeasurandJson {
    private final Findings findings;
    private final Reconciliation result;

    MeasurandJson(Findings findings) {
        this.findings = findings;
        this.result = findings.reconciliation();
    }

    void write(JsonOutput json, Consensus consensus) {
        json.text("id", consensus.measurand());
        json.text("status", consensus.status().word());
        json.text("grade", consensus.grade().map(Reading::word).orElse(null));
        json.array("origins", consensus.origins());
        FigureWriter.interval(json, "consensus", consensus.values());
        json.array("statedBy", consensus.statedBy());
        json.array("allowedBy", consensus.allowedBy());
        json.text("printable", consensus.printable().orElse(null));
        json.array("attributeTo", consensus.attributeTo());
        json.text("asOf", consensus.asOf().orElse(null));
        json.objects("sides", consensus.sides(), MeasurandJson::side);
        json.array("wordings", consensus.wordings());
        json.array("missingFrom", consensus.missingFrom());
        if (course(consensus) != Course.FIXED) {
            json.objects("byDate", consensus.byDate().entrySet(), MeasurandJson::onDate);
        }
        json.text("why", consensus.why());
        json.text("support", consensus.support().toString());
        json.flag("needsPerson", consensus.needsPerson());
        json.objects("claims", consensus.standings().entrySet(), (own, standing) -> claim(own, consensus, standing));
        findings.timeline(consensus.measurand())
                .ifPresentOrElse(
                        timeline -> json.objects("timeline", timeline.entries(), MeasurandJson::entry),
                        () -> json.text("timeline", null));
    }

    private static void entry(JsonOutput json, TimelineEntry entry) {
        json.text("date", entry.date().map(Object::toString).orElse(null));
        json.array("claims", entry.claims());
        json.array("retired", entry.retired());
        json.text("status", entry.status().word());
        json.text("grade", entry.grade().map(Reading::word).orElse(null));
        FigureWriter.interval(json, "consensus", entry.values());
        json.array("origins", entry.origins());
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
        FigureWriter.interval(json, "consensus", date.getValue().values());
    }

    private static void side(JsonOutput json, Side side) {
        json.text("printable", side.printable().orElse(null));
        json.array("attributeTo", side.attributeTo());
        json.text("asOf", side.asOf().orElse(null));
        json.array("claims", side.claims());
        json.array("statedBy", side.statedBy());
        json.array("allowedBy", side.allowedBy());
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

    /** Written only where the reading of a date or period differs from the stated one. */
    private static void readAs(JsonOutput json, List<Narrowing> narrowings) {
        if (!narrowings.isEmpty()) {
            json.object("readAs", read -> {
                narrowings.forEach(each -> read.text(each.facet() == Facet.PERIOD ? "period" : "asOf", each.readAs()));
                read.text("why", narrowings.stream().map(Narrowing::why).collect(Collectors.joining("; ")));
            });
        }
    }
}
