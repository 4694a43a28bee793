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

/** The claims that are weighed together, in an order of their own whatever the order they came in. */
final class DataItem {
    private static final Comparator<Observation> SAYING = Comparator.comparingDouble(Observation::low)
            .thenComparingDouble(Observation::high)
            .thenComparingDouble(Observation::uncertainty);

    private final Measurand measurand;
    private final Grounds grounds;
    private final ImmutableList<Observation> testimonies;
    private final ImmutableList<OriginValue> votes;

    DataItem(Measurand measurand, Grounds grounds, Collection<Observation> testimonies) {
        this.measurand = measurand;
        this.grounds = grounds;
        this.testimonies = ImmutableList.sortedCopyOf(Comparator.comparing(Observation::claim), testimonies);
        this.votes = votes(this.testimonies);
    }

    private DataItem(DataItem heard, Collection<OriginValue> votes) {
        this.measurand = heard.measurand;
        this.grounds = heard.grounds;
        this.testimonies = heard.testimonies;
        this.votes = ImmutableList.copyOf(votes);
    }

    /** The same where the unnamed officials have no vote beside a named voice. */
    DataItem named() {
        return isUnnamedBesideNamed()
                ? new DataItem(
                        this,
                        votes.stream()
                                .filter(vote -> !vote.origin().equals(StandingClaim.UNNAMED))
                                .toList())
                : this;
    }

    /** Whether unnamed officials have a vote, and others too. */
    boolean isUnnamedBesideNamed() {
        return origins().contains(StandingClaim.UNNAMED) && origins().size() > 1;
    }

    private static ImmutableList<OriginValue> votes(List<Observation> testimonies) {
        ImmutableListMultimap.Builder<String, Observation> said = ImmutableListMultimap.builder();
        testimonies.stream()
                .filter(Observation::isVote)
                .forEach(testimony -> testimony.origins().forEach(origin -> said.put(origin, testimony)));
        ImmutableList.Builder<OriginValue> votes = ImmutableList.builder();
        said.build().asMap().forEach((origin, figures) -> votes.addAll(votes(origin, figures)));
        return ImmutableList.sortedCopyOf(OriginValue.BY_VALUE, votes.build());
    }

    /** What an origin says, each figure once, without those that can be others said shorter. */
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
    ImmutableList<Observation> testimonies() {
        return testimonies;
    }

    /** By value. */
    ImmutableList<OriginValue> votes() {
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
                .addAllClaims(testimonies.stream().map(Observation::claim).toList())
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
        return votes.stream().map(OriginValue::origin).collect(ImmutableSet.toImmutableSet());
    }
}
