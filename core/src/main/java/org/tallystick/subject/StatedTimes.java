package org.tallystick.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** The claims of a measurand that state an unambiguous period or date, and the period in its definition. */
record StatedTimes(
        Optional<Period> defined,
        ImmutableListMultimap<Period, String> periods,
        ImmutableListMultimap<PartialDate, String> dates,
        ImmutableMap<String, String> sayers) {

    /** Returns the name of the source of a claim. */
    String sayer(String claim) {
        return Optional.ofNullable(sayers.get(claim)).orElse(claim);
    }

    static StatedTimes of(Measurand measurand, Collection<Claim> claims) {
        ImmutableListMultimap.Builder<Period, String> periods = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<PartialDate, String> dates = ImmutableListMultimap.builder();
        for (Claim claim : claims) {
            claim.statedPeriod()
                    .flatMap(stated -> claim.period())
                    .filter(period -> !period.isAmbiguous())
                    .ifPresent(period -> periods.put(Subjects.inUtc(period), claim.id()));
            claim.asOf().filter(date -> !date.isAmbiguous()).ifPresent(date -> dates.put(date.inUtc(), claim.id()));
        }
        return new StatedTimes(
                Subjects.own(measurand).map(Subjects::inUtc), periods.build(), dates.build(), sayers(claims));
    }

    private static ImmutableMap<String, String> sayers(Collection<Claim> claims) {
        return claims.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Claim::id, claim -> claim.source().name(), (one, other) -> one));
    }
}
