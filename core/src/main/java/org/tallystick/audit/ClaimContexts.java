package org.tallystick.audit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.dossier.Dossier;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.Period;

/** The contexts of claims: the subjects to which they narrow their measurands, and the dates of measurands that change. */
final class ClaimContexts {
    private final Subjects subjects;

    ClaimContexts(Dossier dossier) {
        this.subjects = Subjects.of(dossier);
    }

    /** Returns the context of a claim, empty for one about its measurand as defined. */
    String of(Claim claim) {
        return Stream.concat(Stream.of(narrowing(claim)), date(claim).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns the same context without a date; empty for a fixed measurand. */
    Optional<String> withoutDate(Claim claim) {
        return date(claim).map(dated -> narrowing(claim));
    }

    private Optional<String> date(Claim claim) {
        return claim.measurand().course() == Course.FIXED
                ? Optional.empty()
                : Optional.of(
                        subjects.subject(claim).date().map(date -> "on " + date).orElse("undated"));
    }

    private String narrowing(Claim claim) {
        if (!subjects.isNarrowed(claim)) {
            return "";
        }
        Subject subject = subjects.subject(claim);
        return Stream.of(
                        beyond(claim.statedPopulation(), claim.measurand().population(), subject.population()),
                        beyond(claim.statedPlace(), claim.measurand().place(), subject.place()),
                        claim.statedPeriod()
                                .filter(period -> !claim.measurand().period().equals(Optional.of(period)))
                                .flatMap(period -> subject.period())
                                .map(Period::inWords))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> beyond(Optional<String> stated, Optional<String> own, Optional<String> same) {
        return stated.filter(words -> !words.equalsIgnoreCase(own.orElse(""))).flatMap(words -> same);
    }
}
