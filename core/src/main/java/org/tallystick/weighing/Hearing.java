package org.tallystick.weighing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tallystick.counting.ClaimCourse;
import org.tallystick.counting.Witness;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;
import org.tallystick.weighing.Judge.Opinion;

/** The claims that are weighed together, in an order of their own whatever the order they came in. */
final class Hearing {
    private static final Comparator<Testimony> SAYING = Comparator.comparingDouble(Testimony::low)
            .thenComparingDouble(Testimony::high)
            .thenComparingDouble(Testimony::uncertainty);

    private final Measurand measurand;
    private final Grounds grounds;
    private final ImmutableList<Testimony> testimonies;
    private final ImmutableList<Vote> votes;

    Hearing(Measurand measurand, Grounds grounds, Collection<Testimony> testimonies) {
        this.measurand = measurand;
        this.grounds = grounds;
        this.testimonies = ImmutableList.sortedCopyOf(Comparator.comparing(Testimony::claim), testimonies);
        this.votes = votes(this.testimonies);
    }

    private Hearing(Hearing heard, Collection<Vote> votes) {
        this.measurand = heard.measurand;
        this.grounds = heard.grounds;
        this.testimonies = heard.testimonies;
        this.votes = ImmutableList.copyOf(votes);
    }

    /** The same where the unnamed officials have no vote beside a named voice. */
    Hearing named() {
        return isUnnamedBesideNamed()
                ? new Hearing(
                        this,
                        votes.stream()
                                .filter(vote -> !vote.origin().equals(Witness.UNNAMED))
                                .toList())
                : this;
    }

    /** Whether unnamed officials have a vote, and others too. */
    boolean isUnnamedBesideNamed() {
        return origins().contains(Witness.UNNAMED) && origins().size() > 1;
    }

    private static ImmutableList<Vote> votes(List<Testimony> testimonies) {
        ImmutableListMultimap.Builder<String, Testimony> said = ImmutableListMultimap.builder();
        testimonies.stream()
                .filter(Testimony::isVote)
                .forEach(testimony -> testimony.origins().forEach(origin -> said.put(origin, testimony)));
        ImmutableList.Builder<Vote> votes = ImmutableList.builder();
        said.build().asMap().forEach((origin, figures) -> votes.addAll(votes(origin, figures)));
        return ImmutableList.sortedCopyOf(Vote.BY_VALUE, votes.build());
    }

    /** What an origin says, each figure once, without those that can be others said shorter. */
    private static ImmutableList<Vote> votes(String origin, Collection<Testimony> said) {
        TreeSet<Testimony> distinct = new TreeSet<>(SAYING);
        distinct.addAll(said);
        List<Testimony> finest = distinct.stream()
                .filter(one -> distinct.stream().noneMatch(one::canBeShortFor))
                .toList();
        return finest.stream()
                .map(one ->
                        new Vote(origin, one.value(), one.low(), one.high(), one.uncertainty(), 1.0 / finest.size()))
                .collect(ImmutableList.toImmutableList());
    }

    Grounds grounds() {
        return grounds;
    }

    boolean isDisputed() {
        return grounds.isDisputed();
    }

    /** Of a thing that moves the latest date that is said by the claims at the top or, where there are none such, by those that are weighed. */
    Optional<PartialDate> date() {
        return measurand.course() == Course.FIXED
                ? Optional.empty()
                : grounds.top().map(ClaimCourse.Top::witnesses).orElse(grounds.weighed()).stream()
                        .flatMap(witness -> witness.dating().said().stream())
                        .max(PartialDate.IN_CALENDAR_ORDER);
    }

    Measurand measurand() {
        return measurand;
    }

    /** In what its figures are. */
    Optional<Unit> unit() {
        return testimonies.get(0).figure().unit();
    }

    /** By claim id. */
    ImmutableList<Testimony> testimonies() {
        return testimonies;
    }

    /** By value. */
    ImmutableList<Vote> votes() {
        return votes;
    }

    /** The claim of the lowest id, which tells it from other hearings. */
    String first() {
        return testimonies.get(0).claim();
    }

    Estimate estimate(String method, Opinion opinion) {
        Constraints constraints = Constraints.on(this);
        return new ImmutableEstimate.Builder()
                .measurand(measurand.id())
                .date(date())
                .unit(unit())
                .method(method)
                .value(constraints.nearest(opinion.value()))
                .low(constraints.nearest(opinion.low()))
                .high(constraints.nearest(opinion.high()))
                .coverage(opinion.coverage())
                .statistic(opinion.statistic())
                .putAllShares(shares(opinion.weights()))
                .addAllClaims(testimonies.stream().map(Testimony::claim).toList())
                .why(opinion.reason() + constraints.told(opinion.value()) + "; " + opinion.statistic())
                .build();
    }

    private ImmutableMap<String, Double> shares(Map<String, Double> weights) {
        TreeMap<String, TreeSet<String>> sources = new TreeMap<>();
        testimonies.forEach(testimony -> testimony
                .origins()
                .forEach(origin -> sources.computeIfAbsent(origin, unheard -> new TreeSet<>())
                        .add(testimony.source())));
        double total = sources.keySet().stream()
                .mapToDouble(origin -> weights.getOrDefault(origin, 0.0))
                .sum();
        TreeMap<String, Double> shares = new TreeMap<>();
        sources.forEach((origin, behind) -> {
            double weight = total > 0 ? weights.getOrDefault(origin, 0.0) / total : 1.0 / sources.size();
            double share = weight / behind.size();
            behind.forEach(source -> shares.merge(source, share, Double::sum));
        });
        return ImmutableSortedMap.copyOf(shares, Ordering.natural());
    }

    ImmutableSet<String> origins() {
        return votes.stream().map(Vote::origin).collect(ImmutableSet.toImmutableSet());
    }
}
