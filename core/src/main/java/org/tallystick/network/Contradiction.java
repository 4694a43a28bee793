package org.tallystick.network;

import com.google.common.collect.ImmutableSet;
import org.tallystick.verdict.Certificate;

/**
 * Claims of a network that cannot all be true.
 *
 * @param claims their ids
 * @param certificate the proof
 */
public record Contradiction(ImmutableSet<String> claims, Certificate certificate) {}
