package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.time.PartialDate;

/** The laws of what claims come to and what may be printed, whoever cites whom. */
class ConclusionsPropertiesTest {
    @Provide
    Arbitrary<CitingWorld> worlds() {
        return CitingWorld.all(Course.values());
    }

    @Provide
    Arbitrary<CitingWorld> fixed() {
        return CitingWorld.all(Course.FIXED);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheClaimsAndSourcesChangesNothing(@ForAll("worlds") CitingWorld world, @ForAll Random random) {
        List<Claim> claims = new ArrayList<>(world.claims());
        List<Source> sources = new ArrayList<>(world.sources());
        Collections.shuffle(claims, random);
        Collections.shuffle(sources, random);
        Reconciliation one = world.reconciled();
        Reconciliation other = new CitingWorld(world.course(), sources, claims).reconciled();
        assertThat(facts(other)).isEqualTo(facts(one));
    }

    private static List<Object> facts(Reconciliation result) {
        Consensus consensus = result.consensus("toll").orElseThrow();
        List<Object> facts = new ArrayList<>(List.of(
                consensus.status(),
                consensus.standings(),
                consensus.reasons(),
                consensus.origins(),
                Set.copyOf(consensus.sides().stream().map(Side::toString).toList()),
                consensus.needsPerson(),
                consensus.asOf(),
                consensus.attribution(),
                consensus.why()));
        facts.addAll(conclusions(consensus));
        facts.add(Set.copyOf(result.notes().stream().map(Note::toString).toList()));
        facts.add(Set.copyOf(result.conflicts().stream()
                .map(conflict -> List.of(
                        conflict.claims(),
                        Set.copyOf(conflict.sides()),
                        Set.copyOf(conflict.certificate().premises())))
                .toList()));
        facts.add(List.of(
                result.minimalCorrection().atLeast(), result.minimalCorrection().claims(), result.needPerson()));
        return facts;
    }

    /** What a mere repeat may not change. */
    private static List<Object> conclusions(Consensus consensus) {
        return List.of(
                consensus.grade(),
                consensus.values(),
                consensus.byDate(),
                consensus.said().map(figure -> figure.in(Reading.EXACT)),
                consensus.statedBy(),
                consensus.allowedBy(),
                consensus.printable(),
                consensus.attributeTo());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aRepeatThatCitesWhatItRepeatsChangesNothing(
            @ForAll("worlds") CitingWorld world, @ForAll @IntRange(max = 6) int repeated, @ForAll boolean published) {
        Claim said = world.claims().get(repeated % world.claims().size());
        Source repeater = Source.of("repeater").citing(said.source());
        repeater = published ? repeater.publishedOn(PartialDate.parse("2026-05-01")) : repeater;
        Claim repeat = Claim.of(repeater, said.measurand(), said.figure()).withId("repeat");
        List<Claim> more = new ArrayList<>(world.claims());
        more.add(said.statedAsOf().map(repeat::withAsOf).orElse(repeat));
        Consensus before = world.consensus();
        Consensus after = world.with(more).consensus();
        assertThat(conclusions(after)).isEqualTo(conclusions(before));
        assertThat(after.standings()).containsAllEntriesOf(before.standings());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void wideningAClaimOfAVoiceThatHasNoOtherAndCitesNobodyMakesNoContradiction(
            @ForAll("worlds") CitingWorld world,
            @ForAll @IntRange(max = 6) int widened,
            @ForAll @IntRange(min = 1, max = 40) int by) {
        Claim narrow = world.claims().get(widened % world.claims().size());
        Dossier dossier = world.dossier();
        String party = dossier.party(narrow.source().id());
        Assume.that(narrow.cites().isEmpty());
        Assume.that(world.claims().stream()
                        .filter(claim -> dossier.party(claim.source().id()).equals(party))
                        .count()
                == 1);
        Interval more = Interval.closed(Rational.of(Math.max(0, 30 - by)), Rational.of(30 + by));
        Claim wide = narrow.saying(Figure.of(narrow.in(Reading.LOOSE).hull(more)));
        List<Claim> claims = new ArrayList<>(world.claims());
        claims.replaceAll(claim -> claim.id().equals(narrow.id()) ? wide : claim);
        Assume.that(!isAnyDisowned(world.consensus()));
        List<Conflict> before = world.reconciled().conflicts();
        for (Conflict conflict : world.with(claims).reconciled().conflicts()) {
            assertThat(before)
                    .as("%s", conflict)
                    .anyMatch(other -> conflict.claims().stream().allMatch(other::touches));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void thePrintedPhraseIsASaidOneOrAHullOfSaidOnes(@ForAll("worlds") CitingWorld world) {
        Consensus consensus = world.consensus();
        phrases(consensus).forEach(printed -> {
            List<Interval> said = world.claims().stream()
                    .map(claim -> claim.in(Reading.EXACT))
                    .filter(printed::encloses)
                    .toList();
            assertThat(said.contains(printed)
                            || said.stream()
                                    .reduce(Interval::hull)
                                    .filter(printed::equals)
                                    .isPresent()
                            || isClosedHull(printed, said))
                    .as("%s of %s", printed, said)
                    .isTrue();
        });
    }

    /** A range is printed with both of its ends. */
    private static boolean isClosedHull(Interval printed, List<Interval> said) {
        return said.stream()
                .reduce(Interval::hull)
                .filter(hull -> hull.min().equals(printed.min()) && hull.max().equals(printed.max()))
                .isPresent();
    }

    private static Stream<Interval> phrases(Consensus consensus) {
        return Stream.concat(
                        consensus.printable().stream(),
                        consensus.sides().stream().flatMap(side -> side.printable().stream()))
                .map(ConclusionsPropertiesTest::read);
    }

    private static Interval read(String phrase) {
        return Figure.parse(phrase).in(Reading.EXACT);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noPhraseIsNarrowerThanTheFinestThatItsAttributedOriginSaid(@ForAll("worlds") CitingWorld world) {
        Reconciliation result = world.reconciled();
        Consensus consensus = result.consensus("toll").orElseThrow();
        consensus.printable().ifPresent(phrase -> assertAttributed(phrase, consensus.attributeTo(), result));
        for (Side side : consensus.sides()) {
            side.printable().ifPresent(phrase -> assertAttributed(phrase, side.attributeTo(), result));
        }
    }

    /** A range that needs names has those of all who say its ends. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whoIsNamedBesideAPhraseSaysBothOfItsEnds(@ForAll("worlds") CitingWorld world) {
        Reconciliation result = world.reconciled();
        Consensus consensus = result.consensus("toll").orElseThrow();
        Assume.that(
                consensus.printable().isPresent() && !consensus.attributeTo().isEmpty());
        Interval printed = read(consensus.printable().get());
        Lineage lineage = Lineage.of(result.dossier());
        Interval said = result.dossier().claims().stream()
                .filter(claim -> lineage.originIds(claim).stream().anyMatch(consensus.attributeTo()::contains))
                .map(claim -> claim.in(Reading.EXACT))
                .filter(printed::encloses)
                .reduce(Interval::hull)
                .orElseThrow();
        assertThat(said.min()).isEqualTo(printed.min());
        assertThat(said.max()).isEqualTo(printed.max());
    }

    private static void assertAttributed(String phrase, Set<String> attributeTo, Reconciliation result) {
        Dossier dossier = result.dossier();
        Lineage lineage = Lineage.of(dossier);
        Consensus consensus = result.consensus("toll").orElseThrow();
        for (String origin : attributeTo) {
            assertThat(dossier.claims().stream()
                            .filter(claim -> Optional.ofNullable(
                                            consensus.standings().get(claim.id()))
                                    .filter(Standing::isCounted)
                                    .isPresent())
                            .filter(claim -> lineage.originIds(claim).contains(origin))
                            .map(claim -> claim.in(Reading.EXACT)))
                    .as("%s of %s", phrase, origin)
                    .anyMatch(read(phrase)::encloses);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void inADisputeThePrintedPhraseCoversEverySide(@ForAll("worlds") CitingWorld world) {
        Reconciliation result = world.reconciled();
        Consensus consensus = result.consensus("toll").orElseThrow();
        Assume.that(consensus.status() == Status.DISPUTED && !isAnyDisowned(consensus));
        assertThat(consensus.sides())
                .hasSizeGreaterThan(1)
                .allSatisfy(side -> assertThat(side.printable()).isPresent());
        Set<String> shown = new HashSet<>();
        consensus.sides().forEach(side -> shown.addAll(side.claims()));
        if (world.course() == Course.FIXED) {
            assertThat(shown).containsAll(counted(consensus));
        }
        if (world.course() == Course.CUMULATIVE) {
            result.conflicts().forEach(conflict -> assertThat(shown).containsAll(conflict.claims()));
        }
        consensus.printable().map(ConclusionsPropertiesTest::read).ifPresent(printed -> {
            for (Side side : consensus.sides()) {
                List<Interval> covered = side.printable().isPresent()
                        ? List.of(read(side.printable().get()))
                        : side.claims().stream()
                                .map(id -> Optional.ofNullable(
                                                result.dossier().claimsById().get(id))
                                        .orElseThrow()
                                        .in(Reading.EXACT))
                                .toList();
                assertThat(covered).allMatch(printed::encloses);
            }
        });
    }

    /** Whether a source that says nothing itself is quoted as saying what its party denies: which is told, and disputes nothing. */
    private static boolean isAnyDisowned(Consensus consensus) {
        return consensus.reasons().values().stream()
                .anyMatch(reason -> reason.contains("differs from what the origin"));
    }

    private static List<String> counted(Consensus consensus) {
        return consensus.standings().entrySet().stream()
                .filter(each -> each.getValue().isCounted())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theStatusIsThatOfTheTable(@ForAll("fixed") CitingWorld world) {
        Consensus consensus = world.consensus();
        Assume.that(!isAnyDisowned(consensus));
        List<Claim> standing = world.claims().stream()
                .filter(claim -> counted(consensus).contains(claim.id()))
                .toList();
        assertThat(consensus.status()).isEqualTo(expected(standing, consensus));
    }

    private static Status expected(List<Claim> standing, Consensus consensus) {
        if (standing.isEmpty()) {
            return consensus.standings().containsValue(Standing.NOT_COMPARED) ? Status.NOT_COMPARED : Status.UNREPORTED;
        }
        if (standing.stream().anyMatch(claim -> consensus.standings().get(claim.id()) != Standing.CONSISTENT)) {
            return Status.DISPUTED;
        }
        Interval open = consensus.values().orElseThrow();
        assertThat(consensus.said().isPresent())
                .isEqualTo(standing.stream()
                        .filter(claim -> !consensus.reasons().containsKey(claim.id()))
                        .anyMatch(claim -> open.encloses(claim.in(Reading.EXACT))));
        if (consensus.said().isEmpty()) {
            return Status.COMPATIBLE;
        }
        Figure figure = consensus.said().get();
        long stating = standing.stream()
                .filter(claim ->
                        states(claim.figure(), figure, consensus.grade().orElseThrow()))
                .map(claim -> claim.source().id())
                .distinct()
                .count();
        return stating == 1 ? Status.SINGLE : Status.AGREED;
    }

    /** The same; or a number, however hedged, that can be meant by it; or a limit that usually is. */
    private static boolean states(Figure said, Figure figure, Reading grade) {
        Interval exact = figure.in(Reading.EXACT);
        boolean same =
                Stream.of(Reading.values()).allMatch(reading -> said.in(reading).equals(figure.in(reading)));
        Hedge hedge = said.hedge();
        return switch (hedge) {
            case NONE, EXACTLY, ABOUT, NEARLY, JUST_OVER, PLUS_MINUS ->
                same
                        || said.in(grade).encloses(exact)
                        || (hedge.isOneSided() && said.usual().encloses(exact));
            default -> same || (hedge.isOneSided() && said.usual().encloses(exact));
        };
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyConflictIsProved(@ForAll("worlds") CitingWorld world) {
        Reconciliation result = world.reconciled();
        assertThat(result.conflicts())
                .allMatch(conflict -> conflict.certificate().verify(result.dossier()));
        boolean disputed = result.consensus("toll").orElseThrow().status() == Status.DISPUTED;
        assertThat(disputed && result.conflicts().isEmpty()).isFalse();
    }
}
