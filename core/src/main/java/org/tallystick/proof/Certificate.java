package org.tallystick.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;

/**
 * A proof that claims cannot all be true.
 *
 * <p>A linear proof is a single sum of premises that amounts to {@code 0 > 0}, after Farkas' lemma. A proof by cases is a tree: it begins
 * with all values that the assumed claims allow, divides them by branches, and refutes each part by a sum, by one relation or by
 * equations that no whole numbers satisfy. Its sums may have products of two measurands.
 *
 * <p>A proof contains no bounds of its own. {@link #verify} takes them from the dossier, so an invented bound fails.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Certificate implements Serializable permits ImmutableCertificate {
    private static final long serialVersionUID = 1L;

    Certificate() {}

    /**
     * Returns a proof by one sum.
     *
     * @param premises the premises that are claimed to add up to a contradiction
     * @return the certificate, not yet verified
     */
    public static Certificate of(Iterable<? extends Premise> premises) {
        return new ImmutableCertificate.Builder()
                .addSteps(Refutation.summation(premises))
                .build();
    }

    /**
     * Returns a proof by cases.
     *
     * @param assumed the claims whose values it begins with, each in a reading, by their ids
     * @param steps the steps; the first refutes all values, each of the others the part of one earlier branch
     * @return the certificate, not yet verified
     */
    public static Certificate of(Map<String, Reading> assumed, Iterable<? extends Refutation> steps) {
        return new ImmutableCertificate.Builder()
                .putAllAssumed(assumed)
                .addAllSteps(steps)
                .build();
    }

    /**
     * Returns the claims whose values the proof begins with; a sum names its claims itself.
     *
     * @return the reading of each, by id
     */
    public abstract ImmutableMap<String, Reading> assumed();

    /**
     * Returns the steps of the proof, the first of which refutes all values.
     *
     * @return the steps, by their numbers
     */
    public abstract ImmutableList<Refutation> steps();

    /**
     * Whether it is a single sum of linear lines.
     *
     * @return false for a proof by cases or with products
     */
    public final boolean isLinear() {
        return assumed().isEmpty()
                && steps().size() == 1
                && steps().get(0) instanceof Summation sum
                && sum.premises().stream()
                        .noneMatch(line -> line instanceof ProductSign || line instanceof NonzeroDivisor);
    }

    /**
     * Returns the premises of all its sums.
     *
     * @return the premises, in order
     */
    public final ImmutableList<Premise> premises() {
        return steps().stream().flatMap(step -> step.premises().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the claims that cannot all be true if it verifies.
     *
     * @return their ids
     */
    public final ImmutableSet<String> claims() {
        Stream<String> ends = premises().stream()
                .flatMap(line -> line instanceof ClaimEnd end ? Stream.of(end.claim()) : Stream.empty());
        return Stream.concat(assumed().keySet().stream(), ends).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the relations that it uses.
     *
     * @return their ids
     */
    public final ImmutableSet<String> relations() {
        Stream<String> rows = premises().stream().flatMap(line -> line.usedRelation().stream());
        Stream<String> broken = steps().stream()
                .flatMap(step -> step instanceof BrokenRelation leaf ? Stream.of(leaf.relation()) : Stream.empty());
        return Stream.concat(rows, broken).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the same proof for figures in another reading. It is valid where the figures contradict each other in that reading too.
     *
     * @param reading the reading of every figure
     * @return the certificate, not yet verified
     */
    public final Certificate withReading(Reading reading) {
        return new ImmutableCertificate.Builder()
                .putAllAssumed(Maps.transformValues(assumed(), any -> reading))
                .addAllSteps(Lists.transform(steps(), step -> inReading(step, reading)))
                .build();
    }

    private static Refutation inReading(Refutation step, Reading reading) {
        List<Premise> premises = Lists.transform(step.premises(), premise -> inReading(premise, reading));
        if (step instanceof Summation) {
            return Refutation.summation(premises);
        }
        return step instanceof Indivisibility ? Refutation.indivisibility(premises) : step;
    }

    private static Premise inReading(Premise premise, Reading reading) {
        return premise instanceof ClaimEnd end
                ? Premise.ofClaim(end.claim(), reading, end.end(), end.times())
                : premise;
    }

    /**
     * Verifies the proof against a dossier, by rational arithmetic only.
     *
     * @param dossier the dossier with the claims, measurands and relations
     * @return whether its claims stand in the dossier and are about the same things, and its steps refute all values that they allow
     */
    public final boolean verify(Dossier dossier) {
        return new Verification(dossier, this).holds();
    }
}
