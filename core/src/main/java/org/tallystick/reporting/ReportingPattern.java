package org.tallystick.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;

/** A pattern in the way in which a source reports numbers, found over its claims. It changes no result by itself. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ReportingPattern implements Serializable permits ImmutableReportingPattern {
    private static final long serialVersionUID = 1L;

    ReportingPattern() {}

    static ReportingPattern of(
            ReportingPatternKind kind,
            String source,
            Iterable<String> claims,
            ImmutableMap<Claim, Claim> revisions,
            String why) {
        return new ImmutableReportingPattern.Builder()
                .kind(kind)
                .source(source)
                .addAllClaims(claims)
                .putAllRevisions(revisions)
                .why(why)
                .build();
    }

    /**
     * Returns the kind of pattern.
     *
     * @return the kind
     */
    public abstract ReportingPatternKind kind();

    /**
     * Returns the source that shows the pattern.
     *
     * @return the source's id
     */
    public abstract String source();

    /**
     * Returns the claims that show the pattern.
     *
     * @return the ids of the claims that show it
     */
    public abstract ImmutableSet<String> claims();

    /** Returns the revised claims, by the original claim, where the habit is adopted. */
    abstract ImmutableMap<Claim, Claim> revisions();

    /**
     * Returns the claims that adopting the habit would change.
     *
     * @return their ids
     */
    public final ImmutableSet<String> changed() {
        return revisions().keySet().stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the finding and its odds in plain English.
     *
     * @return the reason
     */
    public abstract String why();

    /**
     * Returns a dossier in which the source's claims are read as the habit suggests.
     *
     * @param dossier the dossier that it was found in, perhaps with other habits adopted
     * @return the changed dossier, to be reconciled; claims that it does not contain in their original form are ignored
     */
    public final Dossier adoptedIn(Dossier dossier) {
        return dossier.revised(claim -> revisions().getOrDefault(claim, claim));
    }

    /**
     * Returns the finding.
     *
     * @return the {@linkplain #why() reason}
     */
    @Override
    public final String toString() {
        return why();
    }
}
