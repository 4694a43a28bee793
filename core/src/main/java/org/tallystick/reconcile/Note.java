package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.phrase.Worded;

/** A finding about claims or relations that a person should review but that is no contradiction. */
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
     * Returns the kind of finding.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the claims that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the relations that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * Returns the finding in plain English.
     *
     * @return the finding, and why it matters
     */
    public abstract String why();

    /**
     * Returns the finding.
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
        /** A name is not explained by anything else, or nearly equals another. */
        UNKNOWN_NAME,
        /** A claim is in a unit that does not convert into that of the others. */
        NOT_COMPARED,
        /** A claim counts by another noun than its measurand. */
        UNIT_KIND
    }
}
