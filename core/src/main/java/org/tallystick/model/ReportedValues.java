package org.tallystick.model;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** The reported values of each measurand, for use in relations. The claims of one measurand are intersected first. */
public final class ReportedValues {
    private final ImmutableMap<String, MeasurandClaims> claims;

    public ReportedValues(ImmutableMap<String, MeasurandClaims> claims) {
        this.claims = claims;
    }

    public boolean isReported(String measurand) {
        return of(measurand).filter(claimed -> !claimed.own().isEmpty()).isPresent();
    }

    Interval range(String measurand) {
        return of(measurand).map(claimed -> claimed.measurand().range()).orElseGet(Interval::all);
    }

    /** Whether no claim is excluded for misquoting its source, or because its own party later stated otherwise. */
    public boolean areAllCounted() {
        return claims.values().stream()
                .flatMap(claimed -> claimed.standingsById().values().stream())
                .noneMatch(standing -> standing == Standing.MISQUOTES || standing == Standing.REVISED);
    }

    public Optional<MeasurandClaims> of(String measurand) {
        return Optional.ofNullable(claims.get(measurand));
    }

    /** Whether any claim about it was not retired. It may be a stale one, or be about only a part of it. */
    public boolean isSpokenOf(String measurand) {
        return of(measurand)
                .filter(claimed ->
                        claimed.standingsById().values().stream().anyMatch(standing -> standing != Standing.SUPERSEDED))
                .isPresent();
    }

    /**
     * Returns the reported values of related measurands, once for each date on which all changing ones of them are reported, the latest
     * first. Where there is no such date, they are returned once without a date.
     */
    public ImmutableList<Tied> tied(Collection<String> measurands) {
        ImmutableList<String> moving = measurands.stream()
                .filter(this::isReported)
                .filter(measurand -> of(measurand)
                        .filter(claimed -> claimed.measurand().course() != Course.FIXED)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Tied> dated = moving.stream()
                .limit(1)
                .flatMap(this::dates)
                .filter(date -> areReported(moving, date))
                .map(date -> new Tied(true, date))
                .collect(ImmutableList.toImmutableList());
        return dated.isEmpty() ? ImmutableList.of(new Tied(moving.isEmpty(), Optional.empty())) : dated;
    }

    /** Returns the claims about a measurand on a date; of one that does not change, on any date. */
    Optional<ClaimGroup> group(String measurand, Optional<PartialDate> date) {
        return of(measurand).flatMap(claimed -> claimed.on(date));
    }

    /** Returns the dates on which a changing measurand is reported, the latest first; none for one that does not change. */
    ImmutableList<Optional<PartialDate>> datesIfMoving(String measurand) {
        boolean moves = of(measurand)
                .filter(claimed -> claimed.measurand().course() != Course.FIXED)
                .isPresent();
        return moves ? dates(measurand).collect(ImmutableList.toImmutableList()) : ImmutableList.of();
    }

    /** Returns its course over time, which is fixed where none is declared. */
    Course course(String measurand) {
        return of(measurand).map(claimed -> claimed.measurand().course()).orElse(Course.FIXED);
    }

    /** Whether its figures contradict each other on a date, or those of other dates. */
    public boolean isDisputed(String measurand, Optional<PartialDate> date) {
        Optional<ClaimGroup> group = group(measurand, date);
        ImmutableSet<String> disputed = of(measurand).stream()
                .flatMap(claimed -> claimed.courses().stream())
                .flatMap(course -> course.disputes().stream())
                .flatMap(dispute -> dispute.claims().stream())
                .map(StandingClaim::id)
                .collect(ImmutableSet.toImmutableSet());
        return group.filter(own ->
                        own.isDisputed() || own.claims().stream().anyMatch(counted -> disputed.contains(counted.id())))
                .isPresent();
    }

    /** Returns the claims of each measurand. */
    public ImmutableCollection<MeasurandClaims> all() {
        return claims.values();
    }

    private Stream<Optional<PartialDate>> dates(String measurand) {
        return of(measurand).stream()
                .flatMap(claimed -> claimed.own().reverse().stream())
                .map(ClaimGroup::date)
                .distinct();
    }

    private boolean areReported(ImmutableList<String> moving, Optional<PartialDate> date) {
        return moving.stream()
                .allMatch(measurand ->
                        of(measurand).flatMap(claimed -> claimed.on(date)).isPresent());
    }

    /** The claims about related measurands together; of changing ones, those of one date. */
    public final class Tied {
        private final boolean haveCommonDate;
        private final Optional<PartialDate> date;

        private Tied(boolean haveCommonDate, Optional<PartialDate> date) {
            this.haveCommonDate = haveCommonDate;
            this.date = date;
        }

        public Optional<PartialDate> date() {
            return date;
        }

        public boolean haveCommonDate() {
            return haveCommonDate;
        }

        Optional<ClaimGroup> group(String measurand) {
            return ReportedValues.this.group(measurand, date);
        }

        public boolean isDisputed(String measurand) {
            return group(measurand).filter(ClaimGroup::isDisputed).isPresent();
        }

        Optional<Interval> in(Reading reading, String measurand) {
            return group(measurand).flatMap(group -> group.common(reading));
        }
    }
}
