package org.tallystick.unit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of products of units that have one of their own. */
final class RateNames {
    private static final Map<String, String> SYMBOLS = Map.of(
            "Nm", "N·m",
            "kNm", "kN·m",
            "kbps", "kbit/s",
            "Mbps", "Mbit/s",
            "Gbps", "Gbit/s",
            "Tbps", "Tbit/s",
            "MBps", "MB/s",
            "GBps", "GB/s");

    private static final Map<String, String> NAMES = Map.of(
            "mpg", "mi/gal",
            "rpm", "revolution/min",
            "newton metre", "N·m",
            "newton metres", "N·m",
            "newton meter", "N·m",
            "newton meters", "N·m",
            "newton-metres", "N·m",
            "newton-meters", "N·m");

    private static final Map<String, String> DIVISORS = Map.ofEntries(
            Map.entry("hourly", "h"),
            Map.entry("daily", "day"),
            Map.entry("nightly", "night"),
            Map.entry("weekly", "week"),
            Map.entry("monthly", "month"),
            Map.entry("yearly", "year"),
            Map.entry("annually", "year"),
            Map.entry("per annum", "year"),
            Map.entry("p.a.", "year"),
            Map.entry("per capita", "person"));

    private RateNames() {}

    /** Returns the words of {@link Unit#divisorOf}, in lower case. */
    static Set<String> divisors() {
        return DIVISORS.keySet();
    }

    /** {@link Unit#divisorOf}. */
    static Optional<Unit> divisor(String words) {
        return words.length() > Unit.MAX_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(DIVISORS.get(Nouns.tidied(words).toLowerCase(Locale.ROOT)))
                        .map(Unit::parse);
    }

    static Set<String> symbols() {
        return SYMBOLS.keySet();
    }

    /** Returns the names in lower case. */
    static Set<String> names() {
        return NAMES.keySet();
    }

    /** Returns the unit of a symbol in its exact case, or of a name in lower case. */
    static Optional<Unit> find(String tidy, String lower) {
        return Optional.ofNullable(SYMBOLS.getOrDefault(tidy, NAMES.get(lower))).flatMap(CompoundParser::parse);
    }
}
