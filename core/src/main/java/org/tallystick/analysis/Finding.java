package org.tallystick.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tallystick.proof.Conflict;

/**
 * One thing that a person should know about a reconciliation before anything is printed: in a headline, with the reason and with what to do.
 *
 * <pre>{@code
 * for (Finding finding : Analysis.standard().of(result).ranked()) {
 *     System.out.println(finding.headline() + "\n  " + finding.why() + "\n  " + finding.advice());
 * }
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {
    Finding() {}

    static ImmutableFinding.Builder of(FindingKind kind) {
        return new ImmutableFinding.Builder().kind(kind);
    }

    /**
     * Returns what kind of finding this is.
     *
     * @return the kind
     */
    public abstract FindingKind kind();

    /**
     * Returns the finding in one line, with names and quotations and without ids.
     *
     * @return a sentence without a full stop
     */
    public abstract String headline();

    /**
     * Returns the reason.
     *
     * @return one or several clauses, without a full stop at the end
     */
    public abstract String why();

    /**
     * Returns what to do: what to print and with whose name, what not to print, or whom to ask.
     *
     * @return one or several sentences, each with a full stop
     */
    public abstract String advice();

    /**
     * Returns the measurands that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> measurands();

    /**
     * Returns the claims that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the relations that it is about.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * Returns the conflict that proves a contradiction; of several about the same the first.
     *
     * @return the conflict, empty where this is no contradiction
     */
    public abstract Optional<Conflict> conflict();

    /** {@return the headline} */
    @Override
    public final String toString() {
        return headline();
    }
}
