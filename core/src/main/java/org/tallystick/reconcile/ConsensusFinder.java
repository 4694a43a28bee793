package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.counting.ClaimCourse;
import org.tallystick.counting.ClaimGroup;
import org.tallystick.counting.CourseValues;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.FigureFormat;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/** Finds what the claims of one measurand come to. */
final class ConsensusFinder {
    private final Dossier dossier;
    private final MeasurandClaims claims;
    private final ImmutableSet<String> fallen;

    ConsensusFinder(Dossier dossier, MeasurandClaims claims) {
        this.dossier = dossier;
        this.claims = claims;
        this.fallen = claims.falls().claims();
    }

    /** What the claims come to, given who leaves the measurand out and which measurands some relation tells of. */
    Consensus find(ImmutableSet<String> missingFrom, ImmutableSet<String> implied) {
        CourseValues course = course();
        Optional<Agreement> agreement = agreement();
        Status status = status(implied);
        ImmutableMap<String, Standing> standings = standings();
        return new ImmutableConsensus.Builder()
                .measurand(claims.measurand().id())
                .status(status)
                .grade(agreement.map(Agreement::grade))
                .values(agreement.map(Agreement::values))
                .support(claims.support())
                .printable(printable())
                .addAllWordings(wordings())
                .addAllMissingFrom(missingFrom)
                .putAllStandings(standings)
                .course(course)
                .why(new ConsensusReasons(course, standings.values()).of(status, agreement))
                .build();
    }

    private Status status(ImmutableSet<String> implied) {
        if (claims.standing().isEmpty()) {
            return implied.contains(claims.measurand().id()) ? Status.IMPLIED : Status.UNREPORTED;
        }
        boolean disputed = !fallen.isEmpty() || claims.groups().stream().anyMatch(ClaimGroup::isDisputed);
        if (disputed) {
            return Status.DISPUTED;
        }
        return claims.standing().size() == 1 ? Status.SINGLE : Status.AGREED;
    }

    private CourseValues course() {
        Measurand measurand = claims.measurand();
        ImmutableList<CourseValues.OnDate> agreed = claims.meant().stream()
                .flatMap(course -> course.agreed().stream())
                .collect(ImmutableList.toImmutableList());
        return new CourseValues(measurand.course(), measurand.range(), agreed);
    }

    /** What the claims of the latest date come to; of a count that never falls, those of the latest date that is agreed. */
    private Optional<Agreement> agreement() {
        return claims.meant().reverse().stream()
                .limit(1)
                .flatMap(course -> course.agreed().reverse().stream())
                .findFirst()
                .map(CourseValues.OnDate::agreement);
    }

    /** Words for the latest date, to which a dispute about another date does not matter. */
    private Optional<String> printable() {
        Optional<Interval> safe = claims.latest()
                .flatMap(latest ->
                        latest.isDisputed() || isFallen(latest) ? Optional.of(sides(latest)) : agreed(latest));
        return safe.flatMap(format()::phrase);
    }

    /** A course that is in dispute may yet be another, so that the claims of the latest date stand alone. */
    private Optional<Interval> agreed(ClaimGroup latest) {
        return (isCourseDisputed() ? latest.agreement() : agreement()).map(Agreement::values);
    }

    private boolean isCourseDisputed() {
        return claims.meant().stream()
                .flatMap(course -> course.groups().stream())
                .anyMatch(group -> group.isDisputed() || isFallen(group));
    }

    /** The unit is the measurand's and not said again. */
    private FigureFormat format() {
        FigureFormat format = FigureFormat.standard();
        Optional<Unit> unit = dossier.unit(claims.measurand().id());
        FigureFormat inUnit = unit.map(format::understoodIn).orElse(format);
        return claims.measurand().statedRange().map(inUnit::within).orElse(inUnit);
    }

    private boolean isFallen(ClaimGroup group) {
        return group.witnesses().stream().anyMatch(witness -> fallen.contains(witness.id()));
    }

    /** Whichever side is right; if an earlier and higher count is, then the latest is unknown but not below. */
    private Interval sides(ClaimGroup latest) {
        Interval sides = latest.anySide();
        return isFallen(latest) ? sides.min().map(Interval::atLeast).orElseGet(Interval::all) : sides;
    }

    private ImmutableSet<String> wordings() {
        return claims.all().stream().flatMap(claim -> claim.wording().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableMap<String, Standing> standings() {
        Map<String, Standing> standing = new HashMap<>();
        for (ClaimCourse course : claims.courses()) {
            course.witnesses().forEach(witness -> standing.put(witness.id(), course.standing(witness)));
        }
        ImmutableMap.Builder<String, Standing> inOrder = ImmutableMap.builder();
        for (Claim claim : claims.all()) {
            Standing retired = claims.stale().contains(claim.id()) ? Standing.STALE : Standing.SUPERSEDED;
            inOrder.put(claim.id(), standing.getOrDefault(claim.id(), retired));
        }
        return inOrder.buildOrThrow();
    }
}
