package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.Note.Kind;
import org.tallystick.unit.Unit;

/** Collects the findings that a person should review but that are no contradictions, in the order of the claims. */
final class Notes {
    private final Dossier dossier;
    private final Collection<MeasurandClaims> claims;
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    Notes(Dossier dossier, Collection<MeasurandClaims> claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    ImmutableList<Note> all() {
        claims.forEach(this::ofMeasurand);
        foreignCorrections();
        names();
        return notes.build();
    }

    private void ofMeasurand(MeasurandClaims claimed) {
        for (Claim claim : claimed.all()) {
            if (claimed.standing(claim) == Standing.NOT_COMPARED) {
                notCompared(claimed, claim);
            }
            if (claim.isRecounted() && !claimed.standing(claim).isRetired()) {
                recounted(claim);
            }
            if (claimed.standing(claim) == Standing.REVISED) {
                Optional.ofNullable(claimed.revised().get(claim.id())).ifPresent(later -> revision(claim, later));
            }
        }
    }

    private void notCompared(MeasurandClaims claimed, Claim claim) {
        if (claimed.isOfTheFuture(claim)) {
            note(
                    Kind.FUTURE_DATE,
                    List.of(claim.id()),
                    Quote.of(claim.said()) + " by " + claim.source().name() + " is about "
                            + claim.asOf().map(Object::toString).orElse("a date")
                            + ", after its publication on "
                            + claim.source().published().map(Object::toString).orElse("an earlier day"));
        } else if (!claimed.isCompared(claim)) {
            note(
                    Kind.NOT_COMPARED,
                    List.of(claim.id()),
                    Quote.of(claim.said()) + " by " + claim.source().name() + " was not compared: it is in "
                            + dossier.figure(claim).unit().map(Unit::plural).orElse("no unit")
                            + dossier.unit(claim.measurand().id())
                                    .map(unit -> ", and "
                                            + Quote.of(claim.measurand().label()) + " in " + unit.plural())
                                    .orElse(", and no unit has most claims"));
        }
    }

    /** Called once for each figure that was replaced. */
    private void revision(Claim earlier, Claim later) {
        note(
                Kind.REVISION,
                List.of(earlier.id(), later.id()),
                later.said() + "; " + earlier.said() + " before: "
                        + later.source().name()
                        + " seems to have revised its figure of "
                        + Quote.of(later.measurand().label())
                        + "; nobody says that it is a correction");
    }

    private void recounted(Claim claim) {
        note(
                Kind.UNIT_KIND,
                List.of(claim.id()),
                Quote.of(claim.said()) + " by " + claim.source().name() + " is taken to count "
                        + claim.measurand().unit().map(Unit::plural).orElse("the same")
                        + ", as " + Quote.of(claim.measurand().label()) + " does");
    }

    /** Adds names that nothing else explains, and kinds of sources that resemble one with a meaning. */
    private void names() {
        dossier.unknownNames()
                .forEach(name -> notes.add(Note.of(Kind.UNKNOWN_NAME, List.of(), name.relations(), name.why())));
        dossier.nearKinds().forEach(kind -> note(Kind.UNKNOWN_NAME, List.of(), kind.why()));
    }

    private void foreignCorrections() {
        dossier.foreignCorrections().forEach((correcting, corrected) -> {
            Claim by = claim(correcting);
            Claim of = claim(corrected);
            boolean bothStand = Stream.of(correcting, corrected)
                    .noneMatch(id -> dossier.retired().contains(id));
            note(
                    Kind.FOREIGN_CORRECTION,
                    List.of(correcting, corrected),
                    by.source().name() + " means to correct " + Quote.of(of.said()) + " by "
                            + of.source().name() + ", which is not its own; "
                            + (bothStand ? "both stand" : "that correction is ignored"));
        });
    }

    private Claim claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id)).orElseThrow();
    }

    private void note(Kind kind, List<String> about, String why) {
        notes.add(Note.of(kind, about, List.of(), why));
    }
}
