package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.proof.Certificate;
import org.tallystick.solver.conflict.Completeness;
import org.tallystick.solver.conflict.Conflicts;
import org.tallystick.solver.conflict.Enumeration;
import org.tallystick.solver.conflict.HittingSets;
import org.tallystick.solver.conflict.Minimal;
import org.tallystick.solver.conflict.MinimalRemoval;
import org.tallystick.solver.conflict.Oracle;
import org.tallystick.solver.conflict.QuickXplain;
import org.tallystick.solver.linear.Budget;

/** What becomes of a network: whether all of it can be true, and if not why not. */
public final class ModelDecision {
    private static final BitSet NOTHING = new BitSet();

    private final Model network;
    private final ImmutableList<Integer> blamedFirst;
    private final Budget budget;
    private final Decider decider;
    private final Finding finding;
    private @Nullable Implications implications;

    private ModelDecision(Model network, ImmutableList<Integer> blamedFirst, Budget budget) {
        this.network = network;
        this.blamedFirst = blamedFirst;
        this.budget = budget;
        this.decider = new Decider(network, budget);
        this.finding = decider.find(network.allThings());
    }

    /**
     * Decides a network.
     *
     * @param network what is to be decided
     * @param blamedFirst its things, the first to be blamed first
     * @param budget how much work may be done, here and in whatever is asked of the decision
     * @return the decision
     */
    public static ModelDecision of(Model network, ImmutableList<Integer> blamedFirst, Budget budget) {
        return new ModelDecision(network, blamedFirst, budget);
    }

    /** {@return whether all can be true} */
    public boolean isPossible() {
        return finding instanceof Finding.Possible;
    }

    /** {@return whether it is proven that not all can be true} */
    public boolean isImpossible() {
        return finding instanceof Finding.Impossible;
    }

    /**
     * A smallest contradiction.
     *
     * @return the contradiction, empty where there is none or none was found
     */
    public Optional<ModelConflict> contradiction() {
        return finding instanceof Finding.Impossible impossible
                ? Optional.of(proven(smallest(impossible)))
                : Optional.empty();
    }

    /** First among the rows of the proof at hand, which is quick; then against all, which may do without some of it. */
    private BitSet smallest(Finding.Impossible impossible) {
        return impossible.certificate().isLinear()
                ? without(minimal(decider.among(impossible.rows()), impossible.core()))
                : minimal(decider, impossible.core());
    }

    private BitSet minimal(Oracle oracle, BitSet core) {
        List<Integer> order = blamedFirst.stream().filter(core::get).toList();
        return QuickXplain.minimal(oracle, order, NOTHING).map(Minimal::things).orElse(core);
    }

    /** Leaves out each thing that all relations together can do without. */
    private BitSet without(BitSet conflict) {
        BitSet left = (BitSet) conflict.clone();
        for (int thing = left.nextSetBit(0); thing >= 0; thing = left.nextSetBit(thing + 1)) {
            left.clear(thing);
            if (decider.find(left) instanceof Finding.Impossible smaller) {
                left.and(smaller.core());
            } else {
                left.set(thing);
            }
        }
        return left;
    }

    /**
     * All smallest contradictions.
     *
     * @param most how many at most
     * @return them, and whether these are all
     */
    public ModelConflicts contradictions(int most) {
        if (!isImpossible()) {
            return new ModelConflicts(ImmutableList.of(), finding instanceof Finding.Possible);
        }
        Conflicts found = Enumeration.all(decider, blamedFirst, NOTHING, most, budget);
        List<ModelConflict> all = new ArrayList<>();
        Set<ImmutableSet<String>> known = new HashSet<>();
        for (Minimal minimal : found.conflicts()) {
            ModelConflict next = proven(minimal.things());
            if (known.add(blamed(next.certificate()))) {
                all.add(next);
            }
        }
        return new ModelConflicts(ImmutableList.copyOf(all), found.completeness() == Completeness.ALL);
    }

    /** The claims and soft relations of a proof; the hard ones may differ from proof to proof. */
    private ImmutableSet<String> blamed(Certificate certificate) {
        return Stream.concat(
                        certificate.claims().stream().map(id -> "claim " + id),
                        network.softRelations().stream()
                                .filter(certificate.relations()::contains)
                                .map(id -> "relation " + id))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ModelConflict proven(BitSet things) {
        Finding again = decider.find(things);
        Finding.Impossible impossible = (Finding.Impossible) (again instanceof Finding.Impossible ? again : finding);
        return new ModelConflict(impossible.certificate().claims(), impossible.certificate());
    }

    /**
     * The fewest things to withdraw so that the rest can be true.
     *
     * @param groups things that are withdrawn as one
     * @return what to withdraw
     */
    public MinimalRemoval fewest(ImmutableList<BitSet> groups) {
        return HittingSets.fewest(decider, groups, blamedFirst, NOTHING, budget);
    }

    /**
     * What the network implies of a measurand, claims about it included.
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
            known = new Implications(network, decider.linear(), budget);
            implications = known;
        }
        return known.of(measurand);
    }
}
