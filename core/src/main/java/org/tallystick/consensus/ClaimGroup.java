package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;
import org.tallystick.subject.Subject;
import org.tallystick.time.PartialDate;

/**
 * Claims about the same thing on the same date, as relations use them. For a count that never falls, a claim states the count at the end of
 * the date. A claim without a date of its own, or below another of that day, gives only a lower bound.
 */
public final class ClaimGroup {
    private final Subject subject;
    private final Course course;
    private final ImmutableList<StandingClaim> claims;
    private final boolean whole;
    private final Reading widest;
    private final StandingClaim first;
    private final boolean proves;
    private final Map<Reading, Optional<Interval>> common = new EnumMap<>(Reading.class);

    ClaimGroup(Subject subject, Course course, List<StandingClaim> claims, Reading widest, boolean whole) {
        this.subject = subject;
        this.course = course;
        this.whole = whole;
        this.claims = ImmutableList.copyOf(claims);
        this.widest = widest;
        this.first = Collections.min(claims, StandingClaim.BY_ID);
        this.proves = course != Course.LEVEL || isSaid() || shared(widest).isPresent();
        Reading.LOOSE.andTighter().forEach(reading -> common.put(reading, shared(reading)));
    }

    public ImmutableList<StandingClaim> claims() {
        return claims;
    }

    /** Returns the claim of the lowest id, which represents all of them. */
    public StandingClaim first() {
        return first;
    }

    public Optional<PartialDate> date() {
        return subject.date();
    }

    /** Whether its claims state their date themselves. */
    boolean isSaid() {
        return first.dating().said().isPresent();
    }

    public Subject subject() {
        return subject;
    }

    /** Whether the claims are about the measurand itself and not about a part of it. */
    public boolean isWhole() {
        return whole;
    }

    public boolean isDisputed() {
        return proves && common(widest).isEmpty();
    }

    /** Returns the values that a claim allows for the measurand at the end of the date. */
    public Interval in(StandingClaim claim, Reading reading) {
        Interval values = claim.in(reading);
        if (!proves) {
            return Interval.all();
        }
        return boundsAbove(claim) ? values : MonotoneBounds.upwards(values);
    }

    private boolean boundsAbove(StandingClaim claim) {
        return course != Course.CUMULATIVE
                || claim.dating().isInstant()
                || (claim.dating().said().isPresent()
                        && claims.stream().noneMatch(other -> Halfway.isBelow(claim.figure(), other.figure(), widest)));
    }

    /** Returns the values that all claims have in common. */
    public Optional<Interval> common(Reading reading) {
        return common.getOrDefault(reading, Optional.empty());
    }

    private Optional<Interval> shared(Reading reading) {
        List<Figure> figures = claims.stream()
                .filter(this::boundsAbove)
                .map(StandingClaim::figure)
                .toList();
        Optional<Interval> shared = Agreement.common(figures, reading);
        for (StandingClaim claim : claims) {
            shared = boundsAbove(claim)
                    ? shared
                    : shared.flatMap(values -> values.intersection(MonotoneBounds.upwards(claim.in(reading))));
        }
        return shared;
    }
}
