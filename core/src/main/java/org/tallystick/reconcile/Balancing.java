package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.algebra.LinearForm;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.model.Constraint;
import org.tallystick.model.Model;
import org.tallystick.model.ModelOnDate;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.relation.Order;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LeastSquares;
import org.tallystick.solver.linear.LinearConstraint;
import org.tallystick.solver.linear.WeightedValue;

/** Balances the figures of linked relations against their equations. */
final class Balancing {
    private final ModelOnDate linked;
    private final ImmutableList<StandingClaim> claims;
    private final Model model;
    private final DisplayNames names;
    private final Settings settings;
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();

    Balancing(Dossier dossier, ModelOnDate linked, ImmutableSet<String> withdrawn, Settings settings) {
        this.names = new DisplayNames(dossier);
        this.linked = linked;
        this.settings = settings;
        this.model = linked.in(settings.widest());
        this.claims = linked.claims().stream()
                .filter(counted -> !withdrawn.contains(counted.id()))
                .collect(ImmutableList.toImmutableList());
        model.ranges().keySet().forEach(measurand -> unknowns.put(measurand, unknowns.size()));
    }

    /** Empty where a relation is not linear, or where the values would violate a constraint that is not balanced. */
    ImmutableList<BalancedEstimate> estimates() {
        boolean linear =
                model.ties().stream().allMatch(tie -> tie.statement().row().isPresent());
        if (!linear) {
            return ImmutableList.of();
        }
        return LeastSquares.balance(observations(), equations(), Budget.of(settings.steps()))
                .values()
                .filter(this::keepsAll)
                .map(this::estimates)
                .orElse(ImmutableList.of());
    }

    private int unknown(String measurand) {
        return Optional.ofNullable(unknowns.get(measurand)).orElseThrow();
    }

    private static boolean isObserved(Figure figure) {
        return figure.value().isPresent()
                && figure.resolution()
                        .filter(resolution -> resolution.signum() > 0)
                        .isPresent()
                && switch (figure.hedge()) {
                    case NONE, ABOUT, EXACTLY -> true;
                    default -> false;
                };
    }

    private List<WeightedValue> observations() {
        return claims.stream()
                .filter(counted ->
                        isObserved(counted.figure()) && counted.figure().hedge() != Hedge.EXACTLY)
                .map(counted -> new WeightedValue(
                        unknown(counted.claim().measurand().id()),
                        counted.figure().value().orElseThrow(),
                        counted.figure().resolution().orElseThrow()))
                .toList();
    }

    /** Exact figures are not adjusted. */
    private List<LinearConstraint> equations() {
        List<LinearConstraint> equations = new ArrayList<>();
        for (Constraint tie : model.ties()) {
            LinearForm row = tie.statement().row().orElseThrow();
            if (row.order() == Order.EQUAL) {
                equations.add(equation(row, tie.none()));
            }
        }
        claims.stream()
                .filter(counted -> counted.figure().hedge() == Hedge.EXACTLY)
                .forEach(counted -> equations.add(new LinearConstraint(
                        ImmutableList.of(unknown(counted.claim().measurand().id())),
                        ImmutableList.of(Rational.ONE),
                        Interval.of(counted.figure().value().orElseThrow()))));
        return equations;
    }

    private LinearConstraint equation(LinearForm row, ImmutableSet<String> none) {
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> times = ImmutableList.builder();
        row.coefficients().forEach((measurand, coefficient) -> {
            if (!none.contains(measurand)) {
                of.add(unknown(measurand));
                times.add(coefficient);
            }
        });
        return new LinearConstraint(of.build(), times.build(), Interval.of(row.constant()));
    }

    /** Whether the values lie within ranges and one-sided figures, and satisfy the inequalities. */
    private boolean keepsAll(ImmutableMap<Integer, Rational> values) {
        boolean ranges = model.ranges().entrySet().stream()
                .allMatch(range -> isWithin(values, range.getKey(), range.getValue()));
        boolean figures = claims.stream()
                .filter(counted -> !isObserved(counted.figure()))
                .allMatch(counted -> isWithin(
                        values,
                        counted.claim().measurand().id(),
                        counted.figure().in(settings.widest())));
        boolean relations = model.ties().stream()
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
        ImmutableSet<String> own = claims.stream()
                .filter(counted -> counted.claim().measurand().id().equals(measurand) && isObserved(counted.figure()))
                .map(StandingClaim::id)
                .collect(ImmutableSet.toImmutableSet());
        String from = own.isEmpty() ? "what the equations leave" : "the value nearest to " + names.claimsAnd(own);
        return new ImmutableBalancedEstimate.Builder()
                .measurand(measurand)
                .value(value)
                .addAllClaims(own)
                .why(IntervalFormat.shortNumber(value) + " is an estimate that nobody said: " + from
                        + " that satisfies " + names.relations(linked.relations()))
                .build();
    }
}
