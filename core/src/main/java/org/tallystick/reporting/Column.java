package org.tallystick.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

/**
 * The bare figures of one source in one unit. The units are separated because a source that counts people may not measure pounds in the
 * same way.
 *
 * @param source the source's id
 * @param claims its claims of such a figure, in the order of the dossier
 */
record Column(String source, ImmutableList<Claim> claims) {
    /** The greatest number of figures examined; they suffice to show a habit. */
    private static final int ENOUGH = 500;

    private record Key(String source, Optional<Unit> unit) {}

    /** Returns the columns of a dossier that have at least a number of different figures. */
    static List<Column> of(Dossier dossier, int least) {
        ImmutableListMultimap<Key, Claim> columns = dossier.claims().stream()
                .filter(claim -> isBare(claim) && !dossier.isRetired(claim))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> new Key(claim.source().id(), claim.unit()), claim -> claim));
        return columns.asMap().entrySet().stream()
                .filter(column -> isLongEnough(column.getValue(), least))
                .map(column -> new Column(column.getKey().source(), ImmutableList.copyOf(column.getValue())))
                .toList();
    }

    private static boolean isLongEnough(Collection<Claim> claims, int least) {
        return claims.size() >= least && values(claims).size() >= least;
    }

    private static boolean isBare(Claim claim) {
        return claim.said().hedge() == Hedge.NONE
                && claim.said().value().filter(value -> value.signum() > 0).isPresent();
    }

    /** Returns the name of the source. */
    String sourceName() {
        return claims.get(0).source().name();
    }

    /** Returns the different values that were stated. A value that recurs may have one cause, and is no further evidence. */
    List<Rational> values() {
        return values(claims);
    }

    private static List<Rational> values(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.said().value().orElseThrow())
                .distinct()
                .limit(ENOUGH)
                .toList();
    }
}
