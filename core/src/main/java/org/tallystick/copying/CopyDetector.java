package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Source;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;

/**
 * Finds sources that may have copied from each other without attribution.
 *
 * <p>Two sources are compared over the items that both report. The score follows from the likelihood of what they share if one copied,
 * relative to that if both counted. The model is that of Dong, Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of
 * Source Dependence", PVLDB 2(1), 2009, with the probability of a value estimated from its frequency among the other sources. Agreement on
 * a probably wrong value has the most weight, on a rare value less, and on a value that all sources state none. The model is extended by
 * independent traces, each weighed against the other pairs: the choice of what is reported, the order, the hedges, the words, and figures
 * more precise than their cited origin.
 *
 * <p>A suspicion needs more than a high likelihood. A copier agrees in most of what either states against the majority of all others; pairs
 * that do so in less than three tenths are cleared. The rest is compared with chance: with the frequency of the values, with the rate at which
 * each of the two agrees with third sources, so that accurate sources are not accused of being right alike, and, where both leave the
 * majority for the most part, with the sources most like them, so that another definition is not taken for copying. Sources that seem to
 * have one feed count once. Of the pairs whose score is one half or more at most one in ten is expected to be false: the false discovery
 * rate over all pairs is controlled by the method of Benjamini and Hochberg at a level of 0.1. Other pairs have lower scores. Two sources
 * alone are never suspected.
 *
 * <p>Declared copies are not suspected. A value that both have from one declared origin has no weight, though the choice, the order and the
 * hedges do. Claims that depend on the other source by a citation are left out, and sources of one publisher are not compared. Small
 * dossiers give little evidence, and two sources that are always right cannot be distinguished from copies by their values.
 *
 * <p>The scores are estimates in floating point, the same on every machine.
 */
public final class CopyDetector {
    private static final CopyDetector STANDARD = new CopyDetector();

    /** Pairs of a lower score are not listed. */
    private static final double LEAST = 0.01;

    /** Two sources alone may be alike for any reason. */
    private static final int LEAST_SOURCES = 3;

    private CopyDetector() {}

    /**
     * Returns a detector with the usual assumptions.
     *
     * @return the detector
     */
    public static CopyDetector standard() {
        return STANDARD;
    }

    /**
     * Compares every two sources of a dossier.
     *
     * @param dossier the dossier
     * @return the pairs whose score is at least 0.01, the highest first, then by their ids; most of them are no copies
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public ImmutableList<SuspectedCopy> detect(Dossier dossier) {
        Table table = TableBuilder.table(dossier);
        if (Arrays.stream(table.comparedSources())
                        .map(source -> table.parties[source])
                        .distinct()
                        .count()
                < LEAST_SOURCES) {
            return ImmutableList.of();
        }
        Background background = new Background(table);
        Coverage coverage = new Coverage(background.columns() + 1, table.sources.size());
        Likelihoods likelihoods = new Likelihoods(table.sources.size());
        Neighbours neighbours = new Neighbours(table);
        FeedSearch search = new FeedSearch();
        Feeds feeds = new Feeds(table);
        new Sweep(table, (tally, cell, other, mine, its) -> {}).over((left, right, tallies) -> {
            background.visit(left, right, tallies);
            coverage.visit(left, right, tallies);
            likelihoods.visit(left, right, tallies);
            neighbours.visit(left, right, tallies);
            search.visit(left, right, tallies);
        });
        neighbours.sum();
        Truth discounted = new Truth(table, search.joined(feeds, likelihoods, neighbours));
        Majorities majorities = new Majorities(table, feeds);
        Accurate accurate = new Accurate(table, discounted, majorities);
        Scoring scoring =
                new Scoring(background, coverage, likelihoods, neighbours, feeds, accurate, discounted, LEAST);
        new Sweep(table, new Estimates(table, discounted, majorities)).over(scoring);
        return scoring.findings().stream()
                .map(new CopyExplanation(dossier, table)::explain)
                .sorted(Comparator.comparing(SuspectedCopy::score)
                        .reversed()
                        .thenComparing(SuspectedCopy::copy)
                        .thenComparing(SuspectedCopy::original))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a dossier in which suspected copies are declared. The copy's claims of the measurands concerned cite the original instead of
     * their present citations. Where a source is suspected to have one figure from several sources, the first of them is cited. Nothing
     * else changes; when the dossier is reconciled, the suspected copies count as declared.
     *
     * @param dossier the dossier
     * @param suspects suspected copies, the likeliest first
     * @param least the lowest score that is used
     * @return the changed dossier
     */
    public Dossier asDeclared(Dossier dossier, Iterable<SuspectedCopy> suspects, Rational least) {
        Map<Copied, String> originals = originals(suspects, least);
        return dossier.revised(claim -> {
            @Nullable
            String original = originals.get(
                    new Copied(claim.source().id(), claim.measurand().id()));
            @Nullable Source cited = original == null ? null : dossier.sources().get(original);
            return cited == null ? claim : claim.citing(cited);
        });
    }

    /** A measurand that a source may have copied. */
    private record Copied(String source, String measurand) {}

    private static Map<Copied, String> originals(Iterable<SuspectedCopy> suspects, Rational least) {
        Map<Copied, String> originals = new HashMap<>();
        for (SuspectedCopy suspect : suspects) {
            if (suspect.score().compareTo(least) >= 0) {
                suspect.measurands()
                        .forEach(measurand ->
                                originals.putIfAbsent(new Copied(suspect.copy(), measurand), suspect.original()));
            }
        }
        return originals;
    }
}
