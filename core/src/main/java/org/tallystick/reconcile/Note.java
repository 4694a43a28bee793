package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.phrase.Worded;

/** Something of the claims or relations that a person should look at and that is no contradiction. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Note implements Serializable permits ImmutableNote {
    private static final long serialVersionUID = 1L;

    Note() {}

    static Note of(Kind kind, Iterable<String> claims, Iterable<String> relations, String why) {
        return new ImmutableNote.Builder()
                .kind(kind)
                .addAllClaims(claims)
                .addAllRelations(relations)
                .why(why)
                .build();
    }

    /**
     * What it is about.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The claims that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * The relations that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * The finding in plain English.
     *
     * @return what was found, and why it matters
     */
    public abstract String why();

    /**
     * The finding.
     *
     * @return {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** The subject of a note. */
    public enum Kind implements Worded {
        /** A claim is about a date after its publication. */
        FUTURE_DATE,
        /** A claim corrects a claim of another party; both stand. */
        FOREIGN_CORRECTION,
        /** A party stated another figure later, without declaring it a correction of the earlier one. */
        REVISION,
        /** A name that nothing else explains, or that is nearly another. */
        UNKNOWN_NAME,
        /** A claim is in a unit that does not convert into that of the others. */
        NOT_COMPARED,
        /** A claim counts by another noun than its measurand. */
        UNIT_KIND
    }
}
