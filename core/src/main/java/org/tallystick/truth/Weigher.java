package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;

/** Hears all claims once, lets a method learn from them what it can, and asks it about the measurands in turn. */
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
        DataItems hearings = DataItems.of(result);
        TruthMethod judge = learned.apply(hearings);
        return result.consensuses().values().stream()
                .filter(consensus -> consensus.status() == Consensus.Status.DISPUTED)
                .flatMap(consensus -> estimate(hearings, judge, consensus.measurand()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Estimate> weigh(Reconciliation result, String measurand) {
        DataItems hearings = DataItems.of(result);
        return estimate(hearings, learned.apply(hearings), measurand);
    }

    private Optional<Estimate> estimate(DataItems hearings, TruthMethod judge, String measurand) {
        return hearings.about(measurand)
                .flatMap(hearing -> judge.judge(hearing).map(opinion -> hearing.estimate(method, opinion)));
    }
}
