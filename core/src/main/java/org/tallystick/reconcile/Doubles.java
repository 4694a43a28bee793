package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tallystick.figure.Reading;
import org.tallystick.network.Contradiction;
import org.tallystick.network.Voice;
import org.tallystick.verdict.Certificate;
import org.tallystick.verdict.ClaimEnd;
import org.tallystick.verdict.Premise;
import org.tallystick.verdict.Refutation;
import org.tallystick.verdict.Summation;

/** Claims that leave the same open: what contradicts one of them contradicts the others, by the same proof. */
final class Doubles {
    private final Map<String, List<String>> others = new HashMap<>();

    Doubles(Collection<List<Voice>> alike) {
        for (List<Voice> voices : alike) {
            others.put(
                    voices.get(0).claim(),
                    voices.stream().skip(1).map(Voice::claim).toList());
        }
    }

    /** The contradictions as they are, then each with one of its claims after the other exchanged for a double. */
    ImmutableList<Contradiction> spread(List<Contradiction> contradictions, int most) {
        List<Contradiction> spread = new ArrayList<>(contradictions);
        for (Contradiction contradiction : contradictions) {
            List<Contradiction> copies = new ArrayList<>(List.of(contradiction));
            for (String claim : contradiction.claims()) {
                for (Contradiction copy : List.copyOf(copies)) {
                    for (String other : others.getOrDefault(claim, List.of())) {
                        if (spread.size() + copies.size() > most) {
                            break;
                        }
                        copies.add(exchanged(copy, claim, other));
                    }
                }
            }
            spread.addAll(copies.subList(1, copies.size()));
        }
        return spread.stream().limit(most).collect(ImmutableList.toImmutableList());
    }

    private static Contradiction exchanged(Contradiction contradiction, String claim, String other) {
        Certificate certificate = contradiction.certificate();
        Function<String, String> name = id -> id.equals(claim) ? other : id;
        Map<String, Reading> assumed = new LinkedHashMap<>();
        certificate.assumed().forEach((id, reading) -> assumed.put(name.apply(id), reading));
        Certificate renamed = Certificate.of(
                assumed,
                certificate.steps().stream().map(step -> renamed(step, name)).toList());
        return new Contradiction(renamed.claims(), renamed);
    }

    private static Refutation renamed(Refutation step, Function<String, String> name) {
        return step instanceof Summation sum
                ? Refutation.summation(
                        sum.premises().stream().map(line -> renamed(line, name)).toList())
                : step;
    }

    private static Premise renamed(Premise premise, Function<String, String> name) {
        return premise instanceof ClaimEnd end
                ? Premise.ofClaim(name.apply(end.claim()), end.reading(), end.end(), end.times())
                : premise;
    }
}
