package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.number.Rational;

/** Whether all constraints of a system can be true together. */
public sealed interface Answer {

    /**
     * They can.
     *
     * @param point a value for each unknown by which all are true, where one was worked out
     */
    record Feasible(Optional<ImmutableList<Rational>> point) implements Answer {}

    /**
     * They cannot.
     *
     * @param proof what adds up to a contradiction; each constraint stands in it once at most
     */
    record Infeasible(ImmutableList<Multiplier> proof) implements Answer {}

    /** It was not found out within the budget. */
    record Unknown() implements Answer {}
}
