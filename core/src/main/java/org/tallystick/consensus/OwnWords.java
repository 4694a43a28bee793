package org.tallystick.consensus;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.List;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;

/**
 * The claims of each source on each subject, retired ones included. A publisher has the claims of its publications; a
 * publication has only its own.
 */
final class OwnWords {
    private final Dossier dossier;
    private final Subjects subjects;
    private final ListMultimap<Key, Claim> claims = ArrayListMultimap.create();

    private record Key(String source, Subject subject) {}

    OwnWords(Dossier dossier, Subjects subjects, Collection<Claim> all) {
        this.dossier = dossier;
        this.subjects = subjects;
        for (Claim claim : all) {
            String source = claim.source().id();
            String party = dossier.party(source);
            Subject subject = subject(claim);
            claims.put(new Key(source, subject), claim);
            if (!party.equals(source)) {
                claims.put(new Key(party, subject), claim);
            }
        }
    }

    private Subject subject(Claim claim) {
        return subjects.subject(claim).undated();
    }

    /** Returns the claims of a source on the subject of a claim, whatever their dates. */
    List<Claim> of(String source, Claim about) {
        return claims.get(new Key(source, subject(about)));
    }

    /** Returns the claims of a whole party on the subject of a claim. */
    List<Claim> ofParty(String source, Claim about) {
        return of(dossier.party(source), about);
    }
}
