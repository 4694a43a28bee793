package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** One side of a rule, as it was written: a tree of constants, names, negations, sums and products. */
public sealed interface Expression {

    /**
     * Returns the measurands.
     *
     * @return their ids in order, each as often as it occurs
     */
    Stream<String> names();

    /**
     * Returns the text of the expression.
     *
     * @param named the function from the id of a measurand to the words for it
     * @return the text in canonical spelling
     */
    String text(Function<String, String> named);

    /**
     * Returns the expression with other measurands.
     *
     * @param rename the function from an id to the new id
     * @return the changed copy
     */
    Expression renamed(Function<String, String> rename);

    /**
     * A number.
     *
     * @param digits the number as it was written
     * @param number the number
     * @param unit its unit, empty where none was written
     */
    record Constant(String digits, Rational number, Optional<Unit> unit) implements Expression {
        @Override
        public Stream<String> names() {
            return Stream.of();
        }

        @Override
        public String text(Function<String, String> named) {
            return unit.map(of -> digits + " " + Rule.written(of)).orElse(digits);
        }

        @Override
        public Expression renamed(Function<String, String> rename) {
            return this;
        }
    }

    /**
     * A measurand.
     *
     * @param id its id
     */
    record Name(String id) implements Expression {
        @Override
        public Stream<String> names() {
            return Stream.of(id);
        }

        @Override
        public String text(Function<String, String> named) {
            return named.apply(id);
        }

        @Override
        public Expression renamed(Function<String, String> rename) {
            return new Name(rename.apply(id));
        }
    }

    /**
     * A negated expression.
     *
     * @param of the negated expression
     */
    record Negation(Expression of) implements Expression {
        @Override
        public Stream<String> names() {
            return of.names();
        }

        @Override
        public String text(Function<String, String> named) {
            return "-" + within(of, named, of instanceof Sum || of instanceof Product);
        }

        @Override
        public Expression renamed(Function<String, String> rename) {
            return new Negation(of.renamed(rename));
        }
    }

    /**
     * An operand of a sum or product.
     *
     * @param turned whether it is subtracted, or a divisor
     * @param of the expression
     */
    record Operand(boolean turned, Expression of) {
        private Operand renamed(Function<String, String> rename) {
            return new Operand(turned, of.renamed(rename));
        }
    }

    /**
     * Operands that are added and subtracted.
     *
     * @param operands two or more, in order
     */
    record Sum(ImmutableList<Operand> operands) implements Expression {
        @Override
        public Stream<String> names() {
            return operands.stream().flatMap(operand -> operand.of().names());
        }

        @Override
        public String text(Function<String, String> named) {
            StringBuilder text = new StringBuilder();
            for (Operand operand : operands) {
                text.append(text.length() == 0 ? "" : operand.turned() ? " - " : " + ");
                text.append(within(operand.of(), named, operand.of() instanceof Sum));
            }
            return text.toString();
        }

        @Override
        public Expression renamed(Function<String, String> rename) {
            return new Sum(
                    operands.stream().map(each -> each.renamed(rename)).collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * Operands that are multiplied and divided from left to right.
     *
     * @param operands two or more, in order
     */
    record Product(ImmutableList<Operand> operands) implements Expression {
        @Override
        public Stream<String> names() {
            return operands.stream().flatMap(operand -> operand.of().names());
        }

        @Override
        public String text(Function<String, String> named) {
            return operands.stream()
                    .map(operand -> (operand.turned() ? "/ " : "* ") + factor(operand.of(), named))
                    .collect(Collectors.joining(" "))
                    .substring("* ".length());
        }

        private static String factor(Expression of, Function<String, String> named) {
            return within(of, named, of instanceof Sum || of instanceof Product);
        }

        @Override
        public Expression renamed(Function<String, String> rename) {
            return new Product(
                    operands.stream().map(each -> each.renamed(rename)).collect(ImmutableList.toImmutableList()));
        }
    }

    private static String within(Expression inner, Function<String, String> named, boolean enclosed) {
        String text = inner.text(named);
        return enclosed ? "(" + text + ")" : text;
    }
}
