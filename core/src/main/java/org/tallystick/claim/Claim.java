package org.tallystick.claim;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/**
 * A source says a figure of a measurand.
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "more than 33,000");
 * claim.in(Reading.ROUNDED);      // [33001, ∞), for people are whole
 * }</pre>
 *
 * <p>What a claim does not say it takes over: population, place and period from its measurand, the date, the citations
 * and the reading policy from its source.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Claim implements Serializable permits ImmutableClaim {
    private static final long serialVersionUID = 1L;

    Claim() {}

    /**
     * A claim in words.
     *
     * @param source who says it
     * @param measurand of what
     * @param phrase the figure as {@link Figure#parse(String)} reads it; a number that may be a year is taken for a count
     * @return the claim
     * @throws UnreadableFigureException where the phrase is not understood, or nothing of it is possible for the measurand
     */
    public static Claim of(Source source, Measurand measurand, String phrase) {
        return of(source, measurand, FigureReader.standard().readingYears().read(phrase));
    }

    /**
     * A claim of a figure made of parts.
     *
     * @param source who says it
     * @param measurand of what
     * @param figure the figure as it was said
     * @return the claim
     * @throws UnreadableFigureException where nothing of the figure is possible for the measurand
     */
    public static Claim of(Source source, Measurand measurand, Figure figure) {
        return builder(source, measurand, figure).build();
    }

    /**
     * Describes a claim part by part.
     *
     * @param source who says it
     * @param measurand of what
     * @param figure the figure as it was said
     * @return a builder
     */
    public static Builder builder(Source source, Measurand measurand, Figure figure) {
        return new ImmutableClaim.Builder().source(source).measurand(measurand).said(figure);
    }

    /**
     * The name by which results refer to it.
     *
     * @return the id; {@code source/measurand} where none was given
     */
    @Value.Default
    public String id() {
        return source().id() + "/" + measurand().id();
    }

    /**
     * Who says it.
     *
     * @return the source
     */
    public abstract Source source();

    /**
     * Of what.
     *
     * @return the measurand
     */
    public abstract Measurand measurand();

    /**
     * The figure in the words and the unit in which it was said.
     *
     * @return the figure as said; {@link #figure()} is what is compared
     */
    public abstract Figure said();

    /**
     * The unit the claim states beside its figure.
     *
     * @return it, empty where the claim states none
     */
    public abstract Optional<Unit> statedUnit();

    /**
     * The population to which the claim narrows its measurand.
     *
     * @return it, empty where it does not
     */
    public abstract Optional<String> statedPopulation();

    /**
     * The place to which the claim narrows its measurand.
     *
     * @return it, empty where it does not
     */
    public abstract Optional<String> statedPlace();

    /**
     * The period to which the claim narrows its measurand.
     *
     * @return it, empty where it does not
     */
    public abstract Optional<Period> statedPeriod();

    /**
     * The date the claim itself gives.
     *
     * @return it, empty where it gives none
     */
    public abstract Optional<PartialDate> statedAsOf();

    /**
     * Whom the claim itself cites.
     *
     * @return the ids of the cited sources, empty where it names none
     */
    public abstract ImmutableSet<String> statedCites();

    /**
     * What the source calls the thing counted.
     *
     * @return a few words, empty where none were recorded
     */
    public abstract Optional<String> wording();

    /**
     * The sentence it was taken from.
     *
     * @return the quotation, empty where none was recorded
     */
    public abstract Optional<String> quote();

    /**
     * Where in the source it stands.
     *
     * @return the place, such as a paragraph; empty where none was recorded
     */
    public abstract Optional<String> locator();

    /**
     * The claims that it corrects.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> supersedes();

    /**
     * When its source took it back without a figure in its place.
     *
     * @return the date of the withdrawal, empty where it was not withdrawn
     */
    public abstract Optional<PartialDate> withdrawn();

    /**
     * The policy that the claim itself states.
     *
     * @return how generously its figure is read, empty where it states none
     */
    public abstract Optional<ReadingPolicy> statedPolicy();

    /**
     * The figure as it is compared: in the measurand's unit where it converts or {@linkplain #isRecounted() counts the same},
     * within the measurand's range, read by the {@linkplain #policy() policy} of the claim, and with its source's habitual resolution
     * where the figure does not state its own. Of a {@linkplain Source#DATASET table} without one
     * {@linkplain Figure#statingEveryDigit() every digit} counts.
     *
     * @return the figure
     */
    @Value.Lazy
    public Figure figure() {
        return ClaimFigure.of(this);
    }

    /**
     * Whether the noun that it counts was replaced by its measurand's: 9,000 residents are 9,000 people where people are measured,
     * unless the measurand {@linkplain Measurand#isCountedIn declares} that its figures count something else.
     *
     * @return true where {@link #figure()} counts another noun than the claim does
     */
    public final boolean isRecounted() {
        return ClaimFigure.isRecounted(this);
    }

    /**
     * How generously its figure is read.
     *
     * @return the claim's policy, else its source's; empty where neither states one and the figure is read as it was made
     */
    public final Optional<ReadingPolicy> policy() {
        return statedPolicy().or(() -> source().policy());
    }

    /**
     * The values that the claim allows.
     *
     * @param reading how generously its figure is read
     * @return an interval in the unit of {@link #figure()}
     */
    public final Interval in(Reading reading) {
        return figure().in(reading);
    }

    /**
     * The unit in which the claim is compared.
     *
     * @return the unit of {@link #figure()}
     */
    public final Optional<Unit> unit() {
        return figure().unit();
    }

    /**
     * Whom or what it counts among.
     *
     * @return the claim's population, else the measurand's
     */
    public final Optional<String> population() {
        return statedPopulation().or(() -> measurand().population());
    }

    /**
     * Where it was measured.
     *
     * @return the claim's place, else the measurand's
     */
    public final Optional<String> place() {
        return statedPlace().or(() -> measurand().place());
    }

    /**
     * The time it covers. Words of the claim are read {@linkplain Period#relativeTo by the date} on which its source was
     * published, words of the measurand {@linkplain Period#readAlone by themselves}.
     *
     * @return the claim's period, else the measurand's; in words only where they are not understood
     */
    public final Optional<Period> period() {
        return times().period();
    }

    @Value.Lazy
    ClaimTimes times() {
        return ClaimTimes.of(this);
    }

    /**
     * The date it speaks of. Words are read {@linkplain PartialDate#relativeTo by the date} on which its source was
     * published.
     *
     * @return the claim's date, else the day its source was published; in words only where they are not understood
     */
    public final Optional<PartialDate> asOf() {
        return times().asOf();
    }

    /**
     * Whom it cites.
     *
     * @return the ids of the sources cited by the claim or, where it names none, by its source
     */
    public final ImmutableSet<String> cites() {
        return statedCites().isEmpty() ? source().cites() : statedCites();
    }

    /**
     * The same claim under another id.
     *
     * @param id not blank
     * @return the changed copy
     */
    public abstract Claim withId(String id);

    /**
     * The same claim of another figure, to ask what would be if that had been said.
     *
     * @param figure the figure in its place
     * @return the changed copy, whose quotation still has the words that were said
     * @throws UnreadableFigureException where nothing of the figure is possible for the measurand
     * @throws IncompatibleUnitsException where the figure states a unit that does not convert to the stated one
     */
    public final Claim saying(Figure figure) {
        return ((ImmutableClaim) this).withSaid(figure);
    }

    /**
     * The same claim of another measurand, to ask what would be if its figure had stood in the wrong row.
     *
     * @param measurand the measurand in its place
     * @return the changed copy
     * @throws UnreadableFigureException where nothing of the figure is possible for that measurand
     */
    public final Claim about(Measurand measurand) {
        return ((ImmutableClaim) this).withMeasurand(measurand);
    }

    /**
     * The same claim, citing others in place of whom it cites now.
     *
     * @param cited whom it cites
     * @return the changed copy
     */
    public final Claim citing(Source... cited) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Source source : cited) {
            ids.add(source.id());
        }
        return ((ImmutableClaim) this).withStatedCites(ids.build());
    }

    /**
     * The same claim with the unit of a figure that was said without one.
     *
     * @param unit the unit, in place of the one that the claim states beside its figure
     * @return the changed copy
     * @throws UnreadableFigureException where nothing of the figure is possible in that unit
     * @throws IncompatibleUnitsException where the figure states a unit that does not convert
     */
    public final Claim withUnit(Unit unit) {
        return ((ImmutableClaim) this).withStatedUnit(unit);
    }

    /**
     * The same claim as a correction.
     *
     * @param corrected the claims that it retires, besides those it retires already
     * @return the changed copy
     */
    public final Claim superseding(Claim... corrected) {
        ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().addAll(supersedes());
        for (Claim claim : corrected) {
            ids.add(claim.id());
        }
        return ((ImmutableClaim) this).withSupersedes(ids.build());
    }

    /**
     * The same claim, correcting none but some of the claims that it corrects.
     *
     * @param ids the ids of claims that it may correct
     * @return the changed copy
     */
    public final Claim supersedingOnly(Set<String> ids) {
        return ids.containsAll(supersedes())
                ? this
                : ((ImmutableClaim) this).withSupersedes(Sets.intersection(supersedes(), ids));
    }

    /**
     * The same claim, taken back by its source without a figure in its place.
     *
     * @param date when it was taken back
     * @return the changed copy, which no longer stands
     */
    public final Claim withdrawnOn(PartialDate date) {
        return ((ImmutableClaim) this).withWithdrawn(date);
    }

    /**
     * The same claim as it was before its source took it back.
     *
     * @return the changed copy; itself where it was not withdrawn
     */
    public final Claim beforeWithdrawal() {
        return ((ImmutableClaim) this).withWithdrawn(Optional.empty());
    }

    /**
     * Since when it has been known: the day its source was published or, of a source without one, the date that it says it speaks
     * of.
     *
     * @return the date, empty where neither is said
     */
    public final Optional<PartialDate> knownSince() {
        return times().knownSince();
    }

    /**
     * The claim as it was known on a day, that day included. A withdrawal that is known to be later had not happened.
     *
     * @param day the day, or any other stretch of time, to whose end one looks
     * @return the claim, empty where it is known to be {@linkplain #knownSince() known only since} a later date
     */
    public final Optional<Claim> asKnownOn(PartialDate day) {
        if (knownSince().filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        boolean stoodThen = withdrawn().filter(day::isBefore).isPresent();
        return Optional.of(stoodThen ? beforeWithdrawal() : this);
    }

    /**
     * The same claim with the date it speaks of.
     *
     * @param date the date
     * @return the changed copy
     */
    public final Claim withAsOf(PartialDate date) {
        return ((ImmutableClaim) this).withStatedAsOf(date);
    }

    /**
     * The same claim with the date of which another speaks: the one that says or, where it says none, its publication, up to which it
     * may speak of any.
     *
     * @param words the claim whose date it takes
     * @return the changed copy
     */
    public final Claim ofTheDateOf(Claim words) {
        ImmutableClaim same = (ImmutableClaim) this;
        if (words.statedAsOf().isPresent()) {
            return same.withStatedAsOf(words.asOf());
        }
        return words.times()
                .published()
                .map(day -> (Claim) same.withStatedPeriod(period()).withSource(source().publishedOn(day)))
                .orElse(this);
    }

    /**
     * The same claim read by a policy of its own.
     *
     * @param policy how generously its figure is read
     * @return the changed copy
     * @throws UnreadableFigureException where the policy leaves nothing of the figure that is possible for the measurand
     */
    public final Claim withPolicy(ReadingPolicy policy) {
        return ((ImmutableClaim) this).withStatedPolicy(policy);
    }

    /**
     * Changes several parts of this claim at once.
     *
     * @return a builder that holds all parts of this claim, its id included
     */
    public final Builder toBuilder() {
        return new ImmutableClaim.Builder().from(this);
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("a claim needs an id that is not blank");
        }
        figure();
    }

    /** Collects what may be said of a claim. Of a part that is set twice the last value counts. */
    public sealed interface Builder permits ImmutableClaim.Builder {
        /**
         * The name by which results refer to it.
         *
         * @param id not blank
         * @return this builder
         */
        Builder id(String id);

        /**
         * Who says it.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(Source source);

        /**
         * Of what.
         *
         * @param measurand the measurand
         * @return this builder
         */
        Builder measurand(Measurand measurand);

        /**
         * The figure in the words and the unit in which it was said.
         *
         * @param figure the figure
         * @return this builder
         */
        Builder said(Figure figure);

        /**
         * The unit of a figure said without one.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder statedUnit(Unit unit);

        /**
         * The population to which it narrows its measurand.
         *
         * @param population the population
         * @return this builder
         */
        Builder statedPopulation(String population);

        /**
         * The place to which it narrows its measurand.
         *
         * @param place the place
         * @return this builder
         */
        Builder statedPlace(String place);

        /**
         * The period to which it narrows its measurand.
         *
         * @param period the period
         * @return this builder
         */
        Builder statedPeriod(Period period);

        /**
         * The date it speaks of.
         *
         * @param date the date
         * @return this builder
         */
        Builder statedAsOf(PartialDate date);

        /**
         * Whom it cites.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder statedCites(Iterable<String> ids);

        /**
         * What the source calls the thing counted.
         *
         * @param wording a few words
         * @return this builder
         */
        Builder wording(String wording);

        /**
         * The sentence it was taken from.
         *
         * @param quote the quotation
         * @return this builder
         */
        Builder quote(String quote);

        /**
         * Where in the source it stands.
         *
         * @param locator the place
         * @return this builder
         */
        Builder locator(String locator);

        /**
         * The claims that it corrects.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder supersedes(Iterable<String> ids);

        /**
         * When its source took it back without a figure in its place.
         *
         * @param date the date of the withdrawal
         * @return this builder
         */
        Builder withdrawn(PartialDate date);

        /**
         * How generously its figure is read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder statedPolicy(ReadingPolicy policy);

        /**
         * The claim described.
         *
         * @return it
         * @throws IllegalArgumentException where the id is blank
         * @throws UnreadableFigureException where nothing of the figure is possible for the measurand
         * @throws IncompatibleUnitsException where the figure states a unit that does not convert to the stated one
         */
        Claim build();
    }
}
