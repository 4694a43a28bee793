package org.tallystick.reconcile;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;

/** What is reported of each measurand, for use in relations: the claims of one measurand are intersected first. */
final class ReportedValues {
    private final ImmutableMap<String, MeasurandClaims> claims;

    ReportedValues(ImmutableMap<String, MeasurandClaims> claims) {
        this.claims = claims;
    }

    private Optional<MeasurandClaims> of(String measurand) {
        return Optional.ofNullable(claims.get(measurand));
    }

    boolean isReported(String measurand) {
        return of(measurand).flatMap(MeasurandClaims::latest).isPresent();
    }

    boolean isDisputed(String measurand) {
        return of(measurand).stream().flatMap(claimed -> claimed.own().stream()).anyMatch(ClaimGroup::isDisputed);
    }

    Interval range(String measurand) {
        return of(measurand).map(claimed -> claimed.measurand().range()).orElseGet(Interval::all);
    }

    /** Whether what moves with time is reported for one date, so that it can be tied together. */
    boolean haveCommonDate(Collection<String> measurands) {
        return moving(measurands).isEmpty() || dated(measurands).isPresent();
    }

    /** The claims that speak for a measurand beside others: of what moves, those of the latest date they have in common. */
    Optional<ClaimGroup> group(Collection<String> beside, String measurand) {
        Optional<PartialDate> date = dated(beside).flatMap(ClaimGroup::date);
        return of(measurand).flatMap(claimed -> claimed.on(date));
    }

    Optional<Interval> on(Collection<String> beside, String measurand, Reading reading) {
        return group(beside, measurand).flatMap(group -> group.common(reading));
    }

    private Set<String> moving(Collection<String> measurands) {
        Set<String> moving = new HashSet<>(measurands);
        moving.removeIf(measurand -> !isReported(measurand)
                || of(measurand)
                        .filter(claimed -> claimed.measurand().course() == Course.FIXED)
                        .isPresent());
        return moving;
    }

    /** Claims of the latest date on which all that moves is reported. */
    private Optional<ClaimGroup> dated(Collection<String> measurands) {
        Set<String> moving = moving(measurands);
        return moving.stream()
                .findFirst()
                .flatMap(this::of)
                .flatMap(first -> first.own().stream()
                        .filter(group -> areReported(moving, group.date()))
                        .max(MeasurandClaims.BY_DATE));
    }

    private boolean areReported(Set<String> moving, Optional<PartialDate> date) {
        return moving.stream()
                .allMatch(measurand ->
                        of(measurand).flatMap(claimed -> claimed.on(date)).isPresent());
    }
}
