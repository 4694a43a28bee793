package org.tallystick.io.entry;

import java.util.List;
import java.util.Optional;

/**
 * An entry as it was read, before the entries to which it refers are known.
 *
 * @param value absent where the entry has a problem of its own
 * @param at the place of its id
 * @param core the place of its most important value, for problems that are found later
 * @param references the ids that it refers to
 */
public record Draft<T>(String id, Optional<T> value, Spot at, Spot core, List<Reference> references) {
    public Draft {
        references = List.copyOf(references);
    }
}
