package org.tallystick.provenance;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** The origin of a figure: a root of the citations or, where roots share a publisher, that publisher. */
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
     * Returns the id of this origin.
     *
     * @return the id of the root or, where it has one, of its publisher
     */
    public abstract String id();

    /**
     * Returns the roots of this origin: an agency's letter, statement and press conference.
     *
     * @return the ids of sources that cite no other
     */
    public abstract ImmutableSet<String> roots();

    /**
     * Returns whether this origin is unnamed. An unnamed official is an origin of its own and is not attributed to the agency that
     * is said to employ them.
     *
     * @return true for a source of the kind {@link org.tallystick.claim.Source#ANONYMOUS}
     */
    public abstract boolean isAnonymous();
}
