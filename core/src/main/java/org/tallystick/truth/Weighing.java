package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.copying.CopyDetector;
import org.tallystick.reconcile.Reconciliation;

/**
 * A way to weigh figures that cannot all be true against each other.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * List<Estimate> estimates = Weighing.majority().weigh(result);
 * }</pre>
 *
 * <p><b>What votes.</b> The value of a claim is the middle of its rounded reading. A claim whose reading has no end on one side does not
 * vote: it constrains, and an estimate beyond its end is moved there, unless the claim contradicts every figure that votes, or the
 * constraints contradict each other. Majority alone lets every claim count by its whole interval, as the consensus does. Superseded and
 * stale claims take no part.
 *
 * <p><b>Who votes.</b> The origins of the claims; copies of one origin vote once. Unnamed officials have one vote together, and never
 * decide: where a method that chooses between figures would choose another without them, it has no estimate. Of an origin's figures of which one can be a shorter
 * form of another only the most precise votes; where several are left, each has an equal part of the vote.
 *
 * <p><b>Uncertainty.</b> In {@code x ± d} one standard uncertainty is d. A bare, exact or approximate figure of resolution g can be anything
 * that rounds to it, evenly, so that its standard uncertainty is g/√12; a range of width w has w/√12.
 *
 * <p><b>Of what.</b> Of the measurand itself, by the claims that the consensus counts together; where those of a level contradict each other
 * on several dates, on the latest of them. The claims of a count that never falls are weighed together whatever their dates, without those
 * that later ones have overtaken. Where periods within each other contradict, the longest of the one largest set is weighed, and nothing
 * where several sets are largest.
 */
public sealed interface Weighing permits Weigher {
    /**
     * The middle of what the one largest set of claims that can all be true leaves open at the top, its size counted in origins. Where
     * several sets are largest there is no majority, and no estimate. The interval has no coverage.
     *
     * @return a vote of origins
     */
    static Weighing majority() {
        return new Weigher("majority", all -> new Majority());
    }

    /**
     * The mean of the origins' figures, each weighed by one over its squared width. The widths are compared only with each other:
     * the interval follows from the scatter of the figures.
     *
     * @return a mean that believes the precise
     */
    static Weighing byPrecision() {
        return new Weigher("precision", all -> Means::byPrecision);
    }

    /**
     * Source reliability learned over all measurands of the dossier, for numbers that can be nearly right: {@link #crh(Loss)} with
     * {@link Loss#DISTANCE}.
     *
     * @return a learned mean
     */
    static Weighing crh() {
        return crh(Loss.DISTANCE);
    }

    /**
     * Source reliability learned over all measurands of the dossier: values and weights are improved in turns, a source weighing the
     * more the less its claims lie off the values. Source: Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan and J. Han, Resolving Conflicts in
     * Heterogeneous Data by Truth Discovery and Source Reliability Estimation, SIGMOD 2014, which calls it CRH. Unlike there, the loss of a source
     * is taken per claim and with one average claim added, so that few claims make nobody an oracle.
     *
     * @param loss what it costs a source to be off
     * @return a learned mean or vote
     */
    static Weighing crh(Loss loss) {
        return new Weigher("crh", all -> Undecided.of(all, items -> Crh.learn(items, loss)));
    }

    /**
     * The most probable value where each origin is right with a probability of its own, learned over all measurands of the dossier, and the
     * wrong values are many and equally likely. Sources are taken to be independent where no citation says otherwise. Source: X. L. Dong, L.
     * Berti-Équille and D. Srivastava, Integrating Conflicting Data: The Role of Source Dependence, VLDB 2009, where it is called ACCU.
     *
     * @return a Bayesian vote
     */
    static Weighing accuracy() {
        return accuracy((copy, original) -> 0);
    }

    /**
     * As {@link #accuracy()}, each vote being discounted by the probability that it was copied: an origin's vote counts by the product, over
     * all others that say the same, of the probability that it did not copy them.
     *
     * @param copying how probably each source copies each other
     * @return a Bayesian vote that sees through copies
     */
    static Weighing accuracy(CopyProbability copying) {
        return new Weigher("accuracy", all -> Undecided.of(all, items -> Accuracy.learn(items, copying)));
    }

    /**
     * As {@link #accuracy(CopyProbability)}, with the copies that {@link CopyDetector} suspects in the dossier: the model of Dong et al. as
     * a whole, here with all the traces that copies leave.
     *
     * @return a Bayesian vote that looks for copies itself
     */
    static Weighing accuracyWithCopying() {
        return new Weigher("accuracy-with-copying", all -> {
            CopyProbability copying = CopyProbability.of(CopyDetector.standard().detect(all.dossier()));
            return Undecided.of(all, items -> Accuracy.learn(items, copying));
        });
    }

    /**
     * The weighted mean, its uncertainty widened by the Birge ratio: {@link Pooling#BIRGE}.
     *
     * @return a mean for measured values with stated uncertainties
     */
    static Weighing weightedMean() {
        return pooling(Pooling.BIRGE);
    }

    /**
     * Random effects: {@link Pooling#MANDEL_PAULE}.
     *
     * @return a mean for measured values that scatter more than they state
     */
    static Weighing mandelPaule() {
        return pooling(Pooling.MANDEL_PAULE);
    }

    /**
     * Random effects: {@link Pooling#DER_SIMONIAN_LAIRD}.
     *
     * @return a mean for measured values that scatter more than they state
     */
    static Weighing derSimonianLaird() {
        return pooling(Pooling.DER_SIMONIAN_LAIRD);
    }

    /**
     * The mean of those that fit together: {@link Pooling#LARGEST_CONSISTENT_SUBSET}.
     *
     * @return a mean that leaves outliers out
     */
    static Weighing largestConsistentSubset() {
        return pooling(Pooling.LARGEST_CONSISTENT_SUBSET);
    }

    /**
     * Any pooling of the origins' figures. An origin that says several has one measurement of them, their mean, whose uncertainty their
     * scatter widens.
     *
     * @param pooling the method
     * @return a mean for measured values with stated uncertainties, its interval of 95 percent
     */
    static Weighing pooling(Pooling pooling) {
        return new Weigher(pooling.word(), all -> item -> Means.pooled(item, pooling));
    }

    /**
     * The strategies that need nothing but a reconciliation, the plainest first.
     *
     * @return each of them once
     */
    static ImmutableList<Weighing> all() {
        return ImmutableList.of(
                majority(),
                byPrecision(),
                crh(),
                accuracy(),
                accuracyWithCopying(),
                weightedMean(),
                mandelPaule(),
                derSimonianLaird(),
                largestConsistentSubset());
    }

    /**
     * The name of the method in running text.
     *
     * @return "mandel-paule" and the like
     */
    String method();

    /**
     * Weighs what is in dispute.
     *
     * @param result a reconciliation, which stays as it is
     * @return an estimate for each disputed measurand, in the order of the dossier; none where no claim votes, or the method has
     *     no use for its figures
     */
    ImmutableList<Estimate> weigh(Reconciliation result);

    /**
     * Weighs the claims of one measurand, disputed or not.
     *
     * @param result a reconciliation, which stays as it is
     * @param measurand the measurand's id
     * @return the estimate; empty where there is no such measurand, no claim votes, or the method has no use for its figures
     */
    Optional<Estimate> weigh(Reconciliation result, String measurand);
}
