package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** Relations, and what is reported of their measurands, that are decided as one. */
public interface LinkedRelations {
    /** Their ids, in the order of the dossier. */
    ImmutableList<String> relations();

    /** The one date that it is about, if it is. */
    Optional<PartialDate> date();

    /** The dates that it joins, the earliest first; none where it is about one date or none. */
    ImmutableList<PartialDate> dates();

    ImmutableList<StandingClaim> claims();

    Model in(Reading reading);

    /** Without the claims about measurands whose figures contradict each other already. */
    Model undisputed(Reading reading);

    /** The measurands whose figures contradict each other already, as a person calls them. */
    ImmutableSet<String> disputed();
}
