package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     */
    public record Side(ImmutableList<Witness> claims, Agreement open, Optional<StatedFigure> figure) {

        /** How many origins count for it. */
        public int origins() {
            return (int) claims.stream()
                    .flatMap(witness -> witness.deciding().stream())
                    .distinct()
                    .count();
        }
    }

    public Sides(Course course, Reading widest) {
        this.course = course;
        this.widest = widest;
    }

    /**
     * The sides of a dispute, those of most origins first. Of a count that never falls each origin takes the side of what it said
     * last.
     */
    public ImmutableList<Side> ofDispute(ClaimCourse disputed) {
        ImmutableList<Witness> last =
                course == Course.CUMULATIVE ? lastWords(disputed.witnesses()) : disputed.witnesses();
        return largestTogether(last).stream()
                .map(this::side)
                .sorted(Comparator.comparing((Side side) -> -side.origins())
                        .thenComparing(side -> side.claims().get(0).id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sides of disputes about several things, which are not laid together. */
    public ImmutableList<Side> ofDisputes(Collection<ClaimCourse> disputed) {
        return disputed.stream().flatMap(course -> ofDispute(course).stream()).collect(ImmutableList.toImmutableList());
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
        Agreement open = Agreement.of(claims.stream().map(Witness::figure).toList(), widest)
                .orElseGet(() -> Agreement.of(widest, claims.get(0).in(widest)));
        return new Side(claims, open, FigureChoice.ofSide(course, claims, open));
    }

    /** What each origin said last, as far as it is known. */
    private static ImmutableList<Witness> lastWords(ImmutableList<Witness> witnesses) {
        ImmutableListMultimap.Builder<String, Witness> byOrigin = ImmutableListMultimap.builder();
        witnesses.forEach(witness -> witness.origins().forEach(origin -> byOrigin.put(origin, witness)));
        ImmutableSet<Witness> last = byOrigin.build().asMap().values().stream()
                .flatMap(said -> said.stream()
                        .filter(one ->
                                said.stream().noneMatch(other -> one.dating().isBefore(other.dating()))))
                .collect(ImmutableSet.toImmutableSet());
        return ImmutableList.sortedCopyOf(Witness.BY_ID, last);
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
