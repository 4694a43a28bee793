package org.tallystick.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

class RepairFinderPropertiesTest {
    private static final Measurand TOTAL = moving("total", Course.CUMULATIVE);
    private static final Measurand ADULTS = moving("adults", Course.CUMULATIVE);
    private static final Measurand CHILDREN = moving("children", Course.LEVEL);
    private static final Measurand AWAY = Measurand.of("away");

    private static Measurand moving(String id, Course course) {
        return Measurand.of(id, "person").moving(course);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<String> numbers = Arbitraries.of(
                "120", "240", "48", "72", "24", "12", "21", "96", "480", "1,200", "7", "a hundred", "about 120");
        Arbitrary<String> hedges = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("more than ", "nearly ", "exactly ")));
        Arbitrary<String> figures = Combinators.combine(hedges, numbers)
                .as((hedge, number) -> number.startsWith("about") ? number : hedge + number);
        return Combinators.combine(
                        Arbitraries.of(TOTAL, ADULTS, CHILDREN, AWAY),
                        figures,
                        Arbitraries.of("2026-03-01", "2026-03-02", "2026-03-03"))
                .as((measurand, figure, date) ->
                        Claim.of(Source.of("s"), measurand, figure).withAsOf(PartialDate.parse(date)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(RepairFinderPropertiesTest::numbered);
    }

    private static List<Claim> numbered(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(at -> {
                    Claim claim = claims.get(at);
                    Claim own = Claim.of(Source.of("s" + at), claim.measurand(), claim.said());
                    return own.withAsOf(claim.asOf().orElseThrow());
                })
                .toList();
    }

    /** In the dossier with one claim mended no conflict is left among the claims of the conflict. */
    @Property(tries = 60)
    void whateverIsOfferedMends(@ForAll("claims") List<Claim> claims) {
        Dossier dossier = Dossier.of(claims)
                .with(TOTAL, ADULTS, CHILDREN, AWAY)
                .with(Relation.includes("sum", TOTAL, ADULTS, CHILDREN), Relation.parse("total = adults + away"));
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        for (Conflict conflict : result.conflicts()) {
            for (Repair repair : result.repairs(conflict)) {
                Dossier mended =
                        dossier.revised(claim -> claim.id().equals(repair.claim()) ? repair.triedOn(claim) : claim);
                assertThat(Reconciler.standard().reconcile(mended).conflicts())
                        .as(conflict.why() + "\n" + repair)
                        .noneMatch(left -> conflict.claims().containsAll(left.claims()));
                isPlausible(dossier, repair);
            }
        }
    }

    private static void isPlausible(Dossier dossier, Repair repair) {
        Claim said = dossier.claims().stream()
                .filter(claim -> claim.id().equals(repair.claim()))
                .findFirst()
                .orElseThrow();
        Figure mended = dossier.figure(repair.triedOn(said));
        assertThat(said.measurand().range().encloses(mended.in(Reading.LOOSE))).isTrue();
        assertThat(mended.unit()).isEqualTo(dossier.figure(said).unit());
        assertThat(repair.asOf().isPresent()).isEqualTo(repair.kind() == RepairKind.OTHER_DATE);
        if (repair.asOf().isEmpty()) {
            assertThat(mended.value().filter(value -> said.said().value().equals(Optional.of(value))))
                    .isEmpty();
        }
    }

    @Property(tries = 20)
    void aTotalThatWasCountedTwiceIsFound(@ForAll("parts") List<Long> parts) {
        long total = parts.stream().mapToLong(part -> part).sum();
        assertThat(values(RepairKind.DOUBLED, story(2 * total, parts))).containsOnlyOnce(Rational.of(total));
    }

    @Property(tries = 20)
    void aHalfOfATotalIsFound(@ForAll("parts") List<Long> parts) {
        long total = parts.stream().mapToLong(part -> part).sum();
        List<Long> even = List.of(parts.get(0), parts.get(1), parts.get(2) + total % 2);
        assertThat(values(RepairKind.DOUBLED, story((total + total % 2) / 2, even)))
                .containsOnlyOnce(Rational.of(total + total % 2));
    }

    @Property(tries = 20)
    void aPartThatWasLeftOutIsFound(@ForAll("parts") List<Long> parts) {
        long total = parts.stream().mapToLong(part -> part).sum();
        assertThat(values(RepairKind.SUM_OF_OTHERS, story(total - parts.get(2), parts)))
                .contains(Rational.of(total));
    }

    @Property(tries = 20)
    void aFactorIsFound(@ForAll("parts") List<Long> parts, @ForAll @IntRange(min = 1, max = 3) int power) {
        long total = parts.stream().mapToLong(part -> part).sum();
        long said = Rational.powerOfTen(power).numerator().longValueExact() * total;
        assertThat(values(RepairKind.FACTOR, story(said, parts))).contains(Rational.of(total));
    }

    /** A total of three parts that are of one size, so that none of them is lost in rounding. */
    @Provide
    Arbitrary<List<Long>> parts() {
        return Arbitraries.longs().between(1_001, 9_999).list().ofSize(3);
    }

    private static Dossier story(long total, List<Long> parts) {
        Measurand whole = Measurand.of("whole", "person");
        Dossier dossier = Dossier.of(Claim.of(Source.of("port"), whole, "%,d people".formatted(total)));
        List<String> names = List.of("left", "middle", "right");
        for (int at = 0; at < names.size(); at++) {
            Measurand part = Measurand.of(names.get(at), "person");
            dossier = dossier.with(Claim.of(Source.of("s" + at), part, Figure.exactly(parts.get(at))));
        }
        return dossier.with(Relation.parse("whole = left + middle + right"));
    }

    private static List<Rational> values(RepairKind kind, Dossier dossier) {
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        return result.repairs(result.conflicts().get(0)).stream()
                .filter(repair -> repair.claim().equals("port/whole") && repair.kind() == kind)
                .map(repair -> repair.mended().value().orElseThrow())
                .toList();
    }
}
