package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.model.Model;
import org.tallystick.model.ModelDecision;
import org.tallystick.proof.Certificate;

/**
 * Relations that hold by definition and contradict each other whatever is claimed.
 *
 * @param relations the relations without which the others can hold, none of which can be kept
 * @param isForced whether each of them contradicts itself, so that no others would do
 */
record ContradictoryDefinitions(ImmutableSet<String> relations, boolean isForced) {

    static ContradictoryDefinitions of(Model all, Function<Model, ModelDecision> decide) {
        Model definitions = all.ofDefinitions();
        Set<String> dropped = new LinkedHashSet<>();
        boolean forced = true;
        ModelDecision decision = decide.apply(definitions);
        while (decision.isImpossible()) {
            ImmutableSet<String> conflict =
                    decision.contradiction().map(Certificate::relations).orElseThrow();
            forced &= conflict.size() == 1;
            dropped.add(Collections.max(conflict));
            decision = decide.apply(definitions.without(dropped));
        }
        for (String each : List.copyOf(dropped)) {
            Set<String> fewer = Sets.difference(dropped, Set.of(each)).immutableCopy();
            if (!decide.apply(definitions.without(fewer)).isImpossible()) {
                dropped.remove(each);
            }
        }
        return new ContradictoryDefinitions(ImmutableSet.copyOf(dropped), forced);
    }
}
