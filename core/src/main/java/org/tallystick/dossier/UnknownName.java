package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.phrase.Worded;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;

/** A name that is probably misspelt: of a measurand that is not known, or of a unit. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class UnknownName implements Serializable permits ImmutableUnknownName {
    private static final long serialVersionUID = 1L;

    /** The greatest number of relations in a message. */
    private static final int SHOWN = 3;

    UnknownName() {}

    /**
     * Returns the kind of thing that it should name.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the name.
     *
     * @return the id of a measurand as its relations have it, or a noun in the singular as {@code Unit.noun} has it
     */
    public abstract String name();

    /**
     * Returns the relations of a measurand.
     *
     * @return their ids, in the order of the dossier; at least one for a measurand, none for a unit
     */
    public abstract ImmutableList<String> relations();

    /**
     * Returns the measurands that are counted in a unit, by their own definition or by a claim.
     *
     * @return their ids, in the order of the dossier; at least one for a unit, none for a measurand
     */
    public abstract ImmutableList<String> measurands();

    /**
     * Returns the nearest known name.
     *
     * @return an id or alias of a measurand, empty where none is near; or the name of a unit in the singular, which is always present
     */
    public abstract Optional<String> nearest();

    /**
     * Returns the finding in plain English.
     *
     * @return {@code "wimen" stands in the relation total and nowhere else; did you mean "women"?}
     */
    public final String why() {
        return switch (kind()) {
            case MEASURAND ->
                Quote.of(name()) + " stands in the " + relationsInWords() + " and nowhere else"
                        + nearest()
                                .map(near -> "; did you mean " + Quote.of(near) + "?")
                                .orElse("");
            case UNIT ->
                Quote.of(name()) + " is counted like a noun"
                        + nearest()
                                .map(near -> "; did you mean the unit " + near + "?")
                                .orElse("");
        };
    }

    private String relationsInWords() {
        return Count.agreeing(relations().size(), "relation ", "relations ") + Listing.and(relations(), SHOWN);
    }

    /**
     * Returns the finding in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** The kinds of things that an unknown name should name. */
    public enum Kind implements Worded {
        /** A measurand that is only in a relation. */
        MEASURAND,
        /** A noun that is counted and differs from a unit by one letter. */
        UNIT
    }
}
