package org.tallystick.unit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;

/**
 * Parses products of units.
 *
 * <pre>{@code
 * compound := [product] ("/" | "per") divisor (("/" | "per") divisor)*      kg/m³, dollars per person per day, 1/day
 * divisor  := product | "(" product ")"
 * product  := power ("·" power)*
 * power    := unit ["²" | "2" | "^2" | "squared" …]
 * }</pre>
 */
final class CompoundParser {
    private static final String PER = " per ";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int HIGHEST = 9;

    private final String text;
    private final Map<Unit, Integer> powers = new LinkedHashMap<>();

    private CompoundParser(String text) {
        this.text = text;
    }

    /** Whether words in lower case are a rate: "barrels per day". */
    static boolean isRate(String words) {
        return (words + " ").contains(PER) || words.startsWith(PER.substring(1));
    }

    /**
     * Returns the product that a text states; empty where it is none.
     *
     * @throws UnreadableTextException where a part of it is no unit
     */
    static Optional<Unit> parse(String text) {
        if (text.length() > Unit.MAX_LENGTH) {
            return Optional.empty();
        }
        String tidy = Nouns.tidied(text);
        return isCompound(tidy) && Units.submultiple(tidy).isEmpty()
                ? Optional.of(new CompoundParser(text).unit(tidy))
                : Optional.empty();
    }

    private static boolean isCompound(String tidy) {
        return tidy.indexOf('/') >= 0
                || tidy.indexOf('·') > 0
                || tidy.indexOf('⋅') > 0
                || isRate(tidy.toLowerCase(Locale.ROOT))
                || power(tidy) != null;
    }

    /** {@link Unit#findPower}. */
    static Optional<Unit> findPower(String text) {
        Power power = text.length() > Unit.MAX_LENGTH ? null : power(Nouns.tidied(text));
        return power == null ? Optional.empty() : Optional.of(power.unit.power(power.exponent));
    }

    private Unit unit(String tidy) {
        String[] factors = slashed(tidy).split("/", -1);
        if (!factors[0].isBlank() && !factors[0].strip().equals("1")) {
            product(factors[0], 1);
        }
        for (int at = 1; at < factors.length; at++) {
            product(withoutParentheses(factors[at].strip()), -1);
        }
        try {
            return CompoundUnit.of(powers);
        } catch (IllegalArgumentException e) {
            throw new UnreadableTextException(text, 0, String.valueOf(e.getMessage()));
        }
    }

    /** Returns the text with a slash for each "per". */
    private static String slashed(String tidy) {
        StringBuilder slashed = new StringBuilder(" " + tidy);
        String lower = slashed.toString().toLowerCase(Locale.ROOT);
        if (lower.length() != slashed.length()) {
            return tidy;
        }
        for (int at = lower.lastIndexOf(PER); at >= 0; at = lower.lastIndexOf(PER, at - 1)) {
            slashed.replace(at, at + PER.length(), "/");
        }
        return slashed.toString();
    }

    private static String withoutParentheses(String divisor) {
        return divisor.startsWith("(") && divisor.endsWith(")") ? divisor.substring(1, divisor.length() - 1) : divisor;
    }

    private void product(String product, int sign) {
        for (String factor : product.replace('⋅', '·').split("·", -1)) {
            String name = factor.strip();
            Power power = power(name);
            if (power == null) {
                put(single(name), sign);
            } else {
                put(power.unit, sign * power.exponent);
            }
        }
    }

    private void put(Unit unit, int power) {
        CompoundUnit.power(unit, power).powers().forEach((part, of) -> powers.merge(part, of, Integer::sum));
    }

    private Unit single(String name) {
        Optional<Unit> known = Units.named(name).or(() -> Units.ofSign(name));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return Unit.noun(name);
        } catch (UnreadableTextException e) {
            throw new UnreadableTextException(text, Math.max(text.indexOf(name), 0) + e.at(), e.reason());
        }
    }

    private record Power(Unit unit, int exponent) {}

    /** Returns a unit of the table with an exponent after it: "m²", "s2", "s^2", "day⁻¹", "second squared"; null where there is none. */
    private static @Nullable Power power(String name) {
        for (int exponent = 2; exponent <= 3; exponent++) {
            String word = exponent == 2 ? " squared" : " cubed";
            if (name.toLowerCase(Locale.ROOT).endsWith(word)) {
                return power(name.substring(0, name.length() - word.length()), exponent);
            }
        }
        if (name.length() < 2) {
            return null;
        }
        char last = name.charAt(name.length() - 1);
        int exponent = SUPERSCRIPTS.indexOf(last) >= 0 ? SUPERSCRIPTS.indexOf(last) : last - '0';
        boolean written = SUPERSCRIPTS.indexOf(last) >= 0 || name.charAt(name.length() - 2) == '^';
        if (exponent < (written ? 1 : 2) || exponent > HIGHEST) {
            return null;
        }
        String base = name.substring(0, name.length() - 1);
        if (base.endsWith("⁻") || base.endsWith("^-") || base.endsWith("^−")) {
            return power(base.substring(0, base.length() - (base.endsWith("⁻") ? 1 : 2)), -exponent);
        }
        return power(base.endsWith("^") ? base.substring(0, base.length() - 1) : base, exponent);
    }

    private static @Nullable Power power(String name, int exponent) {
        return Units.named(name)
                .filter(Unit::isPhysical)
                .map(unit -> new Power(unit, exponent))
                .orElse(null);
    }
}
