package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.tallystick.solver.linear.LinearSystem.Part;

/**
 * The parts of a system that share no unknown, in the order of their first constraints. A constraint without an unknown is
 * a part of its own; an unknown without a constraint is in no part.
 */
final class Components {
    private final LinearSystem system;
    private final int[] componentOf;
    private final int[] newNumbers;
    private int count;

    private Components(LinearSystem system) {
        this.system = system;
        this.componentOf = new int[system.size()];
        this.newNumbers = new int[system.unknowns()];
    }

    /**
     * Splits a system.
     *
     * @param system the system
     * @return its parts
     */
    static ImmutableList<Part> of(LinearSystem system) {
        Components components = new Components(system);
        components.number();
        return components.parts();
    }

    private void number() {
        DisjointSets sets = new DisjointSets(system.unknowns());
        for (int c = 0; c < system.size(); c++) {
            for (int k = system.starts[c] + 1; k < system.starts[c + 1]; k++) {
                sets.merge(system.columns[k - 1], system.columns[k]);
            }
        }
        int[] componentAt = new int[system.unknowns()];
        Arrays.fill(componentAt, -1);
        for (int c = 0; c < system.size(); c++) {
            if (system.length(c) == 0) {
                componentOf[c] = count++;
                continue;
            }
            int root = sets.find(system.columns[system.starts[c]]);
            if (componentAt[root] < 0) {
                componentAt[root] = count++;
            }
            componentOf[c] = componentAt[root];
        }
    }

    private ImmutableList<Part> parts() {
        int[] sizes = new int[count];
        int[] terms = new int[count];
        for (int c = 0; c < componentOf.length; c++) {
            sizes[componentOf[c]]++;
            terms[componentOf[c]] += system.length(c);
        }
        int[][] rows = new int[count][];
        Arrays.setAll(rows, i -> new int[sizes[i]]);
        for (int c = componentOf.length; c-- > 0; ) {
            rows[componentOf[c]][--sizes[componentOf[c]]] = c;
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            parts.add(part(rows[i], terms[i]));
        }
        return parts.build();
    }

    private Part part(int[] rows, int terms) {
        int[] occurring = new int[terms];
        int at = 0;
        for (int row : rows) {
            System.arraycopy(system.columns, system.starts[row], occurring, at, system.length(row));
            at += system.length(row);
        }
        int[] unknowns = Subsystems.distinct(occurring);
        for (int i = 0; i < unknowns.length; i++) {
            newNumbers[unknowns[i]] = i;
        }
        return Subsystems.of(system, rows, unknowns, terms, newNumbers);
    }
}
