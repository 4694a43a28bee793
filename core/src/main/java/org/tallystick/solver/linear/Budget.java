package org.tallystick.solver.linear;

import org.jspecify.annotations.Nullable;

/** How many steps of work may still be done. One budget may be shared by several searches; it is not for several threads. */
public final class Budget {
    private final @Nullable Budget whole;
    private long left;

    private Budget(long steps, @Nullable Budget whole) {
        this.left = steps;
        this.whole = whole;
    }

    /**
     * A budget.
     *
     * @param steps how many steps, a step being about one operation on numbers
     * @return the budget
     */
    public static Budget of(long steps) {
        return new Budget(steps, null);
    }

    /**
     * Spends steps.
     *
     * @param steps how many
     * @return false where the budget is spent
     */
    public boolean spend(long steps) {
        left -= Math.min(left, steps);
        if (whole != null) {
            whole.spend(steps);
        }
        return left > 0;
    }

    /**
     * A part of this budget. What is spent of it is spent here as well.
     *
     * @param parts into how many equal parts what is left is cut
     * @return one of them
     */
    public Budget share(int parts) {
        return new Budget(left / parts, this);
    }

    /** {@return whether nothing is left} */
    public boolean isSpent() {
        return left <= 0;
    }
}
