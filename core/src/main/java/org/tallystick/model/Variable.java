package org.tallystick.model;

import java.util.Optional;
import org.tallystick.time.PartialDate;

/**
 * What has one value in a model.
 *
 * @param measurand the measurand's id
 * @param date the date on which it has that value, where the model joins dates and the measurand moves
 */
public record Variable(String measurand, Optional<PartialDate> date) {
    /**
     * Its name in a model that joins dates. No other unknown has it: what is written of a date holds no {@code @}.
     *
     * @return the name
     */
    public String name() {
        return measurand + "@" + date.map(PartialDate::toString).orElse("");
    }
}
