package org.tallystick.unit;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Plurals;

/**
 * The table of units that have names of their own: percent, the currencies, and the physical units of mass, length,
 * area, volume, time, energy, power, speed, data and frequency.
 */
public final class Units {

    private static final Set<String> PERCENT_NAMES =
            Set.of("percent", "per cent", "pct", "percentage point", "percentage points", "pp", "ppt", "ppts");
    private static final Set<String> PERCENT_SIGNS = Set.of("%", "％");

    private static final Map<String, Unit> BY_SYMBOL = new HashMap<>();
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, Unit> BY_SIGN = new HashMap<>();

    static {
        PERCENT_NAMES.forEach(name -> put(BY_NAME, name, Unit.percent()));
        PERCENT_SIGNS.forEach(sign -> put(BY_SIGN, sign, Unit.percent()));
        MoneyTable.CODE_BY_NAME.forEach((name, code) -> put(BY_NAME, name, Unit.currency(code)));
        MoneyTable.CODE_BY_SIGN.forEach((sign, code) -> put(BY_SIGN, sign, Unit.currency(code)));
        for (PhysicalTable.Row row : PhysicalTable.ROWS) {
            row.symbols().forEach(symbol -> put(BY_SYMBOL, symbol, row.unit()));
            row.names().forEach(name -> put(BY_NAME, inLowerCase(name), row.unit()));
        }
    }

    private static final Set<String> IN_LOWER_CASE = Stream.of(BY_SYMBOL, BY_NAME)
            .flatMap(names -> names.keySet().stream())
            .map(Units::inLowerCase)
            .collect(Collectors.toUnmodifiableSet());

    private static final ImmutableSet<String> IN_THE_SINGULAR = Stream.of(BY_NAME, SubmultipleTable.BY_NAME)
            .flatMap(names -> names.keySet().stream())
            .filter(name ->
                    Character.isLetter(name.charAt(0)) && Plurals.singular(name).equals(name))
            .sorted()
            .collect(ImmutableSet.toImmutableSet());

    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Set<String> FURTHER_WORDS = new HashSet<>();

    static {
        Stream.of(IN_LOWER_CASE, SubmultipleTable.BY_NAME.keySet(), CurrencyUnit.codes())
                .flatMap(Set::stream)
                .map(Units::inLowerCase)
                .forEach(name -> {
                    FIRST_WORDS.add(name.split(" ", 2)[0]);
                    FIRST_WORDS.add(name.split("\\P{L}", 2)[0]);
                    Stream.of(name.split("[ /.-]+")).skip(1).forEach(FURTHER_WORDS::add);
                });
        FIRST_WORDS.remove("");
    }

    private static final int LONGEST_NAME_WORDS = Stream.of(IN_LOWER_CASE, SubmultipleTable.BY_NAME.keySet())
            .flatMap(Set::stream)
            .mapToInt(name -> name.split(" ", -1).length)
            .max()
            .orElseThrow();

    private Units() {}

    /**
     * Returns the unit of a name, a plural, a symbol or a currency's code. Names are found in any case ("Pounds"),
     * symbols and codes in their own alone ("MW", "USD"); spaces around the name are ignored and those within count as
     * one. A currency whose name several countries share is found with its country ("Mexican pesos") and not without,
     * save the dollar, which is that of the United States.
     *
     * @param name what may be a name
     * @return the unit, empty where the table does not have it: it may then be a noun
     */
    public static Optional<Unit> named(String name) {
        if (name.length() > Unit.MAX_LENGTH) {
            return Optional.empty();
        }
        return Optional.ofNullable(find(Nouns.tidied(name)));
    }

    private static @Nullable Unit find(String tidy) {
        Unit currency = CurrencyUnit.ofCode(tidy);
        if (currency != null) {
            return currency;
        }
        Unit symbol = BY_SYMBOL.get(tidy);
        return symbol != null ? symbol : BY_NAME.get(inLowerCase(tidy));
    }

    /**
     * Returns the part of a unit that a name or sign stands for: cents, pence, paise, basis points and per mille, in
     * any case. "Cent" and "¢" are those of the US dollar, as "$" is its sign; "penny" is that of the pound sterling.
     * No part is found by {@link #named} or {@link #ofSign}, and none is a {@linkplain Unit#noun noun}.
     *
     * @param name what may be the name of a part, such as "cents", "basis points" or "‰"
     * @return the part and its unit, empty where the table does not have it
     */
    public static Optional<Submultiple> submultiple(String name) {
        if (name.length() > Unit.MAX_LENGTH) {
            return Optional.empty();
        }
        return Optional.ofNullable(SubmultipleTable.BY_NAME.get(inLowerCase(Nouns.tidied(name))));
    }

    /**
     * Returns the unit of a sign that is written against a number. "$" is the US dollar, "¥" the yen, "£" the pound
     * sterling and "Rs" the Indian rupee, which share their signs with others; other dollars have letters, as in
     * "A$". "kr" belongs to several currencies alike and is none.
     *
     * @param sign the sign without the number, such as "$", "US$", "€" or "%"
     * @return the currency or percent, empty where the sign is not known
     */
    public static Optional<Unit> ofSign(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    /**
     * Returns the names of units and of parts of units, for those who look for a misspelt one.
     *
     * @return the names in lower case and in the singular, sorted; symbols, signs and codes are not among them, and neither are
     *     plurals, save those that {@link Unit#noun} does not know as such ("feet")
     */
    public static ImmutableSet<String> names() {
        return IN_THE_SINGULAR;
    }

    /**
     * Returns every word with which a name begins, for readers that look words up in a table of their own.
     *
     * @return words in lower case, for which {@link #mayBegin} is true
     */
    public static ImmutableSet<String> firstWords() {
        return ImmutableSet.copyOf(FIRST_WORDS);
    }

    /**
     * Returns every word that stands in a name behind its first.
     *
     * @return words in lower case
     */
    public static ImmutableSet<String> furtherWords() {
        return ImmutableSet.copyOf(FURTHER_WORDS);
    }

    /**
     * Returns whether a name may begin with a word, for readers that look for names in long texts: where this is false,
     * neither {@link #named} nor {@link #submultiple} finds a name that begins with it.
     *
     * @param word a word in lower case; of a name such as "km/h" both the whole and its first letters are found
     * @return whether a name, a symbol, the code of a currency or a part of a unit begins with it; signs are not asked
     */
    public static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word);
    }

    /**
     * Returns how many words the longest name has, for readers that look for a name in a phrase.
     *
     * @return the number of words, set apart by spaces, beyond which neither {@link #named} nor {@link #submultiple}
     *     finds anything
     */
    public static int longestNameWords() {
        return LONGEST_NAME_WORDS;
    }

    /** Whether a text in lower case is a name or symbol but for its case. */
    static boolean isNamedInLowerCase(String text) {
        return IN_LOWER_CASE.contains(text);
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
