package org.tallystick.model;

import org.tallystick.number.Interval;

/**
 * The bound that a claim sets to its measurand.
 *
 * @param claim the claim's id
 * @param measurand the measurand's id
 * @param values the values that it allows in the model's reading; whole numbers for whole things
 */
public record ClaimBound(String claim, String measurand, Interval values) {}
