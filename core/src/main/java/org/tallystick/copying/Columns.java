package org.tallystick.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.unit.Unit;

/** Groups of items with one unit. A source may have copied one group and counted the others itself. */
final class Columns {
    /** Each column costs time and memory for every source, so rare units share the last one. */
    private static final int MOST = 32;

    private final List<Optional<Unit>> units;
    private final int[] ofItem;

    private Columns(List<Optional<Unit>> units, int[] ofItem) {
        this.units = units;
        this.ofItem = ofItem;
    }

    static Columns of(Dossier dossier, List<Item> items) {
        Map<String, Optional<Unit>> byMeasurand = new HashMap<>();
        Map<Optional<Unit>, Integer> sizes = new HashMap<>();
        for (Item item : items) {
            sizes.merge(byMeasurand.computeIfAbsent(item.measurand(), dossier::unit), 1, Integer::sum);
        }
        List<Optional<Unit>> units = new ArrayList<>(sizes.keySet());
        units.sort(Comparator.<Optional<Unit>, Integer>comparing(unit -> -sizes.getOrDefault(unit, 0))
                .thenComparing(unit -> unit.map(Unit::symbol).orElse("")));
        Map<Optional<Unit>, Integer> numbers = new HashMap<>();
        units.forEach(unit -> numbers.put(unit, Math.min(numbers.size(), MOST - 1)));
        int[] ofItem = items.stream()
                .mapToInt(item ->
                        numbers.getOrDefault(byMeasurand.getOrDefault(item.measurand(), Optional.empty()), MOST - 1))
                .toArray();
        return new Columns(units, ofItem);
    }

    /** Returns the number of columns; a single one contains all items. */
    int count() {
        return Math.min(units.size(), MOST);
    }

    int of(int item) {
        return ofItem[item];
    }

    /** Returns the unit of a column; empty for the last one where rare units share it. */
    Optional<Unit> unit(int column) {
        return column == MOST - 1 && units.size() > MOST ? Optional.empty() : units.get(column);
    }
}
