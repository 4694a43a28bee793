package org.tallystick.unit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of units that have names of their own: percent, the currencies, and the physical units of mass, length,
 * area, volume, time, energy, power and speed.
 */
public final class Units {

    private static final Set<String> PERCENT_NAMES =
            Set.of("percent", "per cent", "pct", "percentage point", "percentage points");
    private static final Set<String> PERCENT_SIGNS = Set.of("%", "％");

    private static final Map<String, Unit> BY_SYMBOL = new HashMap<>();
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, Unit> BY_SIGN = new HashMap<>();

    static {
        PERCENT_NAMES.forEach(name -> put(BY_NAME, name, Unit.percent()));
        PERCENT_SIGNS.forEach(sign -> put(BY_SIGN, sign, Unit.percent()));
        MoneyTable.CODE_BY_NAME.forEach((name, code) -> put(BY_NAME, inLowerCase(name), Unit.currency(code)));
        MoneyTable.CODE_BY_SIGN.forEach((sign, code) -> put(BY_SIGN, sign, Unit.currency(code)));
        for (PhysicalTable.Row row : PhysicalTable.ROWS) {
            row.symbols().forEach(symbol -> put(BY_SYMBOL, symbol, row.unit()));
            row.names().forEach(name -> put(BY_NAME, inLowerCase(name), row.unit()));
        }
    }

    private static final Set<String> ANY_CASE = Stream.of(BY_SYMBOL, BY_NAME)
            .flatMap(names -> names.keySet().stream())
            .map(Units::inLowerCase)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NAME_WORDS =
            ANY_CASE.stream().mapToInt(name -> name.split(" ", -1).length).max().orElseThrow();

    private Units() {}

    /**
     * Returns the unit of a name, a plural, a symbol or a currency's code. Names are found in any case ("Pounds"),
     * symbols and codes in their own alone ("MW", "USD"); spaces around the name are ignored and those within count as
     * one.
     *
     * @param name what may be a name
     * @return the unit, empty where the table does not have it: it may then be a noun
     */
    public static Optional<Unit> named(String name) {
        if (name.length() > Unit.MAX_LENGTH) {
            return Optional.empty();
        }
        String tidy = Nouns.tidied(name);
        return CurrencyUnit.of(tidy)
                .or(() -> Optional.ofNullable(BY_SYMBOL.get(tidy)))
                .or(() -> Optional.ofNullable(BY_NAME.get(inLowerCase(tidy))));
    }

    /**
     * Returns the unit of a sign that is written against a number. "$" is the US dollar and "¥" the yen, which share
     * their signs with others; these are told apart by letters, as in "A$".
     *
     * @param sign the sign without the number, such as "$", "US$", "€" or "%"
     * @return the currency or percent, empty where the sign is not known
     */
    public static Optional<Unit> ofSign(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    /**
     * Returns how many words the longest name has, for readers that look for a name in a phrase.
     *
     * @return the number of words, set apart by spaces, beyond which {@link #named} finds nothing
     */
    public static int longestNameWords() {
        return LONGEST_NAME_WORDS;
    }

    /** Whether a text is a name or symbol but for its case. */
    static boolean isNamedInAnyCase(String text) {
        return ANY_CASE.contains(inLowerCase(text));
    }

    private static void put(Map<String, Unit> names, String name, Unit unit) {
        Unit former = names.putIfAbsent(name, unit);
        if (former != null) {
            throw new IllegalStateException(name + " names both " + former + " and " + unit);
        }
    }

    private static String inLowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
