package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.counting.ClaimCourse;
import org.tallystick.counting.FigureChoice;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Sides;
import org.tallystick.counting.StatedFigure;
import org.tallystick.counting.Witness;
import org.tallystick.figure.Reading;

/** Tells which figures so many independent origins state, in whatever words, that none of them made a slip. */
final class Corroboration {
    private static final int ENOUGH = 3;

    private final ReportedValues reported;
    private final Reading widest;

    Corroboration(ReportedValues reported, Reading widest) {
        this.reported = reported;
        this.widest = widest;
    }

    /** Whether a claim states a figure that three origins state; nobody knows whether unnamed ones are several, so they count as one. */
    boolean isBeyondSlips(Claim claim) {
        return reported.of(claim.measurand().id()).stream()
                .flatMap(claims -> claims.courses().stream().flatMap(course -> figures(claims, course)))
                .anyMatch(figure -> isEnough(figure)
                        && figure.stating().stream()
                                .anyMatch(witness -> witness.id().equals(claim.id())));
    }

    /** The one figure of what can be true, or that of each side. */
    private Stream<StatedFigure> figures(MeasurandClaims claims, ClaimCourse course) {
        Optional<StatedFigure> winner = course.top()
                .flatMap(top -> FigureChoice.ofWinner(
                        claims.measurand().course(), course.consistent(), top.agreement()));
        return course.disputes().isEmpty()
                ? winner.stream()
                : new Sides(claims.measurand().course(), widest)
                        .ofDispute(course).stream().flatMap(side -> side.figure().stream());
    }

    private static boolean isEnough(StatedFigure figure) {
        ImmutableSet<String> unnamed = figure.stating().stream()
                .flatMap(witness -> witness.unnamed().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> origins = figure.stating().stream()
                .map(Witness::deciding)
                .flatMap(ImmutableSet::stream)
                .filter(origin -> !unnamed.contains(origin))
                .collect(ImmutableSet.toImmutableSet());
        return origins.size() + (unnamed.isEmpty() ? 0 : 1) >= ENOUGH;
    }
}
