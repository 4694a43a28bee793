package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Rational;
import org.tallystick.relation.Expression.Operand;
import org.tallystick.relation.RuleToken.Kind;
import org.tallystick.unit.Unit;

/**
 * Reads a rule by recursive descent:
 *
 * <pre>{@code
 * rule    = sum order sum
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "/") factor }
 * factor  = "-" factor | "(" sum ")" | name | number [ unit ]
 * }</pre>
 */
final class RuleParser {
    private static final String OPERAND = "a measurand, a number or a parenthesis";

    /** The greatest depth of nesting, which is read and later evaluated by recursion. */
    static final int DEEPEST = 64;

    private final String text;
    private final ImmutableList<RuleToken> tokens;
    private int next;
    private int depth;
    private long digits;

    RuleParser(String text, ImmutableList<RuleToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The parts of a rule. */
    record Sides(Expression left, Order order, Expression right) {}

    Sides parse() {
        Expression left = sum();
        RuleToken sign = take();
        Order order = Optional.of(sign)
                .filter(token -> token.kind() == Kind.OPERATOR)
                .flatMap(token -> Order.ofSign(token.text()))
                .orElseThrow(() -> misplaced(sign, "=, <=, >=, < or >"));
        Expression right = sum();
        if (peek().kind() != Kind.END) {
            throw misplaced(peek(), "the end of the rule");
        }
        return new Sides(left, order, right);
    }

    private RuleToken peek() {
        return tokens.get(next);
    }

    private RuleToken take() {
        return tokens.get(peek().kind() == Kind.END ? next : next++);
    }

    private UnreadableTextException misplaced(RuleToken token, String expected) {
        String reason = token.kind() == Kind.END
                ? "the rule ends here"
                : "\"" + text.substring(token.at(), Math.min(token.end(), token.at() + 40)) + "\" stands here";
        return RuleRefusal.of(text, token.at(), reason, expected);
    }

    private Expression sum() {
        Expression first = product();
        ImmutableList.Builder<Operand> operands =
                ImmutableList.<Operand>builder().add(new Operand(false, first));
        boolean single = true;
        while (peek().is("+") || peek().is("-")) {
            boolean minus = take().is("-");
            operands.add(new Operand(minus, product()));
            single = false;
        }
        return single ? first : new Expression.Sum(operands.build());
    }

    private Expression product() {
        Expression first = factor();
        ImmutableList.Builder<Operand> operands =
                ImmutableList.<Operand>builder().add(new Operand(false, first));
        boolean single = true;
        while (peek().is("*") || peek().is("/")) {
            boolean over = take().is("/");
            operands.add(new Operand(over, factor()));
            single = false;
        }
        return single ? first : new Expression.Product(operands.build());
    }

    private Expression factor() {
        RuleToken token = take();
        if (token.kind() == Kind.NUMBER) {
            return constant(token);
        }
        if (token.isName()) {
            if (peek().kind() == Kind.NUMBER || peek().canBeUnit() || peek().is("(")) {
                throw misplaced(peek(), "a sign of arithmetic; an id with a space in it stands in backquotes");
            }
            return new Expression.Name(token.text());
        }
        if (!token.is("-") && !token.is("(")) {
            throw misplaced(token, OPERAND);
        }
        if (++depth > DEEPEST) {
            throw RuleRefusal.of(text, token.at(), "this is nested too deeply", "at most " + DEEPEST + " levels");
        }
        Expression inner = token.is("-") ? new Expression.Negation(factor()) : enclosed();
        depth--;
        return inner;
    }

    private Expression enclosed() {
        Expression inner = sum();
        RuleToken end = take();
        if (!end.is(")")) {
            throw misplaced(end, "a sign of arithmetic or a closing parenthesis");
        }
        return inner;
    }

    private Expression constant(RuleToken token) {
        Rational number;
        try {
            number = Rational.parse(token.text());
        } catch (NumberFormatException e) {
            throw RuleRefusal.of(text, token.at(), "this number is too long", atMostDigits());
        }
        digits += length(number.numerator()) + length(number.denominator());
        if (digits > Rational.MAX_DIGITS) {
            throw RuleRefusal.of(text, token.at(), "the numbers of this rule are too long", atMostDigits() + " in all");
        }
        if (!peek().canBeUnit()) {
            if (peek().kind() == Kind.NUMBER || peek().is("(")) {
                throw misplaced(peek(), "a sign of arithmetic");
            }
            return new Expression.Constant(token.text(), number, Optional.empty());
        }
        return withUnit(token, number);
    }

    private static String atMostDigits() {
        return "at most " + Rational.MAX_DIGITS + " digits";
    }

    /** Returns the approximate number of decimal digits of a whole number, which has at least as many. */
    private static long length(BigInteger number) {
        return number.bitLength() * 3L / 10;
    }

    /** Reads a number with its unit. All words after it are its unit: "5 square miles". */
    private Expression withUnit(RuleToken number, Rational value) {
        RuleToken first = peek();
        StringBuilder unit = new StringBuilder();
        while (peek().canBeUnit()) {
            unit.append(unit.length() == 0 ? "" : " ").append(take().text());
        }
        if (peek().kind() == Kind.NUMBER || peek().is("(")) {
            throw misplaced(peek(), "a sign of arithmetic");
        }
        try {
            Unit read = Unit.parse(unit.toString());
            return new Expression.Constant(number.text(), value, Optional.of(read));
        } catch (UnreadableTextException e) {
            throw RuleRefusal.of(
                    text,
                    first.at(),
                    "this is no unit: " + e.getMessage(),
                    "a unit behind a number; a number times a measurand needs a * between them");
        }
    }
}
