package org.tallystick.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/**
 * Counts on three dates, so small that every assignment can be tried: a, b and t never fall, l goes up and down, f stays as it
 * is, all from 0 to {@link #MOST}. Relations hold of the values at the end of a date. Within the month and the day the order of what
 * is said of a count is free: what is below another figure of the date was passed before its end.
 */
record DatedWorld(List<StatedRange> stated, List<Constraint> constraints) {
    static final int MOST = 4;
    static final List<PartialDate> DATES = List.of(
            PartialDate.parse("2026-01"), PartialDate.parse("2026-02-03"), PartialDate.parse("2026-03-01T12:00Z"));
    static final List<String> NAMES = List.of("a", "b", "t", "l", "f");

    /** What a claim says: from a least to a most number, on a date by its place; passed where another of the date is above. */
    record StatedRange(String id, String measurand, int date, int least, int most, boolean passed) {
        Claim claim() {
            Figure figure = Figure.of(Interval.closed(Rational.of(least), Rational.of(most)));
            return Claim.builder(Source.of("source of " + id), DatedWorld.measurand(measurand), figure)
                    .id(id)
                    .build()
                    .withAsOf(DATES.get(date));
        }

        private boolean holds(At at) {
            int value = at.value(measurand);
            return least <= value && (passed || value <= most);
        }

        /** Whether it speaks of the same thing at the same time. */
        private boolean isBeside(StatedRange other) {
            return measurand.equals(other.measurand) && (date == other.date || course(measurand) == Course.FIXED);
        }

        private boolean contradicts(StatedRange other) {
            boolean atOnce =
                    course(measurand) != Course.CUMULATIVE || DATES.get(date).isInstant();
            boolean apart = least > other.most || other.least > most;
            return fallsTo(other) || other.fallsTo(this) || (isBeside(other) && atOnce && apart);
        }

        private StatedRange among(List<StatedRange> all) {
            boolean free =
                    course(measurand) == Course.CUMULATIVE && !DATES.get(date).isInstant();
            boolean below = free && all.stream().anyMatch(other -> isBeside(other) && most < other.least);
            return new StatedRange(id, measurand, date, least, most, below);
        }

        private boolean fallsTo(StatedRange later) {
            boolean course = course(measurand) == Course.CUMULATIVE && measurand.equals(later.measurand);
            return course && date < later.date && least > later.most;
        }

        @Override
        public String toString() {
            return id + ": " + measurand + "@" + date + " in " + least + ".." + most;
        }
    }

    /** A relation, and what it means of the values on one date. */
    record Constraint(Relation relation, Predicate<At> holds) {
        boolean isLinear() {
            return relation.kind() != RelationKind.RULE;
        }

        @Override
        public String toString() {
            return relation.kind() + " " + relation.terms();
        }
    }

    /** The values on one date. */
    record At(int a, int b, int t, int l, int f) {
        private int value(String measurand) {
            return switch (measurand) {
                case "a" -> a;
                case "b" -> b;
                case "t" -> t;
                case "l" -> l;
                default -> f;
            };
        }
    }

    static Course course(String id) {
        return id.equals("f") ? Course.FIXED : id.equals("l") ? Course.LEVEL : Course.CUMULATIVE;
    }

    static Measurand measurand(String id) {
        return Measurand.builder(id)
                .unit(Unit.noun("person"))
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(MOST)))
                .course(course(id))
                .build();
    }

    Dossier dossier() {
        DossierBuilder builder = Dossier.builder();
        NAMES.forEach(id -> builder.add(measurand(id)));
        stated.forEach(one -> builder.add(one.claim()));
        constraints.forEach(one -> builder.add(one.relation()));
        return builder.build();
    }

    DatedWorld only(List<StatedRange> kept) {
        return new DatedWorld(kept, constraints);
    }

    DatedWorld with(StatedRange one) {
        List<StatedRange> more = new ArrayList<>(stated);
        more.add(one);
        return only(more);
    }

    /** Whether some value of f, and on each date some values of the others that never fall below those before, fit all. */
    boolean isFeasible() {
        return stated.stream().noneMatch(this::isDisputed) && hasCourse();
    }

    private boolean hasCourse() {
        return IntStream.rangeClosed(0, MOST).anyMatch(this::isFeasible);
    }

    /** Whether two of its claims exclude each other without any relation. */
    boolean isContradiction() {
        return stated.size() == 2 && stated.get(0).contradicts(stated.get(1));
    }

    private boolean isFeasible(int fixed) {
        Set<List<Integer>> before = Set.of(List.of(0, 0, 0));
        for (int date = 0; date < DATES.size(); date++) {
            before = reached(before, date, fixed);
        }
        return !before.isEmpty();
    }

    private Set<List<Integer>> reached(Set<List<Integer>> before, int date, int fixed) {
        boolean[][][] above = new boolean[MOST + 1][MOST + 1][MOST + 1];
        before.forEach(low -> above[low.get(0)][low.get(1)][low.get(2)] = true);
        Set<List<Integer>> reached = new HashSet<>();
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int t = 0; t <= MOST; t++) {
                    above[a][b][t] |= (a > 0 && above[a - 1][b][t])
                            || (b > 0 && above[a][b - 1][t])
                            || (t > 0 && above[a][b][t - 1]);
                    if (above[a][b][t] && fits(date, a, b, t, fixed)) {
                        reached.add(List.of(a, b, t));
                    }
                }
            }
        }
        return reached;
    }

    private boolean fits(int date, int a, int b, int t, int fixed) {
        return IntStream.rangeClosed(0, MOST).anyMatch(level -> {
            At at = new At(a, b, t, level, fixed);
            return stated.stream()
                            .filter(one -> one.date == date || course(one.measurand) == Course.FIXED)
                            .allMatch(one -> one.holds(at))
                    && constraints.stream().allMatch(one -> one.holds.test(at));
        });
    }

    /** The hull of the values of a measurand at the end of a date, where what was passed before that of a later one tells nothing. */
    Optional<Interval> hull(String measurand, int date) {
        return IntStream.rangeClosed(0, MOST)
                .filter(value -> with(new StatedRange("asked", measurand, date, value, value, false))
                        .hasCourse())
                .mapToObj(value -> Interval.of(Rational.of(value)))
                .reduce(Interval::hull);
    }

    /** Without what is said of things on a date that contradicts what else is said of them. */
    DatedWorld undisputed() {
        return only(stated.stream()
                .filter(one -> stated.stream().filter(one::isBeside).noneMatch(this::isDisputed))
                .toList());
    }

    private boolean isDisputed(StatedRange one) {
        return stated.stream().anyMatch(one::contradicts);
    }

    static Arbitrary<DatedWorld> all() {
        Arbitrary<StatedRange> stated = Combinators.combine(
                        Arbitraries.of("a", "a", "b", "b", "t", "t", "l", "f"),
                        Arbitraries.integers().between(0, DATES.size() - 1),
                        Arbitraries.integers().between(0, MOST),
                        Arbitraries.of(0, 0, 0, 1, MOST))
                .as((id, date, least, width) ->
                        new StatedRange("", id, date, least, Math.min(MOST, least + width), false));
        return Combinators.combine(
                        stated.list().ofMinSize(2).ofMaxSize(6),
                        Arbitraries.of(relations()).list().ofMinSize(1).ofMaxSize(2))
                .as(DatedWorld::numbered);
    }

    private static DatedWorld numbered(List<StatedRange> stated, List<Constraint> constraints) {
        List<StatedRange> claims = new ArrayList<>();
        for (StatedRange one : stated) {
            claims.add(new StatedRange("claim" + claims.size(), one.measurand, one.date, one.least, one.most, false));
        }
        claims.replaceAll(one -> one.among(claims));
        List<Constraint> named = new ArrayList<>();
        for (Constraint one : constraints) {
            named.add(new Constraint(one.relation.withId("relation" + named.size()), one.holds));
        }
        return new DatedWorld(claims, named);
    }

    private static List<Constraint> relations() {
        Measurand a = measurand("a");
        Measurand b = measurand("b");
        Measurand t = measurand("t");
        Measurand l = measurand("l");
        Measurand f = measurand("f");
        return List.of(
                new Constraint(Relation.sum("r", t, a, b), at -> at.t == at.a + at.b),
                new Constraint(Relation.sum("r", t, a, f), at -> at.t == at.a + at.f),
                new Constraint(Relation.sum("r", t, b, l), at -> at.t == at.b + at.l),
                new Constraint(Relation.sum("r", t, a, b, l), at -> at.t == at.a + at.b + at.l),
                new Constraint(Relation.includes("r", t, a, b), at -> at.t >= at.a + at.b),
                new Constraint(Relation.atMost("r", a, b), at -> at.a <= at.b),
                new Constraint(Relation.atMost("r", b, l), at -> at.b <= at.l),
                new Constraint(Relation.equal("r", a, f), at -> at.a == at.f),
                new Constraint(Relation.rule("r", "t = a * b"), at -> at.t == at.a * at.b));
    }
}
