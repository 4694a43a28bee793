package org.tallystick.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import org.tallystick.claim.Claim;
import org.tallystick.relation.Relation;

/**
 * Lookups in a dossier by the things to which its parts refer.
 *
 * @param claims the claims, by the ids of their measurands
 * @param corrections the claims that correct others, by the ids of those that they correct
 * @param relations the relations, by the ids of their measurands
 */
record DossierIndex(
        ImmutableListMultimap<String, Claim> claims,
        ImmutableSetMultimap<String, Claim> corrections,
        ImmutableSetMultimap<String, Relation> relations) {

    static DossierIndex of(Dossier dossier) {
        ImmutableListMultimap.Builder<String, Claim> claims = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<String, Claim> corrections = ImmutableSetMultimap.builder();
        for (Claim claim : dossier.claims()) {
            claims.put(claim.measurand().id(), claim);
            claim.supersedes().forEach(corrected -> corrections.put(corrected, claim));
        }
        ImmutableSetMultimap.Builder<String, Relation> relations = ImmutableSetMultimap.builder();
        for (Relation relation : dossier.relations()) {
            relation.measurands().forEach(id -> relations.put(id, relation));
        }
        return new DossierIndex(claims.build(), corrections.build(), relations.build());
    }
}
