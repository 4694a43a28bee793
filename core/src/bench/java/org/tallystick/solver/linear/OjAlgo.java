package org.tallystick.solver.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Variable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A system as ojAlgo's model of it. A model is made for one question, as answering simplifies it in place. */
final class OjAlgo {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> variables = new ArrayList<>();

    OjAlgo(LinearSystem system) {
        for (int u = 0; u < system.unknowns(); u++) {
            variables.add(model.addVariable());
        }
        system.constraints().forEach(this::add);
    }

    private void add(LinearConstraint constraint) {
        if (constraint.isBound()) {
            limit(variables.get(constraint.unknowns().get(0)), constraint.values());
            return;
        }
        Expression sum = model.addExpression();
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            sum.set(
                    variables.get(constraint.unknowns().get(i)),
                    decimal(constraint.coefficients().get(i)));
        }
        limit(sum, constraint.values());
    }

    private static void limit(ModelEntity<?> entity, Interval values) {
        end(values.min()).ifPresent(entity::lower);
        end(values.max()).ifPresent(entity::upper);
    }

    private static Optional<BigDecimal> end(Optional<Rational> end) {
        return end.map(OjAlgo::decimal);
    }

    private static BigDecimal decimal(Rational value) {
        return value.toBigDecimal().orElseThrow();
    }

    boolean isFeasible() {
        return model.minimise().getState().isFeasible();
    }
}
