package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.LinkedRelations;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.Conflict;
import org.tallystick.proof.Indivisibility;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Refutation;
import org.tallystick.proof.Summation;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.time.PartialDate;

/** Explains in plain English why claims cannot all be true. */
final class ConflictReasons {
    /** The greatest number of figures named. */
    private static final int NAMED = 8;

    private final Dossier dossier;
    private final ProofTerms terms;

    /** Computed only where there is something to sort; most of many disputes are only counted. */
    private final Supplier<Comparator<Premise>> order;

    ConflictReasons(Dossier dossier) {
        this.dossier = dossier;
        this.terms = new ProofTerms(dossier);
        this.order = Suppliers.memoize(() -> inOrderOf(dossier));
    }

    private static Comparator<Premise> inOrderOf(Dossier dossier) {
        Map<String, Integer> claims = positions(dossier.claimsById().keySet());
        Map<String, Integer> relations = positions(dossier.relationsById().keySet());
        return Comparator.comparing((Premise line) -> line.usedRelation().isPresent())
                .thenComparing(line -> line instanceof ClaimEnd end
                        ? claims.getOrDefault(end.claim(), claims.size())
                        : line.usedRelation()
                                .map(relation -> relations.getOrDefault(relation, relations.size()))
                                .orElse(claims.size()));
    }

    private static Map<String, Integer> positions(Collection<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    /** Returns the conflict that a certificate proves, with its claims and relations in the order of the dossier. */
    Conflict conflict(Certificate proof, Optional<PartialDate> date) {
        Certificate ordered = ordered(proof);
        return Conflict.of(ordered, why(ordered, date));
    }

    private Certificate ordered(Certificate proof) {
        Map<String, Reading> assumed = new LinkedHashMap<>();
        dossier.claimsById()
                .keySet()
                .forEach(id ->
                        Optional.ofNullable(proof.assumed().get(id)).ifPresent(reading -> assumed.put(id, reading)));
        return Certificate.of(assumed, proof.steps().stream().map(this::sorted).toList());
    }

    private Refutation sorted(Refutation step) {
        if (step instanceof Summation sum) {
            return Refutation.summation(ImmutableList.sortedCopyOf(order.get(), sum.premises()));
        }
        return step instanceof Indivisibility sum
                ? Refutation.indivisibility(ImmutableList.sortedCopyOf(order.get(), sum.premises()))
                : step;
    }

    private String why(Certificate certificate, Optional<PartialDate> date) {
        String argument = argument(certificate);
        return date.map(on -> "on " + on + ": " + argument).orElse(argument);
    }

    private String argument(Certificate certificate) {
        if (certificate.steps().get(0) instanceof Indivisibility sum) {
            return new IndivisibleArgument(dossier, sum).text();
        }
        return certificate.isLinear() ? new LinearArgument(dossier, certificate).text() : cases(certificate);
    }

    private String cases(Certificate certificate) {
        ImmutableSet<String> parted = certificate.steps().stream()
                .flatMap(step ->
                        step instanceof Branch branch ? Stream.of(terms.label(branch.measurand())) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        long refuted = certificate.steps().stream()
                .filter(step -> !(step instanceof Branch))
                .count();
        String by = "by " + terms.relations(certificate.relations()) + " no values fit "
                + listed(certificate.claims().stream()
                        .map(this::figure)
                        .distinct()
                        .toList());
        return parted.isEmpty() ? by : by + ": " + refuted + " cases of " + listed(parted) + " leave nothing open";
    }

    /** Describes a claim about a measurand. */
    private String figure(String id) {
        return terms.claim(id)
                .map(claim -> claim.measurand().label() + " by " + ProofTerms.name(claim.source()))
                .orElse(id);
    }

    /** Describes relations with too many dates. */
    static String tooMany(DisplayNames names, LinkedRelations linked) {
        return names.relations(linked.relations()) + " were not decided on all dates together: there are "
                + linked.dates().size();
    }

    String linked(LinkedRelations linked, Status status, Optional<Reading> grade, ImmutableSet<String> disputed) {
        String without = disputed.isEmpty()
                ? ""
                : " (without the figures of "
                        + listed(disputed.stream().map(terms::label).toList())
                        + ", which contradict each other already)";
        ImmutableList<PartialDate> dates = linked.dates();
        String over = dates.isEmpty() ? "" : "from " + dates.get(0) + " to " + dates.get(dates.size() - 1) + " ";
        String all = terms.relations(linked.relations()) + " together " + over;
        return switch (status) {
            case VIOLATED -> all + "fit no values the figures allow" + without;
            case UNKNOWN -> all + "were not decided within the work allowed" + without;
            default ->
                all + "fit some values the figures allow"
                        + grade.map(Reading::condition).orElse("") + without;
        };
    }

    /**
     * Describes the fewest figures, or relations, that must be wrong.
     *
     * @param counted the noun for what is counted
     * @param others the noun for the counted figures
     */
    static String withdrawal(Collection<String> names, int atLeast, String counted, Proven proven, String others) {
        if (atLeast == 0) {
            return proven == Proven.YES
                    ? "all" + others + " can be true together"
                    : "whether any figure must be wrong was not found out within the work allowed";
        }
        String count = Count.of(atLeast, counted) + " must be wrong at least";
        if (names.isEmpty()) {
            return count + "; no way to mend all was found within the work allowed";
        }
        return count + "; without " + Listing.and(names, NAMED) + " all others" + others + " can be true together"
                + (proven == Proven.YES ? "" : ", and perhaps without fewer");
    }

    /** Whether it was proven that no smaller number suffices. */
    enum Proven {
        YES,
        NO
    }

    private static String listed(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
