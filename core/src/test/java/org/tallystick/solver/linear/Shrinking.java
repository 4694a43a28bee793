package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a system that shows a fault as small as leaving out constraints can make it. */
final class Shrinking {
    private Shrinking() {}

    /** A system with the fault that is without it where any one constraint is left out. */
    static LinearSystem least(LinearSystem system, Predicate<LinearSystem> isFaulty) {
        List<LinearConstraint> kept = new ArrayList<>(system.constraints());
        for (int step = kept.size(); step > 0; step /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<LinearConstraint> fewer = new ArrayList<>(kept);
                fewer.subList(from, Math.min(from + step, kept.size())).clear();
                if (isFaulty.test(of(fewer))) {
                    kept = fewer;
                } else {
                    from += step;
                }
            }
        }
        return of(kept);
    }

    /** Of the unknowns those alone that occur, numbered anew; one at least. */
    private static LinearSystem of(List<LinearConstraint> constraints) {
        LinearSystem.Builder system = LinearSystem.builder();
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        constraints.forEach(c -> c.unknowns().forEach(u -> numbers.put(u, 0)));
        numbers.replaceAll((was, now) -> system.unknown());
        if (numbers.isEmpty()) {
            system.unknown();
        }
        constraints.forEach(c -> system.row(
                c.unknowns().stream().map(u -> numbers.getOrDefault(u, 0)).collect(ImmutableList.toImmutableList()),
                c.coefficients(),
                c.values()));
        return system.build();
    }
}
