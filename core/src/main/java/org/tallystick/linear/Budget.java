package org.tallystick.linear;

/** How many steps of work may still be done. One budget may be shared by several searches; it is not for several threads. */
public final class Budget {
    private long left;

    private Budget(long steps) {
        this.left = steps;
    }

    /**
     * A budget.
     *
     * @param steps how many steps, a step being about one operation on numbers
     * @return the budget
     */
    public static Budget of(long steps) {
        return new Budget(steps);
    }

    /**
     * Spends steps.
     *
     * @param steps how many
     * @return false where the budget is spent
     */
    public boolean spend(long steps) {
        left -= Math.min(left, steps);
        return left > 0;
    }

    /**
     * Takes a share out of this budget.
     *
     * @param parts into how many equal shares what is left is cut
     * @return one of them, as a budget of its own
     */
    public Budget share(int parts) {
        long steps = left / parts;
        left -= steps;
        return of(steps);
    }

    /** {@return whether nothing is left} */
    public boolean isSpent() {
        return left <= 0;
    }
}
