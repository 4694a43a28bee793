package org.tallystick.provenance;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** Where a figure was first said: a root of the citations or, where roots have a publisher, the publisher of them all. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Origin implements Serializable permits ImmutableOrigin {
    private static final long serialVersionUID = 1L;

    Origin() {}

    static Origin of(String id, Iterable<String> roots) {
        return new ImmutableOrigin.Builder()
                .id(id)
                .addAllRoots(roots)
                .isAnonymous(false)
                .build();
    }

    static Origin unnamed(String id, Iterable<String> roots) {
        return new ImmutableOrigin.Builder()
                .id(id)
                .addAllRoots(roots)
                .isAnonymous(true)
                .build();
    }

    /**
     * Who speaks.
     *
     * @return the id of the root or, where it has one, of its publisher
     */
    public abstract String id();

    /**
     * The roots that are this one voice: an agency's letter, statement and press conference.
     *
     * @return the ids of the sources that cite nobody
     */
    public abstract ImmutableSet<String> roots();

    /**
     * Whether nobody is named: an unnamed official is an origin apart, and not the voice of the agency that is said to employ
     * them, for nobody can ask it.
     *
     * @return true for a source of the kind {@link org.tallystick.claim.Source#ANONYMOUS}
     */
    public abstract boolean isAnonymous();
}
