package org.tallystick.claim;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * Who says a figure.
 *
 * <pre>{@code
 * Source dhs = Source.of("dhs").named("Homeland Security");
 * Source times = Source.outlet("times").citing(dhs);
 * }</pre>
 *
 * <p>Cited sources and the publisher are named by id, never held, so that a source stays small however long its chain of
 * citations is.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Source implements Serializable permits ImmutableSource {
    private static final long serialVersionUID = 1L;

    /** The kind of an unnamed speaker, as in "officials said". */
    public static final String ANONYMOUS = "anonymous";

    /** The kind of a table, which states every digit that it writes. */
    public static final String DATASET = "dataset";

    private static final Interval TRUST = Interval.closed(Rational.ZERO, Rational.ONE);

    Source() {}

    /**
     * A source known by its id alone.
     *
     * @param id its id, not blank
     * @return the source
     */
    public static Source of(String id) {
        return builder(id).build();
    }

    /**
     * A newspaper, broadcaster or site.
     *
     * @param id its id, not blank
     * @return a source of kind {@code outlet}
     */
    public static Source outlet(String id) {
        return builder(id).kind("outlet").build();
    }

    /**
     * Describes a source part by part.
     *
     * @param id its id, not blank
     * @return a builder
     */
    public static Builder builder(String id) {
        return new ImmutableSource.Builder().id(id);
    }

    /**
     * The name by which claims, relations and other sources refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Its name for a reader.
     *
     * @return the name, the id where none was given
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * What sort of source it is; any word. {@link #ANONYMOUS} and {@link #DATASET} decide something, and an {@code outlet} is told
     * as one.
     *
     * @return the kind, empty where none was stated
     */
    public abstract Optional<String> kind();

    /**
     * Whether it is a table, which states every digit that it writes.
     *
     * @return true for the kind {@link #DATASET}
     */
    public final boolean isDataset() {
        return kind().filter(DATASET::equals).isPresent();
    }

    /**
     * The kind that its kind is nearly, as {@code data set} is nearly {@link #DATASET}. Any word is allowed as a kind, but such a
     * one is likely a slip, and decides nothing as it stands.
     *
     * @return what may have been meant; empty where the kind has a meaning, or is like neither of those that decide something
     */
    public final Optional<NearKind> nearKind() {
        return kind().flatMap(stated -> NearKind.of(id(), stated));
    }

    /**
     * Whose voice it is: the agency behind a letter or a press conference.
     *
     * @return the publisher's id, empty where it speaks for itself
     */
    public abstract Optional<String> publisher();

    /**
     * When it was published.
     *
     * @return the date, empty where it is not known
     */
    public abstract Optional<PartialDate> published();

    /**
     * Whom it cites for figures that do not themselves name a source.
     *
     * @return the ids of the cited sources
     */
    public abstract ImmutableSet<String> cites();

    /**
     * Where it can be read.
     *
     * @return the address, empty where none was given
     */
    public abstract Optional<String> url();

    /**
     * How far it is trusted, from 0 to 1. It orders who is blamed first and settles nothing.
     *
     * @return the trust, empty where none was stated
     */
    public abstract Optional<Rational> trust();

    /**
     * Its habit of counting: the step in which its figures move. It stands in for the resolution of every figure that is a
     * multiple of it and does not state its own.
     *
     * @return the habitual resolution, above zero; empty where none is known
     */
    public abstract Optional<Rational> resolution();

    /**
     * How generously its figures are read.
     *
     * @return its policy, empty where they are read as others are
     */
    public abstract Optional<ReadingPolicy> policy();

    /**
     * Whether it is an unnamed official.
     *
     * @return true for the kind {@link #ANONYMOUS}
     */
    public final boolean isAnonymous() {
        return kind().filter(ANONYMOUS::equals).isPresent();
    }

    /**
     * This source under a name for readers.
     *
     * @param name its name
     * @return the changed copy
     */
    public final Source named(String name) {
        return ((ImmutableSource) this).withName(name);
    }

    /**
     * This source, citing others besides those it cites already.
     *
     * @param cited whom it cites
     * @return the changed copy
     */
    public final Source citing(Source... cited) {
        ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().addAll(cites());
        for (Source source : cited) {
            ids.add(source.id());
        }
        return ((ImmutableSource) this).withCites(ids.build());
    }

    /**
     * This source as the voice of another.
     *
     * @param publisher for whom it speaks
     * @return the changed copy
     */
    public final Source publishedBy(Source publisher) {
        return ((ImmutableSource) this).withPublisher(publisher.id());
    }

    /**
     * This source with its date.
     *
     * @param date when it was published
     * @return the changed copy
     */
    public final Source publishedOn(PartialDate date) {
        return ((ImmutableSource) this).withPublished(date);
    }

    /**
     * This source with conventions of its own.
     *
     * @param policy how generously its figures are read
     * @return the changed copy
     */
    public abstract Source withPolicy(ReadingPolicy policy);

    /**
     * Changes several parts of this source at once.
     *
     * @return a builder that holds all parts of this source, its id and name included
     */
    public final Builder toBuilder() {
        return new ImmutableSource.Builder().from(this);
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("a source needs an id that is not blank");
        }
        if (cites().stream().anyMatch(String::isBlank)
                || publisher().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(id() + " cites or is published by a source whose id is blank");
        }
        if (trust().filter(trust -> !TRUST.contains(trust)).isPresent()) {
            throw new IllegalArgumentException("trust in " + id() + " is not between 0 and 1");
        }
        if (resolution().filter(resolution -> resolution.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("the grain of " + id() + " is not above zero");
        }
    }

    /** Collects what may be said of a source beside its id. Of a part that is set twice the last value counts. */
    public sealed interface Builder permits ImmutableSource.Builder {
        /**
         * Its name for a reader.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * What sort of source it is.
         *
         * @param kind any word
         * @return this builder
         */
        Builder kind(String kind);

        /**
         * Whose voice it is.
         *
         * @param id the publisher's id
         * @return this builder
         */
        Builder publisher(String id);

        /**
         * When it was published.
         *
         * @param date the date
         * @return this builder
         */
        Builder published(PartialDate date);

        /**
         * Whom it cites.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder cites(Iterable<String> ids);

        /**
         * Where it can be read.
         *
         * @param url the address
         * @return this builder
         */
        Builder url(String url);

        /**
         * How far it is trusted.
         *
         * @param trust from 0 to 1
         * @return this builder
         */
        Builder trust(Rational trust);

        /**
         * The step in which its figures move.
         *
         * @param resolution above zero
         * @return this builder
         */
        Builder resolution(Rational resolution);

        /**
         * How generously its figures are read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder policy(ReadingPolicy policy);

        /**
         * The source described.
         *
         * @return it
         * @throws IllegalArgumentException where an id is blank, the trust is not between 0 and 1, or the resolution is not above zero
         */
        Source build();
    }
}
