package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.counting.ClaimGroup;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.Reading;
import org.tallystick.number.Rational;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Subjects;
import org.tallystick.verdict.Verdict;

/**
 * Chooses which claims are compared: all pairs of a few; of many, one claim stands for all that say the same figure of the
 * same thing. Which pairs these are does not depend on the order of the claims; the order of the pairs follows it.
 */
final class Pairs {
    /** Up to so many claims every pair is compared. */
    private static final int FEW = 24;

    /** Up to so many distinct figures every contradiction between them is told; beyond, one of each figure. */
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
        List<Witness> witnesses = claims.standing();
        return witnesses.size() <= FEW ? every(witnesses) : distinct(claims);
    }

    private ImmutableList<Comparison> every(List<Witness> witnesses) {
        Found found = new Found();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                found.add(witnesses.get(i), witnesses.get(j));
            }
        }
        return found.inOrder();
    }

    private ImmutableList<Comparison> distinct(MeasurandClaims claims) {
        Found found = new Found();
        for (ClaimGroup group : claims.groups()) {
            ImmutableList<Witness> speakers = speakers(group.witnesses());
            if (speakers.size() <= SEVERAL) {
                telling(speakers, found);
            } else {
                alongLine(speakers, found);
            }
        }
        falls(claims, found);
        firsts(claims, found);
        return found.inOrder();
    }

    /** One witness for each figure, in the order of their ids. */
    private static ImmutableList<Witness> speakers(Collection<Witness> witnesses) {
        Map<Object, Witness> byFigure = new LinkedHashMap<>();
        witnesses.stream().sorted(Witness.BY_ID).forEach(witness -> byFigure.putIfAbsent(readings(witness), witness));
        return ImmutableList.copyOf(byFigure.values());
    }

    private static Object readings(Witness witness) {
        return Reading.LOOSE.andTighter().stream().map(witness.figure()::in).toList();
    }

    /** All contradictions, and each figure once besides. */
    private void telling(List<Witness> speakers, Found found) {
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i + 1; j < speakers.size(); j++) {
                if (i == 0 || contradict(speakers.get(i), speakers.get(j))) {
                    found.add(speakers.get(i), speakers.get(j));
                }
            }
        }
    }

    private boolean contradict(Witness one, Witness other) {
        return Agreement.common(List.of(one.figure(), other.figure()), widest).isEmpty();
    }

    /**
     * Each figure with one that contradicts it, else with its neighbour on the number line. What contradicts any figure
     * contradicts the one that ends lowest or the one that begins highest.
     */
    private void alongLine(List<Witness> speakers, Found found) {
        ImmutableList<Witness> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(this::low), speakers);
        Witness highest = sorted.get(sorted.size() - 1);
        Witness lowest = Collections.min(sorted, Comparator.comparing(this::high));
        Witness previous = lowest;
        for (Witness witness : sorted) {
            if (contradict(lowest, witness)) {
                found.add(lowest, witness);
            } else if (contradict(witness, highest)) {
                found.add(witness, highest);
            } else if (!witness.equals(previous)) {
                found.add(previous, witness);
            }
            previous = witness;
        }
        neighbours(sorted, found);
    }

    /** Bare figures of equal grain contradict each other even where their rounded intervals touch. */
    private void neighbours(List<Witness> sorted, Found found) {
        ImmutableListMultimap<Rational, Witness> byGrain = sorted.stream()
                .filter(witness -> witness.figure().hedge() == Hedge.NONE)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> witness.figure().grain().orElseThrow(), witness -> witness));
        for (Collection<Witness> alike : byGrain.asMap().values()) {
            ImmutableList<Witness> line = ImmutableList.copyOf(alike);
            Witness last = line.get(line.size() - 1);
            if (line.size() > 1 && contradict(line.get(0), last)) {
                found.add(line.get(0), last);
            }
        }
    }

    /** The lower end of a figure, the unbounded before all others. */
    private EndKey low(Witness witness) {
        return new EndKey(-1, witness.figure().in(widest).min());
    }

    private EndKey high(Witness witness) {
        return new EndKey(1, witness.figure().in(widest).max());
    }

    /** An end by which figures can be sorted; a missing one lies on the given side of all others. */
    private record EndKey(int side, Optional<Rational> end) implements Comparable<EndKey> {
        @Override
        public int compareTo(EndKey other) {
            if (end.isPresent() && other.end.isPresent()) {
                return end.get().compareTo(other.end.get());
            }
            return Integer.compare(end.isPresent() ? 0 : side, other.end.isPresent() ? 0 : other.side);
        }
    }

    /** The first claims of things that are not the same. */
    private void firsts(MeasurandClaims claims, Found found) {
        ImmutableList<ClaimGroup> sorted = ImmutableList.sortedCopyOf(MeasurandClaims.BY_DATE, claims.groups());
        for (int i = 1; i < sorted.size(); i++) {
            found.add(sorted.get(i - 1).first(), sorted.get(i).first());
        }
    }

    /** Of a count that never falls, each figure that lies below an earlier one, with the highest of the earlier. */
    private static void falls(MeasurandClaims claims, Found found) {
        for (ClaimGroup group : claims.groups()) {
            for (Witness speaker : speakers(group.witnesses())) {
                claims.falls().highest(speaker).ifPresent(high -> found.add(high, speaker));
            }
        }
    }

    /** The claims of two measurands that readers confuse. */
    ImmutableList<Comparison> between(MeasurandClaims one, MeasurandClaims other) {
        boolean few = one.standing().size() + other.standing().size() <= FEW;
        List<Witness> left = few ? one.standing() : speakers(one.standing());
        List<Witness> right = few ? other.standing() : speakers(other.standing());
        boolean several = left.size() * (long) right.size() <= SEVERAL * SEVERAL;
        Found found = new Found();
        for (Witness a : several ? left : left.subList(0, 1)) {
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

        /** Compares two claims, the one that stands first in the dossier on the left. */
        private void add(Witness one, Witness other) {
            long here = position(one);
            long there = position(other);
            boolean inOrder = here <= there;
            long key = Math.min(here, there) << Integer.SIZE | Math.max(here, there);
            byPositions.computeIfAbsent(
                    key,
                    added -> inOrder ? compared(one.claim(), other.claim()) : compared(other.claim(), one.claim()));
        }

        private int position(Witness witness) {
            return positions.getOrDefault(witness.id(), 0);
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
