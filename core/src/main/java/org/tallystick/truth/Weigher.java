package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;

/** Collects the data items, lets a method learn from them, and returns its estimates of the measurands. */
final class Weigher implements Weighing {
    private final String method;
    private final Function<DataItems, TruthMethod> learned;

    Weigher(String method, Function<DataItems, TruthMethod> learned) {
        this.method = method;
        this.learned = learned;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public ImmutableList<Estimate> weigh(Reconciliation result) {
        DataItems items = DataItems.of(result);
        TruthMethod learnedMethod = learned.apply(items);
        return result.consensuses().values().stream()
                .filter(consensus -> consensus.status() == Consensus.Status.DISPUTED)
                .flatMap(consensus -> estimate(items, learnedMethod, consensus.measurand()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Estimate> weigh(Reconciliation result, String measurand) {
        DataItems items = DataItems.of(result);
        return estimate(items, learned.apply(items), measurand);
    }

    private Optional<Estimate> estimate(DataItems items, TruthMethod learnedMethod, String measurand) {
        return items.about(measurand)
                .flatMap(item -> learnedMethod.opinion(item).map(opinion -> item.estimate(method, opinion)));
    }
}
