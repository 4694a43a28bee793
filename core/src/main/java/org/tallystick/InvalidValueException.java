package org.tallystick;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;

/**
 * Thrown when a value cannot be made from its parts: an interval without values, a period that ends before it begins, a relation that lacks
 * a term, a setting by which figures cannot be read.
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The value that was to be made. */
    private final String subject;

    /** The parts at fault. */
    private final ImmutableList<Serializable> values;

    /**
     * Creates a refusal of a value.
     *
     * @param message the fault
     * @param subject the value that was to be made
     * @param values the parts at fault, as given
     */
    public InvalidValueException(String message, String subject, Serializable... values) {
        super(message);
        this.subject = subject;
        this.values = ImmutableList.copyOf(values);
    }

    /**
     * Returns the value that was to be made.
     *
     * @return the id of a relation or calculation, the concept of a fact, the name of a setting (such as "width of about"), or the kind of
     *     value
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns the parts at fault.
     *
     * @return the ends of an interval or period, the value and uncertainty of a measurement, or the value of a setting; none where only the
     *     message describes the fault
     */
    public ImmutableList<Serializable> values() {
        return values;
    }
}
