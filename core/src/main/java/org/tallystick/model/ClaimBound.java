package org.tallystick.model;

import org.tallystick.number.Interval;

/**
 * A claim as it speaks for its measurand.
 *
 * @param claim the claim's id
 * @param measurand the measurand's id
 * @param values what it leaves open in the model's reading; of whole things, whole numbers
 */
public record ClaimBound(String claim, String measurand, Interval values) {}
