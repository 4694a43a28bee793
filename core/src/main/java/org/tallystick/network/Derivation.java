package org.tallystick.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.tallystick.verdict.ClaimEnd;
import org.tallystick.verdict.Premise;
import org.tallystick.verdict.RelationRow;

/**
 * What an end of an implied figure comes from.
 *
 * @param claims the ids of the claims
 * @param relations the ids of the relations
 */
public record Derivation(ImmutableSet<String> claims, ImmutableSet<String> relations) {

    static final Derivation NOTHING = new Derivation(ImmutableSet.of(), ImmutableSet.of());

    static Derivation of(ImmutableList<Premise> premises) {
        return new Derivation(
                premises.stream()
                        .flatMap(line -> line instanceof ClaimEnd end ? Stream.of(end.claim()) : Stream.empty())
                        .collect(ImmutableSet.toImmutableSet()),
                premises.stream()
                        .flatMap(line -> line instanceof RelationRow row ? Stream.of(row.relation()) : Stream.empty())
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
