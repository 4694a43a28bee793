package org.tallystick;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;

/**
 * A value that cannot be made from its parts: an interval without values, a period that ends before it begins, a relation that lacks a
 * term, a setting by which figures cannot be read.
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What was to be made. */
    private final String subject;

    /** The parts at fault. */
    private final ImmutableList<Serializable> values;

    /**
     * A refusal of a value.
     *
     * @param message what is wrong
     * @param subject what was to be made
     * @param values the parts at fault, as given
     */
    public InvalidValueException(String message, String subject, Serializable... values) {
        super(message);
        this.subject = subject;
        this.values = ImmutableList.copyOf(values);
    }

    /**
     * What was to be made.
     *
     * @return the id of a relation or calculation, the concept of a fact, the name of a setting (as "width of about"), or what kind of
     *     value it is
     */
    public String subject() {
        return subject;
    }

    /**
     * The parts at fault.
     *
     * @return the ends of an interval or period, the value and uncertainty of a measurement, what a setting was to be; none where
     *     the message alone says it
     */
    public ImmutableList<Serializable> values() {
        return values;
    }
}
