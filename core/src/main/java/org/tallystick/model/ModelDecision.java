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

/** The decision of a model: whether all of it can be true, and the contradictions if not. */
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
     * @param model the model
     * @param dossier the dossier of its claims and relations, which determines the order of blame
     * @param budget the work that may be done, for this and for all methods of the decision
     * @return the decision
     */
    public static ModelDecision of(Model model, Dossier dossier, Budget budget) {
        return new ModelDecision(model, BlameOrder.order(dossier, model), budget);
    }

    /** {@return the things of the model in the order of blame} */
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
     * Returns a smallest contradiction.
     *
     * @return its proof, empty where there is none or none was found
     */
    public Optional<Certificate> contradiction() {
        return finding.proof().map(proof -> certificate(smallest(proof), proof));
    }

    /**
     * Returns a smallest conflict: first among the rows of the given proof, which is quick; then among all rows, which may need fewer
     * things.
     */
    private BitSet smallest(Contradiction proof) {
        return proof.certificate().isLinear()
                ? without(minimal(decider.among(proof.rows()), proof.core()))
                : minimal(decider, proof.core());
    }

    private BitSet minimal(Oracle oracle, BitSet core) {
        List<Integer> order = blamedFirst.stream().filter(core::get).toList();
        return oracle.minimal(order).orElse(core);
    }

    /** Omits each thing that all relations together do not need. */
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
     * Returns the smallest contradictions.
     *
     * @param most the greatest number of them
     * @return their proofs, in the order in which their things are blamed
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

    /** Returns the claims and soft relations of a proof. The hard relations may differ between proofs. */
    private ImmutableSet<String> blamed(Certificate certificate) {
        return Stream.concat(
                        certificate.claims().stream().map(id -> "claim " + id),
                        model.softRelations().stream()
                                .filter(certificate.relations()::contains)
                                .map(id -> "relation " + id))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the proof for some things, or that for all where the budget does not suffice for another. */
    private Certificate certificate(BitSet things, Contradiction whole) {
        return decider.proof(things)
                .or(() -> decider.find(things).proof())
                .orElse(whole)
                .certificate();
    }

    /**
     * Returns the fewest things to withdraw so that the rest can be true.
     *
     * @param groups things that are withdrawn together
     * @return the things to withdraw
     */
    public MinimalRemoval fewest(ImmutableList<BitSet> groups) {
        return decider.fewest(groups, blamedFirst, budget);
    }

    /**
     * Returns the values that the model implies for a measurand, claims about it included.
     *
     * @param measurand its id
     * @return the implied values, empty where not all can be true
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
