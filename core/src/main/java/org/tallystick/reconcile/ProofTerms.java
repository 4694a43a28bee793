package org.tallystick.reconcile;

import java.util.Collection;
import java.util.Optional;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.Statements;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.RelationRow;
import org.tallystick.relation.Relation;

/** The things that a proof names, as a dossier has them and as a reader calls them. */
record ProofTerms(Dossier dossier) {

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id));
    }

    Optional<LinearForm> row(RelationRow line) {
        return relation(line.relation())
                .map(relation -> Statements.of(relation, dossier::unit))
                .flatMap(statements -> statements.get(line.row()).row());
    }

    private Optional<Relation> relation(String id) {
        return Optional.ofNullable(dossier.relationsById().get(id));
    }

    /** Returns relations by name. */
    String relations(Collection<String> ids) {
        return new DisplayNames(dossier).relations(ids);
    }

    String label(String measurand) {
        return Optional.ofNullable(dossier.measurands().get(measurand))
                .map(Measurand::label)
                .orElse(measurand);
    }

    static String name(Source source) {
        return source.isAnonymous() ? "an unnamed official" : source.name();
    }
}
