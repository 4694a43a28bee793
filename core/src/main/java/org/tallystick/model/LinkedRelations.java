package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** Relations that are decided together, with the reported values of their measurands. */
public interface LinkedRelations {
    /** Returns their ids, in the order of the dossier. */
    ImmutableList<String> relations();

    /** Returns the one date that it is about, if there is one. */
    Optional<PartialDate> date();

    /** Returns the dates that it joins, the earliest first; none where it is about one date or none. */
    ImmutableList<PartialDate> dates();

    ImmutableList<StandingClaim> claims();

    Model in(Reading reading);

    /** Returns the model without the claims about measurands whose figures contradict each other already. */
    Model undisputed(Reading reading);

    /** Returns the labels of the measurands whose figures contradict each other already. */
    ImmutableSet<String> disputed();
}
