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
 * The table of units that have names of their own: percent, times, the currencies, and the physical units.
 */
final class Units {

    private static final Set<String> PERCENT_NAMES = Set.of(
            "percent",
            "per cent",
            "pct",
            "percentage point",
            "percentage points",
            "percentage-point",
            "percentage-points",
            "pp",
            "ppt",
            "ppts");
    private static final Set<String> PERCENT_SIGNS = Set.of("%", "％", "pc");

    private static final Map<String, Unit> BY_SYMBOL = new HashMap<>();
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, Unit> BY_SIGN = new HashMap<>();

    static {
        put(BY_NAME, TimesUnit.NAME, Unit.times());
        PERCENT_NAMES.forEach(name -> put(BY_NAME, name, Unit.percent()));
        PERCENT_SIGNS.forEach(sign -> put(BY_SIGN, sign, Unit.percent()));
        MoneyTable.CODE_BY_NAME.forEach((name, code) -> put(BY_NAME, name, Unit.currency(code)));
        MoneyTable.CODE_BY_SIGN.forEach((sign, code) -> put(BY_SIGN, sign, Unit.currency(code)));
        for (PhysicalTable.Row row : PhysicalTable.ROWS) {
            row.symbols().forEach(symbol -> put(BY_SYMBOL, symbol, row.unit()));
            row.names().forEach(name -> put(BY_NAME, inLowerCase(name), row.unit()));
        }
    }

    private static final Set<String> IN_LOWER_CASE = Stream.of(
                    BY_SYMBOL.keySet(), BY_NAME.keySet(), RateNames.symbols(), RateNames.names())
            .flatMap(Set::stream)
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
        Stream.of(
                        IN_LOWER_CASE,
                        SubmultipleTable.BY_NAME.keySet(),
                        CurrencyUnit.codes(),
                        BY_SIGN.keySet(),
                        RateNames.divisors())
                .flatMap(Set::stream)
                .map(Units::inLowerCase)
                .forEach(name -> {
                    FIRST_WORDS.add(name.split(" ", 2)[0]);
                    FIRST_WORDS.add(name.split("\\P{L}", 2)[0]);
                    Stream.of(name.split("[ /.-]+")).skip(1).forEach(FURTHER_WORDS::add);
                });
        FIRST_WORDS.remove("");
        FIRST_WORDS.remove(
                TimesUnit.NAME); // "won 5 times" is no multiple: readers find multiples by the words around them
    }

    private static final int LONGEST_NAME_WORDS = Stream.of(IN_LOWER_CASE, SubmultipleTable.BY_NAME.keySet())
            .flatMap(Set::stream)
            .mapToInt(name -> name.split(" ", -1).length)
            .max()
            .orElseThrow();

    private Units() {}

    /** {@link Unit#find}. */
    static Optional<Unit> named(String name) {
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
        String lower = symbol == null ? inLowerCase(tidy) : tidy;
        Unit named = symbol == null ? BY_NAME.get(lower) : symbol;
        return named == null ? RateNames.find(tidy, lower).orElse(null) : named;
    }

    /** Returns the physical unit of a symbol in its exact case. */
    static Optional<Unit> physical(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** {@link Unit#submultiple}. */
    static Optional<Unit.Submultiple> submultiple(String name) {
        if (name.length() > Unit.MAX_LENGTH) {
            return Optional.empty();
        }
        return Optional.ofNullable(SubmultipleTable.BY_NAME.get(inLowerCase(Nouns.tidied(name))));
    }

    /** {@link Unit#ofSign}. */
    static Optional<Unit> ofSign(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    /** {@link Unit.Names#singular}. */
    static ImmutableSet<String> names() {
        return IN_THE_SINGULAR;
    }

    /** {@link Unit.Names#firstWords}. */
    static ImmutableSet<String> firstWords() {
        return ImmutableSet.copyOf(FIRST_WORDS);
    }

    /** {@link Unit.Names#furtherWords}. */
    static ImmutableSet<String> furtherWords() {
        return ImmutableSet.copyOf(FURTHER_WORDS);
    }

    /** Whether a name, a symbol, the code of a currency or a part of a unit begins with a word in lower case; signs are not checked. */
    static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** {@link Unit.Names#longest}. */
    static int longestNameWords() {
        return LONGEST_NAME_WORDS;
    }

    /** Whether a text in lower case is a name or symbol, apart from its case. */
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
