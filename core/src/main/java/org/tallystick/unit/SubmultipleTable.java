package org.tallystick.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallystick.number.Rational;

/** The names of parts of units, in lower case, and their signs. */
final class SubmultipleTable {

    static final Map<String, Submultiple> BY_NAME = new HashMap<>();

    /** What no counted thing is called or ends in: the names, and those of parts that belong to several units. */
    static final Set<String> UNCOUNTED = new HashSet<>(Set.of("centavo", "kopeck", "kopek", "rappen", "piastre"));

    static {
        Rational hundredth = Rational.of(1, 100);
        enter(
                Unit.currency("USD"),
                hundredth,
                "¢",
                "￠",
                "cent",
                "cents",
                "US cent",
                "US cents",
                "U.S. cent",
                "U.S. cents");
        enter(Unit.currency("EUR"), hundredth, "euro cent", "euro cents", "eurocent", "eurocents");
        enter(Unit.currency("GBP"), hundredth, "penny", "pence");
        enter(Unit.currency("INR"), hundredth, "paisa", "paise");
        enter(Unit.percent(), hundredth, "basis point", "basis points", "bp", "bps", "‱");
        enter(Unit.percent(), Rational.of(1, 10), "‰", "per mille", "permille", "per mil", "promille");
    }

    private SubmultipleTable() {}

    private static void enter(Unit unit, Rational each, String... names) {
        Submultiple part = new Submultiple(unit, each);
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            BY_NAME.put(lower, part);
            UNCOUNTED.add(lower);
            UNCOUNTED.add(Plurals.singular(lower));
        }
    }
}
