package org.tallystick.relation;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * What a product multiplies by: an exact number, or one thing for another ("1 dose / 2 mg").
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Factor implements Serializable permits ImmutableFactor {
    private static final long serialVersionUID = 1L;

    private static final CharMatcher NUMERIC = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+-.eE"));

    Factor() {}

    /**
     * A plain number.
     *
     * @param number not zero
     * @return the factor
     */
    public static Factor of(Rational number) {
        return new ImmutableFactor.Builder().number(number).build();
    }

    /**
     * Reads a number ("2.5"), a fraction ("1/3") or a quantity for another ("1 dose / 2 mg", "5 USD / item").
     *
     * @param text the factor; each side is a number, a unit or both
     * @return the factor
     * @throws IllegalArgumentException where the text is no such factor, or zero
     */
    public static Factor parse(String text) {
        int slash = text.indexOf('/');
        String upper = (slash < 0 ? text : text.substring(0, slash)).strip();
        String lower = slash < 0 ? "1" : text.substring(slash + 1).strip();
        if (upper.isEmpty() || lower.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no factor: a number, a fraction or a quantity for another was expected");
        }
        Rational divisor = number(lower);
        if (divisor.isZero()) {
            throw new IllegalArgumentException("\"" + text + "\" divides by zero");
        }
        return new ImmutableFactor.Builder()
                .number(number(upper).dividedBy(divisor))
                .unit(unit(upper))
                .per(unit(lower))
                .build();
    }

    private static int endOfNumber(String quantity) {
        int space = quantity.indexOf(' ');
        String first = space < 0 ? quantity : quantity.substring(0, space);
        return NUMERIC.matchesAllOf(first) ? first.length() : 0;
    }

    private static Rational number(String quantity) {
        int end = endOfNumber(quantity);
        return end == 0 ? Rational.ONE : Rational.parse(quantity.substring(0, end));
    }

    private static Optional<Unit> unit(String quantity) {
        String rest = quantity.substring(endOfNumber(quantity)).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(rest));
    }

    /**
     * The number.
     *
     * @return how many of {@link #unit()} for one of {@link #per()}
     */
    public abstract Rational number();

    /**
     * What there is so many of.
     *
     * @return the unit, empty where none was said
     */
    public abstract Optional<Unit> unit();

    /**
     * For what there is so many.
     *
     * @return the unit, empty where none was said
     */
    public abstract Optional<Unit> per();

    @Value.Check
    void check() {
        if (number().isZero()) {
            throw new IllegalArgumentException("a factor of zero ties nothing together");
        }
    }

    /**
     * The factor as {@link #parse} reads it.
     *
     * @return a number, or a quantity for another
     */
    @Override
    public final String toString() {
        if (unit().isEmpty() && per().isEmpty()) {
            return number().toString();
        }
        return quantity(Rational.of(number().numerator()), unit()) + " / "
                + quantity(Rational.of(number().denominator()), per());
    }

    private static String quantity(Rational number, Optional<Unit> unit) {
        return number + unit.map(u -> " " + u.symbol()).orElse("");
    }
}
