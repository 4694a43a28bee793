package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.Premise;

/**
 * The claims and relations from which an end of an implied figure follows.
 *
 * @param claims the ids of the claims
 * @param relations the ids of the relations
 */
public record EndDerivation(ImmutableSet<String> claims, ImmutableSet<String> relations) {

    static final EndDerivation NOTHING = new EndDerivation(ImmutableSet.of(), ImmutableSet.of());

    static EndDerivation of(ImmutableList<Premise> premises) {
        return new EndDerivation(
                premises.stream()
                        .flatMap(line -> line instanceof ClaimEnd end ? Stream.of(end.claim()) : Stream.empty())
                        .collect(ImmutableSet.toImmutableSet()),
                premises.stream().flatMap(line -> line.usedRelation().stream()).collect(ImmutableSet.toImmutableSet()));
    }
}
