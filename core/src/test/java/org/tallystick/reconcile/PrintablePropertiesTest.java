package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.source.Source;
import org.tallystick.unit.Unit;

/** What is printed is true: of the consensus, and in a dispute of whichever side is right. */
class PrintablePropertiesTest {
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
    void thePrintablePhraseEnclosesWhatMayBeTrue(
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
        Optional<Interval> printed =
                consensus.printable().map(words -> read(words, measurand.unit()).in(Reading.ROUNDED));
        printed.ifPresent(reading -> assertThat(mayBeTrue(consensus, dossier))
                .allSatisfy(values -> assertThat(reading.encloses(values)).isTrue()));
        assertThat(consensus.status() == Status.DISPUTED || printed.isPresent()).isTrue();
    }

    private static List<Interval> mayBeTrue(Consensus consensus, Dossier dossier) {
        return consensus.status() == Status.DISPUTED
                ? dossier.claims().stream()
                        .map(claim -> dossier.figure(claim).in(Reading.EXACT))
                        .toList()
                : List.of(consensus.values().orElseThrow());
    }

    private static Figure read(String words, Optional<Unit> unit) {
        return unit.map(told -> Figure.parse(words, told)).orElseGet(() -> Figure.parse(words));
    }
}
