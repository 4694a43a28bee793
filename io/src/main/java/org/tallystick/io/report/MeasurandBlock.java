package org.tallystick.io.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Standing;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.phrase.Reading;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;
import org.tallystick.reconcile.Timeline;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** The lines of a report about one measurand. */
final class MeasurandBlock {
    /** The greatest number of listed reasons, so that pairs do not dominate the report. */
    private static final int REASONS = 8;

    private final Reconciliation result;
    private final Dossier dossier;
    private final Lineage lineage;
    private final Consensus consensus;
    private final List<Comparison> comparisons;
    private final List<ImpliedFigure> implied;
    private final Optional<Timeline> timeline;
    private final DisplayNames names;
    private final List<String> lines = new ArrayList<>();

    MeasurandBlock(
            Findings findings,
            Lineage lineage,
            Consensus consensus,
            List<Comparison> comparisons,
            List<ImpliedFigure> implied) {
        this.result = findings.reconciliation();
        this.dossier = result.dossier();
        this.lineage = lineage;
        this.consensus = consensus;
        this.comparisons = comparisons;
        this.implied = implied;
        this.timeline = findings.timeline(consensus.measurand());
        this.names = new DisplayNames(dossier);
    }

    List<String> lines() {
        lines.add(names.measurand(consensus.measurand()));
        lines.add("  " + verdict());
        implied();
        printable();
        claims();
        listed("called", consensus.wordings(), 2);
        listed(
                "left out by",
                consensus.missingFrom().stream().map(names::source).collect(ImmutableSet.toImmutableSet()),
                1);
        reasons();
        timeline();
        return lines;
    }

    /** Writes the phrase or, where none can be printed, each side, with the earlier figure of a party that revised it. */
    private void printable() {
        consensus.printed().ifPresent(words -> lines.add("  safe to print: " + words));
        for (Side side : consensus.sides()) {
            lines.add("  " + (consensus.status() == Consensus.Status.DISPUTED ? "side: " : "said: ") + side
                    + stated(side.statedBy(), side.allowedBy()));
        }
        if (consensus.sides().isEmpty() && consensus.said().isPresent()) {
            lines.add("  stated by " + names.sources(consensus.statedBy())
                    + (consensus.allowedBy().isEmpty() ? "" : "; allowed by " + names.sources(consensus.allowedBy())));
        }
        consensus.standings().forEach((id, standing) -> {
            if (standing == Standing.REVISED) {
                claim(id)
                        .ifPresent(claim -> lines.add("  said before: " + said(claim) + ", by "
                                + names.source(claim.source().id()) + "; "
                                + consensus.reasons().getOrDefault(id, "")));
            }
        });
    }

    private String stated(ImmutableSet<String> by, ImmutableSet<String> allowed) {
        return by.isEmpty()
                ? ""
                : "; stated by " + names.sources(by)
                        + (allowed.isEmpty() ? "" : "; allowed by " + names.sources(allowed));
    }

    private Optional<Claim> claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id));
    }

    private String verdict() {
        String values = consensus
                .values()
                .map(v -> ": " + IntervalFormat.range(v, unit().orElse(null)))
                .orElse("");
        String grade = consensus.grade().map(g -> ", " + g.word()).orElse("");
        return consensus.status().word().replace('-', ' ') + grade + values + origins();
    }

    private void implied() {
        for (ImpliedFigure figure : implied) {
            lines.add("  follows from " + names.relations(figure.from()) + ": "
                    + IntervalFormat.range(figure.exact(), unit().orElse(null)));
        }
    }

    private Optional<Unit> unit() {
        return dossier.unit(consensus.measurand());
    }

    /** Describes the origins, such as "11 figures, 5 outlets, 1 origin", with their names. */
    private String origins() {
        return consensus.origins().isEmpty()
                ? ""
                : " — " + consensus.support() + ": " + names.sources(consensus.origins());
    }

    private Optional<Standing> standing(Claim claim) {
        return Optional.ofNullable(consensus.standings().get(claim.id()));
    }

    /** Writes the changes of each date, where there are several. */
    private void timeline() {
        timeline.map(Timeline::entries)
                .filter(entries -> entries.size() > 1)
                .ifPresent(entries -> entries.forEach(entry ->
                        lines.add("  " + entry.date().map(Object::toString).orElse("undated") + ": " + entry.why())));
        if (timeline.isEmpty()) {
            lines.add("  its timeline has too many dates or figures to be shown here");
        }
    }

    private void claims() {
        List<Claim> claims = dossier.claimsByMeasurand().get(consensus.measurand());
        List<Figure> figures = claims.stream().map(dossier::figure).toList();
        IntervalDrawing drawing = IntervalDrawing.of(
                figures.stream().map(figure -> figure.in(Reading.ROUNDED)).toList());
        int saidWidth = width(claims.stream().map(MeasurandBlock::said).toList());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            lines.add("    " + Strings.padEnd(said(claim), saidWidth, ' ')
                    + "  " + drawing.draw(figures.get(i).in(Reading.ROUNDED))
                    + "  " + attention(claim) + path(claim)
                    + dated(claim) + readAs(claim));
        }
    }

    private String path(Claim claim) {
        return lineage.path(claim).stream().map(names::source).collect(Collectors.joining(" ← "));
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String said(Claim claim) {
        return claim.said().phrase()
                + claim.statedUnit().map(Unit::plural).map(unit -> " " + unit).orElse("");
    }

    /** Describes only claims that need attention, and changed hedges of claims that stand. */
    private String attention(Claim claim) {
        boolean isConsistent = standing(claim).equals(Optional.of(Standing.CONSISTENT));
        if (isConsistent && consensus.rehedged().contains(claim.id())) {
            return "(" + consensus.reasons().getOrDefault(claim.id(), "") + ")  ";
        }
        return standing(claim)
                .filter(standing -> standing != Standing.CONSISTENT)
                .map(standing -> standing.word().replace('-', ' ').toUpperCase(Locale.ROOT)
                        + Optional.ofNullable(consensus.reasons().get(claim.id()))
                                .map(why -> " (" + why + ")")
                                .orElse("")
                        + "  ")
                .orElse("");
    }

    private static String dated(Claim claim) {
        String date = claim.asOf()
                .map(day -> day.isSaid() ? ", \"" + day + "\", which names no date that is known" : ", " + day)
                .orElse("");
        return date
                + claim.period()
                        .filter(Period::isSaid)
                        .map(period -> "; \"" + period + "\" names no period that is known")
                        .orElse("");
    }

    /** Describes the readings of a claim's date and period, where these differ from the stated ones. */
    private String readAs(Claim claim) {
        return result.narrowed(claim).stream()
                .map(narrowing -> "; " + narrowing.why())
                .collect(Collectors.joining());
    }

    private void listed(String what, ImmutableSet<String> words, int least) {
        if (words.size() >= least) {
            lines.add("  " + what + ": " + String.join(", ", words));
        }
    }

    /** Writes each reason once, however many pairs it applies to; reasons of pairs that are not about one thing come last. */
    private void reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> incomparable = new LinkedHashSet<>();
        for (Comparison comparison : comparisons) {
            Set<String> kind = comparison.verdict() == Verdict.INCOMPARABLE ? incomparable : reasons;
            kind.add(comparison.verdict().word() + ": " + comparison.why());
        }
        reasons.addAll(incomparable);
        ImmutableList<String> listed = ImmutableList.copyOf(reasons);
        listed.subList(0, Math.min(REASONS, listed.size())).forEach(reason -> lines.add("  - " + reason));
        if (listed.size() > REASONS) {
            lines.add("  - and " + (listed.size() - REASONS) + " more");
        }
    }
}
