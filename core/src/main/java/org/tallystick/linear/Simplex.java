package org.tallystick.linear;

import java.util.Optional;

/** Stands in until the simplex is here. */
final class Simplex {
    private Simplex() {}

    static Answer solve(LinearSystem system, Budget budget) {
        return new Answer.Unknown();
    }

    static Optional<Range> range(LinearSystem system, int unknown, Budget budget) {
        return Optional.empty();
    }
}
