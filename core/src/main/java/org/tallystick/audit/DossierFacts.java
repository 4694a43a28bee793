package org.tallystick.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.relation.RelationKind;

/** The claims of a dossier that are facts of its sums. */
final class DossierFacts {
    private final Dossier dossier;
    private final ClaimContexts contexts;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> undated = new HashMap<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();

    DossierFacts(Dossier dossier) {
        this.dossier = dossier;
        this.contexts = new ClaimContexts(dossier);
        ImmutableSet<String> summed = dossier.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUM)
                .flatMap(relation -> relation.measurands().stream())
                .collect(ImmutableSet.toImmutableSet());
        dossier.claims().stream()
                .filter(claim -> summed.contains(claim.measurand().id()))
                .forEach(this::add);
    }

    private void add(Claim claim) {
        Figure figure = dossier.figure(claim);
        Optional<String> obstacle = obstacle(claim, figure).or(() -> FigureFact.obstacle(figure));
        if (obstacle.isPresent()) {
            skipped.put(claim.id(), obstacle.get());
            return;
        }
        String context = contexts.of(claim);
        facts.add(FigureFact.of(claim.measurand().id(), context, figure).withId(claim.id()));
        contexts.withoutDate(claim).ifPresent(without -> undated.put(context, without));
    }

    private Optional<String> obstacle(Claim claim, Figure figure) {
        if (dossier.isRetired(claim)) {
            return Optional.of("it was corrected");
        }
        if (dossier.isComparable(claim)) {
            return Optional.empty();
        }
        String stated = figure.unit().map(said -> "in " + said.symbol()).orElse("without a unit");
        return Optional.of("it is stated " + stated
                + dossier.unit(claim.measurand().id())
                        .map(unit -> ", and not in " + unit.symbol())
                        .orElse(", and as many others in what does not convert to it"));
    }

    FactIndex index() {
        return FactIndex.of(facts, undated);
    }

    /** Returns the claims that are no facts, with the reasons. */
    ImmutableMap<String, String> skipped() {
        return ImmutableMap.copyOf(skipped);
    }
}
