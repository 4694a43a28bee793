package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.counting.Witness;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.linear.Balance;
import org.tallystick.linear.Budget;
import org.tallystick.linear.Constraint;
import org.tallystick.linear.LeastSquares;
import org.tallystick.linear.Observation;
import org.tallystick.network.Network;
import org.tallystick.network.Tie;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Row;

/** Balances the figures of linked relations against their equations. */
final class Balancing {
    private final Networks.Linked linked;
    private final ImmutableList<Witness> witnesses;
    private final Network network;
    private final Settings settings;
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();

    Balancing(Networks.Linked linked, ImmutableSet<String> withdrawn, Settings settings) {
        this.linked = linked;
        this.settings = settings;
        this.network = linked.in(settings.widest());
        this.witnesses = linked.witnesses().stream()
                .filter(witness -> !withdrawn.contains(witness.id()))
                .collect(ImmutableList.toImmutableList());
        network.ranges().keySet().forEach(measurand -> unknowns.put(measurand, unknowns.size()));
    }

    /** None where a relation is not linear, or where the values would break what is not balanced. */
    ImmutableList<BalancedEstimate> estimates() {
        boolean linear =
                network.ties().stream().allMatch(tie -> tie.statement().row().isPresent());
        if (!linear) {
            return ImmutableList.of();
        }
        Balance balance = LeastSquares.balance(observations(), equations(), Budget.of(settings.steps()));
        return balance instanceof Balance.Balanced balanced && keepsAll(balanced.values())
                ? estimates(balanced.values())
                : ImmutableList.of();
    }

    private int unknown(String measurand) {
        return Optional.ofNullable(unknowns.get(measurand)).orElseThrow();
    }

    private static boolean isObserved(Figure figure) {
        return figure.value().isPresent()
                && figure.grain().filter(grain -> grain.signum() > 0).isPresent()
                && switch (figure.hedge()) {
                    case NONE, ABOUT, EXACTLY -> true;
                    default -> false;
                };
    }

    private List<Observation> observations() {
        return witnesses.stream()
                .filter(witness ->
                        isObserved(witness.figure()) && witness.figure().hedge() != Hedge.EXACTLY)
                .map(witness -> new Observation(
                        unknown(witness.claim().measurand().id()),
                        witness.figure().value().orElseThrow(),
                        witness.figure().grain().orElseThrow()))
                .toList();
    }

    /** What is said to be exact stays as it is. */
    private List<Constraint> equations() {
        List<Constraint> equations = new ArrayList<>();
        for (Tie tie : network.ties()) {
            Row row = tie.statement().row().orElseThrow();
            if (row.order() == Order.EQUAL) {
                equations.add(equation(row, tie.none()));
            }
        }
        witnesses.stream()
                .filter(witness -> witness.figure().hedge() == Hedge.EXACTLY)
                .forEach(witness -> equations.add(new Constraint(
                        ImmutableList.of(unknown(witness.claim().measurand().id())),
                        ImmutableList.of(Rational.ONE),
                        Interval.of(witness.figure().value().orElseThrow()))));
        return equations;
    }

    private Constraint equation(Row row, ImmutableSet<String> none) {
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> times = ImmutableList.builder();
        row.coefficients().forEach((measurand, coefficient) -> {
            if (!none.contains(measurand)) {
                of.add(unknown(measurand));
                times.add(coefficient);
            }
        });
        return new Constraint(of.build(), times.build(), Interval.of(row.constant()));
    }

    /** Whether the values are within ranges and one-sided figures, and break no inequality. */
    private boolean keepsAll(ImmutableMap<Integer, Rational> values) {
        boolean ranges = network.ranges().entrySet().stream()
                .allMatch(range -> isWithin(values, range.getKey(), range.getValue()));
        boolean figures = witnesses.stream()
                .filter(witness -> !isObserved(witness.figure()))
                .allMatch(witness -> isWithin(
                        values,
                        witness.claim().measurand().id(),
                        witness.figure().in(settings.widest())));
        boolean relations = network.ties().stream()
                .map(tie -> tie.statement().without(tie.none()))
                .filter(statement ->
                        statement.measurands().stream().allMatch(measurand -> values.containsKey(unknown(measurand))))
                .allMatch(statement -> statement.isPossible(measurand -> Interval.of(
                        Optional.ofNullable(values.get(unknown(measurand))).orElseThrow())));
        return ranges && figures && relations;
    }

    private boolean isWithin(ImmutableMap<Integer, Rational> values, String measurand, Interval allowed) {
        Rational value = values.get(unknown(measurand));
        return value == null || allowed.contains(value);
    }

    private ImmutableList<BalancedEstimate> estimates(ImmutableMap<Integer, Rational> values) {
        ImmutableList.Builder<BalancedEstimate> estimates = ImmutableList.builder();
        for (String measurand : linked.measurands()) {
            Rational value = values.get(unknown(measurand));
            if (value != null) {
                estimates.add(estimate(measurand, value));
            }
        }
        return estimates.build();
    }

    private BalancedEstimate estimate(String measurand, Rational value) {
        ImmutableSet<String> own = witnesses.stream()
                .filter(witness -> witness.claim().measurand().id().equals(measurand) && isObserved(witness.figure()))
                .map(Witness::id)
                .collect(ImmutableSet.toImmutableSet());
        String from = own.isEmpty() ? "what the equations leave" : "the value nearest to " + String.join(", ", own);
        return new ImmutableBalancedEstimate.Builder()
                .measurand(measurand)
                .value(value)
                .addAllClaims(own)
                .why(IntervalFormat.shortNumber(value) + " is an estimate that nobody said: " + from
                        + " that satisfies " + String.join(", ", linked.relations()))
                .build();
    }
}
