package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Certificate;
import org.tallystick.solver.conflict.MinimalRemoval;
import org.tallystick.solver.conflict.Oracle;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/** What becomes of a model: whether all of it can be true, and if not why not. */
public final class ModelDecision {
    private final Model model;
    private final ImmutableList<Integer> blamedFirst;
    private final Budget budget;
    private final Decider decider;
    private final Outcome<Void, Contradiction> finding;
    private @Nullable Implications implications;

    private ModelDecision(Model model, ImmutableList<Integer> blamedFirst, Budget budget) {
        this.model = model;
        this.blamedFirst = blamedFirst;
        this.budget = budget;
        this.decider = new Decider(model, budget);
        this.finding = decider.find(model.allThings());
    }

    /**
     * Decides a model.
     *
     * @param model what is to be decided
     * @param dossier where its claims and relations come from, which says who is blamed first
     * @param steps how much work may be done, here and in whatever is asked of the decision
     * @return the decision
     */
    public static ModelDecision of(Model model, Dossier dossier, long steps) {
        return new ModelDecision(model, BlameOrder.order(dossier, model), Budget.of(steps));
    }

    /** {@return the things of the model, the one blamed first in front} */
    public ImmutableList<Integer> blamedFirst() {
        return blamedFirst;
    }

    /** {@return whether all can be true} */
    public boolean isPossible() {
        return finding.isPossible();
    }

    /** {@return whether it is proven that not all can be true} */
    public boolean isImpossible() {
        return finding.isImpossible();
    }

    /**
     * A smallest contradiction.
     *
     * @return its proof, empty where there is none or none was found
     */
    public Optional<Certificate> contradiction() {
        return finding.proof().map(proof -> certificate(smallest(proof), proof));
    }

    /** First among the rows of the proof at hand, which is quick; then against all, which may do without some of it. */
    private BitSet smallest(Contradiction proof) {
        return proof.certificate().isLinear()
                ? without(minimal(decider.among(proof.rows()), proof.core()))
                : minimal(decider, proof.core());
    }

    private BitSet minimal(Oracle oracle, BitSet core) {
        List<Integer> order = blamedFirst.stream().filter(core::get).toList();
        return oracle.minimal(order).orElse(core);
    }

    /** Leaves out each thing that all relations together can do without. */
    private BitSet without(BitSet conflict) {
        BitSet left = (BitSet) conflict.clone();
        for (int thing = left.nextSetBit(0); thing >= 0; thing = left.nextSetBit(thing + 1)) {
            left.clear(thing);
            Optional<Contradiction> smaller = decider.find(left).proof();
            if (smaller.isPresent()) {
                left.and(smaller.get().core());
            } else {
                left.set(thing);
            }
        }
        return left;
    }

    /**
     * The smallest contradictions.
     *
     * @param most how many at most
     * @return their proofs, that of the one whose things are blamed first in front
     */
    public ImmutableList<Certificate> contradictions(int most) {
        return finding.proof().map(proof -> contradictions(most, proof)).orElse(ImmutableList.of());
    }

    private ImmutableList<Certificate> contradictions(int most, Contradiction whole) {
        ImmutableList.Builder<Certificate> all = ImmutableList.builder();
        Set<ImmutableSet<String>> known = new HashSet<>();
        for (BitSet things : decider.conflicts(blamedFirst, most, budget)) {
            Certificate next = certificate(things, whole);
            if (known.add(blamed(next))) {
                all.add(next);
            }
        }
        return all.build();
    }

    /** The claims and soft relations of a proof; the hard ones may differ from proof to proof. */
    private ImmutableSet<String> blamed(Certificate certificate) {
        return Stream.concat(
                        certificate.claims().stream().map(id -> "claim " + id),
                        model.softRelations().stream()
                                .filter(certificate.relations()::contains)
                                .map(id -> "relation " + id))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The proof for some things, or that for all where the budget does not suffice for another. */
    private Certificate certificate(BitSet things, Contradiction whole) {
        return decider.proof(things)
                .or(() -> decider.find(things).proof())
                .orElse(whole)
                .certificate();
    }

    /**
     * The fewest things to withdraw so that the rest can be true.
     *
     * @param groups things that are withdrawn as one
     * @return what to withdraw
     */
    public MinimalRemoval fewest(ImmutableList<BitSet> groups) {
        return decider.fewest(groups, blamedFirst, budget);
    }

    /**
     * What the model implies of a measurand, claims about it included.
     *
     * @param measurand its id
     * @return what it implies, empty where not all can be true
     */
    public Optional<ImpliedInterval> implied(String measurand) {
        if (isImpossible() || decider.isTooLong()) {
            return Optional.empty();
        }
        Implications known = implications;
        if (known == null) {
            known = new Implications(model, decider.linear(), budget);
            implications = known;
        }
        return known.of(measurand);
    }
}
