package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** One side of a rule, as it was written. */
public sealed interface Expression {

    /** The ids of the measurands, in order, each as often as it occurs. */
    Stream<String> names();

    /** The expression with other words in the place of the ids. */
    String text(Function<String, String> named);

    /** The same between other measurands. */
    Expression renamed(Function<String, String> rename);

    /**
     * A number.
     *
     * @param digits as it was written
     * @param unit what it counts
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

    /** A measurand. */
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

    /** What is taken away from nothing. */
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
     * Two or more things joined by operators of one rank.
     *
     * @param turned whether it is subtracted or divided by
     */
    record Operand(boolean turned, Expression of) {
        Operand renamed(Function<String, String> rename) {
            return new Operand(turned, of.renamed(rename));
        }
    }

    /** Added and subtracted. */
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

    /** Multiplied and divided, from left to right. */
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
