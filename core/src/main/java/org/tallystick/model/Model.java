package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Relation;

/**
 * Claims that speak for measurands, all read alike, and the relations that tie those together: what is decided as one.
 *
 * <p>Its claims and its soft relations are the things that may be blamed, and are numbered: first the claims in order,
 * then the soft relations. Whatever else holds, holds.
 */
public final class Model {
    /** Beyond so many bits of denominators nothing is worked out, lest a small document take hours. */
    private static final long MOST_BITS = 200_000;

    private final Reading reading;
    private final ImmutableMap<String, Interval> ranges;
    private final ImmutableSet<String> whole;
    private final ImmutableList<ClaimBound> claimBounds;
    private final ImmutableList<Constraint> ties;
    private final ImmutableMap<String, Variable> dated;
    private final ImmutableList<String> softRelations;

    /**
     * A model.
     *
     * @param reading how generously the claims are read
     * @param ranges what each measurand can be at all; of whole things, whole numbers
     * @param whole the measurands that count whole things
     * @param claimBounds the claims
     * @param ties the statements of the relations
     */
    public Model(
            Reading reading,
            ImmutableMap<String, Interval> ranges,
            ImmutableSet<String> whole,
            ImmutableList<ClaimBound> claimBounds,
            ImmutableList<? extends Constraint> ties) {
        this(reading, ranges, whole, claimBounds, ties, ImmutableMap.of());
    }

    /**
     * A model that joins dates.
     *
     * @param reading how generously the claims are read
     * @param ranges what each unknown can be at all; of whole things, whole numbers
     * @param whole the unknowns that count whole things
     * @param claimBounds the claims
     * @param ties what ties the unknowns together
     * @param dated the unknowns by their names
     */
    public Model(
            Reading reading,
            ImmutableMap<String, Interval> ranges,
            ImmutableSet<String> whole,
            ImmutableList<ClaimBound> claimBounds,
            ImmutableList<? extends Constraint> ties,
            ImmutableMap<String, Variable> dated) {
        this.reading = reading;
        this.ranges = ranges;
        this.whole = whole;
        this.claimBounds = claimBounds;
        this.ties = ImmutableList.copyOf(ties);
        this.dated = dated;
        this.softRelations = ties.stream()
                .flatMap(tie -> tie.source().stream())
                .filter(relation -> relation.isSoft())
                .map(relation -> relation.id())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return how generously the claims are read} */
    public Reading reading() {
        return reading;
    }

    /** {@return what each measurand can be at all, by id} */
    public ImmutableMap<String, Interval> ranges() {
        return ranges;
    }

    /** {@return the measurands that count whole things} */
    public ImmutableSet<String> whole() {
        return whole;
    }

    /** {@return the claims} */
    public ImmutableList<ClaimBound> claimBounds() {
        return claimBounds;
    }

    /** {@return the statements of its relations} */
    public ImmutableList<Constraint> ties() {
        return ties;
    }

    /** {@return how many things may be blamed} */
    public int things() {
        return claimBounds.size() + softRelations.size();
    }

    /** {@return all things that may be blamed} */
    public BitSet allThings() {
        BitSet all = new BitSet();
        all.set(0, things());
        return all;
    }

    /**
     * What is blamed by a number.
     *
     * @param thing its number
     * @return the id of a claim or of a soft relation
     */
    public String name(int thing) {
        return thing < claimBounds.size()
                ? claimBounds.get(thing).claim()
                : softRelations.get(thing - claimBounds.size());
    }

    /**
     * Whether a thing is a claim.
     *
     * @param thing its number
     * @return false for a soft relation
     */
    public boolean isClaim(int thing) {
        return thing < claimBounds.size();
    }

    /** The relations that may be blamed. */
    ImmutableList<String> softRelations() {
        return softRelations;
    }

    /** The number of a soft relation as a thing, −1 for one that holds whatever is blamed. */
    int thing(Constraint tie) {
        return tie.source()
                .filter(Relation::isSoft)
                .map(relation -> claimBounds.size() + softRelations.indexOf(relation.id()))
                .orElse(-1);
    }

    /**
     * The same model in which a claim leaves other values open.
     *
     * @param claim the claim's id
     * @param values what it would leave open
     * @return the changed copy
     */
    public Model with(String claim, Interval values) {
        return changed(claimBound ->
                claimBound.claim().equals(claim) ? new ClaimBound(claim, claimBound.measurand(), values) : claimBound);
    }

    /**
     * The same model in which a claim speaks of another measurand, or of another date.
     *
     * @param other what the claim would say, in place of the claimBound that it has
     * @return the changed copy
     */
    public Model with(ClaimBound other) {
        return changed(claimBound -> claimBound.claim().equals(other.claim()) ? other : claimBound);
    }

    private Model changed(UnaryOperator<ClaimBound> change) {
        ImmutableList<ClaimBound> changed = claimBounds.stream().map(change).collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, changed, ties, dated);
    }

    /**
     * The part of a model that holds some of its claims, with the relations that tie them.
     *
     * @param claims the ids of the claims that stay
     * @return the part, with all measurands and relations
     */
    public Model only(ImmutableSet<String> claims) {
        ImmutableList<ClaimBound> left = claimBounds.stream()
                .filter(claimBound -> claims.contains(claimBound.claim()))
                .collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, left, ties, dated);
    }

    /**
     * The same without some relations.
     *
     * @param relations their ids
     * @return the model in which these relations tie nothing
     */
    public Model without(Set<String> relations) {
        ImmutableList<Constraint> left = ties.stream()
                .filter(tie -> tie.source()
                        .filter(stated -> relations.contains(stated.id()))
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, claimBounds, left, dated);
    }

    /**
     * The same without anything that may be blamed: no claims, and only the relations that hold by definition.
     *
     * @return the part that holds whatever is claimed
     */
    public Model ofDefinitions() {
        ImmutableList<Constraint> hard =
                ties.stream().filter(tie -> thing(tie) < 0).collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, ImmutableList.of(), hard, dated);
    }

    /**
     * The same without its relations; counts that never fall still do not.
     *
     * @return the model in which nothing ties one measurand to another
     */
    public Model untied() {
        ImmutableList<Constraint> steps =
                ties.stream().filter(tie -> tie.source().isEmpty()).collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, claimBounds, steps, dated);
    }

    /** What is called so. */
    Variable unknown(String name) {
        return Objects.requireNonNullElseGet(dated.get(name), () -> new Variable(name, Optional.empty()));
    }

    /** Whether denominators could grow too long when all is added up: sums of unlike fractions multiply them. */
    boolean isTooLong() {
        Stream<Rational> ends = claimBounds.stream()
                .map(ClaimBound::values)
                .flatMap(range -> Stream.concat(range.min().stream(), range.max().stream()));
        Stream<Rational> multipliers = ties.stream().flatMap(Constraint::multipliers);
        long bits = Stream.concat(ends, multipliers)
                .mapToLong(number -> number.denominator().bitLength() - 1L)
                .sum();
        return bits > MOST_BITS;
    }

    /** What a measurand can be at all. */
    Interval range(String measurand) {
        return Objects.requireNonNullElse(ranges.get(measurand), Interval.all());
    }
}
