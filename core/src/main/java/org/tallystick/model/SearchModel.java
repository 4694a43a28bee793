package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Some things of a model as a problem for the search. Its proof is mapped back to claims and relations. */
final class SearchModel {
    private final Model model;
    private final BitSet things;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> claimBounds = new ArrayList<>();
    private final List<Integer> ties = new ArrayList<>();

    SearchModel(Model model, BitSet things) {
        this.model = model;
        this.things = things;
        addVoices();
        addRanges();
        for (int place = 0; place < model.ties().size(); place++) {
            int thing = model.thing(model.ties().get(place));
            if (thing < 0 || things.get(thing)) {
                ties.add(place);
            }
        }
    }

    private void addVoices() {
        for (int thing = 0; thing < model.claimBounds().size(); thing++) {
            if (things.get(thing)) {
                ClaimBound claimBound = model.claimBounds().get(thing);
                bounds.add(new Bound(claimBound.measurand(), claimBound.values()));
                claimBounds.add(thing);
            }
        }
    }

    /** Adds the ranges, after the claims. */
    private void addRanges() {
        model.ranges().forEach((measurand, range) -> {
            if (!range.equals(Interval.all())) {
                bounds.add(new Bound(measurand, range));
            }
        });
    }

    Outcome<Void, Contradiction> decide(Budget budget) {
        ImmutableList<Statement> statements = ties.stream()
                .map(place -> model.ties().get(place))
                .map(tie -> tie.statement().without(tie.none()))
                .collect(ImmutableList.toImmutableList());
        Problem problem = new Problem(model.ranges().keySet(), model.whole(), ImmutableList.copyOf(bounds), statements);
        return Search.decide(problem, budget).withProof(new ProofByCases(this)::of);
    }

    Model model() {
        return model;
    }

    /** Returns the claim or range of a bound as a line of a proof. */
    Premise premise(int bound, Rational times) {
        End end = End.taken(times);
        if (bound < claimBounds.size()) {
            return Premise.ofClaim(
                    model.claimBounds().get(claimBounds.get(bound)).claim(), model.reading(), end, times);
        }
        Variable unknown = model.unknown(bounds.get(bound).unknown());
        return Premise.ofRange(unknown.measurand(), unknown.date(), end, times);
    }

    /** Returns the thing that is blamed for a bound. */
    Optional<Integer> thing(int bound) {
        return bound < claimBounds.size() ? Optional.of(claimBounds.get(bound)) : Optional.empty();
    }

    int tie(int statement) {
        return ties.get(statement);
    }

    /** Returns the claims that bound the measurands of a statement. */
    ImmutableList<Integer> claimsOf(int statement) {
        return claimsAbout(
                ImmutableSet.copyOf(model.ties().get(tie(statement)).statement().measurands()));
    }

    /** Returns the claims that bound some unknowns. */
    ImmutableList<Integer> claimsAbout(Set<String> measurands) {
        return claimBounds.stream()
                .filter(thing ->
                        measurands.contains(model.claimBounds().get(thing).measurand()))
                .collect(ImmutableList.toImmutableList());
    }
}
