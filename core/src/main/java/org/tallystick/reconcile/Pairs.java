package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Verdict;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;
import org.tallystick.subject.MeasuredClaim;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * Chooses the pairs of claims of one date that are compared. Of a few claims these are all pairs; of many, one claim represents all that
 * state the same figure of the same thing. The choice does not depend on the order of the claims; the order of the pairs follows it.
 */
final class Pairs {
    private static final Comparator<MeasuredClaim> BY_ID =
            Comparator.comparing(measured -> measured.claim().id());

    /** The greatest number of claims of which every pair is compared. */
    private static final int FEW = 24;

    /**
     * The greatest number of distinct figures for which every contradiction is listed; of more figures, one contradiction of each is
     * listed.
     */
    private static final int SEVERAL = 200;

    private final Dossier dossier;
    private final Subjects subjects;
    private final Reading widest;
    private final Map<String, Integer> positions = new HashMap<>();

    Pairs(Dossier dossier, Subjects subjects, Reading widest) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.widest = widest;
        dossier.claims().forEach(claim -> positions.put(claim.id(), positions.size()));
    }

    ImmutableList<Comparison> within(MeasurandClaims claims) {
        List<MeasuredClaim> compared = compared(claims);
        return compared.size() <= FEW ? every(compared) : distinct(claims, compared);
    }

    private List<MeasuredClaim> compared(MeasurandClaims claims) {
        return claims.notRetired().stream()
                .filter(claim -> !claims.isOfTheFuture(claim))
                .map(claims::spoken)
                .map(this::compared)
                .toList();
    }

    private MeasuredClaim compared(Claim claim) {
        return MeasuredClaim.of(claim, dossier);
    }

    private ImmutableList<Comparison> every(List<MeasuredClaim> claims) {
        Found found = new Found();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                found.add(claims.get(i), claims.get(j));
            }
        }
        return found.inOrder();
    }

    private ImmutableList<Comparison> distinct(MeasurandClaims claims, List<MeasuredClaim> compared) {
        Found found = new Found();
        ImmutableListMultimap<Subject, MeasuredClaim> bySubject =
                Multimaps.index(compared, each -> subjects.subject(each.claim()));
        for (Collection<MeasuredClaim> alike : bySubject.asMap().values()) {
            ImmutableList<MeasuredClaim> representatives = representatives(alike);
            if (representatives.size() <= SEVERAL) {
                contradictions(representatives, found);
            } else {
                alongLine(representatives, found);
            }
        }
        claims.disputes()
                .forEach(dispute -> found.add(
                        compared(dispute.one().claim()),
                        compared(dispute.other().claim())));
        firsts(bySubject, found);
        return found.inOrder();
    }

    /** Returns one claim for each figure, in the order of their ids. */
    private static ImmutableList<MeasuredClaim> representatives(Collection<MeasuredClaim> claims) {
        Map<Object, MeasuredClaim> byFigure = new LinkedHashMap<>();
        claims.stream().sorted(BY_ID).forEach(each -> byFigure.putIfAbsent(readings(each), each));
        return ImmutableList.copyOf(byFigure.values());
    }

    private static Object readings(MeasuredClaim claim) {
        return Reading.LOOSE.andTighter().stream().map(claim.figure()::in).toList();
    }

    /** Adds all contradictions, and each figure at least once. */
    private void contradictions(List<MeasuredClaim> claims, Found found) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (i == 0 || contradict(claims.get(i), claims.get(j))) {
                    found.add(claims.get(i), claims.get(j));
                }
            }
        }
    }

    private boolean contradict(MeasuredClaim one, MeasuredClaim other) {
        return Agreement.common(List.of(one.figure(), other.figure()), widest).isEmpty();
    }

    /**
     * Adds each figure with one that contradicts it, else with its neighbour on the number line. If any figure contradicts it, so does the
     * one that ends lowest or the one that begins highest.
     */
    private void alongLine(List<MeasuredClaim> claims, Found found) {
        ImmutableList<MeasuredClaim> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(this::low), claims);
        MeasuredClaim highest = sorted.get(sorted.size() - 1);
        MeasuredClaim lowest = Collections.min(sorted, Comparator.comparing(this::high));
        MeasuredClaim previous = lowest;
        for (MeasuredClaim claim : sorted) {
            if (contradict(lowest, claim)) {
                found.add(lowest, claim);
            } else if (contradict(claim, highest)) {
                found.add(claim, highest);
            } else if (!claim.equals(previous)) {
                found.add(previous, claim);
            }
            previous = claim;
        }
        neighbours(sorted, found);
    }

    /** Adds bare figures of equal resolution that are neighbours; they contradict each other even where their rounded intervals touch. */
    private void neighbours(List<MeasuredClaim> sorted, Found found) {
        for (Collection<MeasuredClaim> alike :
                Halfway.bareByResolution(sorted, MeasuredClaim::figure).asMap().values()) {
            ImmutableList<MeasuredClaim> line = ImmutableList.copyOf(alike);
            MeasuredClaim last = line.get(line.size() - 1);
            if (line.size() > 1 && contradict(line.get(0), last)) {
                found.add(line.get(0), last);
            }
        }
    }

    /** Returns the lower end of a figure; unbounded figures sort before all others. */
    private EndKey low(MeasuredClaim claim) {
        return new EndKey(-1, claim.figure().in(widest).min());
    }

    private EndKey high(MeasuredClaim claim) {
        return new EndKey(1, claim.figure().in(widest).max());
    }

    /** An end by which figures are sorted; a missing end lies on the given side of all others. */
    private record EndKey(int side, Optional<Rational> end) implements Comparable<EndKey> {
        @Override
        public int compareTo(EndKey other) {
            if (end.isPresent() && other.end.isPresent()) {
                return end.get().compareTo(other.end.get());
            }
            return Integer.compare(end.isPresent() ? 0 : side, other.end.isPresent() ? 0 : other.side);
        }
    }

    /** Adds the first claims of different things. */
    private static void firsts(ImmutableListMultimap<Subject, MeasuredClaim> bySubject, Found found) {
        Comparator<Map.Entry<Subject, MeasuredClaim>> byDate = Comparator.comparing(
                (Map.Entry<Subject, MeasuredClaim> first) ->
                        first.getKey().date().orElse(null),
                Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER));
        List<MeasuredClaim> firsts = bySubject.asMap().entrySet().stream()
                .map(alike -> Map.entry(alike.getKey(), Collections.min(alike.getValue(), BY_ID)))
                .sorted(byDate.thenComparing(first -> first.getValue().claim().id()))
                .map(Map.Entry::getValue)
                .toList();
        for (int i = 1; i < firsts.size(); i++) {
            found.add(firsts.get(i - 1), firsts.get(i));
        }
    }

    /** Returns the comparisons of claims of two measurands that readers confuse. */
    ImmutableList<Comparison> between(MeasurandClaims one, MeasurandClaims other) {
        List<MeasuredClaim> here = compared(one);
        List<MeasuredClaim> there = compared(other);
        boolean few = here.size() + there.size() <= FEW;
        List<MeasuredClaim> left = few ? here : representatives(here);
        List<MeasuredClaim> right = few ? there : representatives(there);
        boolean several = left.size() * (long) right.size() <= SEVERAL * SEVERAL;
        Found found = new Found();
        for (MeasuredClaim a : several ? left : left.subList(0, 1)) {
            right.forEach(b -> found.add(a, b));
        }
        if (!several) {
            left.forEach(a -> found.add(a, right.get(0)));
        }
        return found.inOrder();
    }

    /** The comparisons found, each pair once. */
    private final class Found {
        private final Map<Long, Comparison> byPositions = new HashMap<>();

        /** Compares two claims; the first in the dossier is on the left. */
        private void add(MeasuredClaim one, MeasuredClaim other) {
            long here = position(one);
            long there = position(other);
            boolean inOrder = here <= there;
            long key = Math.min(here, there) << Integer.SIZE | Math.max(here, there);
            byPositions.computeIfAbsent(
                    key,
                    added -> inOrder ? compared(one.claim(), other.claim()) : compared(other.claim(), one.claim()));
        }

        private int position(MeasuredClaim claim) {
            return positions.getOrDefault(claim.claim().id(), 0);
        }

        private ImmutableList<Comparison> inOrder() {
            return byPositions.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .filter(comparison -> comparison.verdict() != Verdict.SAME)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private Comparison compared(Claim left, Claim right) {
        return Comparison.between(left, right, dossier, widest, subjects);
    }
}
