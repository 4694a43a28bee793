package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Narrowing;
import org.tallystick.comparison.Comparison;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/**
 * The result of reconciling the claims of a dossier.
 *
 * <p>All lists follow the order of the dossier.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Reconciliation implements Serializable permits ImmutableReconciliation {
    private static final long serialVersionUID = 1L;

    /** Not part of the value; recomputed where it is missing, such as after serialization. */
    @SuppressWarnings("immutables:incompat")
    private transient volatile @Nullable Workings workings;

    Reconciliation() {}

    /** Keeps the intermediate results for the questions that are answered on demand. */
    final void keep(Workings known) {
        workings = known;
    }

    private Workings workings() {
        Workings known = workings;
        if (known == null) {
            known = new Workings(dossier(), settings());
            workings = known;
        }
        return known;
    }

    /**
     * Returns the dossier that was reconciled.
     *
     * @return the dossier
     */
    public abstract Dossier dossier();

    /** Returns the settings of the reconciler. */
    abstract Settings settings();

    /**
     * Returns the widest reading that was allowed to save an agreement.
     *
     * @return the reading
     */
    public final Reading widest() {
        return settings().widest();
    }

    /**
     * Returns the reconciler that gave this result.
     *
     * @return a reconciler with the same settings, which gives an equal result for the same dossier
     */
    public final Reconciler reconciler() {
        return new Reconciler(settings());
    }

    /**
     * Returns the independent origins of all claims.
     *
     * @return the number of origins
     */
    public abstract int originCount();

    /**
     * Returns the consensus of each measurand.
     *
     * @return the consensus by measurand id
     */
    public abstract ImmutableMap<String, Consensus> consensuses();

    /**
     * Returns the compared pairs of claims that do not state the same. The claims of a pair are about one measurand, or about two that are
     * declared to be confused. Where a measurand has many claims, one pair represents all pairs of the same two figures.
     *
     * @return the comparisons
     */
    public abstract ImmutableList<Comparison> comparisons();

    /**
     * Returns the checks of the relations.
     *
     * @return one check for each relation
     */
    public abstract ImmutableList<RelationCheck> checks();

    /**
     * Returns the checks of linked relations.
     *
     * @return a check for each set of linked relations, for measurands that change one for each date; last, one over all dates for each
     * set, or single relation, with a count that never falls
     */
    public abstract ImmutableList<LinkedCheck> linkedChecks();

    /**
     * Returns the smallest sets of claims that cannot all be true.
     *
     * @return the conflicts; at least one for each disputed measurand, each violated relation and each impossible set of linked ones
     */
    public abstract ImmutableList<Conflict> conflicts();

    /**
     * Returns the fewest claims that must be wrong, as far as relations are involved or the figures of one measurand contradict each other.
     *
     * @return the claims and relations to withdraw, so that all others can be true
     */
    public abstract MinimalCorrection minimalCorrection();

    /**
     * Returns the findings that a person should review but that are no contradictions.
     *
     * @return the notes
     */
    public abstract ImmutableList<Note> notes();

    /**
     * Returns the figures that relations imply for unreported measurands.
     *
     * @return the implied figures
     */
    public abstract ImmutableList<ImpliedFigure> implied();

    /**
     * Returns the figure that all relations and their figures imply for a measurand, reported or not: the tightest interval in each
     * reading. The figure is computed on each call.
     *
     * @param measurand its id
     * @return the implied figure, for a measurand that changes on the latest date; empty where no relation is about it, where the interval
     * is no narrower than its range, and where the figures contradict each other
     */
    public final Optional<ImpliedFigure> implied(String measurand) {
        return workings().implied(measurand);
    }

    /**
     * Returns the figure implied for a measurand on a date. It follows from all figures, from the relations, each of which holds on every
     * date, and from the order of dates, since a count that never falls was no higher before. There need not be a claim about the date. The
     * figure is computed on each call.
     *
     * @param measurand its id
     * @param date the date; ignored for a fixed measurand
     * @return the tightest interval found in each reading; empty where that is no narrower than its range, and where the figures contradict
     * each other
     */
    public final Optional<ImpliedFigure> implied(String measurand, PartialDate date) {
        return workings().implied(measurand, date);
    }

    /**
     * Returns single changes that would resolve a conflict, each tested: digits swapped or wrong, a sign, a factor of ten, a neighbour's
     * value, a figure truncated instead of rounded. They are suggestions and are never applied. They are computed on each call.
     *
     * @param conflict one of the conflicts
     * @return the repairs, ranked by kind; none where no single change of one figure resolves it
     */
    public final ImmutableList<Repair> repairs(Conflict conflict) {
        return workings().repairs(conflict);
    }

    /**
     * Returns the repairs of several conflicts. They are the same as those of {@link #repairs(Conflict)}, but shared work is done only
     * once.
     *
     * @param conflicts some of the conflicts
     * @return the repairs of each, ranked by kind
     */
    public final ImmutableListMultimap<Conflict, Repair> repairs(Iterable<Conflict> conflicts) {
        Workings known = workings();
        ImmutableListMultimap.Builder<Conflict, Repair> repairs = ImmutableListMultimap.builder();
        ImmutableSet.copyOf(conflicts).forEach(conflict -> repairs.putAll(conflict, known.repairs(conflict)));
        return repairs.build();
    }

    /**
     * Returns the values nearest to the figures that satisfy the equations between them, without the fewest claims that must be wrong. They
     * are computed on each call.
     *
     * @return an estimate for each measurand of linear relations that figures and equations determine
     */
    public final ImmutableList<BalancedEstimate> estimates() {
        return workings().estimates();
    }

    /**
     * Returns how the date and the period of a claim were read. Words are read by the day of publication, an unstated year by the
     * surrounding claims.
     *
     * @param claim a claim of the dossier
     * @return the readings with their reasons; none where the claim states its date and period in full
     */
    public final ImmutableList<Narrowing> narrowed(Claim claim) {
        return workings().narrowed(claim);
    }

    /**
     * Returns the history of the consensus of a measurand, publication by publication. It is computed on each call, with one more
     * reconciliation of the measurand for each date.
     *
     * @param measurand its id
     * @return the history; empty where the dossier has no such measurand
     */
    public final Optional<Timeline> timeline(String measurand) {
        return consensus(measurand).map(known -> new TimelineFinder(dossier(), measurand, settings()).find());
    }

    /**
     * Returns the consensus of one measurand.
     *
     * @param measurand its id
     * @return the consensus, empty where the dossier has no such measurand
     */
    public final Optional<Consensus> consensus(String measurand) {
        return Optional.ofNullable(consensuses().get(measurand));
    }

    /**
     * Returns the conflicts that involve a claim.
     *
     * @param claim a claim of the dossier, or one that was added to it, {@linkplain Dossier#find found} there under whatever id it was
     * given
     * @return the conflicts that do not exist without it; none where it is not in the dossier, even if another claim there has its id
     */
    public final ImmutableList<Conflict> conflictsOf(Claim claim) {
        ImmutableSet<String> ids = dossier().find(claim).stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        return conflicts().stream()
                .filter(conflict -> ids.stream().anyMatch(conflict::touches))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the number of sources that make claims.
     *
     * @return the number of sources, without those that are only cited
     */
    public final int sourceCount() {
        return (int) dossier().claims().stream()
                .map(claim -> claim.source().id())
                .distinct()
                .count();
    }

    /**
     * Returns the number of results that a person should review. These are the measurands that are in dispute, or whose claims misquote a
     * source, are replaced by later ones of their party, or are not compared for their unit or date; and the relations that are violated or
     * unknown.
     *
     * @return their number, each measurand and each relation counted once
     */
    public final int needPerson() {
        long asked =
                consensuses().values().stream().filter(Consensus::needsPerson).count();
        long broken = checks().stream()
                .filter(check -> check.status() == RelationCheck.Status.VIOLATED
                        || check.status() == RelationCheck.Status.UNKNOWN)
                .count();
        return (int) (asked + broken);
    }

    /**
     * Returns the result in one line.
     *
     * @return the numbers of figures, sources, origins and conflicts, and of the results that need a person
     */
    public final String summary() {
        return Summary.of(this);
    }

    /**
     * Returns the result in one line.
     *
     * @return the {@linkplain #summary() summary}
     */
    @Override
    public final String toString() {
        return summary();
    }

    /**
     * Returns this reconciliation, if it contains no contradiction. It is meant for unit tests, and for pipelines that should stop at a
     * contradiction; {@link Reconciler#reconcile} itself never throws for one.
     *
     * <pre>{@code
     * Reconciler.standard().reconcile(dossier).orElseThrow();
     * }</pre>
     *
     * @return this reconciliation, where there is no conflict and no relation is violated, alone or linked with others; results that were
     * not checked, not compared or not decided within the allowed work are no contradictions
     * @throws ContradictoryFiguresException where there is a contradiction; its message gives the result in one line and the first ten
     * conflicts, with their claims and the reason why they cannot all be true
     */
    public final Reconciliation orElseThrow() {
        boolean violated = Stream.concat(
                        checks().stream().map(RelationCheck::status),
                        linkedChecks().stream().map(LinkedCheck::status))
                .anyMatch(RelationCheck.Status.VIOLATED::equals);
        if (violated || !conflicts().isEmpty()) {
            throw new ContradictoryFiguresException(this);
        }
        return this;
    }
}
