package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Comparator;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.Reconciliation;

/** Finds how many voices there are: sources that probably copied, and origins that alone state figures. */
final class OriginFindings {
    private static final int SHOWN = 4;

    private final Findings findings;
    private final Reconciliation result;
    private final FindingWords words;

    OriginFindings(Findings findings, FindingWords words) {
        this.findings = findings;
        this.result = findings.reconciliation();
        this.words = words;
    }

    ImmutableList<Finding> copies() {
        return findings.suspectedCopies().stream().map(this::copy).collect(ImmutableList.toImmutableList());
    }

    private Finding copy(SuspectedCopy suspect) {
        String copy = words.names().source(suspect.copy());
        return Finding.of(FindingKind.SUSPECTED_COPY)
                .headline(copy + " probably took its figures from "
                        + words.names().source(suspect.original()) + " (an estimate of " + suspect.score() + ")")
                .why(suspect.why())
                .advice("Do not count " + copy + " as another voice.")
                .addAllMeasurands(suspect.measurands())
                .build();
    }

    /** Returns a finding for each origin that alone states agreed figures, the one with the most figures first. */
    ImmutableList<Finding> alone() {
        Multimap<String, Consensus> byOrigin =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        ImmutableSet<String> inConflict = result.conflicts().stream()
                .flatMap(conflict -> conflict.claims().stream())
                .flatMap(id -> words.claim(id).stream())
                .map(claim -> claim.measurand().id())
                .collect(ImmutableSet.toImmutableSet());
        for (Consensus consensus : result.consensuses().values()) {
            boolean agreed = consensus.status() == Status.AGREED || consensus.status() == Status.SINGLE;
            if (agreed
                    && !inConflict.contains(consensus.measurand())
                    && consensus.statedBy().size() == 1) {
                byOrigin.put(consensus.statedBy().iterator().next(), consensus);
            }
        }
        return byOrigin.asMap().entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .map(group -> alone(group.getKey(), group.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Finding alone(String origin, Collection<Consensus> consensuses) {
        int figures = consensuses.size();
        ImmutableList<String> labels = consensuses.stream()
                .map(consensus -> Quote.of(words.names().measurand(consensus.measurand())))
                .collect(ImmutableList.toImmutableList());
        return Finding.of(FindingKind.ONE_ORIGIN)
                .headline(Count.of(figures, "figure") + Count.agreeing(figures, " comes", " come") + " from "
                        + words.names().source(origin) + " alone")
                .why(Listing.and(labels, SHOWN)
                        + Count.agreeing(
                                figures,
                                ": nobody contradicts it, and nobody else states it",
                                ": nobody contradicts them, and nobody else states them"))
                .advice("Print " + Count.agreeing(figures, "it with that name.", "each with that name."))
                .addAllMeasurands(consensuses.stream().map(Consensus::measurand).toList())
                .build();
    }
}
