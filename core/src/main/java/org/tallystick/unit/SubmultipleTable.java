package org.tallystick.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallystick.lexicon.Plurals;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit.Submultiple;

/** The names of parts of units, in lower case, and their signs. */
final class SubmultipleTable {

    static final Map<String, Submultiple> BY_NAME = new HashMap<>();

    /** Words that no name of a counted thing consists of or ends in: the names, and those of parts that belong to several units. */
    static final Set<String> UNCOUNTED = new HashSet<>(Set.of("centavo", "kopeck", "kopek", "rappen", "piastre"));

    static {
        Rational hundredth = Rational.of(1, 100);
        Submultiple cent = new Submultiple(Unit.currency("USD"), hundredth, "cent", "cents");
        enter(cent, "¢", "￠", "US cent", "US cents", "U.S. cent", "U.S. cents");
        enter(new Submultiple(Unit.currency("EUR"), hundredth, "euro cent", "euro cents"), "eurocent", "eurocents");
        enter(new Submultiple(Unit.currency("GBP"), hundredth, "penny", "pence"), "p", "UK pence", "British pence");
        MoneyTable.codesByCountry("dollar").forEach((country, code) -> {
            if (!code.equals("USD")) {
                String name = MoneyNames.singular(code).replace("dollar", "cent");
                Submultiple part = new Submultiple(Unit.currency(code), hundredth, name, name + "s");
                enter(part, country + " cent", country + " cents");
            }
        });
        enter(new Submultiple(Unit.currency("INR"), hundredth, "paisa", "paise"));
        enter(new Submultiple(Unit.percent(), hundredth, "basis point", "basis points"), "bp", "bps", "‱");
        Submultiple tenth = new Submultiple(Unit.percent(), Rational.of(1, 10), "per mille", "per mille");
        enter(tenth, "‰", "permille", "per mil", "promille");
        enter(perPercent(10_000, "part per million", "parts per million"), "ppm");
        enter(perPercent(10_000_000, "part per billion", "parts per billion"), "ppb");
    }

    private SubmultipleTable() {}

    private static Submultiple perPercent(long parts, String singular, String plural) {
        return new Submultiple(Unit.percent(), Rational.of(1, parts), singular, plural);
    }

    private static void enter(Submultiple part, String... others) {
        put(part, part.singular());
        put(part, part.plural());
        for (String name : others) {
            put(part, name);
        }
    }

    private static void put(Submultiple part, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        BY_NAME.put(lower, part);
        UNCOUNTED.add(lower);
        UNCOUNTED.add(Plurals.singular(lower));
    }
}
