package org.tallystick.consensus;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallystick.claim.Claim;

/**
 * The fewest claims of one course that must be wrong, found by a sweep. Equal figures of one origin are withdrawn together. Where several
 * sets are equally small, the claims that are blamed first are chosen.
 *
 * @param claims the claims to withdraw
 * @param count the number of claims, equal figures of one origin counted once
 */
public record CourseErrors(ImmutableSet<Claim> claims, int count) {
    /** A figure of one origin on one date; its claims are withdrawn together. */
    private record Said(Box box, String date, ImmutableSet<String> origins) {}

    static CourseErrors of(
            ImmutableMap<StandingClaim, Box> boxes, int slots, int ranks, Comparator<? super Claim> blamedFirst) {
        List<Map.Entry<Said, List<StandingClaim>>> said =
                new ArrayList<>(bySaid(boxes).entrySet());
        said.sort(Comparator.comparing(
                each -> each.getValue().stream()
                        .map(StandingClaim::claim)
                        .min(blamedFirst)
                        .orElseThrow(),
                blamedFirst));
        KeepingWeights keeping = new KeepingWeights(said.size());
        Map<Box, Long> weights = new LinkedHashMap<>();
        for (int place = 0; place < said.size(); place++) {
            weights.merge(said.get(place).getKey().box(), keeping.of(place), Long::sum);
        }
        ImmutableSet<Box> kept = HeaviestCourse.of(weights, slots, ranks);
        ImmutableSet.Builder<Claim> wrong = ImmutableSet.builder();
        int count = 0;
        for (Map.Entry<Said, List<StandingClaim>> each : said) {
            if (!kept.contains(each.getKey().box())) {
                count++;
                each.getValue().forEach(counted -> wrong.add(counted.claim()));
            }
        }
        return new CourseErrors(wrong.build(), count);
    }

    private static Map<Said, List<StandingClaim>> bySaid(ImmutableMap<StandingClaim, Box> boxes) {
        Map<Said, List<StandingClaim>> bySaid = new HashMap<>();
        boxes.forEach((claim, box) -> bySaid.computeIfAbsent(
                        new Said(box, LargestSets.date(claim, box), claim.origins()), any -> new ArrayList<>())
                .add(claim));
        return bySaid;
    }
}
