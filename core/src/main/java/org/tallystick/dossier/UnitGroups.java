package org.tallystick.dossier;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.unit.Unit;

/** The units of claims, in groups that convert into each other. */
final class UnitGroups {
    private final Multiset<Unit> said;
    private final SetMultimap<Unit, Unit> groups = LinkedHashMultimap.create();

    private UnitGroups(Multiset<Unit> said) {
        this.said = said;
        said.elementSet().forEach(unit -> groups.put(representative(unit), unit));
    }

    /**
     * Returns the unit of the largest group.
     *
     * @param said the unit of each claim that has one
     * @return the unit stated most often in it, by its symbol where several are; empty where there are several such groups
     */
    static Optional<Unit> largest(Multiset<Unit> said) {
        return new UnitGroups(said).largest();
    }

    private Optional<Unit> largest() {
        int most = groups.asMap().values().stream().mapToInt(this::size).max().orElse(0);
        List<Set<Unit>> largest = groups.keySet().stream()
                .map(groups::get)
                .filter(group -> size(group) == most)
                .limit(2)
                .toList();
        return largest.size() == 1 ? largest.get(0).stream().min(byUse()) : Optional.empty();
    }

    private int size(Iterable<Unit> group) {
        int size = 0;
        for (Unit unit : group) {
            size += said.count(unit);
        }
        return size;
    }

    /**
     * Orders the most frequent unit first. Of one noun with and without the demand for whole things, the one without comes first, since
     * both convert into it.
     */
    private Comparator<Unit> byUse() {
        return Comparator.comparingInt((Unit unit) -> -said.count(unit))
                .thenComparing(Unit::symbol)
                .thenComparing(Unit::countsWholeThings);
    }

    /**
     * Returns the representative of a group: of physical and compound units, which are few, the first that converts; of others the unit itself, without
     * the demand for whole things.
     */
    private Unit representative(Unit unit) {
        if (!unit.isPhysical() && !unit.isCompound()) {
            return unit.divisible();
        }
        return groups.keySet().stream()
                .filter(known -> known.convertsTo(unit))
                .findFirst()
                .orElse(unit);
    }
}
