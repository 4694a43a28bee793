package org.tallystick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/** Against trying every small whole number, and against values that were there from the start. */
class SearchPropertiesTest {
    private static final List<Order> ORDERS = List.of(Order.values());

    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final int MOST = 6;

    @Property(tries = 400)
    void wholeNumbersAreDecidedAsByTryingThemAll(@ForAll long seed) {
        Problem problem = problem(new Random(seed), 3, true);
        Outcome<ImmutableMap<String, Rational>, Tree> outcome = Search.decide(problem, Budget.of(1_000_000));
        assertThat(outcome).isNotInstanceOf(Outcome.Unknown.class);
        check(problem, outcome);
        assertThat(outcome.isPossible()).isEqualTo(anyFits(problem, new HashMap<>()));
    }

    @Property(tries = 400)
    void whatIsSaidOfRationalNumbersIsProved(@ForAll long seed) {
        Problem problem = problem(new Random(seed), 4, false);
        Outcome<ImmutableMap<String, Rational>, Tree> outcome = Search.decide(problem, Budget.of(30_000));
        check(problem, outcome);
        if (anyFits(problem, new HashMap<>())) {
            assertThat(outcome).isNotInstanceOf(Outcome.Impossible.class);
        }
    }

    @Property(tries = 200)
    void alikeInputsHaveAlikeOutputs(@ForAll long seed) {
        Problem problem = problem(new Random(seed), 3, true);
        assertThat(Search.decide(problem, Budget.of(100_000))).isEqualTo(Search.decide(problem, Budget.of(100_000)));
    }

    @Property(tries = 200)
    void wideningNeverMakesAContradiction(@ForAll long seed) {
        Random random = new Random(seed);
        Problem problem = problem(random, 3, true);
        Bound first = problem.bounds().get(0);
        Bound wider = new Bound(first.unknown(), first.values().plus(Problems.closed("-1", "1")));
        Problem wide = new Problem(
                problem.unknowns(),
                problem.whole(),
                problem.bounds().stream()
                        .map(bound -> bound.equals(first) ? wider : bound)
                        .collect(ImmutableList.toImmutableList()),
                problem.statements());
        if (Search.decide(problem, Budget.of(1_000_000)).isPossible()) {
            assertThat(Search.decide(wide, Budget.of(1_000_000))).isNotInstanceOf(Outcome.Impossible.class);
        }
    }

    private static void check(Problem problem, Outcome<ImmutableMap<String, Rational>, Tree> outcome) {
        outcome.proof()
                .ifPresent(proof -> assertThat(TreeCheck.proves(problem, proof))
                        .as("%s", proof)
                        .isTrue());
        outcome.values()
                .ifPresent(witness ->
                        assertThat(fits(problem, witness)).as("%s", witness).isTrue());
    }

    private static Rational value(Map<String, Rational> point, String name) {
        return Optional.ofNullable(point.get(name)).orElseThrow();
    }

    private static boolean fits(Problem problem, Map<String, Rational> point) {
        return problem.whole().stream().allMatch(name -> value(point, name).isWhole())
                && problem.bounds().stream().allMatch(bound -> bound.values().contains(value(point, bound.unknown())))
                && problem.statements().stream()
                        .allMatch(statement -> statement.isPossible(name -> Interval.of(value(point, name))));
    }

    private static boolean anyFits(Problem problem, Map<String, Rational> point) {
        if (point.size() == problem.unknowns().size()) {
            return fits(problem, ImmutableMap.copyOf(point));
        }
        String next = problem.unknowns().asList().get(point.size());
        for (int value = -1; value <= MOST + 1; value++) {
            point.put(next, Rational.of(value));
            if (anyFits(problem, point)) {
                return true;
            }
            point.remove(next);
        }
        return false;
    }

    private static Problem problem(Random random, int size, boolean whole) {
        Problems problem = new Problems();
        for (String name : NAMES.subList(0, size)) {
            if (whole || random.nextInt(3) == 0) {
                problem.whole(name);
            }
            int min = random.nextInt(MOST + 1);
            int max = min + random.nextInt(MOST + 1 - min);
            problem.bound(name, interval(random, min, max));
        }
        int statements = 1 + random.nextInt(3);
        for (int i = 0; i < statements; i++) {
            tie(problem, random, size);
        }
        return problem.build();
    }

    private static Interval interval(Random random, int min, int max) {
        Interval closed = Interval.closed(Rational.of(min), Rational.of(max));
        if (min == max || random.nextInt(3) > 0) {
            return closed;
        }
        return random.nextBoolean()
                ? Interval.open(Rational.of(min), Rational.of(max))
                : Interval.closedOpen(Rational.of(min), Rational.of(max));
    }

    private static void tie(Problems problem, Random random, int size) {
        List<String> names = new ArrayList<>(NAMES.subList(0, size));
        Collections.shuffle(names, random);
        switch (random.nextInt(5)) {
            case 0 -> problem.ratio(names.get(0), names.get(1), names.get(2));
            case 1 -> problem.change(names.get(0), names.get(1), names.get(2));
            default -> {
                Map<String, Rational> terms = new HashMap<>();
                for (String name : names.subList(0, 2 + random.nextInt(size - 1))) {
                    int times = random.nextInt(9) - 4;
                    terms.put(name, Rational.of(times == 0 ? 5 : times));
                }
                Order order = ORDERS.get(random.nextInt(ORDERS.size()));
                problem.linear(terms, random.nextBoolean() ? Order.EQUAL : order, Rational.of(random.nextInt(21) - 6));
            }
        }
    }
}
