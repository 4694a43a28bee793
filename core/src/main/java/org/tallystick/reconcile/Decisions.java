package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
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
    private final Map<LinkedSet, OfSet> sets = new HashMap<>();

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

    /** The decisions about one set. */
    final class OfSet {
        private final LinkedRelations linked;
        private final Budget budget;
        private final Map<Reading, ModelDecision> all = new EnumMap<>(Reading.class);
        private final Map<Reading, ModelDecision> undisputed = new EnumMap<>(Reading.class);

        private OfSet(LinkedRelations linked, Budget budget) {
            this.linked = linked;
            this.budget = budget;
        }

        /** Decides all figures in a reading. */
        ModelDecision all(Reading reading) {
            return all.computeIfAbsent(
                    reading, any -> linked.disputed().isEmpty() ? undisputed(reading) : of(linked.in(reading)));
        }

        /** Decides the figures in a reading without those of measurands in dispute. */
        ModelDecision undisputed(Reading reading) {
            return undisputed.computeIfAbsent(reading, any -> of(linked.undisputed(reading)));
        }

        /** Decides a model of some of the figures or relations. */
        ModelDecision of(Model part) {
            return ModelDecision.of(part, dossier, budget);
        }
    }

    /** Returns the decisions about a set, with all statements of its relations. */
    OfSet about(LinkedRelations linked) {
        return sets.computeIfAbsent(LinkedSet.of(linked), set -> new OfSet(linked, budget(set)));
    }

    /** Decides a model of some of the statements of a set. */
    ModelDecision of(LinkedRelations linked, Model part) {
        return ModelDecision.of(part, dossier, budget(LinkedSet.of(linked)));
    }

    private Budget budget(LinkedSet set) {
        return budgets.computeIfAbsent(set, any -> Budget.of(settings.steps()));
    }
}
