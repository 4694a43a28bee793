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
import org.tallystick.counting.Attribution;
import org.tallystick.counting.ClaimCourse;
import org.tallystick.counting.CourseValues;
import org.tallystick.counting.Dispute;
import org.tallystick.counting.FigureChoice;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.NestedCourses;
import org.tallystick.counting.Sides;
import org.tallystick.counting.StatedFigure;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/** Finds what the claims of one measurand come to, who states it, and what may be printed. */
final class ConsensusFinder {
    private final Dossier dossier;
    private final MeasurandClaims claims;
    private final Measurand measurand;
    private final Optional<ClaimCourse> course;
    private final Optional<Agreement> agreement;
    private final Optional<StatedFigure> figure;
    private final boolean disputed;
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
        this.disputed = !nested.isEmpty() || course.filter(this::isDisputed).isPresent();
        this.printing = new Printing(dossier, claims);
    }

    /** Of periods within each other the figures of the longest that won; where one period is meant, only of that. */
    private Optional<ClaimCourse> nestedWinner() {
        return Optional.of(nested)
                .filter(linked -> linked.size() == 1)
                .flatMap(linked -> linked.get(0).winner())
                .filter(won -> claims.meant().isEmpty()
                        || claims.meant().get(0).witnesses().containsAll(won.witnesses()));
    }

    /** What the claims come to, given who leaves the measurand out and which measurands some relation tells of. */
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
                .addAllStatedBy(figure.map(StatedFigure::statedBy).orElseGet(ImmutableSet::of))
                .addAllAllowedBy(allowedBy())
                .addAllWordings(wordings())
                .addAllMissingFrom(missingFrom)
                .putAllStandings(standings)
                .putAllReasons(new StandingReasons(dossier, claims).all())
                .needsPerson(needsPerson())
                .course(values)
                .why(new ConsensusReasons(values, standings.values()).of(status, agreement));
        print(consensus, sides);
        return consensus.build();
    }

    private void print(ImmutableConsensus.Builder consensus, ImmutableList<Sides.Side> sides) {
        Optional<Printing.Phrase> phrase = figure.isPresent() && !disputed
                ? figure.map(printing::of)
                : nested.isEmpty() ? printing.hull(sides) : Optional.empty();
        consensus
                .printable(phrase.map(Printing.Phrase::words))
                .addAllAttributeTo(phrase.map(Printing.Phrase::attributeTo).orElseGet(ImmutableSet::of))
                .attribution(phrase.flatMap(Printing.Phrase::attribution))
                .asOf(phrase.flatMap(Printing.Phrase::asOf));
        if (disputed || phrase.isEmpty()) {
            sides.forEach(side -> consensus.addSides(printing.side(side)));
        }
    }

    private Status status(ImmutableSet<String> implied) {
        if (disputed) {
            return Status.DISPUTED;
        }
        if (course.isEmpty()) {
            boolean any = claims.standingsById().containsValue(Standing.NOT_COMPARED);
            return implied.contains(measurand.id()) ? Status.IMPLIED : any ? Status.NOT_COMPARED : Status.UNREPORTED;
        }
        if (figure.isEmpty()) {
            return Status.COMPATIBLE;
        }
        return sourcesStating(figure.get()) == 1 ? Status.SINGLE : Status.AGREED;
    }

    /** Of a count that never falls later claims may have settled it. */
    private boolean isDisputed(ClaimCourse meant) {
        return !meant.disputes().isEmpty()
                && (measurand.course() != Course.CUMULATIVE
                        || meant.isOpenAfter(
                                figure.map(found -> found.stating().asList()).orElseGet(ImmutableList::of)));
    }

    /** Those that are counted, and those that repeat them in words that state it too. */
    private long sourcesStating(StatedFigure found) {
        Agreement open = agreement.orElseThrow();
        Set<String> set =
                course.orElseThrow().consistent().stream().map(Witness::id).collect(ImmutableSet.toImmutableSet());
        Stream<Claim> repeating = claims.all().stream()
                .filter(claim -> claims.attribution(claim).kind() == Attribution.Kind.REPEATS
                        && claims.evidence(claim).stream().anyMatch(said -> set.contains(said.id()))
                        && StatedFigure.states(dossier.figure(claim), found.figure(), open.grade()));
        return Stream.concat(found.stating().stream().map(Witness::claim), repeating)
                .map(claim -> claim.source().id())
                .distinct()
                .count();
    }

    private ImmutableSet<String> allowedBy() {
        boolean won = agreement.isPresent();
        ImmutableSet<String> all = course.stream()
                .flatMap(meant -> meant.consistent().stream())
                .flatMap(witness -> witness.deciding().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        return !won ? ImmutableSet.of() : figure.map(StatedFigure::allowedBy).orElse(all);
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
        return course.isPresent() && figure.isEmpty()
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
        boolean disowned = claims.attribution(claim).kind() == Attribution.Kind.DISOWNED
                && claims.standing(claim) == Standing.CONTESTED;
        return disowned || (claims.standing(claim) == Standing.NOT_COMPARED && !claims.isCompared(claim));
    }

    /** Disputes about other dates of a level, or other parts. */
    private boolean areOthersDisputed() {
        List<Dispute> own = course.map(ClaimCourse::disputes).orElseGet(ImmutableList::of);
        return claims.disputes().stream().anyMatch(dispute -> !own.contains(dispute));
    }

    private ImmutableSet<String> wordings() {
        return claims.all().stream().flatMap(claim -> claim.wording().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
