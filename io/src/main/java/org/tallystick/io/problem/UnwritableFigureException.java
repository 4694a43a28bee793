package org.tallystick.io.problem;

import java.io.Serial;
import org.tallystick.figure.Figure;

/**
 * Thrown for a figure that no entry of a claims document can express. It was changed later in a way that neither its words nor its parts
 * show, such as by a range or by the rounding habit of another source.
 */
public final class UnwritableFigureException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The figure. */
    private final Figure figure;

    /**
     * Creates an exception.
     *
     * @param figure the figure
     */
    public UnwritableFigureException(Figure figure) {
        super("no claims document can say the figure \"" + figure.phrase() + "\" as it was changed since it was said");
        this.figure = figure;
    }

    /**
     * Returns the figure.
     *
     * @return the figure
     */
    public Figure figure() {
        return figure;
    }
}
