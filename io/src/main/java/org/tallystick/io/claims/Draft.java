package org.tallystick.io.claims;

import java.util.List;
import java.util.Optional;

/**
 * An entry as it was read, before the entries that it names are known.
 *
 * @param value absent where the entry has a problem of its own
 * @param at where its id stands
 * @param core where its most telling value stands, for what turns out later
 * @param references what it names
 */
record Draft<T>(String id, Optional<T> value, Spot at, Spot core, List<Reference> references) {
    public Draft {
        references = List.copyOf(references);
    }
}
