package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.reconcile.Reconciler;

/** What holds of every way to weigh. */
class WeighingPropertiesTest {
    private static final List<Weighing> ALL = WeighingTest.all().toList();

    /** The value that one of five sources states of one of three things, with its margin. */
    private record StatedValue(int source, int thing, int value, int margin) {
        private Claim claim(int number, Source by, int scale, int shift) {
            String phrase = new BigDecimal((long) value * scale + shift) + " ± " + margin * scale;
            return Claim.of(by, Measurand.of("thing-" + thing), Figure.parse(phrase))
                    .withId("claim-" + number);
        }
    }

    @Provide
    Arbitrary<List<StatedValue>> stated() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 9))
                .as(StatedValue::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Weighing> weighings() {
        return Arbitraries.of(ALL);
    }

    private static List<Claim> claims(List<StatedValue> stated, int scale, int shift) {
        List<Claim> claims = new ArrayList<>();
        for (StatedValue each : stated) {
            claims.add(each.claim(claims.size(), Source.of("source-" + each.source()), scale, shift));
        }
        return claims;
    }

    private static Optional<Estimate> estimate(Weighing weighing, List<Claim> claims) {
        return weighing.weigh(Reconciler.standard().reconcile(Dossier.of(claims)), "thing-0");
    }

    @Property(tries = 150)
    void theOrderOfClaimsChangesNothing(
            @ForAll("stated") List<StatedValue> stated, @ForAll("weighings") Weighing weighing, @ForAll Random random) {
        List<Claim> claims = claims(stated, 1, 0);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(estimate(weighing, shuffled)).isEqualTo(estimate(weighing, claims));
    }

    @Property(tries = 150)
    void aChangeOfScaleChangesTheEstimateAlike(
            @ForAll("stated") List<StatedValue> stated, @ForAll("weighings") Weighing weighing) {
        Optional<Estimate> estimate = estimate(weighing, claims(stated, 1, 0));
        Optional<Estimate> moved = estimate(weighing, claims(stated, 8, 1000));
        assertThat(moved.isPresent()).isEqualTo(estimate.isPresent());
        estimate.ifPresent(from -> {
            assertThat(moved.orElseThrow().value()).isCloseTo(8 * from.value() + 1000, within(1e-6));
            assertThat(moved.orElseThrow().low()).isCloseTo(8 * from.low() + 1000, within(1e-5));
            assertThat(moved.orElseThrow().high()).isCloseTo(8 * from.high() + 1000, within(1e-5));
        });
    }

    @Property(tries = 150)
    void aCopyWeighsNothing(@ForAll("stated") List<StatedValue> stated, @ForAll("weighings") Weighing weighing) {
        List<Claim> claims = claims(stated, 1, 0);
        Source original = Source.of("source-" + stated.get(0).source());
        List<Claim> copied = new ArrayList<>(claims);
        for (StatedValue each : stated) {
            if (each.source() == stated.get(0).source()) {
                copied.add(each.claim(copied.size(), Source.of("copy").citing(original), 1, 0));
            }
        }
        Optional<Estimate> alone = estimate(weighing, claims);
        Optional<Estimate> together = estimate(weighing, copied);
        assertThat(together.map(Estimate::value)).isEqualTo(alone.map(Estimate::value));
        assertThat(together.map(Estimate::low)).isEqualTo(alone.map(Estimate::low));
        assertThat(together.map(Estimate::high)).isEqualTo(alone.map(Estimate::high));
        assertThat(together.map(Estimate::statistic)).isEqualTo(alone.map(Estimate::statistic));
    }

    @Property(tries = 100)
    void theNamesOfSourcesAreOnlyNames(
            @ForAll("stated") List<StatedValue> stated, @ForAll("weighings") Weighing weighing) {
        List<StatedValue> renamed = stated.stream()
                .map(each -> new StatedValue(4 - each.source(), each.thing(), each.value(), each.margin()))
                .toList();
        Optional<Estimate> one = estimate(weighing, claims(stated, 1, 0));
        Optional<Estimate> other = estimate(weighing, claims(renamed, 1, 0));
        one.ifPresent(from -> {
            Estimate to = other.orElseThrow();
            assertThat(to.value()).isCloseTo(from.value(), within(1e-9));
            from.shares().forEach((source, share) -> {
                int number = 4 - (source.charAt(source.length() - 1) - '0');
                assertThat(to.shares().get("source-" + number)).isCloseTo(share, within(1e-9));
            });
        });
    }
}
