package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.number.Rational;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Verdict;

/**
 * Chooses which claims are compared: all pairs of a few; of many, one claim stands for all that say the same figure of the
 * same thing.
 */
final class Pairs {
    /** Up to so many claims every pair is compared. */
    private static final int FEW = 24;

    /** Up to so many distinct figures every pair of them is compared; beyond, each with its neighbour and the first. */
    private static final int SEVERAL = 200;

    private final Reading widest;

    Pairs(Reading widest) {
        this.widest = widest;
    }

    ImmutableList<Comparison> within(MeasurandClaims claims) {
        List<Witness> witnesses = claims.standing();
        return witnesses.size() <= FEW ? every(witnesses) : distinct(claims);
    }

    private ImmutableList<Comparison> every(List<Witness> witnesses) {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                add(comparisons, witnesses.get(i).claim(), witnesses.get(j).claim());
            }
        }
        return comparisons.build();
    }

    private ImmutableList<Comparison> distinct(MeasurandClaims claims) {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        for (ClaimGroup group : claims.groups()) {
            List<Witness> speakers = speakers(group.witnesses());
            comparisons.addAll(speakers.size() <= SEVERAL ? telling(speakers) : alongLine(speakers));
        }
        boolean course = claims.measurand().course() == Course.CUMULATIVE;
        return comparisons.addAll(course ? falls(claims) : firsts(claims)).build();
    }

    /** Each figure with its neighbour on the number line, and the two that are furthest apart. */
    private ImmutableList<Comparison> alongLine(List<Witness> speakers) {
        List<Witness> sorted = new ArrayList<>(speakers);
        sorted.sort(Comparator.comparing(this::low));
        Witness highest = sorted.get(sorted.size() - 1);
        Witness lowest = Collections.min(sorted, Comparator.comparing(this::high));
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        add(comparisons, lowest.claim(), highest.claim());
        for (int i = 1; i < sorted.size(); i++) {
            add(comparisons, sorted.get(i - 1).claim(), sorted.get(i).claim());
        }
        return comparisons.build();
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
            return Integer.compare(end.isPresent() ? 0 : side, other.end.isPresent() ? 0 : side);
        }
    }

    /** The first claims of things that are not the same. */
    private ImmutableList<Comparison> firsts(MeasurandClaims claims) {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        Witness previous = claims.groups().get(0).first();
        for (ClaimGroup group : claims.groups().subList(1, claims.groups().size())) {
            add(comparisons, previous.claim(), group.first().claim());
            previous = group.first();
        }
        return comparisons.build();
    }

    /** Of a count that never falls, each claim that lies below an earlier one, with the highest of the earlier. */
    private ImmutableList<Comparison> falls(MeasurandClaims claims) {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        Witness highest = claims.groups().get(0).first();
        for (ClaimGroup group : ImmutableList.sortedCopyOf(MeasurandClaims.BY_DATE, claims.own())) {
            for (Witness witness : speakers(group.witnesses())) {
                Comparison comparison = between(highest.claim(), witness.claim());
                if (comparison.verdict() == Verdict.CONTRADICTS) {
                    comparisons.add(comparison);
                }
            }
            Witness top = Collections.max(group.witnesses(), Comparator.comparing(this::low));
            highest = low(top).compareTo(low(highest)) > 0 ? top : highest;
        }
        return comparisons.build();
    }

    /** One witness for each figure. */
    private static List<Witness> speakers(List<Witness> witnesses) {
        Map<Object, Witness> byFigure = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            byFigure.putIfAbsent(readings(witness), witness);
        }
        return List.copyOf(byFigure.values());
    }

    private static Object readings(Witness witness) {
        return Reading.LOOSE.andTighter().stream().map(witness.figure()::in).toList();
    }

    /** All contradictions, and each figure once besides. */
    private ImmutableList<Comparison> telling(List<Witness> speakers) {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i + 1; j < speakers.size(); j++) {
                Comparison comparison =
                        between(speakers.get(i).claim(), speakers.get(j).claim());
                if (i == 0 || comparison.verdict() == Verdict.CONTRADICTS) {
                    comparisons.add(comparison);
                }
            }
        }
        return comparisons.build();
    }

    /** The claims of two measurands that readers confuse. */
    ImmutableList<Comparison> between(MeasurandClaims one, MeasurandClaims other) {
        boolean few = one.standing().size() + other.standing().size() <= FEW;
        List<Witness> left = few ? one.standing() : speakers(one.standing());
        List<Witness> right = few ? other.standing() : speakers(other.standing());
        boolean several = left.size() * right.size() <= SEVERAL * SEVERAL;
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        for (Witness a : several ? left : left.subList(0, 1)) {
            for (Witness b : right) {
                add(comparisons, a.claim(), b.claim());
            }
        }
        return comparisons.build();
    }

    private void add(ImmutableList.Builder<Comparison> comparisons, Claim left, Claim right) {
        Comparison comparison = between(left, right);
        if (comparison.verdict() != Verdict.SAME) {
            comparisons.add(comparison);
        }
    }

    private Comparison between(Claim left, Claim right) {
        return Comparison.between(left, right, widest);
    }
}
