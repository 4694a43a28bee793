package org.tallystick.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

class RepairsPropertiesTest {
    private static final Source TIMES = Source.outlet("times");

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<String> hedges = Arbitraries.of("", "about ", "more than ", "at least ", "exactly ", "nearly ");
        Arbitrary<String> grouped = Arbitraries.longs().between(1, 9_999_999).map("%,d"::formatted);
        Arbitrary<String> pointed =
                Arbitraries.integers().between(10, 9_999).map(n -> n / 10 + "." + n % 10 + " million");
        Arbitrary<Measurand> measurands = Arbitraries.of(
                Measurand.of("people", "person"), Measurand.of("seized", "lb"), Measurand.of("index", "percent"));
        return Combinators.combine(hedges, Arbitraries.oneOf(grouped, pointed), measurands)
                .as((hedge, number, measurand) -> Claim.of(TIMES, measurand, hedge + number));
    }

    @Property(tries = 60)
    void eachSaysAnotherThingThanWasSaid(@ForAll("claims") Claim claim) {
        Set<List<Interval>> meanings = new HashSet<>(Set.of(meaning(claim)));
        for (Repair repair : Repairs.of(claim, List.of())) {
            assertThat(meanings.add(meaning(claim.saying(repair.mended())))).isTrue();
            assertThat(repair.said()).isEqualTo(claim.said());
            assertThat(repair.claim()).isEqualTo(claim.id());
        }
    }

    @Property(tries = 60)
    void hedgeAndUnitStay(@ForAll("claims") Claim claim) {
        assertThat(Repairs.of(claim, List.of()))
                .filteredOn(repair -> repair.kind() != RepairKind.TRUNCATED)
                .allSatisfy(repair -> {
                    assertThat(repair.mended().hedge()).isEqualTo(claim.said().hedge());
                    assertThat(repair.mended().unit()).isEqualTo(claim.said().unit());
                    assertThat(repair.mended())
                            .isEqualTo(Figure.parse(repair.mended().phrase()));
                });
    }

    @Property(tries = 60)
    void aWrongDigitIsOneAndASwapTwoThatStandTogether(@ForAll("claims") Claim claim) {
        String said = digits(claim.said());
        for (Repair repair : Repairs.of(claim, List.of())) {
            String meant = digits(repair.mended());
            if (repair.kind() == RepairKind.WRONG_DIGIT) {
                assertThat(differences(said, meant)).hasSize(1);
            } else if (repair.kind() == RepairKind.SWAPPED_DIGITS) {
                List<Integer> places = differences(said, meant);
                assertThat(places).hasSize(2);
                assertThat(places.get(1)).isEqualTo(places.get(0) + 1);
                assertThat(said.charAt(places.get(0))).isEqualTo(meant.charAt(places.get(1)));
                assertThat(said.charAt(places.get(1))).isEqualTo(meant.charAt(places.get(0)));
            }
        }
    }

    @Property(tries = 30)
    void swappingTwiceGivesBack(@ForAll("claims") Claim claim) {
        for (Repair repair : Repairs.of(claim, List.of())) {
            if (repair.kind() == RepairKind.SWAPPED_DIGITS) {
                assertThat(Repairs.of(claim.saying(repair.mended()), List.of()))
                        .filteredOn(back -> back.kind() == RepairKind.SWAPPED_DIGITS)
                        .extracting(Repair::mended)
                        .contains(claim.said());
            }
        }
    }

    @Property(tries = 60)
    void countsStayWholeAndAboveZero(@ForAll("claims") Claim claim) {
        Interval range = claim.measurand().range();
        boolean whole = claim.measurand().id().equals("people");
        assertThat(Repairs.of(claim, List.of())).allSatisfy(repair -> {
            assertThat(range.encloses(claim.saying(repair.mended()).in(Reading.LOOSE)))
                    .isTrue();
            assertThat(repair.mended().value().filter(value -> whole && !value.isWhole()))
                    .isEmpty();
        });
    }

    @Property(tries = 30)
    void theOrderOfNeighboursIsOfNoAccount(
            @ForAll("claims") Claim claim, @ForAll("claims") Claim one, @ForAll("claims") Claim other) {
        List<Claim> neighbours = new ArrayList<>(List.of(claim, one, other));
        List<Repair> repairs = Repairs.of(claim, neighbours);
        Collections.shuffle(neighbours, new Random(neighbours.hashCode()));
        assertThat(Repairs.of(claim, neighbours)).isEqualTo(repairs);
        assertThat(repairs).isSortedAccordingTo(Comparator.comparing(Repair::kind));
    }

    @Property(tries = 30)
    void whatMendsIsPartOfWhatIsOffered(@ForAll("claims") Claim claim, @ForAll("claims") Claim wanted) {
        List<Repair> all = Repairs.of(claim, List.of());
        Rational bound = wanted.figure().value().orElseThrow();
        assertThat(Repairs.mending(
                        claim, List.of(), mended -> mended.in(Reading.LOOSE).contains(bound)))
                .isEqualTo(all.stream()
                        .filter(repair ->
                                claim.saying(repair.mended()).in(Reading.LOOSE).contains(bound))
                        .toList());
    }

    private static List<Interval> meaning(Claim claim) {
        return List.of(claim.in(Reading.EXACT), claim.in(Reading.ROUNDED), claim.in(Reading.LOOSE));
    }

    private static String digits(Figure figure) {
        return figure.phrase().replaceAll("[^0-9]", "");
    }

    private static List<Integer> differences(String one, String other) {
        assertThat(other).hasSameSizeAs(one);
        return IntStream.range(0, one.length())
                .filter(at -> one.charAt(at) != other.charAt(at))
                .boxed()
                .toList();
    }
}
