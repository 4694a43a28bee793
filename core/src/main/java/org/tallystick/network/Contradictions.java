package org.tallystick.network;

import com.google.common.collect.ImmutableList;

/**
 * The smallest contradictions of a network.
 *
 * @param found the contradictions, the one of the first blamed first
 * @param areAll whether there are no others
 */
public record Contradictions(ImmutableList<Contradiction> found, boolean areAll) {}
