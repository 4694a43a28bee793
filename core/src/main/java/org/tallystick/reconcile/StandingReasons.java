package org.tallystick.reconcile;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.counting.Attribution;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Standing;

/** Says in plain English why claims stand where they do that are not simply counted. */
final class StandingReasons {
    private final Dossier dossier;
    private final MeasurandClaims claims;

    StandingReasons(Dossier dossier, MeasurandClaims claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    ImmutableMap<String, String> all() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        claims.all().forEach(claim -> reason(claim).ifPresent(why -> all.put(claim.id(), why)));
        return all.buildOrThrow();
    }

    private Optional<String> reason(Claim claim) {
        Standing standing = claims.standing(claim);
        return switch (standing) {
            case SUPERSEDED -> Optional.of(superseded(claim));
            case NOT_COMPARED -> Optional.of(notCompared(claim));
            case REVISED -> Optional.of(revised(claim));
            default -> attributed(claim);
        };
    }

    private Optional<String> attributed(Claim claim) {
        Attribution attribution = claims.attribution(claim);
        String words = told(attribution.words());
        return switch (attribution.kind()) {
            case STALE -> Optional.of("it repeats what no longer stands: " + words);
            case MISQUOTES -> Optional.of(quote(claim) + " misquotes its source: " + words);
            case SHARPENS -> Optional.of(quote(claim) + " is more precise than its source: " + words);
            case REPEATS -> Optional.of("it repeats " + words + hedge(claim, attribution.words()));
            case DISOWNED ->
                Optional.of(quote(claim) + " differs from what the origin that it quotes says itself: " + words);
            default -> Optional.empty();
        };
    }

    private String hedge(Claim claim, List<Claim> words) {
        boolean changed = words.stream().anyMatch(said -> claims.isHedgeChanged(claim, said));
        return changed ? ", and changes how exact it is" : "";
    }

    private String superseded(Claim claim) {
        List<Claim> correcting = claims.all().stream()
                .filter(other -> other.supersedes().contains(claim.id())
                        && other.withdrawn().isEmpty())
                .toList();
        return claim.withdrawn().isPresent()
                ? "it was withdrawn on " + claim.withdrawn().get()
                : correcting.isEmpty() ? "it was corrected" : "it was corrected: " + told(correcting);
    }

    private String notCompared(Claim claim) {
        if (claims.isOfTheFuture(claim)) {
            return "it speaks of " + claim.asOf().map(Object::toString).orElse("a date")
                    + " but was published on "
                    + claim.source().published().map(Object::toString).orElse("an earlier day");
        }
        if (!claims.isCompared(claim)) {
            return "it is in " + dossier.figure(claim).unit().map(Unit::plural).orElse("no unit")
                    + dossier.unit(claim.measurand().id())
                            .map(unit -> ", which does not convert into " + unit.plural())
                            .orElse(", and the units of the others do not convert either");
        }
        return "it is about another population, place or period";
    }

    private String revised(Claim claim) {
        return Optional.ofNullable(claims.revised().get(claim.id()))
                .map(later -> "its own voice said " + quote(later) + " later")
                .orElse("its own voice said another figure later");
    }

    private static String told(List<Claim> words) {
        return words.stream()
                .map(said -> quote(said) + " by " + said.source().name())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static String quote(Claim claim) {
        return "\"" + claim.said() + "\"";
    }
}
