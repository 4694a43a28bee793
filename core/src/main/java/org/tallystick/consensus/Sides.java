package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.phrase.Reading;

/** The sides of claims that no one figure fits: largest sets of claims that can be true together. */
public final class Sides {
    private final Course course;
    private final Reading widest;

    /**
     * One side.
     *
     * @param claims its claims, sorted by id
     * @param open the values that they leave open
     * @param figure their common figure, if there is one
     * @param shown that figure or, where nobody stated it, one that a claim of the side states
     */
    public record Side(
            ImmutableList<StandingClaim> claims, Agreement open, Optional<StatedFigure> figure, StatedFigure shown) {

        /** Returns the number of origins that count for it. */
        public int origins() {
            return (int) claims.stream()
                    .flatMap(claim -> claim.deciding().stream())
                    .distinct()
                    .count();
        }
    }

    public Sides(Course course, Reading widest) {
        this.course = course;
        this.widest = widest;
    }

    /**
     * Returns the sides of a dispute, those of most origins first. Every claim that takes part in it is in a side. For a count that never
     * falls, later claims that are in no dispute themselves are a side apart and do not replace the disputed ones.
     */
    public ImmutableList<Side> ofDispute(ClaimCourse disputed) {
        List<ImmutableList<StandingClaim>> sides =
                disputed.isOfOneTime() ? largestTogether(disputed.claims()) : alongCourse(disputed);
        return sides.stream()
                .map(this::side)
                .sorted(Comparator.comparing((Side side) -> -side.origins())
                        .thenComparing(side -> side.claims().get(0).id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the sides of disputes about several things, which are not merged. */
    public ImmutableList<Side> ofDisputes(Collection<ClaimCourse> disputed) {
        return disputed.stream().flatMap(course -> ofDispute(course).stream()).collect(ImmutableList.toImmutableList());
    }

    /** Returns claims that can all be true but share no one figure, each of the finest figures as a side of its own. */
    public ImmutableList<Side> ofCompatible(Collection<StandingClaim> claims) {
        ImmutableListMultimap<Object, StandingClaim> byFigure =
                ImmutableList.sortedCopyOf(StandingClaim.BY_ID, claims).stream()
                        .filter(claim -> claims.stream()
                                .noneMatch(other -> !other.in(Reading.EXACT).equals(claim.in(Reading.EXACT))
                                        && claim.in(Reading.EXACT).encloses(other.in(Reading.EXACT))))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                claim -> claim.in(Reading.EXACT), claim -> claim));
        return byFigure.asMap().values().stream()
                .map(same -> side(ImmutableList.copyOf(same)))
                .collect(ImmutableList.toImmutableList());
    }

    private Side side(ImmutableList<StandingClaim> claims) {
        Agreement open = open(claims);
        Optional<StatedFigure> figure = FigureChoice.ofSide(course, claims, open);
        return new Side(
                claims,
                open,
                figure,
                figure.filter(StatedFigure::isSaid).orElseGet(() -> FigureChoice.ofOneClaim(course, claims, open)));
    }

    private Agreement open(ImmutableList<StandingClaim> claims) {
        Optional<Agreement> found = course == Course.CUMULATIVE
                ? new ClaimCourse(course, claims, widest).top().map(ClaimCourse.Top::agreement)
                : Agreement.of(claims.stream().map(StandingClaim::figure).toList(), widest);
        return found.orElseGet(() -> Agreement.of(widest, claims.get(0).in(widest)));
    }

    /** Returns the disputed claims, each with others that can be true beside it and with the claims at the top. */
    private List<ImmutableList<StandingClaim>> alongCourse(ClaimCourse disputed) {
        Set<StandingClaim> left = new LinkedHashSet<>(ImmutableList.sortedCopyOf(
                Comparator.comparing(disputed::standing).thenComparing(StandingClaim.BY_ID), disputed.disputed()));
        List<ImmutableList<StandingClaim>> sides = new ArrayList<>();
        ImmutableSet<StandingClaim> top = atTop(disputed);
        boolean apart = top.stream().noneMatch(left::contains);
        if (apart && !top.isEmpty()) {
            sides.add(ImmutableList.sortedCopyOf(StandingClaim.BY_ID, top));
        }
        List<StandingClaim> side = apart ? new ArrayList<>() : new ArrayList<>(top);
        while (!left.isEmpty()) {
            left.removeAll(side);
            left.removeAll(join(side, left, disputed));
            sides.add(ImmutableList.sortedCopyOf(StandingClaim.BY_ID, side));
            side = new ArrayList<>();
        }
        return sides;
    }

    /** Returns the claims that leave open the values at the top, and those that state the figure agreed there. */
    private ImmutableSet<StandingClaim> atTop(ClaimCourse disputed) {
        return disputed.top().stream()
                .flatMap(top -> Stream.concat(
                        top.claims().stream(),
                        FigureChoice.ofWinner(course, disputed.consistent(), top.agreement()).stream()
                                .flatMap(figure -> figure.stating().stream())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Adds to a side the claims that can be true beside all of it, first those of the same origins. */
    private static List<StandingClaim> join(List<StandingClaim> side, Set<StandingClaim> left, ClaimCourse disputed) {
        List<StandingClaim> added = new ArrayList<>();
        StandingClaim first = side.isEmpty() ? left.iterator().next() : side.get(0);
        Comparator<StandingClaim> sameFirst =
                Comparator.comparing(claim -> Collections.disjoint(claim.origins(), first.origins()));
        for (StandingClaim claim : ImmutableList.sortedCopyOf(sameFirst, left)) {
            if (side.stream().noneMatch(other -> disputed.excludes(claim, other))) {
                side.add(claim);
                added.add(claim);
            }
        }
        return added;
    }

    /** Returns the maximal sets of claims with a common value, from low to high. */
    private List<ImmutableList<StandingClaim>> largestTogether(ImmutableList<StandingClaim> claims) {
        EndRanks ranks = EndRanks.of(claims, widest, true);
        ImmutableMap<StandingClaim, EndRanks.Span> spans =
                claims.stream().collect(ImmutableMap.toImmutableMap(claim -> claim, ranks::span));
        List<Map.Entry<StandingClaim, EndRanks.Span>> begin = new ArrayList<>(spans.entrySet());
        begin.sort(Comparator.comparing(each -> each.getValue().low()));
        List<Map.Entry<StandingClaim, EndRanks.Span>> end = new ArrayList<>(spans.entrySet());
        end.sort(Comparator.comparing(each -> each.getValue().high()));
        List<ImmutableList<StandingClaim>> largest = new ArrayList<>();
        Set<StandingClaim> inside = new LinkedHashSet<>();
        int begun = 0;
        boolean growing = false;
        for (Map.Entry<StandingClaim, EndRanks.Span> next : end) {
            while (begun < begin.size()
                    && begin.get(begun).getValue().low() <= next.getValue().high()) {
                inside.add(begin.get(begun++).getKey());
                growing = true;
            }
            if (growing) {
                largest.add(ImmutableList.sortedCopyOf(StandingClaim.BY_ID, inside));
                growing = false;
            }
            inside.remove(next.getKey());
        }
        return largest;
    }
}
