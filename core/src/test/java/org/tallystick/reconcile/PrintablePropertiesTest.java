package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Consensus.Status;

/** What is printed was said: by somebody or, as a range, by all sides together. */
class PrintablePropertiesTest {
    private static final Set<Status> TOLD = EnumSet.of(Status.SINGLE, Status.AGREED);
    private static final List<String> HEDGES =
            List.of("", "", "about ", "nearly ", "just over ", "more than ", "at least ", "less than ", "at most ");

    @Provide
    Arbitrary<List<String>> phrases() {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 120),
                Arbitraries.integers().between(1, 40).map(n -> 1000 * n));
        return Combinators.combine(Arbitraries.of(HEDGES), numbers)
                .as((hedge, n) -> "%s%,d".formatted(hedge, n))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Measurand> measurands() {
        return Arbitraries.of(
                Measurand.of("people", "person"),
                Measurand.of("plain"),
                Measurand.of("share", "percent"),
                Measurand.of("load", "lb"));
    }

    @Property(tries = 200)
    void thePhraseIsASaidOneOrCoversEverySide(
            @ForAll("phrases") List<String> phrases, @ForAll("measurands") Measurand measurand) {
        List<Claim> claims = new ArrayList<>();
        for (String phrase : phrases) {
            claims.add(Claim.of(Source.of("source-" + claims.size()), measurand, phrase));
        }
        Dossier dossier = Dossier.of(claims);
        Consensus consensus = Reconciler.standard()
                .reconcile(dossier)
                .consensus(measurand.id())
                .orElseThrow();
        Optional<Interval> printed = consensus.printable().map(words -> read(words, measurand));
        if (TOLD.contains(consensus.status()) && printed.isEmpty()) {
            assertThat(consensus.sides()).hasSizeGreaterThan(1);
        } else if (TOLD.contains(consensus.status())) {
            assertThat(printed).contains(consensus.said().orElseThrow().in(Reading.EXACT));
            assertThat(hullOfSaid(claims, dossier, printed.orElseThrow())).isEqualTo(printed);
            assertThat(consensus.values().orElseThrow().encloses(printed.orElseThrow()))
                    .isTrue();
        } else {
            boolean told = consensus.status() == Status.DISPUTED || printed.isEmpty();
            assertThat(consensus.sides().size() > 1).isEqualTo(told);
            printed.ifPresent(range -> assertThat(told ? saidBySides(consensus, measurand) : finest(claims, dossier))
                    .isNotEmpty()
                    .allSatisfy(side -> assertThat(range.encloses(side)).isTrue()));
        }
    }

    /** The ends of what is printed are ends of what somebody said: a range invents none. */
    @Property(tries = 200)
    void nobodyInventsAnEnd(@ForAll("phrases") List<String> phrases, @ForAll("measurands") Measurand measurand) {
        List<Claim> claims = new ArrayList<>();
        for (String phrase : phrases) {
            claims.add(Claim.of(Source.of("source-" + claims.size()), measurand, phrase));
        }
        Dossier dossier = Dossier.of(claims);
        List<Rational> ends = claims.stream()
                .map(claim -> dossier.figure(claim).in(Reading.EXACT))
                .flatMap(said -> Stream.concat(said.min().stream(), said.max().stream()))
                .toList();
        Reconciler.standard()
                .reconcile(dossier)
                .consensus(measurand.id())
                .orElseThrow()
                .printable()
                .map(words -> read(words, measurand))
                .ifPresent(printed -> assertThat(Stream.concat(printed.min().stream(), printed.max().stream()))
                        .isSubsetOf(ends));
    }

    private static List<Interval> saidBySides(Consensus consensus, Measurand measurand) {
        return consensus.sides().stream()
                .flatMap(side -> side.printable().stream())
                .map(words -> read(words, measurand))
                .toList();
    }

    /** The hull of the said ones that lie within a range; a said one is its own. */
    private static Optional<Interval> hullOfSaid(List<Claim> claims, Dossier dossier, Interval range) {
        return claims.stream()
                .map(claim -> dossier.figure(claim).in(Reading.EXACT))
                .filter(range::encloses)
                .reduce(Interval::hull);
    }

    private static List<Interval> finest(List<Claim> claims, Dossier dossier) {
        List<Interval> said = claims.stream()
                .map(claim -> dossier.figure(claim).in(Reading.EXACT))
                .toList();
        return said.stream()
                .filter(one -> said.stream().noneMatch(other -> !one.equals(other) && one.encloses(other)))
                .toList();
    }

    private static Interval read(String words, Measurand measurand) {
        Claim printed = Claim.of(Source.of("reader"), measurand, words);
        return Dossier.of(printed).figure(printed).in(Reading.EXACT);
    }
}
