package org.tallystick.number;

/** Thrown where an interval is asked for between ends that have no value between them, as (3, 3] or [5, 4]. */
public final class EmptyIntervalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The lower end. */
    private final Rational min;

    /** The upper end. */
    private final Rational max;

    EmptyIntervalException(String interval, Rational min, Rational max) {
        super("no value lies in " + interval);
        this.min = min;
        this.max = max;
    }

    /**
     * The lower end that was asked for.
     *
     * @return the end, at or above {@link #max()}
     */
    public Rational min() {
        return min;
    }

    /**
     * The upper end that was asked for.
     *
     * @return the end, at or below {@link #min()}
     */
    public Rational max() {
        return max;
    }
}
