package org.tallystick.solver;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tallystick.number.Rational;

/** What was found out about a problem. */
public sealed interface Outcome {

    /**
     * Some values fit.
     *
     * @param witness such values, where they were worked out
     */
    record Possible(Optional<ImmutableMap<String, Rational>> witness) implements Outcome {}

    /**
     * No values fit.
     *
     * @param proof why not
     */
    record Impossible(Tree proof) implements Outcome {}

    /** It was not found out within the budget, or within the depth to which cases are distinguished. */
    record Unknown() implements Outcome {}
}
