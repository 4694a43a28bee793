package org.tallystick.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;

/** A way in which a source handles numbers, found over its claims. It is a finding, and changes nothing by itself. */
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
     * What it is.
     *
     * @return the kind
     */
    public abstract ReportingPatternKind kind();

    /**
     * Whose.
     *
     * @return the source's id
     */
    public abstract String source();

    /**
     * The evidence.
     *
     * @return the ids of the claims that show it
     */
    public abstract ImmutableSet<String> claims();

    /** What claims become where the habit is adopted. */
    abstract ImmutableMap<Claim, Claim> revisions();

    /**
     * The claims that adopting it would change.
     *
     * @return their ids
     */
    public final ImmutableSet<String> changed() {
        return revisions().keySet().stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The finding and its odds in plain English.
     *
     * @return the reason
     */
    public abstract String why();

    /**
     * The dossier with the source's claims read as the habit suggests.
     *
     * @param dossier the dossier that it was found in, perhaps with other habits adopted
     * @return the changed dossier, to be reconciled; claims that are not there, or no longer as they were, are passed over
     */
    public final Dossier adoptedIn(Dossier dossier) {
        return dossier.revised(claim -> revisions().getOrDefault(claim, claim));
    }

    /**
     * The finding.
     *
     * @return the {@linkplain #why() reason}
     */
    @Override
    public final String toString() {
        return why();
    }
}
