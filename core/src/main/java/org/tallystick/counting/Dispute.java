package org.tallystick.counting;

import com.google.common.collect.ImmutableList;

/**
 * Two figures of which no more than one can be true.
 *
 * @param one the claims that say the one, sorted by id
 * @param other the claims that say the other, sorted by id
 */
public record Dispute(ImmutableList<Witness> one, ImmutableList<Witness> other) {}
