package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;

/** Finds the claims that misquote or sharpen the words of the origin that they cite. */
final class Misquotations {
    private final Reconciliation result;
    private final FindingWords words;

    Misquotations(Reconciliation result, FindingWords words) {
        this.result = result;
        this.words = words;
    }

    ImmutableList<Finding> ranked() {
        return Stream.concat(
                        all(Standing.MISQUOTES, FindingKind.MISQUOTED), all(Standing.SHARPENS, FindingKind.SHARPENED))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Finding> all(Standing standing, FindingKind kind) {
        return result.consensuses().values().stream()
                .flatMap(consensus -> consensus.standings().entrySet().stream()
                        .filter(entry -> entry.getValue() == standing)
                        .map(Map.Entry::getKey)
                        .flatMap(id -> words.claim(id).stream())
                        .map(claim -> finding(kind, consensus, claim)));
    }

    private Finding finding(FindingKind kind, Consensus consensus, Claim claim) {
        String verb = kind == FindingKind.MISQUOTED ? " misquotes " : " is more precise than ";
        String cited = words.names().sourcesAnd(claim.cites());
        return Finding.of(kind)
                .headline(words.names().source(claim.source().id()) + verb + (cited.isEmpty() ? "its source" : cited)
                        + " on " + words.names().measurand(consensus.measurand()) + ": " + words.quoted(claim))
                .why(consensus.reasons().getOrDefault(claim.id(), ""))
                .advice(FindingWords.sentences(
                        "Do not print " + words.quoted(claim) + ".",
                        words.print(consensus.measurand()).orElse("")))
                .addMeasurands(consensus.measurand())
                .addClaims(claim.id())
                .build();
    }
}
