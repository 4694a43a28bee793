package org.tallystick.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.relation.Relation;

/** The display names of ids in a dossier. */
final class Names {
    private final Dossier dossier;

    Names(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns sources by name, with unnamed officials as one. */
    String sources(Collection<String> ids) {
        List<String> names = new ArrayList<>();
        int unnamed = 0;
        for (String id : ids) {
            Optional<Source> source = Optional.ofNullable(dossier.sources().get(id));
            if (source.filter(Source::isAnonymous).isPresent()) {
                unnamed++;
            } else {
                names.add(source.map(Source::name).orElse(id));
            }
        }
        if (unnamed > 0) {
            names.add(unnamed == 1 ? "an unnamed official" : "unnamed officials");
        }
        return String.join(", ", names);
    }

    String source(String id) {
        return sources(List.of(id));
    }

    /** Returns the name of the source of a claim. */
    String sayer(String claim) {
        return Optional.ofNullable(dossier.claimsById().get(claim))
                .map(Claim::source)
                .map(source -> source(source.id()))
                .orElse(claim);
    }

    String measurand(String id) {
        return Optional.ofNullable(dossier.measurands().get(id))
                .map(Measurand::label)
                .orElse(id);
    }

    String relations(Collection<String> ids) {
        return ids.stream().map(this::relation).collect(Collectors.joining(", "));
    }

    private String relation(String id) {
        return Optional.ofNullable(dossier.relationsById().get(id))
                .flatMap(Relation::label)
                .map(label -> "\"" + label + "\"")
                .orElse(id);
    }
}
