package org.tallystick.unit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.MetricPrefix;

/**
 * The physical units, one row each. A row has the symbols in their exact case, the first of them canonical. The names follow in any case;
 * the first two, separated by a slash, are the singular and the plural used in messages. The definition is looked up only when a factor is
 * needed. "in" for the inch is missing on purpose, since it is a word.
 */
final class PhysicalTable {

    static final List<Row> ROWS = Stream.of(MassAndSpaceUnits.ROWS, TimeAndDataUnits.ROWS, EnergyUnits.ROWS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Row> BY_SYMBOL =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.unit().symbol(), Function.identity()));

    private PhysicalTable() {}

    /** Returns the row of a canonical symbol. */
    static Row row(String symbol) {
        return requireNonNull(BY_SYMBOL.get(symbol));
    }

    static Row row(QuantityKind kind, String symbols, String names, Supplier<javax.measure.Unit<?>> definition) {
        return new Row(kind, List.of(symbols.split(", ")), List.of(names.split("/|, ")), definition);
    }

    /**
     * Returns the rows of a unit and of its multiples. A symbol among the names, which is read in any case, stays one with a prefix whose
     * letter has one meaning in any case.
     */
    static Stream<Row> prefixed(
            QuantityKind kind,
            String symbols,
            String names,
            Supplier<javax.measure.Unit<?>> definition,
            MetricPrefix... prefixes) {
        Row unit = row(kind, symbols, names, definition);
        return Stream.concat(Stream.of(unit), Stream.of(prefixes).map(unit::multiple));
    }

    static final class Row {
        private final QuantityKind kind;
        private final List<String> symbols;
        private final List<String> names;
        private final Supplier<javax.measure.Unit<?>> definition;

        private Row(
                QuantityKind kind,
                List<String> symbols,
                List<String> names,
                Supplier<javax.measure.Unit<?>> definition) {
            this.kind = kind;
            this.symbols = symbols;
            this.names = names;
            this.definition = definition;
        }

        private Row multiple(MetricPrefix prefix) {
            String word = prefix.name().toLowerCase(Locale.ROOT);
            List<String> prefixed = new ArrayList<>();
            for (String name : names) {
                if (!symbols.contains(name)) {
                    prefixed.add(word + name);
                } else if (prefix != MetricPrefix.MEGA) {
                    prefixed.add(prefix.getSymbol() + name);
                }
            }
            return new Row(
                    kind,
                    symbols.stream()
                            .flatMap(symbol -> symbolsOf(prefix).map(letter -> letter + symbol))
                            .toList(),
                    prefixed,
                    () -> definition.get().prefix(prefix));
        }

        /** The micro sign has a character of its own besides the Greek letter. */
        private static Stream<String> symbolsOf(MetricPrefix prefix) {
            return prefix == MetricPrefix.MICRO ? Stream.of("µ", "μ") : Stream.of(prefix.getSymbol());
        }

        PhysicalUnit unit() {
            return new PhysicalUnit(symbols.get(0), kind);
        }

        QuantityKind kind() {
            return kind;
        }

        List<String> symbols() {
            return symbols;
        }

        /** Returns the names, each once. */
        Set<String> names() {
            return new LinkedHashSet<>(names);
        }

        String singular() {
            return names.get(0);
        }

        String plural() {
            return names.get(1);
        }

        javax.measure.Unit<?> definition() {
            return definition.get();
        }
    }
}
