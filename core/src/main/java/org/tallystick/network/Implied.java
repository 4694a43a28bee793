package org.tallystick.network;

import org.tallystick.number.Interval;

/**
 * What a network implies of a measurand.
 *
 * @param values the tightest interval found
 * @param below what bounds it from below; nothing where nothing does
 * @param above what bounds it from above
 */
public record Implied(Interval values, Derivation below, Derivation above) {}
