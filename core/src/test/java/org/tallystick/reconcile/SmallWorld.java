package org.tallystick.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.unit.Unit;

/**
 * A dossier of so few and so small numbers that every assignment of whole numbers can be tried: the measurands a, b, c, d
 * and z count from 0 to {@link #MOST}, and share and growth are percentages that follow from them.
 */
record SmallWorld(List<StatedRange> stated, List<Constraint> constraints) {
    static final int MOST = 5;
    static final List<String> WHOLE = List.of("a", "b", "c", "d", "z");
    static final List<String> RATES = List.of("share", "growth");

    /** What a claim says: from a least to a most number, of a rate in steps of 20 percent. */
    record StatedRange(String id, String measurand, int least, int most) {
        Interval values() {
            int resolution = RATES.contains(measurand) ? 20 : 1;
            return Interval.closed(Rational.of((long) least * resolution), Rational.of((long) most * resolution));
        }

        Claim claim() {
            Figure figure = Figure.of(values());
            return Claim.builder(Source.of("source of " + id), SmallWorld.measurand(measurand), figure)
                    .id(id)
                    .build();
        }

        @Override
        public String toString() {
            return id + ": " + measurand + " in " + values();
        }

        boolean holds(Map<String, Rational> at) {
            return values().contains(value(at, measurand));
        }
    }

    /** A relation, and what it means where every measurand it names has a value. */
    record Constraint(Relation relation, Set<String> names, boolean isLinear, Predicate<Map<String, Rational>> holds) {
        Constraint(Relation relation, boolean isLinear, Predicate<Map<String, Rational>> holds) {
            this(relation, relation.measurands(), isLinear, holds);
        }

        @Override
        public String toString() {
            String what = relation.rule().orElseGet(() -> relation.terms().toString());
            return (relation.isSoft() ? "soft " : "") + relation.kind() + " " + what
                    + relation.compare()
                            .map(order -> " " + order.sign() + " "
                                    + relation.constant().orElseThrow())
                            .orElse("");
        }

        Constraint soft() {
            Relation.Builder soft = Relation.builder(relation.id(), relation.kind())
                    .statedSoft(true)
                    .absent(relation.absent());
            if (relation.rule().isPresent()) {
                soft.rule(relation.rule().get());
            } else {
                relation.terms().forEach(soft::addTerm);
            }
            relation.compare().ifPresent(soft::compare);
            relation.constant().ifPresent(soft::constant);
            return new Constraint(soft.build(), names, isLinear, holds);
        }
    }

    static Measurand measurand(String id) {
        boolean whole = WHOLE.contains(id);
        Interval range = whole
                ? Interval.closed(Rational.ZERO, Rational.of(MOST))
                : Interval.closed(Rational.of(-1000), Rational.of(1000));
        return Measurand.builder(id)
                .unit(whole ? Unit.noun("person") : Unit.percent())
                .statedRange(range)
                .build();
    }

    Dossier dossier() {
        DossierBuilder builder = Dossier.builder();
        WHOLE.forEach(id -> builder.add(measurand(id)));
        RATES.forEach(id -> builder.add(measurand(id)));
        stated.forEach(one -> builder.add(one.claim()));
        constraints.forEach(one -> builder.add(one.relation()));
        return builder.build();
    }

    /** Every way to give values to the measurands, be it true or not; a rate is given those that matter. */
    private void forEachAssignment(Consumer<Map<String, Rational>> consumer) {
        Set<String> names = new HashSet<>();
        constraints.forEach(one -> names.addAll(one.names()));
        stated.forEach(one -> names.add(one.measurand()));
        assign(WHOLE.stream().filter(names::contains).toList(), 0, new HashMap<>(), consumer);
    }

    private void assign(List<String> unknown, int next, Map<String, Rational> at, Consumer<Map<String, Rational>> to) {
        if (next == unknown.size()) {
            rate(0, at, to);
            return;
        }
        for (int value = 0; value <= MOST; value++) {
            at.put(unknown.get(next), Rational.of(value));
            assign(unknown, next + 1, at, to);
        }
    }

    private void rate(int next, Map<String, Rational> at, Consumer<Map<String, Rational>> to) {
        if (next == RATES.size()) {
            to.accept(at);
            return;
        }
        String rate = RATES.get(next);
        for (Rational value : values(rate, at)) {
            at.put(rate, value);
            rate(next + 1, at, to);
        }
        at.remove(rate);
    }

    /** The values that some relation gives a rate, and the ends of what is said of it: one of them fits if any does. */
    private Set<Rational> values(String rate, Map<String, Rational> at) {
        Set<Rational> values = new HashSet<>(Set.of(Rational.ZERO));
        stated.stream()
                .filter(one -> one.measurand().equals(rate))
                .forEach(one -> values.add(one.values().min().orElseThrow()));
        constraints.forEach(one -> rated(one.relation(), rate, at).ifPresent(values::add));
        return values;
    }

    private static Rational value(Map<String, Rational> at, String measurand) {
        return Optional.ofNullable(at.get(measurand)).orElseThrow();
    }

    private static Optional<Rational> rated(Relation relation, String rate, Map<String, Rational> at) {
        boolean share = relation.kind() == RelationKind.RATIO && rate.equals("share");
        boolean growth = relation.kind() == RelationKind.CHANGE && rate.equals("growth");
        if (!share && !growth) {
            return Optional.empty();
        }
        Rational above =
                value(at, relation.measurands(share ? Role.PART : Role.AFTER).get(0));
        Rational below =
                value(at, relation.measurands(share ? Role.WHOLE : Role.BEFORE).get(0));
        Rational less = share ? Rational.ZERO : Rational.of(100);
        return below.isZero()
                ? Optional.empty()
                : Optional.of(above.times(Rational.of(100)).dividedBy(below).minus(less));
    }

    /** The things that assignments break, one bit for each, where nothing is broken that has to hold. */
    Set<Integer> broken() {
        List<String> things = things();
        Set<Integer> broken = new HashSet<>();
        forEachAssignment(at -> {
            int bits = 0;
            for (StatedRange one : stated) {
                bits |= one.holds(at) ? 0 : 1 << things.indexOf(one.id());
            }
            for (Constraint one : constraints) {
                if (!one.holds().test(at)) {
                    if (!one.relation().isSoft()) {
                        return;
                    }
                    bits |= 1 << things.indexOf(one.relation().id());
                }
            }
            broken.add(bits);
        });
        return broken;
    }

    /** Every way to give values to the measurands so that all is true. */
    void forEachSolution(Consumer<Map<String, Rational>> consumer) {
        forEachAssignment(at -> {
            if (stated.stream().allMatch(one -> one.holds(at))
                    && constraints.stream().allMatch(one -> one.holds().test(at))) {
                consumer.accept(at);
            }
        });
    }

    boolean isFeasible() {
        boolean[] found = new boolean[1];
        forEachSolution(at -> found[0] = true);
        return found[0];
    }

    /** The hull of the values of a measurand that some relation ties. */
    Optional<Interval> hull(String measurand) {
        List<Interval> values = new ArrayList<>();
        forEachSolution(at -> Optional.ofNullable(at.get(measurand)).ifPresent(x -> values.add(Interval.of(x))));
        return values.stream().reduce(Interval::hull);
    }

    /** The part of the world that has some claims and relations. */
    SmallWorld only(Set<String> claims, Set<String> relations) {
        return new SmallWorld(
                stated.stream().filter(one -> claims.contains(one.id())).toList(),
                constraints.stream()
                        .filter(one -> relations.contains(one.relation().id()))
                        .toList());
    }

    SmallWorld without(Set<String> things) {
        return new SmallWorld(
                stated.stream().filter(one -> !things.contains(one.id())).toList(),
                constraints.stream()
                        .filter(one -> !things.contains(one.relation().id()))
                        .toList());
    }

    /** Without what is said of measurands of which nothing fits all that is said. */
    SmallWorld undisputed() {
        return new SmallWorld(
                stated.stream().filter(one -> !isDisputed(one.measurand())).toList(), constraints);
    }

    private boolean isDisputed(String measurand) {
        return stated.stream()
                .filter(one -> one.measurand().equals(measurand))
                .map(one -> Optional.of(one.values()))
                .reduce((one, other) -> one.flatMap(x -> other.flatMap(x::intersection)))
                .orElseThrow()
                .isEmpty();
    }

    List<String> things() {
        List<String> things =
                new ArrayList<>(stated.stream().map(StatedRange::id).toList());
        constraints.stream()
                .filter(one -> one.relation().isSoft())
                .forEach(one -> things.add(one.relation().id()));
        return things;
    }

    static Arbitrary<SmallWorld> all(boolean linear, int mostClaims) {
        Arbitrary<String> measurands = linear
                ? Arbitraries.of(WHOLE.subList(0, 4))
                : Arbitraries.of("a", "b", "c", "d", "share", "growth", "share");
        Arbitrary<StatedRange> stated = Combinators.combine(
                        measurands, Arbitraries.integers().between(0, MOST), Arbitraries.of(0, 0, 0, 1, 1, MOST))
                .as((id, least, width) -> new StatedRange("", id, least, Math.min(MOST, least + width)));
        return Combinators.combine(
                        stated.list().ofMinSize(1).ofMaxSize(mostClaims),
                        allConstraints(linear).list().ofMinSize(1).ofMaxSize(4))
                .as(SmallWorld::numbered);
    }

    private static SmallWorld numbered(List<StatedRange> stated, List<Constraint> constraints) {
        List<StatedRange> claims = new ArrayList<>();
        for (StatedRange one : stated) {
            claims.add(new StatedRange("claim" + claims.size(), one.measurand(), one.least(), one.most()));
        }
        List<Constraint> named = new ArrayList<>();
        for (Constraint one : constraints) {
            Relation relation = one.relation().withId("relation" + named.size());
            Set<String> reported = new HashSet<>();
            claims.forEach(claim -> reported.add(claim.measurand()));
            named.add(absent(new Constraint(relation, one.names(), one.isLinear(), one.holds()), reported));
        }
        return new SmallWorld(List.copyOf(claims), List.copyOf(named));
    }

    /** A part that counts as none where nobody speaks of it has the value 0 in that sum. */
    private static Constraint absent(Constraint one, Set<String> reported) {
        if (one.relation().absent() != Relation.Absent.ZERO) {
            return one;
        }
        List<String> none = one.relation().measurands(Role.PARTS).stream()
                .filter(part -> !reported.contains(part))
                .toList();
        Set<String> names = new HashSet<>(one.names());
        none.forEach(names::remove);
        return new Constraint(one.relation(), names, one.isLinear(), at -> {
            Map<String, Rational> with = new LinkedHashMap<>(at);
            none.forEach(part -> with.put(part, Rational.ZERO));
            return one.holds().test(with);
        });
    }

    private static Arbitrary<Constraint> allConstraints(boolean linear) {
        Arbitrary<List<String>> names =
                Arbitraries.of(WHOLE.subList(0, 4)).list().ofSize(3).uniqueElements();
        Arbitrary<Integer> weights = Arbitraries.of(1, 1, 1, 2, -1, 3);
        Arbitrary<Integer> shapes = Arbitraries.integers().between(0, linear ? 6 : 14);
        return Combinators.combine(
                        names,
                        weights,
                        weights,
                        shapes,
                        Arbitraries.of(Order.values()),
                        Arbitraries.integers().between(-2, 6),
                        Arbitraries.of(false, false, false, true))
                .as((ids, one, other, shape, order, constant, soft) -> {
                    Constraint made = made(ids, one, other, shape, order, constant);
                    return soft ? made.soft() : made;
                });
    }

    private static Constraint made(List<String> ids, int one, int other, int shape, Order order, int constant) {
        String x = ids.get(0);
        String y = ids.get(1);
        String z = ids.get(2);
        Rational p = Rational.of(one);
        Rational q = Rational.of(other);
        Measurand mx = measurand(x);
        Measurand my = measurand(y);
        Measurand mz = measurand(z);
        return switch (shape) {
            case 0 ->
                new Constraint(
                        Relation.sum("r", mx, my, mz),
                        true,
                        at -> value(at, x).equals(value(at, y).plus(value(at, z))));
            case 1 ->
                new Constraint(
                        Relation.includes("r", mx, my), true, at -> value(at, x).compareTo(value(at, y)) >= 0);
            case 2 ->
                new Constraint(
                        Relation.atMost("r", mx, my), true, at -> value(at, x).compareTo(value(at, y)) <= 0);
            case 3 ->
                new Constraint(
                        Relation.equal("r", mx, my), true, at -> value(at, x).equals(value(at, y)));
            case 4 -> weighted(x, Term.of(y, p), Term.of(z, q));
            case 5 ->
                new Constraint(
                        Relation.linear(
                                "r",
                                List.of(Term.of(x, p), Term.of(y, q), Term.of(z, p.negated())),
                                order,
                                Rational.of(constant)),
                        true,
                        at -> stands(
                                p.times(value(at, x))
                                        .plus(q.times(value(at, y)))
                                        .minus(p.times(value(at, z))),
                                order,
                                Rational.of(constant)));
            case 6 ->
                new Constraint(
                        Relation.builder("r", RelationKind.SUM)
                                .addTerm(Role.WHOLE, Term.of(x))
                                .addTerm(Role.PARTS, Term.of(y))
                                .addTerm(Role.PARTS, Term.of("z"))
                                .absent(Relation.Absent.ZERO)
                                .build(),
                        true,
                        at -> value(at, x).equals(value(at, y).plus(value(at, "z"))));
            case 7, 8 ->
                new Constraint(
                        Relation.ratio("r", measurand("share"), mx, my),
                        false,
                        at -> !value(at, y).isZero()
                                && value(at, "share")
                                        .times(value(at, y))
                                        .equals(value(at, x).times(Rational.of(100))));
            case 9 ->
                new Constraint(
                        Relation.change("r", measurand("growth"), mx, my),
                        false,
                        at -> !value(at, x).isZero()
                                && value(at, "growth")
                                        .plus(Rational.of(100))
                                        .times(value(at, x))
                                        .equals(value(at, y).times(Rational.of(100))));
            case 10 ->
                new Constraint(
                        Relation.rule("r", x + " = " + y + " * " + z),
                        false,
                        at -> value(at, x).equals(value(at, y).times(value(at, z))));
            case 11 ->
                new Constraint(
                        Relation.rule("r", x + " * " + y + " " + order.sign() + " " + z + " + " + constant),
                        false,
                        at -> stands(
                                value(at, x).times(value(at, y)),
                                order,
                                value(at, z).plus(Rational.of(constant))));
            case 12 ->
                new Constraint(
                        Relation.rule("r", x + " * " + x + " " + order.sign() + " " + y + " + " + constant),
                        false,
                        at -> stands(
                                value(at, x).times(value(at, x)),
                                order,
                                value(at, y).plus(Rational.of(constant))));
            case 13 -> {
                Rational twice = Rational.of(2);
                yield new Constraint(
                        Relation.linear(
                                "r",
                                List.of(Term.of(x, twice), Term.of(y, twice), Term.of(z, twice.negated())),
                                order,
                                Rational.of(constant)),
                        true,
                        at -> stands(
                                twice.times(value(at, x).plus(value(at, y)).minus(value(at, z))),
                                order,
                                Rational.of(constant)));
            }
            default ->
                new Constraint(
                        Relation.rule("r", x + " = " + y + " / (" + y + " + " + z + ")"),
                        false,
                        at -> !value(at, y).plus(value(at, z)).isZero()
                                && value(at, x)
                                        .equals(value(at, y)
                                                .dividedBy(value(at, y).plus(value(at, z)))));
        };
    }

    private static Constraint weighted(String whole, Term one, Term other) {
        Relation sum = Relation.builder("r", RelationKind.SUM)
                .addTerm(Role.WHOLE, Term.of(whole))
                .addTerm(Role.PARTS, one)
                .addTerm(Role.PARTS, other)
                .build();
        return new Constraint(
                sum,
                true,
                at -> value(at, whole)
                        .equals(value(at, one.measurand())
                                .times(one.times())
                                .plus(value(at, other.measurand()).times(other.times()))));
    }

    static boolean stands(Rational left, Order order, Rational right) {
        int compared = left.compareTo(right);
        return switch (order) {
            case EQUAL -> compared == 0;
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case LESS -> compared < 0;
            case GREATER -> compared > 0;
        };
    }
}
