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
 * A statement of a source: a figure of a measurand.
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "more than 33,000");
 * claim.in(Reading.ROUNDED);      // [33001, ∞), for people are whole
 * }</pre>
 *
 * <p>Properties that a claim does not state are inherited: population, place and period from its measurand; the date, the citations and the
 * reading policy from its source.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Claim implements Serializable permits ImmutableClaim {
    private static final long serialVersionUID = 1L;

    Claim() {}

    /**
     * Returns a claim with a figure in words.
     *
     * @param source the source
     * @param measurand the measurand
     * @param phrase the figure as {@link Figure#parse(String)} reads it; a number that may be a year is taken for a count
     * @return the claim
     * @throws UnreadableFigureException where the phrase is not understood, or no value of it is possible for the measurand
     */
    public static Claim of(Source source, Measurand measurand, String phrase) {
        return of(source, measurand, FigureReader.standard().readingYears().read(phrase));
    }

    /**
     * Returns a claim of a figure.
     *
     * @param source the source
     * @param measurand the measurand
     * @param figure the figure as stated
     * @return the claim
     * @throws UnreadableFigureException where no value of the figure is possible for the measurand
     */
    public static Claim of(Source source, Measurand measurand, Figure figure) {
        return builder(source, measurand, figure).build();
    }

    /**
     * Returns a builder of a claim.
     *
     * @param source the source
     * @param measurand the measurand
     * @param figure the figure as stated
     * @return a builder
     */
    public static Builder builder(Source source, Measurand measurand, Figure figure) {
        return new ImmutableClaim.Builder().source(source).measurand(measurand).said(figure);
    }

    /**
     * Returns the id by which results refer to it.
     *
     * @return the id; {@code source/measurand} where none was given
     */
    @Value.Default
    public String id() {
        return source().id() + "/" + measurand().id();
    }

    /**
     * Returns the source that states it.
     *
     * @return the source
     */
    public abstract Source source();

    /**
     * Returns the measurand that it is about.
     *
     * @return the measurand
     */
    public abstract Measurand measurand();

    /**
     * Returns the figure in the words and the unit in which it was stated.
     *
     * @return the figure as stated; {@link #figure()} is the one that is compared
     */
    public abstract Figure said();

    /**
     * Returns the unit that the claim states beside its figure.
     *
     * @return the unit, empty where the claim states none
     */
    public abstract Optional<Unit> statedUnit();

    /**
     * Returns the population to which the claim restricts its measurand.
     *
     * @return the population, empty where it states none
     */
    public abstract Optional<String> statedPopulation();

    /**
     * Returns the place to which the claim restricts its measurand.
     *
     * @return the place, empty where it states none
     */
    public abstract Optional<String> statedPlace();

    /**
     * Returns the period to which the claim restricts its measurand.
     *
     * @return the period, empty where it states none
     */
    public abstract Optional<Period> statedPeriod();

    /**
     * Returns the date that the claim itself states.
     *
     * @return the date, empty where it states none
     */
    public abstract Optional<PartialDate> statedAsOf();

    /**
     * Returns the sources that the claim itself cites.
     *
     * @return the ids of the cited sources, empty where it names none
     */
    public abstract ImmutableSet<String> statedCites();

    /**
     * Returns the source's words for the thing counted.
     *
     * @return a few words, empty where none were recorded
     */
    public abstract Optional<String> wording();

    /**
     * Returns the sentence from which it was taken.
     *
     * @return the quotation, empty where none was recorded
     */
    public abstract Optional<String> quote();

    /**
     * Returns its place in the source.
     *
     * @return the place, such as a paragraph; empty where none was recorded
     */
    public abstract Optional<String> locator();

    /**
     * Returns the claims that it corrects.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> supersedes();

    /**
     * Returns the date on which its source withdrew it without a new figure.
     *
     * @return the date of the withdrawal, empty where it was not withdrawn
     */
    public abstract Optional<PartialDate> withdrawn();

    /**
     * Returns the reading policy that the claim itself states.
     *
     * @return the policy, empty where it states none
     */
    public abstract Optional<ReadingPolicy> statedPolicy();

    /**
     * Returns the figure as it is compared. It is in the measurand's unit, where it converts to it or {@linkplain #isRecounted() counts the
     * same}, and within the measurand's range. It is read by the {@linkplain #policy() policy} of the claim. Where it states no resolution,
     * it has the habitual one of its source. In a {@linkplain Source#DATASET table} without a habitual resolution {@linkplain
     * Figure#statingEveryDigit() every digit} is significant.
     *
     * @return the figure
     */
    @Value.Lazy
    public Figure figure() {
        return ClaimFigure.of(this);
    }

    /**
     * Returns whether the noun that it counts was replaced by that of its measurand. Where people are measured, 9,000 residents are 9,000
     * people, unless the measurand {@linkplain Measurand#isCountedIn declares} that its figures count something else.
     *
     * @return true where {@link #figure()} counts another noun than the claim does
     */
    public final boolean isRecounted() {
        return ClaimFigure.isRecounted(this);
    }

    /**
     * Returns the policy by which its figure is read.
     *
     * @return the claim's policy, else its source's; empty where neither states one and the figure keeps its own
     */
    public final Optional<ReadingPolicy> policy() {
        return statedPolicy().or(() -> source().policy());
    }

    /**
     * Returns the values that the claim allows.
     *
     * @param reading the reading of its figure
     * @return an interval in the unit of {@link #figure()}
     */
    public final Interval in(Reading reading) {
        return figure().in(reading);
    }

    /**
     * Returns the unit in which the claim is compared.
     *
     * @return the unit of {@link #figure()}
     */
    public final Optional<Unit> unit() {
        return figure().unit();
    }

    /**
     * Returns the population that is counted.
     *
     * @return the claim's population, else the measurand's
     */
    public final Optional<String> population() {
        return statedPopulation().or(() -> measurand().population());
    }

    /**
     * Returns the place of the measurement.
     *
     * @return the claim's place, else the measurand's
     */
    public final Optional<String> place() {
        return statedPlace().or(() -> measurand().place());
    }

    /**
     * Returns the period that it covers. Words of the claim are resolved {@linkplain Period#relativeTo relative to} the publication date of
     * its source, words of the measurand {@linkplain Period#readAlone by themselves}.
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
     * Returns the date that it is about. Words are resolved {@linkplain PartialDate#relativeTo relative to} the publication date of its
     * source.
     *
     * @return the claim's date, else the day its source was published; in words only where they are not understood
     */
    public final Optional<PartialDate> asOf() {
        return times().asOf();
    }

    /**
     * Returns the sources that it cites.
     *
     * @return the ids of the sources cited by the claim or, where it cites none, by its source
     */
    public final ImmutableSet<String> cites() {
        return statedCites().isEmpty() ? source().cites() : statedCites();
    }

    /**
     * Returns the same claim with another id.
     *
     * @param id not blank
     * @return the changed copy
     */
    public abstract Claim withId(String id);

    /**
     * Returns the same claim with another figure, as for a test of an assumption.
     *
     * @param figure the new figure
     * @return the changed copy, whose quotation still has the original words
     * @throws UnreadableFigureException where no value of the figure is possible for the measurand
     * @throws IncompatibleUnitsException where the figure states a unit that does not convert to the stated one
     */
    public final Claim saying(Figure figure) {
        return ((ImmutableClaim) this).withSaid(figure);
    }

    /**
     * Returns the same claim about another measurand, as for a test of whether its figure was in the wrong row.
     *
     * @param measurand the new measurand
     * @return the changed copy
     * @throws UnreadableFigureException where no value of the figure is possible for that measurand
     */
    public final Claim about(Measurand measurand) {
        return ((ImmutableClaim) this).withMeasurand(measurand);
    }

    /**
     * Returns the same claim with other citations in place of its own.
     *
     * @param cited the sources that it cites
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
     * Returns the same claim with a unit for a figure that was stated without one.
     *
     * @param unit the unit, in place of the one that the claim states beside its figure
     * @return the changed copy
     * @throws UnreadableFigureException where no value of the figure is possible in that unit
     * @throws IncompatibleUnitsException where the figure states a unit that does not convert
     */
    public final Claim withUnit(Unit unit) {
        return ((ImmutableClaim) this).withStatedUnit(unit);
    }

    /**
     * Returns the same claim as a correction.
     *
     * @param corrected the claims that it corrects, in addition to those that it corrects already
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
     * Returns the same claim with only some of its corrections.
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
     * Returns the same claim as withdrawn by its source without a new figure.
     *
     * @param date the date of the withdrawal
     * @return the changed copy, which no longer stands
     */
    public final Claim withdrawnOn(PartialDate date) {
        return ((ImmutableClaim) this).withWithdrawn(date);
    }

    /**
     * Returns the same claim as it was before its withdrawal.
     *
     * @return the changed copy; this claim where it was not withdrawn
     */
    public final Claim beforeWithdrawal() {
        return ((ImmutableClaim) this).withWithdrawn(Optional.empty());
    }

    /**
     * Returns the date since when it has been known: the publication date of its source or, where that has none, the date that the claim
     * states.
     *
     * @return the date, empty where neither is stated
     */
    public final Optional<PartialDate> knownSince() {
        return times().knownSince();
    }

    /**
     * Returns the claim as it was known on a day, that day included. A withdrawal that is known to be later is dropped.
     *
     * @param day the day or any other period, of which the end counts
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
     * Returns the same claim with the date that it is about.
     *
     * @param date the date
     * @return the changed copy
     */
    public final Claim withAsOf(PartialDate date) {
        return ((ImmutableClaim) this).withStatedAsOf(date);
    }

    /**
     * Returns the same claim with the date of another. This is the date that the other states or, where it states none, the date of its
     * publication, up to which it may be about any date.
     *
     * @param words the claim with the date
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
     * Returns the same claim with a reading policy of its own.
     *
     * @param policy the policy by which its figure is read
     * @return the changed copy
     * @throws UnreadableFigureException where no value of the figure that the policy allows is possible for the measurand
     */
    public final Claim withPolicy(ReadingPolicy policy) {
        return ((ImmutableClaim) this).withStatedPolicy(policy);
    }

    /**
     * Returns a builder with the parts of this claim.
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

    /** A builder of a claim. Where a property is set twice, the last value counts. */
    public sealed interface Builder permits ImmutableClaim.Builder {
        /**
         * Sets the id by which results refer to it.
         *
         * @param id not blank
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the source.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(Source source);

        /**
         * Sets the measurand.
         *
         * @param measurand the measurand
         * @return this builder
         */
        Builder measurand(Measurand measurand);

        /**
         * Sets the figure in the words and the unit in which it was stated.
         *
         * @param figure the figure
         * @return this builder
         */
        Builder said(Figure figure);

        /**
         * Sets the unit of a figure that was stated without one.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder statedUnit(Unit unit);

        /**
         * Sets the population to which it restricts its measurand.
         *
         * @param population the population
         * @return this builder
         */
        Builder statedPopulation(String population);

        /**
         * Sets the place to which it restricts its measurand.
         *
         * @param place the place
         * @return this builder
         */
        Builder statedPlace(String place);

        /**
         * Sets the period to which it restricts its measurand.
         *
         * @param period the period
         * @return this builder
         */
        Builder statedPeriod(Period period);

        /**
         * Sets the date that it is about.
         *
         * @param date the date
         * @return this builder
         */
        Builder statedAsOf(PartialDate date);

        /**
         * Sets the sources that it cites.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder statedCites(Iterable<String> ids);

        /**
         * Sets the source's words for the thing counted.
         *
         * @param wording a few words
         * @return this builder
         */
        Builder wording(String wording);

        /**
         * Sets the sentence from which it was taken.
         *
         * @param quote the quotation
         * @return this builder
         */
        Builder quote(String quote);

        /**
         * Sets its place in the source.
         *
         * @param locator the place
         * @return this builder
         */
        Builder locator(String locator);

        /**
         * Sets the claims that it corrects.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder supersedes(Iterable<String> ids);

        /**
         * Sets the date on which its source withdrew it without a new figure.
         *
         * @param date the date of the withdrawal
         * @return this builder
         */
        Builder withdrawn(PartialDate date);

        /**
         * Sets the policy by which its figure is read.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder statedPolicy(ReadingPolicy policy);

        /**
         * Builds the claim.
         *
         * @return the claim
         * @throws IllegalArgumentException where the id is blank
         * @throws UnreadableFigureException where no value of the figure is possible for the measurand
         * @throws IncompatibleUnitsException where the figure states a unit that does not convert to the stated one
         */
        Claim build();
    }
}
