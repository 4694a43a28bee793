package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Laws of reconciling that hold whatever the claims say. */
class ReconcilerPropertiesTest {
    private static final List<String> DATES =
            List.of("2024-01-20", "2025-01-20", "2025-01-21", "2025-02", "XXXX-01-20", "[2025-01-20,2025-01-22]");

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Figure> figures = Combinators.combine(
                        Arbitraries.of(
                                "%d",
                                "exactly %d", "about %d", "more than %d", "at least %d", "less than %d", "at most %d"),
                        Arbitraries.of(3, 4, 10, 30, 45, 50, 120))
                .as((phrase, value) -> Figure.parse(phrase.formatted(value)));
        Arbitrary<List<Drawn>> drawn = Combinators.combine(
                        figures,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(DATES),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("")), Tuple.of(1, Arbitraries.just("Texas"))))
                .as(Drawn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(drawn, Arbitraries.of(Course.values())).as(ReconcilerPropertiesTest::claims);
    }

    record Drawn(Figure figure, int measurand, int origin, String date, String place) {}

    private static List<Claim> claims(List<Drawn> drawn, Course course) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            Source source = Source.of("outlet-" + i).citing(Source.of("origin-" + one.origin()));
            Claim.Builder claim = Claim.builder(source, measurand(one.measurand(), course), one.figure())
                    .id("claim-" + i)
                    .statedAsOf(PartialDate.parse(one.date()));
            claims.add(
                    one.place().isEmpty()
                            ? claim.build()
                            : claim.statedPlace(one.place()).build());
        }
        return claims;
    }

    private static Measurand measurand(int number, Course course) {
        return Measurand.of(List.of("a", "b", "c").get(number), "lb").moving(course);
    }

    private static Dossier dossier(List<Claim> claims) {
        Course course = claims.get(0).measurand().course();
        return Dossier.builder()
                .addClaims(claims)
                .add(measurand(0, course))
                .add(measurand(1, course))
                .add(measurand(2, course))
                .add(Relation.sum("sum", measurand(0, course), measurand(1, course), measurand(2, course)))
                .add(Relation.includes("includes", measurand(0, course), measurand(1, course)))
                .add(Relation.linear(
                        "linear",
                        List.of(Term.of("b", Rational.of(3)), Term.of("c", Rational.of(-2))),
                        Order.LESS,
                        Rational.of(20)))
                .build();
    }

    private static Reconciliation reconcile(List<Claim> claims, Reading widest) {
        return Reconciler.standard().withWidest(widest).reconcile(dossier(claims));
    }

    @Property(tries = 70)
    void theOrderOfTheClaimsChangesNothingButTheOrder(
            @ForAll("claims") List<Claim> claims, @ForAll Reading widest, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        Reconciliation one = reconcile(claims, widest);
        Reconciliation other = reconcile(shuffled, widest);
        assertThat(facts(other)).isEqualTo(facts(one));
    }

    /** What a result says, without its orders and sides. */
    private static Set<Object> facts(Reconciliation result) {
        Set<Object> facts = new HashSet<>();
        result.consensuses().values().forEach(consensus -> {
            facts.add(List.of(consensus.measurand(), consensus.status(), consensus.grade(), consensus.values()));
            facts.add(List.of(consensus.measurand(), consensus.printable(), consensus.origins()));
            facts.add(List.of(consensus.measurand(), consensus.statedBy(), consensus.allowedBy()));
            facts.add(List.of(consensus.measurand(), consensus.attributeTo(), consensus.attribution()));
            facts.add(List.of(
                    consensus.measurand(),
                    Set.copyOf(consensus.sides().stream().map(Side::printable).toList())));
            facts.add(List.of(consensus.measurand(), consensus.standings(), consensus.byDate()));
            facts.add(List.of(consensus.measurand(), consensus.missingFrom()));
        });
        result.comparisons()
                .forEach(pair -> facts.add(List.of(
                        Set.of(pair.left(), pair.right()),
                        pair.verdict(),
                        pair.grade(),
                        pair.facet(),
                        pair.otherwise())));
        facts.addAll(result.checks());
        facts.addAll(result.implied());
        result.conflicts().forEach(conflict -> facts.add(List.of(conflict.claims(), conflict.relations())));
        return facts;
    }

    @Property(tries = 20)
    void manyClaimsInAnyOrderAreComparedAlike(
            @ForAll @Size(min = 25, max = 60) List<@IntRange(min = 1, max = 40) Integer> values,
            @ForAll Course course,
            @ForAll Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            claims.add(Claim.of(Source.of("s" + i), measurand(0, course), "exactly " + values.get(i))
                    .withId("claim-" + i)
                    .withAsOf(PartialDate.parse(DATES.get(values.get(i) * 7 % DATES.size()))));
        }
        Reconciliation result = reconcile(claims, Reading.LOOSE);
        Set<Object> before = facts(result);
        boolean contradicted = claims.stream()
                .anyMatch(one -> claims.stream()
                        .anyMatch(other -> Comparison.between(one, other, result.dossier(), Reading.LOOSE)
                                        .verdict()
                                == Verdict.CONTRADICTS));
        assertThat(result.conflicts().isEmpty()).isNotEqualTo(contradicted);
        boolean disputed = result.consensus("a").orElseThrow().status() == Consensus.Status.DISPUTED;
        assertThat(disputed && !contradicted).isFalse();
        assertThat(disputed || !contradicted || course != Course.FIXED).isTrue();
        Collections.shuffle(claims, random);
        assertThat(facts(reconcile(claims, Reading.LOOSE))).isEqualTo(before);
    }

    @Property(tries = 70)
    void aCopyNeverChangesAConsensus(@ForAll("claims") List<Claim> claims, @ForAll Reading widest) {
        Claim first = claims.get(0);
        Claim copy = first.withId("copy");
        List<Claim> more = new ArrayList<>(claims);
        more.add(copy);
        Consensus before =
                reconcile(claims, widest).consensus(first.measurand().id()).orElseThrow();
        Consensus after =
                reconcile(more, widest).consensus(first.measurand().id()).orElseThrow();
        assertThat(after.values()).isEqualTo(before.values());
        assertThat(after.grade()).isEqualTo(before.grade());
        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.printable()).isEqualTo(before.printable());
        assertThat(after.byDate()).isEqualTo(before.byDate());
        assertThat(after.standings()).containsAllEntriesOf(before.standings());
    }

    @Property(tries = 70)
    void everyConflictIsProvedAndNeedsEachOfItsClaims(@ForAll("claims") List<Claim> claims, @ForAll Reading widest) {
        Reconciliation result = reconcile(claims, widest);
        for (Conflict conflict : result.conflicts()) {
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
            for (String needed : conflict.claims()) {
                List<Claim> others = claims.stream()
                        .filter(claim -> conflict.claims().contains(claim.id())
                                && !claim.id().equals(needed))
                        .toList();
                if (!others.isEmpty()) {
                    assertThat(reconcile(others, widest).conflicts())
                            .noneMatch(other -> other.relations().equals(conflict.relations()));
                }
            }
        }
    }

    @Property(tries = 70)
    void everyDisputeAndViolationHasItsConflict(@ForAll("claims") List<Claim> claims, @ForAll Reading widest) {
        Reconciliation result = reconcile(claims, widest);
        for (Consensus consensus : result.consensuses().values()) {
            boolean told = result.conflicts().stream()
                    .filter(conflict -> conflict.relations().isEmpty())
                    .flatMap(conflict -> conflict.claims().stream())
                    .anyMatch(consensus.standings()::containsKey);
            boolean disputed = consensus.status() == Consensus.Status.DISPUTED;
            assertThat(told || !disputed).isTrue();
            boolean alone = claims.get(0).measurand().course() == Course.FIXED
                    && claims.stream().noneMatch(claim -> claim.place().isPresent());
            assertThat(disputed || !told || !alone).isTrue();
            assertThat(consensus.needsPerson() || !disputed).isTrue();
        }
        for (RelationCheck check : result.checks()) {
            boolean told = result.conflicts().stream()
                    .anyMatch(conflict -> conflict.relations().contains(check.relation()));
            assertThat(told || check.status() != RelationCheck.Status.VIOLATED).isTrue();
        }
    }

    @Property(tries = 70)
    void aConflictOfTwoClaimsIsOverOneThing(@ForAll("claims") List<Claim> claims, @ForAll Reading widest) {
        Reconciliation result = reconcile(claims, widest);
        Subjects subjects = Subjects.of(result.dossier());
        for (Conflict conflict : result.conflicts()) {
            if (conflict.relations().isEmpty()) {
                List<Subject> about = result.dossier().claims().stream()
                        .filter(claim -> conflict.claims().contains(claim.id()))
                        .map(subjects::subject)
                        .toList();
                boolean falls = claims.get(0).measurand().course() == Course.CUMULATIVE;
                assertThat(about.stream()
                                .map(subject -> falls ? subject.undated() : subject)
                                .distinct())
                        .hasSize(1);
                assertThat(result.consensus(about.get(0).measurand())
                                .orElseThrow()
                                .standings())
                        .containsKeys(conflict.claims().toArray(String[]::new));
            }
        }
    }

    @Property(tries = 70)
    void theUnitInWhichAFigureIsGivenChangesNoVerdict(@ForAll("claims") List<Claim> claims, @ForAll Reading widest) {
        List<Claim> metric = claims.stream()
                .map(claim -> {
                    Claim.Builder converted = Claim.builder(
                                    claim.source(),
                                    claim.measurand(),
                                    claim.figure().to(Unit.parse("kg")))
                            .id(claim.id())
                            .statedAsOf(claim.statedAsOf().orElseThrow());
                    claim.statedPlace().ifPresent(converted::statedPlace);
                    return converted.build();
                })
                .toList();
        Reconciliation one = reconcile(claims, widest);
        Reconciliation other = reconcile(metric, widest);
        assertThat(other.comparisons())
                .extracting(Comparison::left, Comparison::right, Comparison::verdict, Comparison::gap)
                .isEqualTo(one.comparisons().stream()
                        .map(pair -> tuple(pair.left(), pair.right(), pair.verdict(), pair.gap()))
                        .toList());
        one.consensuses().forEach((measurand, consensus) -> {
            Consensus converted = other.consensus(measurand).orElseThrow();
            assertThat(facts(converted)).isEqualTo(facts(consensus));
            if (converted.printable().isPresent() == consensus.printable().isPresent()) {
                assertThat(converted.attributeTo()).isEqualTo(consensus.attributeTo());
            }
        });
        assertThat(other.checks())
                .extracting(RelationCheck::status)
                .isEqualTo(one.checks().stream().map(RelationCheck::status).toList());
    }

    /** All but what is printed, which is a number that was said, in its unit: nobody said the pounds of a converted figure. */
    private static List<Object> facts(Consensus consensus) {
        return List.of(
                consensus.status(),
                consensus.grade(),
                consensus.values(),
                consensus.said().map(figure -> figure.in(Reading.EXACT)),
                consensus.statedBy(),
                consensus.allowedBy(),
                consensus.standings(),
                consensus.byDate());
    }

    @Property(tries = 70)
    void aLinearRelationIsDecidedAsByTryingEveryWholeNumber(
            @ForAll @IntRange(min = 0, max = 6) int lowX,
            @ForAll @IntRange(min = 0, max = 4) int widthX,
            @ForAll @IntRange(min = 0, max = 6) int lowY,
            @ForAll @IntRange(min = 0, max = 4) int widthY,
            @ForAll @IntRange(min = 1, max = 4) int timesX,
            @ForAll @IntRange(min = -4, max = -1) int timesY,
            @ForAll @IntRange(min = -10, max = 20) int constant,
            @ForAll Order order) {
        Measurand x = Measurand.of("x", "person");
        Measurand y = Measurand.of("y", "person");
        Dossier dossier = Dossier.of(
                        Claim.of(Source.of("s"), x, Figure.of(range(lowX, widthX))),
                        Claim.of(Source.of("s"), y, Figure.of(range(lowY, widthY))))
                .with(Relation.linear(
                        "rule",
                        List.of(Term.of("x", Rational.of(timesX)), Term.of("y", Rational.of(timesY))),
                        order,
                        Rational.of(constant)));
        Set<Boolean> outcomes = new HashSet<>();
        for (int a = lowX; a <= lowX + widthX; a++) {
            for (int b = lowY; b <= lowY + widthY; b++) {
                outcomes.add(stands(timesX * a + timesY * b, order, constant));
            }
        }
        RelationCheck.Status status =
                Reconciler.standard().reconcile(dossier).checks().get(0).status();
        switch (status) {
            case HOLDS -> assertThat(outcomes).containsExactly(true);
            case POSSIBLE -> assertThat(outcomes).containsExactlyInAnyOrder(true, false);
            default -> assertThat(outcomes).containsExactly(false);
        }
        assertThat(status).isNotEqualTo(RelationCheck.Status.NOT_CHECKABLE);
    }

    private static Interval range(int low, int width) {
        return Interval.closed(Rational.of(low), Rational.of(low + width));
    }

    private static boolean stands(int left, Order order, int right) {
        return switch (order) {
            case EQUAL -> left == right;
            case AT_MOST -> left <= right;
            case AT_LEAST -> left >= right;
            case LESS -> left < right;
            case GREATER -> left > right;
        };
    }

    @Property(tries = 20)
    void manyThreadsOfOneReconcilerGetOneResult(@ForAll("claims") List<Claim> claims) {
        Dossier dossier = dossier(claims);
        Reconciler reconciler = Reconciler.standard();
        Reconciliation alone = reconciler.reconcile(dossier);
        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> reconciler.reconcile(dossier)))
                .allMatch(alone::equals);
    }

    @Property(tries = 50)
    void aResultSurvivesSerialization(@ForAll("claims") List<Claim> claims) throws Exception {
        Reconciliation result = reconcile(claims, Reading.LOOSE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(result);
        }
    }
}
