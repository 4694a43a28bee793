package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
        if (!assumed.isEmpty()) {
            core.stream().filter(model.model()::isClaim).forEach(assumed::add);
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
            } else if (multiple instanceof RowMultiple.OfProduct product) {
                premises.add(product(product));
            } else if (multiple instanceof RowMultiple.OfDivisor divisor) {
                premises.add(divisor(divisor));
            }
        }
        return premises.build();
    }

    private Premise product(RowMultiple.OfProduct product) {
        model.claimsAbout(ImmutableSet.of(product.unknown(), product.factor())).forEach(this::assume);
        Variable first = model.model().unknown(product.unknown());
        Variable second = model.model().unknown(product.factor());
        return Premise.ofProduct(
                first.measurand(),
                product.at(),
                second.measurand(),
                product.factorAt(),
                first.date().or(second::date),
                product.times());
    }

    private Premise divisor(RowMultiple.OfDivisor divisor) {
        model.claimsOf(divisor.statement()).forEach(this::assume);
        Constraint.Stated stated = (Constraint.Stated) used(divisor.statement());
        return Premise.ofDivisor(
                stated.relation().id(), stated.row(), divisor.divisor(), stated.date(), divisor.times());
    }

    private void assume(int thing) {
        core.set(thing);
        assumed.add(thing);
    }

    private Premise row(RowMultiple.OfRow row) {
        return used(row.statement()).premise(row.times());
    }

    private Refutation broken(Tree.Broken leaf) {
        Constraint tie = used(leaf.statement());
        model.claimsOf(leaf.statement()).forEach(this::assume);
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
