package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.Attribution;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.CourseValues;
import org.tallystick.consensus.Dispute;
import org.tallystick.consensus.FigureChoice;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.NestedCourses;
import org.tallystick.consensus.Sides;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.consensus.StatedFigure;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Consensus.Status;

/** Finds the consensus of the claims of one measurand, the sources that state it, and its printable phrase. */
final class ConsensusFinder {
    private final Dossier dossier;
    private final MeasurandClaims claims;
    private final Measurand measurand;
    private final Optional<ClaimCourse> course;
    private final Optional<Agreement> agreement;
    private final Optional<StatedFigure> figure;
    private final boolean disputed;
    private final boolean won;
    private final ImmutableList<NestedCourses> nested;
    private final Settings settings;
    private final Printing printing;

    ConsensusFinder(Dossier dossier, MeasurandClaims claims, Settings settings) {
        this.dossier = dossier;
        this.claims = claims;
        this.settings = settings;
        this.measurand = claims.measurand();
        this.nested = claims.nestedInMeant();
        this.course = nested.isEmpty() ? Optional.ofNullable(Iterables.getLast(claims.meant(), null)) : nestedWinner();
        this.agreement = course.flatMap(ClaimCourse::top).map(ClaimCourse.Top::agreement);
        this.figure = course.flatMap(meant ->
                agreement.flatMap(open -> FigureChoice.ofWinner(measurand.course(), meant.consistent(), open)));
        ImmutableList<StandingClaim> unsettled = unsettled();
        this.disputed = !nested.isEmpty() || !unsettled.isEmpty();
        this.won =
                unsettled.stream().noneMatch(counted -> course.orElseThrow().standing(counted) == Standing.CONTESTED);
        this.printing = new Printing(dossier, claims);
    }

    /** Returns the winning course of nested periods: that of the longest period or, where one period is meant, only of that. */
    private Optional<ClaimCourse> nestedWinner() {
        return Optional.of(nested)
                .filter(linked -> linked.size() == 1)
                .flatMap(linked -> linked.get(0).winner())
                .filter(won -> claims.meant().isEmpty()
                        || claims.meant().get(0).claims().containsAll(won.claims()));
    }

    /** Returns the consensus, given the sources that omit the measurand and the measurands that some relation determines. */
    Consensus find(ImmutableSet<String> missingFrom, ImmutableSet<String> implied) {
        Status status = status(implied);
        CourseValues values = values();
        ImmutableList<Sides.Side> sides = ImmutableList.sortedCopyOf(
                Comparator.comparing((Sides.Side side) -> -side.origins()).thenComparing(this::place), sides());
        ImmutableMap<String, Standing> standings = claims.standingsById();
        ImmutableConsensus.Builder consensus = new ImmutableConsensus.Builder()
                .measurand(measurand.id())
                .status(status)
                .grade(agreement.map(Agreement::grade))
                .values(agreement.map(Agreement::values))
                .support(claims.support())
                .said(figure.map(StatedFigure::figure))
                .addAllStatedBy(
                        figure.filter(any -> won).map(StatedFigure::statedBy).orElseGet(ImmutableSet::of))
                .addAllAllowedBy(allowedBy())
                .addAllWordings(wordings())
                .addAllMissingFrom(missingFrom)
                .putAllStandings(standings)
                .putAllReasons(new StandingReasons(dossier, claims).all())
                .addAllRehedged(claims.all().stream()
                        .filter(claim -> claims.isHedgeChanged(claim))
                        .map(Claim::id)
                        .toList())
                .needsPerson(needsPerson())
                .course(values)
                .why(new ConsensusReasons(values, standings.values()).of(status, agreement));
        print(consensus, sides);
        return consensus.build();
    }

    private void print(ImmutableConsensus.Builder consensus, ImmutableList<Sides.Side> sides) {
        Optional<Printing.Phrase> phrase = phrase(sides);
        consensus
                .printable(phrase.map(Printing.Phrase::words))
                .addAllAttributeTo(phrase.map(Printing.Phrase::attributeTo).orElseGet(ImmutableSet::of))
                .attribution(phrase.flatMap(Printing.Phrase::attribution))
                .asOf(phrase.flatMap(Printing.Phrase::asOf));
        if (disputed || phrase.isEmpty()) {
            sides.forEach(side -> consensus.addSides(printing.side(side)));
        }
    }

    /** In a dispute one phrase must cover all sides, if there are several. */
    private Optional<Printing.Phrase> phrase(ImmutableList<Sides.Side> sides) {
        if (disputed) {
            return nested.isEmpty() && sides.size() > 1 ? printing.hull(sides) : Optional.empty();
        }
        return figure.isPresent() ? figure.flatMap(printing::of) : printing.hull(sides);
    }

    private Status status(ImmutableSet<String> implied) {
        if (disputed) {
            return Status.DISPUTED;
        }
        if (course.isEmpty()) {
            boolean any = claims.standingsById().containsValue(Standing.NOT_COMPARED)
                    || claims.standingsById().containsValue(Standing.CONTESTED);
            return implied.contains(measurand.id()) ? Status.IMPLIED : any ? Status.NOT_COMPARED : Status.UNREPORTED;
        }
        if (figure.isEmpty()) {
            return Status.COMPATIBLE;
        }
        return sourcesStating(figure.get()) == 1 ? Status.SINGLE : Status.AGREED;
    }

    /** Returns the claims that cannot all be true; for a count that never falls, later ones may have settled the dispute. */
    private ImmutableList<StandingClaim> unsettled() {
        ImmutableList<StandingClaim> settling =
                figure.map(found -> found.stating().asList()).orElseGet(ImmutableList::of);
        return course.map(meant -> meant.unsettled(settling)).orElseGet(ImmutableList::of);
    }

    /** Counts the sources of the counted claims that state a figure, and of the claims that repeat these and state it too. */
    private long sourcesStating(StatedFigure found) {
        Agreement open = agreement.orElseThrow();
        Set<String> set = course.orElseThrow().consistent().stream()
                .map(StandingClaim::id)
                .collect(ImmutableSet.toImmutableSet());
        Stream<Claim> repeating = claims.withRepeats(set)
                .filter(claim -> claims.attribution(claim).kind() == Attribution.Kind.REPEATS
                        && StatedFigure.states(dossier.figure(claim), found.figure(), open.grade()));
        return Stream.concat(found.stating().stream().map(StandingClaim::claim), repeating)
                .map(claim -> claim.source().id())
                .distinct()
                .count();
    }

    private ImmutableSet<String> allowedBy() {
        ImmutableSet<String> all = course.stream()
                .flatMap(meant -> meant.consistent().stream())
                .flatMap(counted -> counted.deciding().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        return won && agreement.isPresent()
                ? figure.map(StatedFigure::allowedBy).orElse(all)
                : ImmutableSet.of();
    }

    private CourseValues values() {
        ImmutableList<ClaimCourse> courses = nested.isEmpty()
                ? claims.meant()
                : ImmutableList.copyOf(course.stream().toList());
        ImmutableList<CourseValues.OnDate> agreed =
                courses.stream().flatMap(meant -> meant.agreed().stream()).collect(ImmutableList.toImmutableList());
        ImmutableList<CourseValues.Reached> reached =
                courses.stream().flatMap(meant -> meant.reached().stream()).collect(ImmutableList.toImmutableList());
        return new CourseValues(measurand.course(), measurand.range(), agreed, reached);
    }

    private ImmutableList<Sides.Side> sides() {
        Sides sides = new Sides(measurand.course(), settings.widest());
        if (disputed) {
            return nested.isEmpty()
                    ? sides.ofDispute(course.orElseThrow())
                    : sides.ofDisputes(nested.stream()
                            .flatMap(linked -> linked.courses().stream())
                            .toList());
        }
        return course.isPresent() && figure.flatMap(printing::of).isEmpty()
                ? sides.ofCompatible(course.orElseThrow().consistent())
                : ImmutableList.of();
    }

    private int place(Sides.Side side) {
        return side.claims().stream().mapToInt(claims::place).min().orElse(0);
    }

    private boolean needsPerson() {
        boolean asked = claims.standingsById().values().stream()
                        .anyMatch(standing -> standing == Standing.MISQUOTES || standing == Standing.REVISED)
                || claims.all().stream().anyMatch(this::isToBeAskedAbout);
        return disputed || asked || areOthersDisputed();
    }

    private boolean isToBeAskedAbout(Claim claim) {
        boolean turnedAway = claims.attribution(claim).isTurnedAway() && claims.standing(claim) == Standing.CONTESTED;
        return turnedAway || (claims.standing(claim) == Standing.NOT_COMPARED && !claims.isCompared(claim));
    }

    /** Whether there are disputes about other dates of a level, or about other parts. */
    private boolean areOthersDisputed() {
        List<Dispute> own = course.map(ClaimCourse::disputes).orElseGet(ImmutableList::of);
        return claims.disputes().stream().anyMatch(dispute -> !own.contains(dispute));
    }

    private ImmutableSet<String> wordings() {
        return claims.all().stream().flatMap(claim -> claim.wording().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
