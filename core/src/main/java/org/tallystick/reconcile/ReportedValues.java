package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
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

    boolean isReported(String measurand) {
        return of(measurand).filter(claimed -> !claimed.own().isEmpty()).isPresent();
    }

    Interval range(String measurand) {
        return of(measurand).map(claimed -> claimed.measurand().range()).orElseGet(Interval::all);
    }

    private Optional<MeasurandClaims> of(String measurand) {
        return Optional.ofNullable(claims.get(measurand));
    }

    /** What is reported of measurands that are tied to each other. */
    Tied tied(Collection<String> measurands) {
        ImmutableList<String> moving = measurands.stream()
                .filter(this::isReported)
                .filter(measurand -> of(measurand)
                        .filter(claimed -> claimed.measurand().course() != Course.FIXED)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        return new Tied(moving, latestCommon(moving));
    }

    /** Claims of the latest date on which all that moves is reported. */
    private Optional<ClaimGroup> latestCommon(ImmutableList<String> moving) {
        return moving.stream()
                .findFirst()
                .flatMap(this::of)
                .flatMap(first -> first.own().reverse().stream()
                        .filter(group -> areReported(moving, group.date()))
                        .findFirst());
    }

    private boolean areReported(ImmutableList<String> moving, Optional<PartialDate> date) {
        return moving.stream()
                .allMatch(measurand ->
                        of(measurand).flatMap(claimed -> claimed.on(date)).isPresent());
    }

    /** The claims that speak for measurands beside each other: of what moves, those of the latest date in common. */
    final class Tied {
        private final boolean haveCommonDate;
        private final Optional<PartialDate> date;

        private Tied(ImmutableList<String> moving, Optional<ClaimGroup> latestCommon) {
            this.haveCommonDate = moving.isEmpty() || latestCommon.isPresent();
            this.date = latestCommon.flatMap(ClaimGroup::date);
        }

        boolean haveCommonDate() {
            return haveCommonDate;
        }

        Optional<ClaimGroup> group(String measurand) {
            return of(measurand).flatMap(claimed -> claimed.on(date));
        }

        boolean isDisputed(String measurand) {
            return group(measurand).filter(ClaimGroup::isDisputed).isPresent();
        }

        Optional<Interval> in(Reading reading, String measurand) {
            return group(measurand).flatMap(group -> group.common(reading));
        }
    }
}
