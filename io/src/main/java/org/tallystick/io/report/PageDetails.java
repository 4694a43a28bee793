package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.io.page.Page;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;
import org.tallystick.reconcile.TimelineEntry;
import org.tallystick.unit.Unit;

/** The parts of a page behind the findings: the things, the conflicts and the relations. */
final class PageDetails {
    /** The greatest number of figures of a thing in its drawing and list; the others are counted. */
    private static final int MOST_FIGURES = 40;

    private final Findings findings;
    private final ReportOptions options;
    private final Reconciliation result;
    private final Dossier dossier;
    private final DisplayNames names;
    private final Lineage lineage;
    private final ImmutableList<String> ids;

    PageDetails(Findings findings, ReportOptions options) {
        this.findings = findings;
        this.options = options;
        this.result = findings.reconciliation();
        this.dossier = result.dossier();
        this.names = new DisplayNames(dossier);
        this.lineage = Lineage.of(dossier);
        this.ids = options.things(findings).stream().map(Consensus::measurand).collect(ImmutableList.toImmutableList());
    }

    /** Returns the anchor of a thing, which must not depend on what its id contains. */
    private String anchor(String measurand) {
        return "thing-" + (ids.indexOf(measurand) + 1);
    }

    ImmutableList<Page.Row> rows() {
        return new Things(findings)
                .rows(options, findings).stream()
                        .map(row -> new Page.Row(
                                anchor(row.id()), row.label(), row.print(), row.status(), row.origins(), row.figures()))
                        .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Page.Detail> things() {
        return options.things(findings).stream().map(this::thing).collect(ImmutableList.toImmutableList());
    }

    private Page.Detail thing(Consensus consensus) {
        String id = consensus.measurand();
        List<Claim> claims = dossier.claimsByMeasurand().get(id);
        List<Claim> shown = claims.subList(0, Math.min(MOST_FIGURES, claims.size()));
        List<Interval> values = shown.stream()
                .map(claim -> dossier.figure(claim).in(Reading.ROUNDED))
                .toList();
        List<String> labels = shown.stream().map(claim -> said(claim)).toList();
        String label = names.measurand(id);
        return new Page.Detail(
                anchor(id),
                label,
                verdict(consensus, claims.size()),
                consensus.printed().map(words -> "Print: " + words).orElse(""),
                sides(consensus),
                IntervalChart.of(labels, values, "Figures of " + label),
                shown.stream().map(claim -> saying(consensus, claim)).toList(),
                steps(id));
    }

    private static String said(Claim claim) {
        return claim.said().phrase()
                + claim.statedUnit().map(Unit::plural).map(unit -> " " + unit).orElse("");
    }

    private String verdict(Consensus consensus, int figures) {
        Unit unit = dossier.unit(consensus.measurand()).orElse(null);
        String values = consensus
                .values()
                .map(all -> ", " + IntervalFormat.range(all, unit))
                .orElse("");
        String more =
                figures > MOST_FIGURES ? "; the first " + MOST_FIGURES + " of " + figures + " figures are shown" : "";
        String support = figures == 0 ? "" : " — " + consensus.support();
        return consensus.status().word().replace('-', ' ') + values + support + more;
    }

    private static ImmutableList<String> sides(Consensus consensus) {
        return consensus.sides().stream().map(Side::toString).collect(ImmutableList.toImmutableList());
    }

    private Page.Saying saying(Consensus consensus, Claim claim) {
        String path = lineage.path(claim).stream().map(names::source).collect(Collectors.joining(" ← "));
        Standing standing = consensus.standings().getOrDefault(claim.id(), Standing.CONSISTENT);
        String reason = consensus.reasons().getOrDefault(claim.id(), "");
        String attention = standing == Standing.CONSISTENT
                ? ""
                : standing.word().replace('-', ' ') + (reason.isEmpty() ? "" : ": " + reason);
        return new Page.Saying(
                said(claim), path, claim.asOf().map(Object::toString).orElse(""), attention);
    }

    private ImmutableList<Page.Step> steps(String measurand) {
        Unit unit = dossier.unit(measurand).orElse(null);
        return findings.timeline(measurand)
                .filter(timeline -> timeline.entries().size() > 1)
                .map(timeline -> timeline.entries().stream()
                        .map(entry -> step(entry, unit))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static Page.Step step(TimelineEntry entry, @Nullable Unit unit) {
        return new Page.Step(
                entry.date().map(Object::toString).orElse("undated"),
                entry.why(),
                entry.values().map(values -> IntervalFormat.range(values, unit)).orElse(""));
    }

    ImmutableList<Page.Sum> conflicts() {
        return options.conflicts(result).stream().map(this::sum).collect(ImmutableList.toImmutableList());
    }

    private Page.Sum sum(Conflict conflict) {
        ImmutableList<Page.Term> terms = conflict.claims().stream()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .map(claim -> new Page.Term(
                        names.measurand(claim.measurand().id()),
                        said(claim),
                        names.source(claim.source().id())))
                .collect(ImmutableList.toImmutableList());
        String heading =
                conflict.relations().isEmpty() ? Parties.of(conflict, dossier) : names.relations(conflict.relations());
        return new Page.Sum(heading, terms, conflict.why());
    }

    ImmutableList<Page.Relation> relations() {
        return options.checks(result).stream()
                .map(check -> new Page.Relation(
                        names.relations(ImmutableList.of(check.relation())),
                        check.status().word().replace('-', ' ')
                                + check.grade()
                                        .filter(grade -> grade != Reading.EXACT)
                                        .map(grade -> ", read as " + grade.word())
                                        .orElse(""),
                        check.why()))
                .collect(ImmutableList.toImmutableList());
    }
}
