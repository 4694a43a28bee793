package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Standing;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** Counts over periods within each other, against all subsets of their claims. */
class NestedPeriodsTest {
    private static final Measurand BIRTHS = Measurand.of("births", "birth");
    private static final List<Period> PERIODS = List.of(
            period("2025", "2025"),
            period("2025-01", "2025-06"),
            period("2025-02", "2025-03"),
            period("2025-06", "2025-12"),
            period("2025-05", "2026-01"));

    private static Period period(String since, String until) {
        return Period.between(PartialDate.parse(since), PartialDate.parse(until));
    }

    private static List<Claim> claims(Random random) {
        List<Claim> claims = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            claims.add(Claim.builder(Source.of("s" + i), BIRTHS, Figure.parse("exactly " + (1 + random.nextInt(5))))
                    .id("claim-" + i)
                    .statedPeriod(PERIODS.get(random.nextInt(PERIODS.size())))
                    .build());
        }
        return claims;
    }

    @RepeatedTest(150)
    void theLargestSetsAreThoseOfAllSubsets(RepetitionInfo repetition) {
        List<Claim> claims = claims(new Random(repetition.getCurrentRepetition()));
        Dossier dossier = Dossier.of(claims.toArray(Claim[]::new));
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        List<Set<Claim>> fitting = Sets.powerSet(Set.copyOf(claims)).stream()
                .filter(set ->
                        set.stream().noneMatch(one -> set.stream().anyMatch(other -> contradict(one, other, dossier))))
                .toList();
        int most = fitting.stream().mapToInt(Set::size).max().orElse(0);
        List<Set<Claim>> largest =
                fitting.stream().filter(set -> set.size() == most).toList();

        assertThat(result.minimalCorrection().atLeast()).isEqualTo(claims.size() - most);
        assertThat(result.minimalCorrection().isProven()).isTrue();
        assertThat(largest)
                .contains(Sets.difference(
                                Set.copyOf(claims),
                                Set.copyOf(claims.stream()
                                        .filter(claim -> result.minimalCorrection()
                                                .claims()
                                                .contains(claim.id()))
                                        .toList()))
                        .immutableCopy());
        result.consensus("births").orElseThrow().standings().forEach((id, standing) -> {
            if (standing != Standing.NOT_COMPARED) {
                assertThat(standing).as(id).isEqualTo(standing(id, largest));
            }
        });
    }

    private static boolean contradict(Claim one, Claim other, Dossier dossier) {
        return !one.equals(other)
                && Comparison.between(one, other, dossier, Reading.LOOSE).verdict() == Verdict.CONTRADICTS;
    }

    private static Standing standing(String id, List<Set<Claim>> largest) {
        long with = largest.stream()
                .filter(set -> set.stream().anyMatch(claim -> claim.id().equals(id)))
                .count();
        return with == largest.size() ? Standing.CONSISTENT : with == 0 ? Standing.OUTLIER : Standing.CONTESTED;
    }
}
