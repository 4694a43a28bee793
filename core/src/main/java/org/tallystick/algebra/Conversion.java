package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.algebra.Dimension.Converted;
import org.tallystick.number.Rational;
import org.tallystick.relation.Expression;
import org.tallystick.relation.Expression.Operand;
import org.tallystick.relation.Rule;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** Converts the sides of a rule to arithmetic on plain numbers, with all units converted. */
final class Conversion {
    private final Function<String, Optional<Unit>> units;

    Conversion(Function<String, Optional<Unit>> units) {
        this.units = units;
    }

    /** Arithmetic with the dimension of its result. */
    private record Quantity(Node node, Dimension dimension) {
        private Quantity scaled(Rational by, Dimension to) {
            return new Quantity(Node.scaled(node, by), to);
        }

        private Quantity pure() {
            Converted pure = dimension.pure();
            return scaled(pure.factor(), pure.dimension());
        }
    }

    /**
     * Returns the statement of a rule, with both sides in the unit of the left one.
     *
     * @throws IncompatibleUnitsException where units do not convert
     */
    Statement statement(Rule rule) {
        Quantity left = quantity(rule.leftSide());
        Quantity right = quantity(rule.rightSide());
        Expression above = single(rule.leftSide());
        Expression below = single(rule.rightSide());
        Optional<Unit> from = unit(below);
        Optional<Unit> to = unit(above);
        if (!isSingle(above) || !isSingle(below)) {
            checkCalculable(above);
            checkCalculable(below);
        }
        Rational factor = right.dimension().factorTo(left.dimension());
        Rational shift = from.flatMap(unit -> to.filter(unit::convertsTo).map(unit::shiftTo))
                .orElse(Rational.ZERO);
        Node converted = Node.sum(List.of(new Node.Part(factor, right.node())), shift);
        return Statement.of(left.node(), rule.order(), converted, rule.measurands());
    }

    /** Returns the only operand of a sum or product of one. */
    private static Expression single(Expression side) {
        List<Operand> operands = side instanceof Expression.Sum sum
                ? sum.operands()
                : side instanceof Expression.Product product ? product.operands() : List.of();
        boolean one = operands.size() == 1 && !operands.get(0).turned();
        return one ? single(operands.get(0).of()) : side;
    }

    /** Whether a side is one measurand or number, whose order and equality are defined in any unit. */
    private static boolean isSingle(Expression side) {
        return side instanceof Expression.Name || side instanceof Expression.Constant;
    }

    private Optional<Unit> unit(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.unit();
        }
        return expression instanceof Expression.Name name ? units.apply(name.id()) : Optional.empty();
    }

    private void checkCalculable(Expression expression) {
        unit(expression).ifPresent(Unit::checkCalculable);
        if (expression instanceof Expression.Negation negation) {
            checkCalculable(negation.of());
        } else if (expression instanceof Expression.Sum sum) {
            sum.operands().forEach(operand -> checkCalculable(operand.of()));
        } else if (expression instanceof Expression.Product product) {
            product.operands().forEach(operand -> checkCalculable(operand.of()));
        }
    }

    private Quantity quantity(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return new Quantity(
                    Node.constant(constant.number()),
                    constant.unit().isPresent() ? Dimension.of(constant.unit()) : Dimension.NUMBER);
        }
        if (expression instanceof Expression.Name name) {
            return new Quantity(new Node.Leaf(name.id()), Dimension.of(units.apply(name.id())));
        }
        if (expression instanceof Expression.Negation negation) {
            Quantity of = quantity(negation.of());
            return of.scaled(Rational.of(-1), of.dimension());
        }
        return expression instanceof Expression.Sum sum
                ? sum(sum)
                : product(((Expression.Product) expression).operands());
    }

    private Quantity sum(Expression.Sum sum) {
        List<Quantity> operands =
                sum.operands().stream().map(operand -> quantity(operand.of())).toList();
        return added(sum, operands);
    }

    /** Adds operands in the first dimension that is fully known, else in the first of all. */
    private static Quantity added(Expression.Sum sum, List<Quantity> operands) {
        Dimension common = operands.stream()
                .map(Quantity::dimension)
                .filter(dimension -> !dimension.isNumber() && !dimension.isOpen())
                .findFirst()
                .or(() -> operands.stream()
                        .map(Quantity::dimension)
                        .filter(dimension -> !dimension.isNumber())
                        .findFirst())
                .orElse(Dimension.NUMBER);
        List<Node.Part> parts = new ArrayList<>();
        for (int at = 0; at < operands.size(); at++) {
            Rational factor = operands.get(at).dimension().factorTo(common);
            boolean minus = sum.operands().get(at).turned();
            parts.add(new Node.Part(
                    minus ? factor.negated() : factor, operands.get(at).node()));
        }
        return new Quantity(Node.sum(parts, Rational.ZERO), common);
    }

    /** In a product, a sum of plain numbers and percentages takes the percentages as hundredths: 1 + growth. */
    private Quantity operand(Expression expression) {
        if (!(expression instanceof Expression.Sum sum)) {
            return quantity(expression);
        }
        List<Quantity> operands =
                sum.operands().stream().map(operand -> quantity(operand.of())).toList();
        boolean numbers =
                operands.stream().anyMatch(operand -> operand.dimension().isNumber());
        return added(sum, numbers ? operands.stream().map(Quantity::pure).toList() : operands);
    }

    private Quantity product(List<Operand> operands) {
        List<Quantity> quantities =
                operands.stream().map(operand -> operand(operand.of())).toList();
        List<Quantity> measured = quantities.stream()
                .filter(quantity -> !quantity.dimension().isNumber())
                .toList();
        boolean alone = measured.size() == 1
                && !operands.get(quantities.indexOf(measured.get(0))).turned();
        return alone
                ? joined(operands, quantities, measured.get(0).dimension().computed())
                : multiplied(operands, quantities);
    }

    /** Percentages among other quantities are hundredths. */
    private static Quantity multiplied(List<Operand> operands, List<Quantity> quantities) {
        Dimension dimension = Dimension.NUMBER;
        Rational factor = Rational.ONE;
        for (int at = 0; at < operands.size(); at++) {
            int power = operands.get(at).turned() ? -1 : 1;
            Converted pure = quantities.get(at).dimension().pure();
            Converted joint = dimension.times(pure.dimension(), power);
            factor = factor.times(power < 0 ? pure.factor().reciprocal() : pure.factor());
            factor = factor.times(joint.factor());
            dimension = joint.dimension();
        }
        Quantity joined = joined(operands, quantities, dimension);
        return joined.scaled(factor, dimension);
    }

    /** Numbers are placed first, so that a product of a measurand and numbers is a multiple of it. */
    private static Quantity joined(List<Operand> operands, List<Quantity> quantities, Dimension dimension) {
        Rational number = Rational.ONE;
        ImmutableList.Builder<Node> factors = ImmutableList.builder();
        ImmutableList.Builder<Node> divisors = ImmutableList.builder();
        for (int at = 0; at < operands.size(); at++) {
            Node node = quantities.get(at).node();
            boolean over = operands.get(at).turned();
            Optional<Rational> known = node.names().findAny().isPresent() ? Optional.empty() : node.number();
            if (known.isPresent() && !(over && known.get().isZero())) {
                number = number.times(over ? known.get().reciprocal() : known.get());
            } else {
                (over ? divisors : factors).add(node);
            }
        }
        return new Quantity(product(factors.build(), divisors.build(), number), dimension);
    }

    private static Node product(ImmutableList<Node> factors, ImmutableList<Node> divisors, Rational number) {
        if (divisors.isEmpty() && factors.size() <= 1) {
            return factors.isEmpty() ? Node.constant(number) : Node.scaled(factors.get(0), number);
        }
        return Node.scaled(new Node.Product(factors, divisors), number);
    }
}
