package org.tallystick.counting;

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
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.verdict.Agreement;

/** The sides of claims for which no one figure can stand: what can be true together, as large as it can be. */
public final class Sides {
    private final Course course;
    private final Reading widest;

    /**
     * One side.
     *
     * @param claims its claims, sorted by id
     * @param open what they leave open
     * @param figure the figure to which they come, if there is one
     * @param shown that figure or, where there is none that somebody said, one that somebody of them says
     */
    public record Side(
            ImmutableList<Witness> claims, Agreement open, Optional<StatedFigure> figure, StatedFigure shown) {}

    public Sides(Course course, Reading widest) {
        this.course = course;
        this.widest = widest;
    }

    /**
     * The sides of a dispute, those of most origins first. Every claim that has a part in it is in a side. Of a count that never falls
     * what was said later, and is in no dispute itself, stands apart: it does not take the place of what is disputed.
     */
    public ImmutableList<Side> ofDispute(ClaimCourse disputed) {
        List<ImmutableList<Witness>> sides =
                disputed.isOfOneTime() ? largestTogether(disputed.witnesses()) : alongCourse(disputed);
        return sides.stream()
                .map(this::side)
                .sorted(Comparator.comparing((Side side) -> -origins(side))
                        .thenComparing(side -> side.claims().get(0).id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static int origins(Side side) {
        return side.claims().stream()
                .flatMap(witness -> witness.deciding().stream())
                .collect(ImmutableSet.toImmutableSet())
                .size();
    }

    /** Claims that can all be true and come to no one figure, each of the finest figures by itself. */
    public ImmutableList<Side> ofCompatible(Collection<Witness> claims) {
        ImmutableListMultimap<Object, Witness> byFigure = ImmutableList.sortedCopyOf(Witness.BY_ID, claims).stream()
                .filter(witness -> claims.stream()
                        .noneMatch(other -> !other.in(Reading.EXACT).equals(witness.in(Reading.EXACT))
                                && witness.in(Reading.EXACT).encloses(other.in(Reading.EXACT))))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> witness.in(Reading.EXACT), witness -> witness));
        return byFigure.asMap().values().stream()
                .map(same -> side(ImmutableList.copyOf(same)))
                .collect(ImmutableList.toImmutableList());
    }

    private Side side(ImmutableList<Witness> claims) {
        Agreement open = open(claims);
        Optional<StatedFigure> figure = FigureChoice.ofSide(course, claims, open);
        return new Side(
                claims,
                open,
                figure,
                figure.filter(StatedFigure::isSaid).orElseGet(() -> FigureChoice.ofSpeaker(course, claims, open)));
    }

    private Agreement open(ImmutableList<Witness> claims) {
        Optional<Agreement> found = course == Course.CUMULATIVE
                ? new ClaimCourse(course, claims, widest).top().map(ClaimCourse.Top::agreement)
                : Agreement.of(claims.stream().map(Witness::figure).toList(), widest);
        return found.orElseGet(() -> Agreement.of(widest, claims.get(0).in(widest)));
    }

    /** The disputed claims, each with others that can be true beside it, and what stands at the top beside them. */
    private List<ImmutableList<Witness>> alongCourse(ClaimCourse disputed) {
        Set<Witness> left = new LinkedHashSet<>(ImmutableList.sortedCopyOf(
                Comparator.comparing(disputed::standing).thenComparing(Witness.BY_ID), disputed.disputed()));
        List<ImmutableList<Witness>> sides = new ArrayList<>();
        ImmutableSet<Witness> top = atTop(disputed);
        boolean apart = top.stream().noneMatch(left::contains);
        if (apart && !top.isEmpty()) {
            sides.add(ImmutableList.sortedCopyOf(Witness.BY_ID, top));
        }
        List<Witness> side = apart ? new ArrayList<>() : new ArrayList<>(top);
        while (!left.isEmpty()) {
            left.removeAll(side);
            left.removeAll(join(side, left, disputed));
            sides.add(ImmutableList.sortedCopyOf(Witness.BY_ID, side));
            side = new ArrayList<>();
        }
        return sides;
    }

    /** What the largest sets leave open at the top, and the figure to which they come. */
    private ImmutableSet<Witness> atTop(ClaimCourse disputed) {
        return disputed.top().stream()
                .flatMap(top -> Stream.concat(
                        top.witnesses().stream(),
                        FigureChoice.ofWinner(course, disputed.consistent(), top.agreement()).stream()
                                .flatMap(figure -> figure.stating().stream())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Adds to a side what can be true beside all of it: first what the same origins say. */
    private static List<Witness> join(List<Witness> side, Set<Witness> left, ClaimCourse disputed) {
        List<Witness> added = new ArrayList<>();
        Witness first = side.isEmpty() ? left.iterator().next() : side.get(0);
        Comparator<Witness> sameFirst =
                Comparator.comparing(witness -> Collections.disjoint(witness.origins(), first.origins()));
        for (Witness witness : ImmutableList.sortedCopyOf(sameFirst, left)) {
            if (side.stream().noneMatch(other -> disputed.excludes(witness, other))) {
                side.add(witness);
                added.add(witness);
            }
        }
        return added;
    }

    /** The sets of claims with a common value that are within no larger one, from low to high. */
    private List<ImmutableList<Witness>> largestTogether(ImmutableList<Witness> witnesses) {
        EndRanks ranks = EndRanks.of(witnesses, widest, true);
        ImmutableMap<Witness, EndRanks.Span> spans =
                witnesses.stream().collect(ImmutableMap.toImmutableMap(witness -> witness, ranks::span));
        List<Map.Entry<Witness, EndRanks.Span>> begin = new ArrayList<>(spans.entrySet());
        begin.sort(Comparator.comparing(each -> each.getValue().low()));
        List<Map.Entry<Witness, EndRanks.Span>> end = new ArrayList<>(spans.entrySet());
        end.sort(Comparator.comparing(each -> each.getValue().high()));
        List<ImmutableList<Witness>> largest = new ArrayList<>();
        Set<Witness> inside = new LinkedHashSet<>();
        int begun = 0;
        boolean growing = false;
        for (Map.Entry<Witness, EndRanks.Span> next : end) {
            while (begun < begin.size()
                    && begin.get(begun).getValue().low() <= next.getValue().high()) {
                inside.add(begin.get(begun++).getKey());
                growing = true;
            }
            if (growing) {
                largest.add(ImmutableList.sortedCopyOf(Witness.BY_ID, inside));
                growing = false;
            }
            inside.remove(next.getKey());
        }
        return largest;
    }
}
