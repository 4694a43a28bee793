package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * Chooses the figure that represents compatible claims: the finest stated figure that lies, read exactly, within the values that they leave
 * open. Of figures that do not lie within each other the one that more origins state is chosen, else their hull. The order of the claims
 * does not matter.
 */
public final class FigureChoice {
    private final Course course;
    private final ImmutableList<StandingClaim> set;
    private final Agreement open;
    private final Function<StandingClaim, ImmutableSet<String>> origins;

    private FigureChoice(
            Course course,
            Collection<StandingClaim> set,
            Agreement open,
            Function<StandingClaim, ImmutableSet<String>> origins) {
        this.course = course;
        this.set = ImmutableList.sortedCopyOf(StandingClaim.BY_ID, set);
        this.open = open;
        this.origins = origins;
    }

    /** Returns the figure of the one largest set. Origins that are quoted in two ways do not count for it. */
    public static Optional<StatedFigure> ofWinner(Course course, Collection<StandingClaim> set, Agreement open) {
        return new FigureChoice(course, set, open, StandingClaim::deciding).choose();
    }

    /** Returns the figure of one side of a dispute. */
    public static Optional<StatedFigure> ofSide(Course course, Collection<StandingClaim> set, Agreement open) {
        return new FigureChoice(course, set, open, StandingClaim::origins).choose();
    }

    /**
     * Returns the figure of one of several claims without an agreed figure, so that their side can be shown: preferably one with two ends,
     * then the one of most origins.
     */
    static StatedFigure ofOneClaim(Course course, Collection<StandingClaim> side, Agreement open) {
        FigureChoice choice = new FigureChoice(course, side, open, StandingClaim::origins);
        ImmutableListMultimap<Interval, StandingClaim> figures =
                Multimaps.index(choice.set, claim -> claim.in(Reading.EXACT));
        return finest(figures).stream()
                .map(saying -> choice.stated(best(saying).figure(), saying))
                .min(Comparator.comparing((StatedFigure each) ->
                                !each.figure().in(Reading.EXACT).isBounded())
                        .thenComparing(each -> -each.statedBy().size())
                        .thenComparing(StatedFigure::said, StandingClaim.BY_ID))
                .orElseThrow();
    }

    private Optional<StatedFigure> choose() {
        ImmutableListMultimap<Interval, StandingClaim> within = Multimaps.index(
                named(set.stream()
                        .filter(claim -> open.values().encloses(claim.in(Reading.EXACT)))
                        .toList()),
                claim -> claim.in(Reading.EXACT));
        ImmutableList<ImmutableList<StandingClaim>> finest = finest(within);
        if (finest.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<StatedFigure> stated = finest.stream()
                .map(saying -> stated(best(saying).figure(), saying))
                .sorted(Comparator.comparing(each -> -each.statedBy().size()))
                .collect(ImmutableList.toImmutableList());
        boolean alone = stated.size() == 1
                || stated.get(0).statedBy().size() > stated.get(1).statedBy().size();
        return Optional.of(alone ? stated.get(0) : hull(finest));
    }

    /** Returns the claims whose figures enclose no finer stated figure. */
    private static ImmutableList<ImmutableList<StandingClaim>> finest(
            ImmutableListMultimap<Interval, StandingClaim> said) {
        return said.asMap().entrySet().stream()
                .filter(one -> said.keySet().stream()
                        .noneMatch(other ->
                                !other.equals(one.getKey()) && one.getKey().encloses(other)))
                .map(one -> ImmutableList.copyOf(one.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the claims of named parties, where there are any. */
    private static List<StandingClaim> named(List<StandingClaim> candidates) {
        List<StandingClaim> named =
                candidates.stream().filter(claim -> !claim.named().isEmpty()).toList();
        return named.isEmpty() ? candidates : named;
    }

    /** Returns the claim that represents several of one exact meaning. */
    private static StandingClaim best(List<StandingClaim> saying) {
        return saying.stream()
                .min(Comparator.comparing(
                                (StandingClaim claim) -> claim.figure().hedge())
                        .thenComparing(claim -> claim.figure().phrase().length())
                        .thenComparing(claim -> claim.figure().phrase())
                        .thenComparing(StandingClaim.BY_ID))
                .orElseThrow();
    }

    private StatedFigure hull(ImmutableList<ImmutableList<StandingClaim>> finest) {
        Interval hull = finest.stream()
                .map(saying -> saying.get(0).in(Reading.EXACT))
                .reduce(Interval::hull)
                .orElseThrow();
        StandingClaim first = finest.get(0).get(0);
        Figure bare = Figure.of(hull);
        Figure figure = first.figure().unit().map(bare::to).orElse(bare);
        return stated(figure, finest.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList()));
    }

    private StatedFigure stated(Figure figure, ImmutableList<StandingClaim> saying) {
        Dating dating = dating(saying);
        ImmutableSet<StandingClaim> stating = set.stream()
                .filter(claim -> isOfDate(claim, dating) && StatedFigure.states(claim.figure(), figure, open.grade()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> by = all(stating);
        return new StatedFigure(
                figure,
                best(saying),
                dating,
                by,
                Sets.difference(all(set), by).immutableCopy(),
                attributed(set, figure.in(Reading.EXACT), claim -> isOfDate(claim, dating), origins),
                stating);
    }

    private ImmutableSet<String> all(Collection<StandingClaim> claims) {
        return claims.stream()
                .flatMap(claim -> origins.apply(claim).stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the sources to name beside a phrase: those that stated it, or none where two named origins state as much. */
    static ImmutableSet<String> attributed(
            Collection<StandingClaim> set,
            Interval exact,
            Predicate<StandingClaim> ofDate,
            Function<StandingClaim, ImmutableSet<String>> origins) {
        List<StandingClaim> saying = set.stream()
                .filter(ofDate)
                .filter(claim -> exact.encloses(claim.in(Reading.EXACT)))
                .toList();
        Set<String> named = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        for (StandingClaim claim : saying) {
            origins.apply(claim).forEach(origin -> (claim.unnamed().contains(origin) ? unnamed : named).add(origin));
        }
        if (named.size() > 1) {
            return ImmutableSet.of();
        }
        return ImmutableSet.copyOf(named.isEmpty() ? unnamed : named);
    }

    /** A claim without a date may be about any date; a fixed measurand has none. */
    private boolean isOfDate(StandingClaim claim, Dating dating) {
        return course != Course.CUMULATIVE
                || dating.said().isEmpty()
                || claim.dating().said().isEmpty()
                || claim.dating().isSaidOf(dating);
    }

    /** Returns the latest stated date or, where none is stated, the earliest publication. */
    private static Dating dating(List<StandingClaim> saying) {
        Optional<Dating> said = saying.stream()
                .map(StandingClaim::dating)
                .filter(dating -> dating.said().isPresent())
                .max(Comparator.comparing(dating -> dating.said().orElseThrow(), PartialDate.IN_CALENDAR_ORDER));
        return said.orElseGet(() -> saying.stream()
                .map(StandingClaim::dating)
                .filter(dating -> dating.published().isPresent())
                .min(Comparator.comparing(dating -> dating.published().orElseThrow(), PartialDate.IN_CALENDAR_ORDER))
                .orElse(saying.get(0).dating()));
    }
}
