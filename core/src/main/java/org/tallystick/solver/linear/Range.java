package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import org.tallystick.number.Interval;

/**
 * The tightest interval that a system implies for an unknown, and what proves each end.
 *
 * @param values every value that the unknown takes where all constraints are true, and no other
 * @param below what adds up to {@code −unknown ≤ −min}; empty where there is no lower end
 * @param above what adds up to {@code unknown ≤ max}; empty where there is no upper end
 */
public record Range(Interval values, ImmutableList<Multiplier> below, ImmutableList<Multiplier> above) {}
