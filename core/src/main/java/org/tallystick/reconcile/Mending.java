package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.linear.Budget;
import org.tallystick.network.Decision;
import org.tallystick.network.Implied;
import org.tallystick.network.Network;
import org.tallystick.number.Interval;
import org.tallystick.relation.Relation;
import org.tallystick.repair.Repair;
import org.tallystick.repair.Repairs;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Conflict;
import org.tallystick.verdict.Verdict;

/** Looks for single changes that would mend a conflict, and tries each. */
final class Mending {
    private final Dossier dossier;
    private final Networks networks;
    private final Settings settings;

    Mending(Dossier dossier, Networks networks, Settings settings) {
        this.dossier = dossier;
        this.networks = networks;
        this.settings = settings;
    }

    /** The repairs of all its claims, ranked by kind; of equal rank in the order of the claims. */
    ImmutableList<Repair> of(Conflict conflict) {
        Optional<Network> network = Stream.concat(
                        networks.all().stream(), networks.acrossDates().stream().filter(across -> !across.isTooLarge()))
                .filter(linked -> linked.relations().containsAll(conflict.relations()))
                .map(linked -> linked.in(settings.widest()).only(conflict.claims()))
                .filter(left -> left.voices().size() == conflict.claims().size())
                .findFirst();
        return conflict.claims().stream()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .flatMap(claim -> repairs(claim, conflict, network))
                .sorted(Comparator.comparing(Repair::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Repair> repairs(Claim claim, Conflict conflict, Optional<Network> network) {
        Predicate<Claim> mends = conflict.relations().isEmpty()
                ? mended -> agrees(mended, conflict)
                : network.map(left -> fits(claim, left)).orElse(mended -> false);
        return Repairs.mending(claim, neighbours(claim), mends).stream();
    }

    private boolean agrees(Claim mended, Conflict conflict) {
        return conflict.claims().stream()
                .filter(id -> !id.equals(mended.id()))
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .allMatch(other -> Comparison.between(mended, other, dossier, settings.widest())
                                .verdict()
                        != Verdict.CONTRADICTS);
    }

    /** First whether it is near what the others imply, which is quickly told; then whether all fits together. */
    private Predicate<Claim> fits(Claim claim, Network network) {
        ImmutableSet<String> others = network.voices().stream()
                .map(voice -> voice.claim())
                .filter(id -> !id.equals(claim.id()))
                .collect(ImmutableSet.toImmutableSet());
        Optional<Interval> needed = network.voices().stream()
                .filter(voice -> voice.claim().equals(claim.id()))
                .findFirst()
                .flatMap(voice -> decided(network.only(others)).implied(voice.measurand()))
                .map(Implied::values);
        return mended -> values(mended)
                .filter(values -> needed.flatMap(values::intersection).isPresent())
                .filter(values -> decided(network.with(claim.id(), values)).isPossible())
                .isPresent();
    }

    private Optional<Interval> values(Claim mended) {
        return networks.tightened(
                mended.measurand().id(), dossier.figure(mended).in(settings.widest()));
    }

    private Decision decided(Network network) {
        return Decision.of(network, Blame.order(dossier, network), Budget.of(settings.steps()));
    }

    /** The claims of the other measurands of its relations. */
    private ImmutableList<Claim> neighbours(Claim claim) {
        String own = claim.measurand().id();
        return dossier.relations().stream()
                .map(Relation::measurands)
                .filter(measurands -> measurands.contains(own))
                .flatMap(measurands -> measurands.stream())
                .filter(measurand -> !measurand.equals(own))
                .distinct()
                .flatMap(measurand -> dossier.claimsByMeasurand().get(measurand).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
