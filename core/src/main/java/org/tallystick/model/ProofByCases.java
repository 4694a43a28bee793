package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.proof.Refutation;
import org.tallystick.solver.RowMultiple;
import org.tallystick.solver.Tree;

/** Translates a tree of the search into the numbered steps of a certificate, which names claims and relations. */
final class ProofByCases {
    private final SearchModel model;
    private final BitSet core = new BitSet();
    private final Set<Integer> rows = new TreeSet<>();
    private final Set<Integer> assumed = new TreeSet<>();

    ProofByCases(SearchModel model) {
        this.model = model;
    }

    Contradiction of(Tree tree) {
        List<Refutation> steps = new ArrayList<>();
        Deque<Tree> waiting = new ArrayDeque<>(List.of(tree));
        int number = 0;
        while (!waiting.isEmpty()) {
            Tree next = waiting.remove();
            number++;
            steps.add(step(next, number + waiting.size()));
            if (next instanceof Tree.Branch branch) {
                waiting.add(branch.below());
                waiting.add(branch.above());
            }
        }
        Certificate certificate = Certificate.of(readings(), steps);
        return new Contradiction(certificate, core, ImmutableList.copyOf(rows));
    }

    /** Returns a step. The parts of a branch are numbered after all steps that wait before them. */
    private Refutation step(Tree tree, int next) {
        if (tree instanceof Tree.Branch branch) {
            Branch.Part belonging = branch.belongsBelow() ? Branch.Part.BELOW : Branch.Part.ABOVE;
            Variable unknown = model.model().unknown(branch.unknown());
            return Refutation.branch(unknown.measurand(), unknown.date(), branch.at(), belonging, next, next + 1);
        }
        if (tree instanceof Tree.Sum sum) {
            return Refutation.summation(premises(sum.multiples()));
        }
        return tree instanceof Tree.Indivisible sum
                ? Refutation.indivisibility(premises(sum.multiples()))
                : broken((Tree.Broken) tree);
    }

    private ImmutableList<Premise> premises(List<RowMultiple> multiples) {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        for (RowMultiple multiple : multiples) {
            if (multiple instanceof RowMultiple.OfBound bound) {
                premises.add(model.premise(bound.bound(), bound.times()));
                model.thing(bound.bound()).ifPresent(core::set);
            } else if (multiple instanceof RowMultiple.OfRow row) {
                premises.add(row(row));
            } else if (multiple instanceof RowMultiple.OfCut cut) {
                Variable unknown = model.model().unknown(cut.unknown());
                premises.add(
                        Premise.ofBranch(unknown.measurand(), unknown.date(), End.taken(cut.times()), cut.times()));
            }
        }
        return premises.build();
    }

    private Premise row(RowMultiple.OfRow row) {
        return used(row.statement()).premise(row.times());
    }

    private Refutation broken(Tree.Broken leaf) {
        Constraint tie = used(leaf.statement());
        model.claimsOf(leaf.statement()).forEach(thing -> {
            core.set(thing);
            assumed.add(thing);
        });
        return tie.broken();
    }

    private Constraint used(int statement) {
        int place = model.tie(statement);
        rows.add(place);
        Constraint tie = model.model().ties().get(place);
        int thing = model.model().thing(tie);
        if (thing >= 0) {
            core.set(thing);
        }
        return tie;
    }

    private Map<String, Reading> readings() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        assumed.forEach(
                thing -> readings.put(model.model().name(thing), model.model().reading()));
        return readings;
    }
}
