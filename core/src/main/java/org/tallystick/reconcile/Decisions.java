package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.Model;
import org.tallystick.model.ModelDecision;
import org.tallystick.phrase.Reading;
import org.tallystick.solver.linear.Budget;
import org.tallystick.time.PartialDate;

/**
 * The decisions about sets of linked relations. All decisions about one set share one budget. The decision about all figures of a set in a
 * reading is kept.
 *
 * <p>What is left of a budget depends on the decisions before. So an object serves one fixed sequence of questions, from one thread.
 */
final class Decisions {
    private final Dossier dossier;
    private final Settings settings;
    private final Map<LinkedSet, Budget> budgets = new HashMap<>();
    private final Map<Asked, ModelDecision> known = new HashMap<>();

    Decisions(Dossier dossier, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
    }

    private record LinkedSet(
            ImmutableList<String> relations, Optional<PartialDate> date, ImmutableList<PartialDate> dates) {
        static LinkedSet of(LinkedRelations linked) {
            return new LinkedSet(linked.relations(), linked.date(), linked.dates());
        }
    }

    private record Asked(LinkedSet linked, Reading reading, boolean isDisputed) {}

    /** Decides all figures in a reading. */
    ModelDecision all(LinkedRelations linked, Reading reading) {
        boolean disputed = !linked.disputed().isEmpty();
        return kept(linked, new Asked(LinkedSet.of(linked), reading, disputed));
    }

    /** Decides the figures in a reading without those of measurands in dispute. */
    ModelDecision undisputed(LinkedRelations linked, Reading reading) {
        return kept(linked, new Asked(LinkedSet.of(linked), reading, false));
    }

    private ModelDecision kept(LinkedRelations linked, Asked asked) {
        ModelDecision decision = known.get(asked);
        if (decision == null) {
            Reading reading = asked.reading();
            decision = of(linked, asked.isDisputed() ? linked.in(reading) : linked.undisputed(reading));
            known.put(asked, decision);
        }
        return decision;
    }

    /** Decides a model of some of the figures or relations of a set. */
    ModelDecision of(LinkedRelations linked, Model part) {
        Budget budget = budgets.computeIfAbsent(LinkedSet.of(linked), any -> Budget.of(settings.steps()));
        return ModelDecision.of(part, dossier, budget);
    }
}
