package org.tallystick.truth;

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
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.time.PartialDate;
import org.tallystick.truth.TruthMethod.Opinion;
import org.tallystick.unit.Unit;

/** The claims that are weighed together, sorted so that the order of the dossier does not matter. */
final class DataItem {
    private static final Comparator<Observation> SAYING = Comparator.comparingDouble(Observation::low)
            .thenComparingDouble(Observation::high)
            .thenComparingDouble(Observation::uncertainty);

    private final Measurand measurand;
    private final Grounds grounds;
    private final ImmutableList<Observation> observations;
    private final ImmutableList<OriginValue> votes;

    DataItem(Measurand measurand, Grounds grounds, Collection<Observation> observations) {
        this.measurand = measurand;
        this.grounds = grounds;
        this.observations = ImmutableList.sortedCopyOf(Comparator.comparing(Observation::claim), observations);
        this.votes = votes(this.observations);
    }

    private DataItem(DataItem item, Collection<OriginValue> votes) {
        this.measurand = item.measurand;
        this.grounds = item.grounds;
        this.observations = item.observations;
        this.votes = ImmutableList.copyOf(votes);
    }

    /** Returns this item without the vote of unnamed officials, where a named origin votes as well. */
    DataItem named() {
        return isUnnamedBesideNamed()
                ? new DataItem(
                        this,
                        votes.stream()
                                .filter(vote -> !vote.origin().equals(StandingClaim.UNNAMED))
                                .toList())
                : this;
    }

    /** Returns whether unnamed officials and others have a vote. */
    boolean isUnnamedBesideNamed() {
        return origins().contains(StandingClaim.UNNAMED) && origins().size() > 1;
    }

    private static ImmutableList<OriginValue> votes(List<Observation> observations) {
        ImmutableListMultimap.Builder<String, Observation> said = ImmutableListMultimap.builder();
        observations.stream()
                .filter(Observation::isVote)
                .forEach(observation -> observation.origins().forEach(origin -> said.put(origin, observation)));
        ImmutableList.Builder<OriginValue> votes = ImmutableList.builder();
        said.build().asMap().forEach((origin, figures) -> votes.addAll(votes(origin, figures)));
        return ImmutableList.sortedCopyOf(OriginValue.BY_VALUE, votes.build());
    }

    /** Returns the votes of an origin, one for each figure, without figures that can be shorter forms of others. */
    private static ImmutableList<OriginValue> votes(String origin, Collection<Observation> said) {
        TreeSet<Observation> distinct = new TreeSet<>(SAYING);
        distinct.addAll(said);
        List<Observation> finest = distinct.stream()
                .filter(one -> distinct.stream().noneMatch(one::canBeShortFor))
                .toList();
        return finest.stream()
                .map(one -> new OriginValue(
                        origin, one.value(), one.low(), one.high(), one.uncertainty(), 1.0 / finest.size()))
                .collect(ImmutableList.toImmutableList());
    }

    Grounds grounds() {
        return grounds;
    }

    boolean isDisputed() {
        return grounds.isDisputed();
    }

    /**
     * Returns the latest date stated by the claims at the top or, where there are none, by the weighed ones; empty for a fixed measurand.
     */
    Optional<PartialDate> date() {
        return measurand.course() == Course.FIXED
                ? Optional.empty()
                : grounds.top().map(ClaimCourse.Top::claims).orElse(grounds.weighed()).stream()
                        .flatMap(claim -> claim.dating().said().stream())
                        .max(PartialDate.IN_CALENDAR_ORDER);
    }

    Measurand measurand() {
        return measurand;
    }

    /** Returns the unit of its figures. */
    Optional<Unit> unit() {
        return observations.get(0).figure().unit();
    }

    /** Returns the observations by claim id. */
    ImmutableList<Observation> observations() {
        return observations;
    }

    /** Returns the votes by value. */
    ImmutableList<OriginValue> votes() {
        return votes;
    }

    /** Returns the lowest id of its claims, which identifies the item. */
    String first() {
        return observations.get(0).claim();
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
                .addAllClaims(observations.stream().map(Observation::claim).toList())
                .why(opinion.reason() + constraints.description(opinion.value()) + "; " + opinion.statistic())
                .build();
    }

    private ImmutableMap<String, Double> shares(Map<String, Double> weights) {
        TreeMap<String, TreeSet<String>> sources = new TreeMap<>();
        observations.forEach(observation -> observation
                .origins()
                .forEach(origin -> sources.computeIfAbsent(origin, fresh -> new TreeSet<>())
                        .add(observation.source())));
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
        return votes.stream().map(OriginValue::origin).collect(ImmutableSet.toImmutableSet());
    }
}
