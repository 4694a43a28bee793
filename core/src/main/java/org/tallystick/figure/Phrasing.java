package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.unit.Unit;

/**
 * The wording of a figure, as far as its readings do not depend on it.
 *
 * @param rule the rule by which it was read
 * @param parts the pieces of its phrase, in order; none where it was not read from a phrase
 * @param noun the counted noun, or the whole of which the number is a part; null where neither was named
 */
record Phrasing(
        Rule rule, ImmutableList<Part> parts, @Nullable Unit noun) implements Serializable {

    /** Returns the wording of a figure that was made of parts. */
    static Phrasing made(QuantityExpression said, Optional<Unit> noun) {
        return new Phrasing(said.rule(), ImmutableList.of(), noun.orElse(null));
    }
}
