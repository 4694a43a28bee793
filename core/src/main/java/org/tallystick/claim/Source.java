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
 * A source of figures: a person, an organisation, a publication or a data set.
 *
 * <pre>{@code
 * Source dhs = Source.of("dhs").named("Homeland Security");
 * Source times = Source.outlet("times").citing(dhs);
 * }</pre>
 *
 * <p>A source refers to the sources that it cites and to its publisher by id. It does not hold them, so that it stays small
 * however long its chain of citations is.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Source implements Serializable permits ImmutableSource {
    private static final long serialVersionUID = 1L;

    /** The kind of an unnamed source, as in "officials said". */
    public static final String ANONYMOUS = "anonymous";

    /** The kind of a table, which states every digit that it writes. */
    public static final String DATASET = "dataset";

    private static final Interval TRUST = Interval.closed(Rational.ZERO, Rational.ONE);

    Source() {}

    /**
     * Returns a source with an id and no other property.
     *
     * @param id its id, not blank
     * @return the source
     */
    public static Source of(String id) {
        return builder(id).build();
    }

    /**
     * Returns a newspaper, broadcaster or site.
     *
     * @param id its id, not blank
     * @return a source of kind {@code outlet}
     */
    public static Source outlet(String id) {
        return builder(id).kind("outlet").build();
    }

    /**
     * Returns a builder of a source.
     *
     * @param id its id, not blank
     * @return a builder
     */
    public static Builder builder(String id) {
        return new ImmutableSource.Builder().id(id);
    }

    /**
     * Returns the id by which claims, relations and other sources refer to this source.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the name of this source for readers.
     *
     * @return the name; the id where none was given
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * Returns the kind of this source, which may be any word. {@link #ANONYMOUS} and {@link #DATASET} affect how its figures are
     * read and counted; {@code outlet} affects only the wording of explanations.
     *
     * @return the kind, empty where none was stated
     */
    public abstract Optional<String> kind();

    /**
     * Returns whether this source is a table, which states every digit that it writes.
     *
     * @return true for the kind {@link #DATASET}
     */
    public final boolean isDataset() {
        return kind().filter(DATASET::equals).isPresent();
    }

    /**
     * Returns the kind that the kind of this source resembles, as {@code data set} resembles {@link #DATASET}. Any word is
     * allowed as a kind, but such a word is probably a mistake, and it has no effect.
     *
     * @return the kind that may have been meant; empty where the kind has a meaning, or resembles none that has one
     */
    public final Optional<NearKind> nearKind() {
        return kind().flatMap(stated -> NearKind.of(id(), stated));
    }

    /**
     * Returns the publisher on whose behalf this source makes its claims: the agency behind a letter or a press conference.
     *
     * @return the publisher's id, empty where this source has none
     */
    public abstract Optional<String> publisher();

    /**
     * Returns the date on which this source was published.
     *
     * @return the date, empty where it is not known
     */
    public abstract Optional<PartialDate> published();

    /**
     * Returns the sources that it cites for figures that do not themselves name a source.
     *
     * @return the ids of the cited sources
     */
    public abstract ImmutableSet<String> cites();

    /**
     * Returns the address at which this source can be read.
     *
     * @return the address, empty where none was given
     */
    public abstract Optional<String> url();

    /**
     * Returns the trust in this source, from 0 to 1. It orders repairs of equal size; it does not decide any other result.
     *
     * @return the trust, empty where none was stated
     */
    public abstract Optional<Rational> trust();

    /**
     * Returns the habitual resolution of this source: the step in which its figures are counted. It is the resolution of every
     * figure that is a multiple of it and does not state its own.
     *
     * @return the habitual resolution, above zero; empty where none is known
     */
    public abstract Optional<Rational> resolution();

    /**
     * Returns the policy by which the figures of this source are read.
     *
     * @return its policy, empty where they are read by the default policy
     */
    public abstract Optional<ReadingPolicy> policy();

    /**
     * Returns whether this source is an unnamed official.
     *
     * @return true for the kind {@link #ANONYMOUS}
     */
    public final boolean isAnonymous() {
        return kind().filter(ANONYMOUS::equals).isPresent();
    }

    /**
     * Returns this source with a name for readers.
     *
     * @param name the name
     * @return the changed copy
     */
    public final Source named(String name) {
        return ((ImmutableSource) this).withName(name);
    }

    /**
     * Returns this source with further cited sources.
     *
     * @param cited the sources to add
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
     * Returns this source with a publisher.
     *
     * @param publisher the source on whose behalf it makes its claims
     * @return the changed copy
     */
    public final Source publishedBy(Source publisher) {
        return ((ImmutableSource) this).withPublisher(publisher.id());
    }

    /**
     * Returns this source with a date of publication.
     *
     * @param date the date
     * @return the changed copy
     */
    public final Source publishedOn(PartialDate date) {
        return ((ImmutableSource) this).withPublished(date);
    }

    /**
     * Returns this source with a policy of its own.
     *
     * @param policy the policy by which its figures are read
     * @return the changed copy
     */
    public abstract Source withPolicy(ReadingPolicy policy);

    /**
     * Returns a builder with the parts of this source.
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

    /** A builder of a source. Where a property is set twice, the last value counts. */
    public sealed interface Builder permits ImmutableSource.Builder {
        /**
         * Sets the name for readers.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the kind.
         *
         * @param kind any word
         * @return this builder
         */
        Builder kind(String kind);

        /**
         * Sets the publisher.
         *
         * @param id the publisher's id
         * @return this builder
         */
        Builder publisher(String id);

        /**
         * Sets the date of publication.
         *
         * @param date the date
         * @return this builder
         */
        Builder published(PartialDate date);

        /**
         * Sets the cited sources.
         *
         * @param ids the ids of the cited sources, in place of those set before
         * @return this builder
         */
        Builder cites(Iterable<String> ids);

        /**
         * Sets the address at which the source can be read.
         *
         * @param url the address
         * @return this builder
         */
        Builder url(String url);

        /**
         * Sets the trust in the source.
         *
         * @param trust from 0 to 1
         * @return this builder
         */
        Builder trust(Rational trust);

        /**
         * Sets the habitual resolution.
         *
         * @param resolution above zero
         * @return this builder
         */
        Builder resolution(Rational resolution);

        /**
         * Sets the policy by which the figures of the source are read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder policy(ReadingPolicy policy);

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalArgumentException where an id is blank, the trust is not between 0 and 1, or the resolution is not above zero
         */
        Source build();
    }
}
