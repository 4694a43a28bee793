package org.tallystick.model;

import com.google.common.collect.ImmutableList;

/**
 * The smallest contradictions of a network.
 *
 * @param found the contradictions, the one of the first blamed first
 * @param areAll whether there are no others
 */
public record ModelConflicts(ImmutableList<ModelConflict> found, boolean areAll) {}
