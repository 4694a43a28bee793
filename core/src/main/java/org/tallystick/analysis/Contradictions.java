package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;
import org.tallystick.repair.Repair;

/**
 * Finds what cannot all be true: a finding for each set of relations, and one for each disputed measurand. Relations come first, for a sum
 * is easily missed. Of two findings of one sort the one that touches more claims comes first, then the one whose figures are farther apart
 * for their size.
 */
final class Contradictions {
    private final Findings findings;
    private final Reconciliation result;
    private final FindingWords words;

    Contradictions(Findings findings, FindingWords words) {
        this.findings = findings;
        this.result = findings.reconciliation();
        this.words = words;
    }

    ImmutableList<Finding> ranked() {
        ImmutableListMultimap<ImmutableSet<String>, Conflict> byRelations =
                Multimaps.index(result.conflicts(), Conflict::relations);
        Stream<Finding> related = byRelations.asMap().entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .map(group -> ofRelations(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.claims().size())
                        .reversed());
        Stream<Finding> disputed =
                Multimaps.index(byRelations.get(ImmutableSet.of()), this::measurand).asMap().entrySet().stream()
                        .map(group -> ofMeasurand(group.getKey(), List.copyOf(group.getValue())))
                        .sorted(Comparator.comparing(
                                        (Finding finding) -> finding.claims().size())
                                .thenComparing(this::distance)
                                .reversed());
        return Stream.concat(related, disputed).collect(ImmutableList.toImmutableList());
    }

    private String measurand(Conflict conflict) {
        return conflict.claims().stream()
                .flatMap(id -> words.claim(id).stream())
                .map(claim -> claim.measurand().id())
                .findFirst()
                .orElse("");
    }

    private static ImmutableSet<String> claims(List<Conflict> conflicts) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.claims().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Finding ofRelations(ImmutableSet<String> relations, List<Conflict> conflicts) {
        Conflict first = conflicts.get(0);
        ImmutableSet<String> claims = claims(conflicts);
        String label = words.names().relations(relations);
        String headline = claims.isEmpty()
                ? label + (relations.size() == 1 ? " cannot hold" : " cannot all hold")
                : label + (relations.size() == 1 ? " does not hold: " : " do not hold together: ") + figures(claims);
        return Finding.of(FindingKind.CONTRADICTION)
                .headline(headline)
                .why(first.why())
                .advice(FindingWords.sentences(
                        "Do not print these figures together.", mend(conflicts), words.ask(origins(claims))))
                .addAllMeasurands(measurands(claims, relations))
                .addAllClaims(claims)
                .addAllRelations(relations)
                .conflict(first)
                .build();
    }

    /** Returns each figure with its measurand and its source. */
    private String figures(ImmutableSet<String> claims) {
        ImmutableList.Builder<String> figures = ImmutableList.builder();
        Multimaps.index(
                        claims,
                        id -> words.claim(id)
                                .map(claim -> claim.measurand().id())
                                .orElse(""))
                .asMap()
                .forEach((measurand, said) ->
                        figures.add(words.names().measurand(measurand) + " " + words.sayingsQuoting(said)));
        return String.join("; ", figures.build());
    }

    private ImmutableSet<String> measurands(ImmutableSet<String> claims, ImmutableSet<String> relations) {
        Stream<String> said = claims.stream()
                .flatMap(id -> words.claim(id).stream())
                .map(claim -> claim.measurand().id());
        Stream<String> related = relations.stream()
                .flatMap(id ->
                        Optional.ofNullable(result.dossier().relationsById().get(id)).stream())
                .flatMap(relation -> relation.measurands().stream());
        return Stream.concat(said, related).collect(ImmutableSet.toImmutableSet());
    }

    private Finding ofMeasurand(String measurand, List<Conflict> conflicts) {
        ImmutableList<Side> disputed =
                result.consensus(measurand).map(Consensus::sides).orElse(ImmutableList.of());
        ImmutableSet<String> claims = Stream.concat(
                        disputed.stream().flatMap(side -> side.claims().stream()), claims(conflicts).stream())
                .collect(ImmutableSet.toImmutableSet());
        String sides = disputed.stream()
                .map(Side::claims)
                .map(words::sayingsQuoting)
                .reduce((left, right) -> left + " against " + right)
                .orElseGet(() -> words.sayingsQuoting(claims));
        return Finding.of(FindingKind.CONTRADICTION)
                .headline(words.names().measurand(measurand) + ": " + sides)
                .why(conflicts.get(0).why())
                .advice(FindingWords.sentences(
                        words.print(measurand).orElse("Do not print a figure for it."),
                        mend(conflicts),
                        words.ask(origins(claims))))
                .addMeasurands(measurand)
                .addAllClaims(claims)
                .conflict(conflicts.get(0))
                .build();
    }

    private ImmutableSet<String> origins(ImmutableSet<String> claims) {
        return claims.stream()
                .flatMap(id -> words.claim(id).stream())
                .flatMap(claim -> findings.lineage().originIds(claim).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the likeliest slip that would resolve the first conflict. */
    private String mend(List<Conflict> conflicts) {
        return findings.repairs(conflicts.get(0))
                .flatMap(all -> all.stream().findFirst())
                .map(this::slip)
                .orElse("");
    }

    private String slip(Repair repair) {
        String said = words.claim(repair.claim()).map(words::quoted).orElse("");
        return "Look at " + said + " by " + words.names().sayer(repair.claim()) + " first; nothing would contradict it "
                + repair.why() + ".";
    }

    /** Returns the distance of the farthest figures of a finding as a share of the greater of them; zero where they have no bounds. */
    private Rational distance(Finding finding) {
        ImmutableList<Interval> values = finding.claims().stream()
                .flatMap(id -> words.claim(id).stream())
                .map(this::values)
                .filter(Interval::isBounded)
                .collect(ImmutableList.toImmutableList());
        if (values.isEmpty()) {
            return Rational.ZERO;
        }
        Rational least = values.stream()
                .flatMap(each -> each.max().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Rational most = values.stream()
                .flatMap(each -> each.min().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Rational size = Rational.max(least.abs(), most.abs());
        return size.isZero() ? Rational.ZERO : most.minus(least).dividedBy(size);
    }

    private Interval values(Claim claim) {
        return result.dossier().figure(claim).in(Reading.EXACT);
    }
}
