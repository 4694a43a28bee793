package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.FigureChoice;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.Sides;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.consensus.StatedFigure;
import org.tallystick.model.ReportedValues;
import org.tallystick.phrase.Reading;

/** Finds the figures that enough independent origins state, in whatever words, to rule out a slip. */
final class Corroboration {
    private static final int ENOUGH = 3;

    private final ReportedValues reported;
    private final Reading widest;

    Corroboration(ReportedValues reported, Reading widest) {
        this.reported = reported;
        this.widest = widest;
    }

    /**
     * Whether a claim states a figure that three origins state. Unnamed officials count as one, since it is not known whether they are
     * several.
     */
    boolean isBeyondSlips(Claim claim) {
        return reported.of(claim.measurand().id()).stream()
                .flatMap(claims -> claims.courses().stream().flatMap(course -> figures(claims, course)))
                .anyMatch(figure -> isEnough(figure)
                        && figure.stating().stream()
                                .anyMatch(counted -> counted.id().equals(claim.id())));
    }

    /** Returns the one figure of consistent claims, or that of each side. */
    private Stream<StatedFigure> figures(MeasurandClaims claims, ClaimCourse course) {
        Optional<StatedFigure> winner = course.top()
                .flatMap(top ->
                        FigureChoice.ofWinner(claims.measurand().course(), course.consistent(), top.agreement()));
        return course.disputes().isEmpty()
                ? winner.stream()
                : new Sides(claims.measurand().course(), widest)
                        .ofDispute(course).stream().flatMap(side -> side.figure().stream());
    }

    private static boolean isEnough(StatedFigure figure) {
        ImmutableSet<String> unnamed = figure.stating().stream()
                .flatMap(counted -> counted.unnamed().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> origins = figure.stating().stream()
                .map(StandingClaim::deciding)
                .flatMap(ImmutableSet::stream)
                .filter(origin -> !unnamed.contains(origin))
                .collect(ImmutableSet.toImmutableSet());
        return origins.size() + (unnamed.isEmpty() ? 0 : 1) >= ENOUGH;
    }
}
