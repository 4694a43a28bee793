package org.tallystick.io.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Conflict;

/** Describes the parties of a conflict: "2.4 million: The Wire, Courier — against 2.9 million: Tribune quoting the inspectorate". */
final class Parties {
    private final Dossier dossier;
    private final DisplayNames names;

    private Parties(Dossier dossier) {
        this.dossier = dossier;
        this.names = new DisplayNames(dossier);
    }

    static String of(Conflict conflict, Dossier dossier) {
        Parties parties = new Parties(dossier);
        String between = conflict.relations().isEmpty() ? " — against " : " — with ";
        return conflict.sides().stream().map(parties::side).collect(Collectors.joining(between));
    }

    /** Returns each wording once, with the sources that use it. */
    private String side(ImmutableSet<String> claims) {
        SetMultimap<String, String> sayers = LinkedHashMultimap.create();
        claims.stream()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .forEach(claim -> sayers.put(claim.said().phrase(), sayer(claim)));
        return sayers.asMap().entrySet().stream()
                .map(said -> said.getKey() + ": " + String.join(", ", said.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String sayer(Claim claim) {
        String cited = claim.cites().stream()
                .filter(source -> !source.equals(claim.source().id()))
                .map(names::source)
                .distinct()
                .collect(Collectors.joining(" and "));
        return names.source(claim.source().id()) + (cited.isEmpty() ? "" : " quoting " + cited);
    }
}
