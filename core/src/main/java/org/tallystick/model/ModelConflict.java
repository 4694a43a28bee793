package org.tallystick.model;

import com.google.common.collect.ImmutableSet;
import org.tallystick.proof.Certificate;

/**
 * Claims of a network that cannot all be true.
 *
 * @param claims their ids
 * @param certificate the proof
 */
public record ModelConflict(ImmutableSet<String> claims, Certificate certificate) {}
