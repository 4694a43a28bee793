package org.tallystick.provenance;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Source;
import org.tallystick.prose.Count;

/**
 * The support of figures: the numbers of claims, of sources and of origins that state them. Only the origins are independent of each other.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Support implements Serializable permits ImmutableSupport {
    private static final long serialVersionUID = 1L;

    private static final String OUTLET = "outlet";

    Support() {}

    static Support of(int claims, ImmutableSet<Source> sources, ImmutableSet<Origin> origins) {
        return new ImmutableSupport.Builder()
                .claims(claims)
                .addAllSources(sources)
                .addAllOrigins(origins)
                .build();
    }

    /**
     * Returns the number of claims.
     *
     * @return the number of claims
     */
    public abstract int claims();

    /**
     * Returns the sources that make the claims.
     *
     * @return the sources
     */
    public abstract ImmutableSet<Source> sources();

    /**
     * Returns the independent origins, unnamed ones included.
     *
     * @return the origins
     */
    public abstract ImmutableSet<Origin> origins();

    /**
     * Returns the support in one line.
     *
     * @return for example {@code 11 figures, 5 outlets, 1 origin}, or {@code 3 figures, 3 sources, 2 origins, 1 of them unnamed}
     */
    @Override
    public final String toString() {
        boolean outlets = sources().stream()
                .allMatch(source -> source.kind().filter(OUTLET::equals).isPresent());
        return Count.of(claims(), "figure") + ", " + Count.of(sources().size(), outlets ? OUTLET : "source") + ", "
                + Count.of(origins().size(), "origin") + unnamed();
    }

    private String unnamed() {
        long unnamed = origins().stream().filter(Origin::isAnonymous).count();
        if (unnamed == 0) {
            return "";
        }
        return unnamed == origins().size() ? ", unnamed" : ", " + unnamed + " of them unnamed";
    }
}
