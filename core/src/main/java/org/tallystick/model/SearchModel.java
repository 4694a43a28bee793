package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.solver.Bound;
import org.tallystick.solver.Problem;
import org.tallystick.solver.Search;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/** Some things of a network as a problem for the search, and the way back from its proof. */
final class SearchModel {
    private final Model network;
    private final BitSet things;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> claimBounds = new ArrayList<>();
    private final List<Integer> ties = new ArrayList<>();

    SearchModel(Model network, BitSet things) {
        this.network = network;
        this.things = things;
        addVoices();
        addRanges();
        for (int place = 0; place < network.ties().size(); place++) {
            int thing = network.thing(network.ties().get(place));
            if (thing < 0 || things.get(thing)) {
                ties.add(place);
            }
        }
    }

    private void addVoices() {
        for (int thing = 0; thing < network.claimBounds().size(); thing++) {
            if (things.get(thing)) {
                ClaimBound claimBound = network.claimBounds().get(thing);
                bounds.add(new Bound(claimBound.measurand(), claimBound.values()));
                claimBounds.add(thing);
            }
        }
    }

    /** After the claims. */
    private void addRanges() {
        network.ranges().forEach((measurand, range) -> {
            if (!range.equals(Interval.all())) {
                bounds.add(new Bound(measurand, range));
            }
        });
    }

    Outcome<Void, Contradiction> decide(Budget budget) {
        ImmutableList<Statement> statements = ties.stream()
                .map(place -> network.ties().get(place))
                .map(tie -> tie.statement().without(tie.none()))
                .collect(ImmutableList.toImmutableList());
        Problem problem =
                new Problem(network.ranges().keySet(), network.whole(), ImmutableList.copyOf(bounds), statements);
        return Search.decide(problem, budget).withProof(new ProofByCases(this)::of);
    }

    Model network() {
        return network;
    }

    /** The claim or range of a bound as a line of a proof. */
    Premise premise(int bound, Rational times) {
        End end = End.taken(times);
        if (bound < claimBounds.size()) {
            return Premise.ofClaim(
                    network.claimBounds().get(claimBounds.get(bound)).claim(), network.reading(), end, times);
        }
        Variable unknown = network.unknown(bounds.get(bound).unknown());
        return Premise.ofRange(unknown.measurand(), unknown.date(), end, times);
    }

    /** The thing that a bound is blamed on. */
    Optional<Integer> thing(int bound) {
        return bound < claimBounds.size() ? Optional.of(claimBounds.get(bound)) : Optional.empty();
    }

    int tie(int statement) {
        return ties.get(statement);
    }

    /** The claims that bound the measurands of a statement. */
    ImmutableList<Integer> voicesOf(int statement) {
        ImmutableSet<String> measurands = ImmutableSet.copyOf(
                network.ties().get(tie(statement)).statement().measurands());
        return claimBounds.stream()
                .filter(thing ->
                        measurands.contains(network.claimBounds().get(thing).measurand()))
                .collect(ImmutableList.toImmutableList());
    }
}
