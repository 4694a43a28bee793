package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.Note;
import org.tallystick.reconcile.Reconciliation;

/** Collects the findings of a reconciliation in the order of their kinds. */
final class RankedFindings {
    private RankedFindings() {}

    static ImmutableList<Finding> of(Findings findings) {
        Reconciliation result = findings.reconciliation();
        FindingWords words = new FindingWords(result);
        LikenessFindings likeness = new LikenessFindings(result, words);
        RelationFindings relations = new RelationFindings(result, words);
        OriginFindings origins = new OriginFindings(findings, words);
        return Stream.of(
                        new Contradictions(findings, words).ranked(),
                        new Misquotations(result, words).ranked(),
                        likeness.notOneThing(),
                        relations.rivals(),
                        likeness.cutOff(),
                        likeness.rounded(),
                        relations.rounded(),
                        origins.copies(),
                        origins.alone(),
                        relations.unchecked(),
                        notes(result, words),
                        uncompared(result, words))
                .flatMap(ImmutableList::stream)
                .sorted(Comparator.comparing(Finding::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> notes(Reconciliation result, FindingWords words) {
        return result.notes().stream().map(note -> note(note, words)).collect(ImmutableList.toImmutableList());
    }

    private static Finding note(Note note, FindingWords words) {
        return Finding.of(FindingKind.NOT_COMPARED)
                .headline(note.why())
                .why(note.kind().word().replace('-', ' '))
                .advice("Look at it before anything is printed of it.")
                .addAllMeasurands(note.claims().stream()
                        .map(words::claim)
                        .flatMap(Optional::stream)
                        .map(claim -> claim.measurand().id())
                        .toList())
                .addAllClaims(note.claims())
                .addAllRelations(note.relations())
                .build();
    }

    private static ImmutableList<Finding> uncompared(Reconciliation result, FindingWords words) {
        return result.consensuses().values().stream()
                .filter(consensus -> consensus.status() == Status.NOT_COMPARED)
                .map(consensus -> uncompared(consensus, result, words))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding uncompared(Consensus consensus, Reconciliation result, FindingWords words) {
        ImmutableList<String> claims = result.dossier().claimsByMeasurand().get(consensus.measurand()).stream()
                .map(Claim::id)
                .collect(ImmutableList.toImmutableList());
        return Finding.of(FindingKind.NOT_COMPARED)
                .headline("the figures of " + words.names().measurand(consensus.measurand()) + " were not compared: "
                        + words.sayings(claims))
                .why(consensus.why())
                .advice("Do not print one for the other.")
                .addMeasurands(consensus.measurand())
                .addAllClaims(claims)
                .build();
    }
}
