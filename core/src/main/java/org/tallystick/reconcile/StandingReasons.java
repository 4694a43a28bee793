package org.tallystick.reconcile;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.Attribution;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Quote;
import org.tallystick.unit.Unit;

/** Explains in plain English the standing of claims that are not simply counted. */
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
        String words = quoted(attribution.words());
        return switch (attribution.kind()) {
            case STALE -> Optional.of("it repeats what no longer stands: " + words);
            case MISQUOTES, SHARPENS -> Optional.of(Quote.of(claim.said()) + unlikeItsSource(claim, attribution));
            case REPEATS -> Optional.of("it repeats " + words + hedge(claim));
            case DISOWNED ->
                Optional.of(
                        Quote.of(claim.said()) + " differs from what the origin that it quotes says itself: " + words);
            case CIRCULAR ->
                Optional.of(Quote.of(claim.said()) + " differs from " + words
                        + "; they cite each other in a circle, so they are not held against each other");
            default -> Optional.empty();
        };
    }

    /** Describes the repeated words, and then how these differ from their own source. */
    private String unlikeItsSource(Claim claim, Attribution attribution) {
        StringBuilder text = new StringBuilder();
        Claim at = claim;
        Attribution made = attribution;
        while (made.isRepeated()) {
            text.append(text.isEmpty() ? " repeats " : ", and that ").append(quoted(made.words()));
            at = made.words().get(0);
            made = claims.attribution(at);
        }
        return text.append(text.isEmpty() ? " " : ", and that ")
                .append(unlike(at, made))
                .toString();
    }

    private String unlike(Claim claim, Attribution made) {
        String words = quoted(made.words());
        if (made.kind() == Kind.MISQUOTES) {
            boolean isCited = made.words().stream().anyMatch(said -> cites(claim, said));
            return (isCited ? "misquotes its source: " : "misquotes what its source repeats: ") + words;
        }
        Interval values = dossier.figure(claim).in(Reading.EXACT);
        boolean isFiner = made.words().stream()
                .allMatch(said -> dossier.figure(said).in(Reading.LOOSE).encloses(values));
        return isFiner
                ? "is more precise than its source: " + words
                : "is not what its source says, though both can be true: " + words;
    }

    private boolean cites(Claim claim, Claim said) {
        String source = said.source().id();
        return claim.cites().contains(source) || claim.cites().contains(dossier.party(source));
    }

    private String hedge(Claim claim) {
        return claims.isHedgeChanged(claim) ? ", and changes how exact it is" : "";
    }

    private String superseded(Claim claim) {
        List<Claim> correcting = claims.all().stream()
                .filter(other -> other.supersedes().contains(claim.id())
                        && other.withdrawn().isEmpty()
                        && !dossier.foreignCorrections().containsEntry(other.id(), claim.id()))
                .toList();
        return claim.withdrawn().isPresent()
                ? "it was withdrawn on " + claim.withdrawn().get()
                : correcting.isEmpty() ? "it was corrected" : "it was corrected: " + quoted(correcting);
    }

    private String notCompared(Claim claim) {
        if (claims.isOfTheFuture(claim)) {
            return "it is about " + claim.asOf().map(Object::toString).orElse("a date")
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
                .map(later -> "the same party said " + Quote.of(later.said()) + " later")
                .orElse("the same party said another figure later");
    }

    private static String quoted(List<Claim> words) {
        return words.stream()
                .map(said -> Quote.of(said.said()) + " by " + said.source().name())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }
}
