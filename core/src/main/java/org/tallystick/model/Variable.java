package org.tallystick.model;

import java.util.Optional;
import org.tallystick.time.PartialDate;

/**
 * A quantity with one value in a model.
 *
 * @param measurand the measurand's id
 * @param date the date on which it has that value, where the model joins dates and the measurand changes
 */
public record Variable(String measurand, Optional<PartialDate> date) {
    /**
     * Returns its name in a model that joins dates. The name is unique, since the notation of a date contains no {@code @}.
     *
     * @return the name
     */
    public String name() {
        return measurand + "@" + date.map(PartialDate::toString).orElse("");
    }
}
