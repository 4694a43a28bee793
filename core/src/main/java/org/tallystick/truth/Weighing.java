package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.copying.CopyDetector;
import org.tallystick.reconcile.Reconciliation;

/**
 * A strategy that estimates a value from figures that cannot all be true.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * List<Estimate> estimates = Weighing.majority().weigh(result);
 * }</pre>
 *
 * <p><b>What votes.</b> The value of a claim is the middle of its rounded reading. A claim whose reading has no end on one side does not
 * vote but constrains: an estimate beyond its end is moved there. It is ignored if it contradicts every figure that votes, or if the
 * constraints contradict each other. Only the majority counts every claim by its whole interval, as the consensus does. Superseded and
 * stale claims take no part.
 *
 * <p><b>Who votes.</b> The origins of the claims; copies of one origin vote once. Unnamed officials have one vote together, and never
 * decide: where a method that chooses between figures would choose another without them, it has no estimate. If one figure of an origin may
 * be a shorter form of another, only the more precise one votes. Where several are left, each has an equal share of the vote.
 *
 * <p><b>Uncertainty.</b> The standard uncertainty of {@code x ± d} is d. A bare, exact or approximate figure of resolution g is taken as
 * uniform over the values that round to it, so its standard uncertainty is g/√12. That of a range of width w is w/√12.
 *
 * <p><b>What is estimated.</b> The measurand itself, by the claims that the consensus counts together. If the claims of a level contradict
 * each other on several dates, the latest of these dates is estimated. The claims of a count that never falls are weighed together whatever
 * their dates, without those that later ones have replaced. Where nested periods contradict each other, the longest of the one largest set
 * is weighed, and nothing if several sets are largest.
 */
public sealed interface Weighing permits Weigher {
    /**
     * Returns a vote of origins: the middle of the values that the one largest set of consistent claims leaves open at the top, its size
     * counted in origins. Where several sets are largest there is no majority, and no estimate. The interval has no coverage.
     *
     * @return the strategy
     */
    static Weighing majority() {
        return new Weigher("majority", all -> new Majority());
    }

    /**
     * Returns a mean of the origins' figures, each weighted by the inverse of its squared width. The widths are compared only with each
     * other; the interval follows from the scatter of the figures.
     *
     * @return the strategy
     */
    static Weighing byPrecision() {
        return new Weigher("precision", all -> Means::byPrecision);
    }

    /**
     * Returns a weighted median with source reliabilities learned over all measurands of the dossier, for numbers that can be nearly right:
     * {@link #crh(Loss)} with {@link Loss#DISTANCE}.
     *
     * @return the strategy
     */
    static Weighing crh() {
        return crh(Loss.DISTANCE);
    }

    /**
     * Returns a mean or vote with source reliabilities learned over all measurands of the dossier. Values and weights are improved in
     * turns; the less the claims of a source differ from the values, the more it weighs. Source: Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan and
     * J. Han, Resolving Conflicts in Heterogeneous Data by Truth Discovery and Source Reliability Estimation, SIGMOD 2014, which calls it
     * CRH. Unlike there, the loss of a source is taken per claim and with one average claim added, so that no source gains a great weight
     * by a few claims.
     *
     * @param loss the loss of a source whose claim differs from the value
     * @return the strategy
     */
    static Weighing crh(Loss loss) {
        return new Weigher("crh", all -> Undecided.of(all, items -> Crh.learn(items, loss)));
    }

    /**
     * Returns a Bayesian vote for the most probable value. Each origin is right with a probability of its own, learned over all measurands
     * of the dossier; the wrong values are equally likely, and their number is learned from how often wrong figures agree. Sources are
     * assumed independent where no citation says otherwise. Source: X. L. Dong, L. Berti-Équille and D. Srivastava, Integrating Conflicting Data: The Role of Source Dependence, VLDB 2009, where
     * it is called ACCU.
     *
     * @return the strategy
     */
    static Weighing accuracy() {
        return accuracy((copy, original) -> 0);
    }

    /**
     * As {@link #accuracy()}, with each vote discounted by the probability that it was copied. An origin's vote counts by the product, over
     * all others with the same value, of the probability that it did not copy them.
     *
     * @param copying the probability that each source copies each other
     * @return the strategy
     */
    static Weighing accuracy(CopyProbability copying) {
        return new Weigher("accuracy", all -> Undecided.of(all, items -> Accuracy.learn(items, copying)));
    }

    /**
     * As {@link #accuracy(CopyProbability)}, with the copies that {@link CopyDetector} suspects in the dossier, if these make its figures
     * likelier than independent sources do; else the same as {@link #accuracy()}. Sources that agree because they are right are so not taken
     * for copies of each other.
     *
     * @return the strategy
     */
    static Weighing accuracyWithCopying() {
        return new Weigher("accuracy-with-copying", all -> {
            CopyProbability copying = CopyProbability.of(CopyDetector.standard().detect(all.dossier()));
            return Undecided.of(all, items -> Accuracy.learnSuspecting(items, copying));
        });
    }

    /**
     * Returns the weighted mean with its uncertainty widened by the Birge ratio: {@link Pooling#BIRGE}.
     *
     * @return the strategy, for measured values with stated uncertainties
     */
    static Weighing weightedMean() {
        return pooling(Pooling.BIRGE);
    }

    /**
     * Returns a random-effects mean: {@link Pooling#MANDEL_PAULE}.
     *
     * @return the strategy, for measured values that scatter more than their uncertainties allow
     */
    static Weighing mandelPaule() {
        return pooling(Pooling.MANDEL_PAULE);
    }

    /**
     * Returns a random-effects mean: {@link Pooling#DER_SIMONIAN_LAIRD}.
     *
     * @return the strategy, for measured values that scatter more than their uncertainties allow
     */
    static Weighing derSimonianLaird() {
        return pooling(Pooling.DER_SIMONIAN_LAIRD);
    }

    /**
     * Returns the mean of the largest consistent subset: {@link Pooling#LARGEST_CONSISTENT_SUBSET}.
     *
     * @return the strategy, for measured values with outliers
     */
    static Weighing largestConsistentSubset() {
        return pooling(Pooling.LARGEST_CONSISTENT_SUBSET);
    }

    /**
     * Returns a pooling of the origins' figures. Several figures of one origin are combined into one measurement: their mean, with an
     * uncertainty widened by their scatter.
     *
     * @param pooling the method
     * @return the strategy, for measured values with stated uncertainties; its interval has a coverage of 95 percent
     */
    static Weighing pooling(Pooling pooling) {
        return new Weigher(pooling.word(), all -> item -> Means.pooled(item, pooling));
    }

    /**
     * Returns the strategies that need only a reconciliation, the simplest first.
     *
     * @return the strategies, each once
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
     * Returns the name of the method in running text.
     *
     * @return "mandel-paule" and the like
     */
    String method();

    /**
     * Estimates the disputed measurands.
     *
     * @param result the reconciliation, which is not changed
     * @return an estimate for each disputed measurand, in the order of the dossier; none where no claim votes, or the method cannot use its
     * figures
     */
    ImmutableList<Estimate> weigh(Reconciliation result);

    /**
     * Estimates one measurand, disputed or not.
     *
     * @param result the reconciliation, which is not changed
     * @param measurand the measurand's id
     * @return the estimate; empty where there is no such measurand, no claim votes, or the method cannot use its figures
     */
    Optional<Estimate> weigh(Reconciliation result, String measurand);
}
