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
 * What the claims of a dossier come to, taken together.
 *
 * <p>All lists follow the order of the dossier.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Reconciliation implements Serializable permits ImmutableReconciliation {
    private static final long serialVersionUID = 1L;

    /** Not part of the value: worked out again where it is missing, as after serialisation. */
    @SuppressWarnings("immutables:incompat")
    private transient volatile @Nullable Workings workings;

    Reconciliation() {}

    /** Keeps what was worked out on the way, for the questions that are answered on demand. */
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
     * What was reconciled.
     *
     * @return the dossier
     */
    public abstract Dossier dossier();

    /** How it was done. */
    abstract Settings settings();

    /**
     * The widest reading that was allowed to save an agreement.
     *
     * @return the reading
     */
    public final Reading widest() {
        return settings().widest();
    }

    /**
     * Returns the independent origins of all claims.
     *
     * @return how many origins there are
     */
    public abstract int originCount();

    /**
     * What the claims of each measurand come to.
     *
     * @return the consensus by measurand id
     */
    public abstract ImmutableMap<String, Consensus> consensuses();

    /**
     * The pairs of claims of one measurand, or of two that are declared to be confused, that do not say the same. Where a
     * measurand has many claims, one pair stands for all pairs of the same two figures.
     *
     * @return the comparisons
     */
    public abstract ImmutableList<Comparison> comparisons();

    /**
     * Whether the relations hold.
     *
     * @return one check for each relation
     */
    public abstract ImmutableList<RelationCheck> checks();

    /**
     * Whether relations that are linked can all hold together.
     *
     * @return a check for each set of linked relations, of what moves one for each date; last, one for all dates together of
     *     each set, or single relation, that ties a count that never falls
     */
    public abstract ImmutableList<LinkedCheck> linkedChecks();

    /**
     * The smallest sets of claims that cannot all be true.
     *
     * @return the conflicts; at least one for each disputed measurand, each violated relation and each impossible set of linked
     *     ones
     */
    public abstract ImmutableList<Conflict> conflicts();

    /**
     * The fewest claims that must be wrong, as far as relations have a part in it or one measurand's own figures contradict
     * each other.
     *
     * @return what to withdraw so that all else can be true
     */
    public abstract MinimalCorrection minimalCorrection();

    /**
     * What a person should look at and is no contradiction.
     *
     * @return the notes
     */
    public abstract ImmutableList<Note> notes();

    /**
     * What the relations say of measurands that nobody reports.
     *
     * @return the implied figures
     */
    public abstract ImmutableList<ImpliedFigure> implied();

    /**
     * What the relations, and all figures they tie, imply of a measurand, be it reported or not: the tightest interval in each
     * reading. It is worked out when asked.
     *
     * @param measurand its id
     * @return what is implied, of what moves on the latest date; empty where no relation is about it, where that is no more than
     *     its range, and where the figures contradict each other
     */
    public final Optional<ImpliedFigure> implied(String measurand) {
        return workings().implied(measurand);
    }

    /**
     * Returns the figure implied for a measurand on a date: by all figures, by the relations, each of which holds on every date, and
     * by the order of dates, since a count that never falls was at most as high before. There need not be a claim about the date.
     * The figure is computed on each call.
     *
     * @param measurand its id
     * @param date the date; of no matter for what does not move
     * @return the tightest interval found in each reading; empty where that is no more than its range, and where the figures
     *     contradict each other
     */
    public final Optional<ImpliedFigure> implied(String measurand, PartialDate date) {
        return workings().implied(measurand, date);
    }

    /**
     * Single changes that would mend a conflict, each tried: digits swapped or wrong, a sign, a factor of ten, a neighbour's
     * value, a figure cut off instead of rounded. They are offered and never applied, and are worked out when asked.
     *
     * @param conflict one of the conflicts
     * @return the repairs, ranked by kind; none where no single change of one figure mends it
     */
    public final ImmutableList<Repair> repairs(Conflict conflict) {
        return workings().repairs(conflict);
    }

    /**
     * The repairs of several conflicts, found as {@link #repairs(Conflict)} finds them, with the work that they share done once.
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
     * The values nearest to the figures that satisfy the equations between them, without the fewest claims that must be wrong.
     * They are worked out when asked.
     *
     * @return an estimate for each measurand of linear relations that figures and equations determine
     */
    public final ImmutableList<BalancedEstimate> estimates() {
        return workings().estimates();
    }

    /**
     * What the date and the period of a claim were read as: words by the day of publication, an unstated year by the claims beside
     * it.
     *
     * @param claim a claim of the dossier
     * @return what was read, and why; none where the claim states all of it
     */
    public final ImmutableList<Narrowing> narrowed(Claim claim) {
        return workings().narrowed(claim);
    }

    /**
     * How the knowledge of a measurand grew, publication by publication. It is worked out when asked, with one more reconciliation
     * of the measurand for each date.
     *
     * @param measurand its id
     * @return what each date brought; empty where the dossier has no such measurand
     */
    public final Optional<Timeline> timeline(String measurand) {
        return consensus(measurand).map(known -> new TimelineFinder(dossier(), measurand, settings()).find());
    }

    /**
     * What the claims of one measurand come to.
     *
     * @param measurand its id
     * @return the consensus, empty where the dossier has no such measurand
     */
    public final Optional<Consensus> consensus(String measurand) {
        return Optional.ofNullable(consensuses().get(measurand));
    }

    /**
     * The conflicts that touch a claim.
     *
     * @param claim a claim of the dossier, or one that was added to it, {@linkplain Dossier#find found} there under whatever id it
     *     was given
     * @return those of the conflicts that cannot do without it; none where it is not in the dossier, though another claim there has
     *     its id
     */
    public final ImmutableList<Conflict> conflictsOf(Claim claim) {
        ImmutableSet<String> ids = dossier().find(claim).stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        return conflicts().stream()
                .filter(conflict -> ids.stream().anyMatch(conflict::touches))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many sources make claims.
     *
     * @return the number of sources, those that are only cited not counted
     */
    public final int sourceCount() {
        return (int) dossier().claims().stream()
                .map(claim -> claim.source().id())
                .distinct()
                .count();
    }

    /**
     * How many results need a person: the measurands that are in dispute, or whose claims misquote a source, are replaced by later
     * ones of their party, or are not compared for their unit or date; and the relations that are violated or unknown.
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
     * The result in one line.
     *
     * @return how many figures, sources and origins there are, how many conflicts, and how many results need a person
     */
    public final String summary() {
        return Summary.of(this);
    }

    /**
     * The result in one line.
     *
     * @return the {@linkplain #summary() summary}
     */
    @Override
    public final String toString() {
        return summary();
    }

    /**
     * This reconciliation, if nothing in it contradicts. It is meant for unit tests, and for pipelines that are to stop at a
     * contradiction; {@link Reconciler#reconcile} itself never throws for one.
     *
     * <pre>{@code
     * Reconciler.standard().reconcile(dossier).orElseThrow();
     * }</pre>
     *
     * @return itself, where there is no conflict and no relation is violated, alone or linked with others. What was not checked,
     *     not compared or not decided within the work allowed contradicts nothing
     * @throws ContradictoryFiguresException else; its message gives the result in one line and the first ten conflicts, with their
     *     claims and the reason why they cannot all be true
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
