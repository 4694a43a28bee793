package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tallystick.algebra.Statement;

/**
 * Whether some values of the unknowns fit all bounds and all statements.
 *
 * @param unknowns the names of the unknowns
 * @param whole those that are whole numbers
 * @param bounds where unknowns lie, numbered by position; an unknown may have many, or none
 * @param statements what ties the unknowns together, numbered by position
 */
public record Problem(
        ImmutableSet<String> unknowns,
        ImmutableSet<String> whole,
        ImmutableList<Bound> bounds,
        ImmutableList<Statement> statements) {

    /**
     * Checks that no unknown is missing.
     *
     * @throws IllegalArgumentException where a bound, a statement or a whole number is about something that is not among the
     *     unknowns
     */
    public Problem {
        whole.forEach(name -> check(unknowns, name));
        bounds.forEach(bound -> check(unknowns, bound.unknown()));
        statements.forEach(statement -> statement.measurands().forEach(name -> check(unknowns, name)));
    }

    private static void check(ImmutableSet<String> unknowns, String name) {
        if (!unknowns.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is none of the unknowns");
        }
    }
}
