package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Facet;

/** The claims of one measurand, those that stand sorted into groups that are about the same thing. */
final class MeasurandClaims {
    private final Measurand measurand;
    private final ImmutableList<Claim> all;
    private final ImmutableList<Witness> standing;
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> own;

    MeasurandClaims(Dossier dossier, Lineage lineage, Measurand measurand, Reading widest) {
        this.measurand = measurand;
        this.all = dossier.claimsByMeasurand().get(measurand.id());
        this.standing = all.stream()
                .filter(claim -> !dossier.superseded().contains(claim.id()))
                .map(claim -> new Witness(claim, dossier.figure(claim), lineage.originIds(claim)))
                .collect(ImmutableList.toImmutableList());
        this.groups = grouped(standing).stream()
                .map(witnesses -> new ClaimGroup(witnesses, widest))
                .collect(ImmutableList.toImmutableList());
        this.own = ownGroups(dossier);
    }

    /** By what surely tells claims apart; groups that an unstated year left apart are then joined. */
    private static List<List<Witness>> grouped(List<Witness> standing) {
        Map<List<Object>, List<Witness>> byFacets = new LinkedHashMap<>();
        for (Witness witness : standing) {
            byFacets.computeIfAbsent(facets(witness), key -> new ArrayList<>()).add(witness);
        }
        List<List<Witness>> definite = new ArrayList<>();
        List<List<Witness>> ambiguous = new ArrayList<>();
        byFacets.values().forEach(group -> (isAmbiguous(group.get(0)) ? ambiguous : definite).add(group));
        ambiguous.forEach(group -> join(group, definite));
        return definite;
    }

    private static List<Object> facets(Witness witness) {
        Claim claim = witness.claim();
        Optional<PartialDate> date = claim.measurand().course() == Course.FIXED ? Optional.empty() : claim.asOf();
        return List.of(
                witness.figure().unit(), folded(claim.population()), folded(claim.place()), claim.period(), date);
    }

    private static String folded(Optional<String> text) {
        return text.map(words -> words.toLowerCase(Locale.ROOT)).orElse("");
    }

    private static boolean isAmbiguous(Witness witness) {
        Claim claim = witness.claim();
        return Stream.concat(
                        claim.period().stream()
                                .flatMap(period -> Stream.concat(period.since().stream(), period.until().stream())),
                        claim.asOf().stream())
                .anyMatch(PartialDate::isAmbiguous);
    }

    private static void join(List<Witness> group, List<List<Witness>> definite) {
        Optional<List<Witness>> host = definite.stream()
                .filter(other -> Facet.between(
                                other.get(0).claim(), group.get(0).claim())
                        .isEmpty())
                .min(Comparator.comparing(
                                (List<Witness> other) -> other.get(0).claim().isNarrowed())
                        .thenComparing(other -> other.get(0).id()));
        host.ifPresentOrElse(other -> other.addAll(group), () -> definite.add(group));
    }

    /** The groups about the measurand itself; where every claim narrows it alike, that narrower thing is meant. */
    private ImmutableList<ClaimGroup> ownGroups(Dossier dossier) {
        ImmutableList<ClaimGroup> whole = groups.stream()
                .filter(group -> group.isWhole() && isInUnit(group, dossier))
                .collect(ImmutableList.toImmutableList());
        boolean alike = whole.isEmpty() && groups.size() == 1 && isInUnit(groups.get(0), dossier);
        return alike ? groups : whole;
    }

    private boolean isInUnit(ClaimGroup group, Dossier dossier) {
        return group.first()
                .figure()
                .unit()
                .or(() -> dossier.unit(measurand.id()))
                .equals(dossier.unit(measurand.id()));
    }

    Measurand measurand() {
        return measurand;
    }

    ImmutableList<Claim> all() {
        return all;
    }

    ImmutableList<Witness> standing() {
        return standing;
    }

    ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    /** The groups about the measurand itself, one for each date of a thing that moves. */
    ImmutableList<ClaimGroup> own() {
        return own;
    }

    /** The group that speaks for the measurand now: the only one, or that of the latest date. */
    Optional<ClaimGroup> latest() {
        return own.stream().max(BY_DATE);
    }

    /** The group of a date; of a thing that does not move, its only group. */
    Optional<ClaimGroup> on(Optional<PartialDate> date) {
        return measurand.course() == Course.FIXED
                ? latest()
                : own.stream().filter(group -> group.date().equals(date)).findFirst();
    }

    /** The order of dates as they are written, which is that of the calendar; what is not a known date comes first. */
    static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(MeasurandClaims::isDated)
            .thenComparing(group -> group.date().map(PartialDate::toString).orElse(""));

    private static boolean isDated(ClaimGroup group) {
        return group.date()
                .filter(date -> !date.isSaid() && !date.isAmbiguous())
                .isPresent();
    }
}
