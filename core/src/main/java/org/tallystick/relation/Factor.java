package org.tallystick.relation;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Rational;
import org.tallystick.prose.Quote;
import org.tallystick.unit.Unit;

/** The factor of a product: an exact number, or a quantity per another ("1 dose / 2 mg"). */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Factor implements Serializable permits ImmutableFactor {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    Factor() {}

    /**
     * Returns a plain number.
     *
     * @param number not zero
     * @return the factor
     * @throws UnreadableTextException where the number is zero
     */
    public static Factor of(Rational number) {
        return new ImmutableFactor.Builder().number(number).build();
    }

    /**
     * Reads a number ("2.5"), a fraction ("1/3") or a quantity per another ("1 dose / 2 mg", "5 USD / item").
     *
     * @param text the factor; each side is a number, a unit or both
     * @return the factor
     * @throws UnreadableTextException where the text is no such factor, or zero
     */
    public static Factor parse(String text) {
        int slash = text.indexOf('/');
        String upper = (slash < 0 ? text : text.substring(0, slash)).strip();
        String lower = slash < 0 ? "1" : text.substring(slash + 1).strip();
        if (upper.isEmpty() || lower.isEmpty()) {
            throw refusal(text, "a number, a fraction or a quantity for another was expected");
        }
        Rational number = part(text, () -> number(upper));
        Rational divisor = part(text, () -> number(lower));
        if (number.isZero() || divisor.isZero()) {
            throw refusal(text, "zero ties nothing together");
        }
        return new ImmutableFactor.Builder()
                .number(number.dividedBy(divisor))
                .unit(part(text, () -> unit(upper)))
                .per(part(text, () -> unit(lower)))
                .build();
    }

    /** Reads a part of the text. Where it is not understood, the whole text is refused. */
    private static <T> T part(String text, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (NumberFormatException | UnreadableTextException e) {
            throw refusal(text, String.valueOf(e.getMessage()));
        }
    }

    private static UnreadableTextException refusal(String text, String reason) {
        String message = Quote.of(text, LONGEST_QUOTE) + " is no factor: " + reason;
        return new UnreadableTextException(message, text, 0, reason, "");
    }

    private static int endOfNumber(String quantity) {
        Matcher number = NUMBER.matcher(quantity);
        return number.lookingAt() ? number.end() : 0;
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
     * Returns the number.
     *
     * @return the number of {@link #unit()} per one {@link #per()}
     */
    public abstract Rational number();

    /**
     * Returns the unit of the numerator.
     *
     * @return the unit, empty where none was stated
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the unit of the denominator.
     *
     * @return the unit, empty where none was stated
     */
    public abstract Optional<Unit> per();

    @Value.Check
    void check() {
        if (number().isZero()) {
            throw refusal(number().toString(), "zero ties nothing together");
        }
    }

    /**
     * Returns the factor in a form that {@link #parse} reads.
     *
     * @return a number, or a quantity per another
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
