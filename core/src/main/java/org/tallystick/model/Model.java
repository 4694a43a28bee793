package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
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
 * The claims about measurands, all in one reading, and the relations between these, which are decided together.
 *
 * <p>Its claims and its soft relations are the things that may be blamed, and are numbered: first the claims in order, then the soft
 * relations. All other relations hold in any case.
 */
public final class Model {
    /** The greatest length of denominators, in bits. Larger models are not decided, since a small document might otherwise take hours. */
    private static final long MOST_BITS = 200_000;

    private final Reading reading;
    private final ImmutableMap<String, Interval> ranges;
    private final ImmutableSet<String> whole;
    private final ImmutableList<ClaimBound> claimBounds;
    private final ImmutableList<Constraint> ties;
    private final ImmutableMap<String, Variable> dated;
    private final ImmutableList<String> softRelations;

    /**
     * Creates a model.
     *
     * @param reading the reading of the claims
     * @param ranges the range of possible values of each measurand; whole numbers for whole things
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
     * Creates a model that joins dates.
     *
     * @param reading the reading of the claims
     * @param ranges the range of possible values of each unknown; whole numbers for whole things
     * @param whole the unknowns that count whole things
     * @param claimBounds the claims
     * @param ties the constraints between the unknowns
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

    /** {@return the reading of the claims} */
    public Reading reading() {
        return reading;
    }

    /** {@return the range of possible values of each measurand, by id} */
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

    /** {@return the number of things that may be blamed} */
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
     * Returns the name of a thing that may be blamed.
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
     * Returns whether a thing is a claim.
     *
     * @param thing its number
     * @return false for a soft relation
     */
    public boolean isClaim(int thing) {
        return thing < claimBounds.size();
    }

    /** Returns the relations that may be blamed. */
    ImmutableList<String> softRelations() {
        return softRelations;
    }

    /** Returns the number of a soft relation as a thing; −1 for one that always holds. */
    int thing(Constraint tie) {
        return tie.source()
                .filter(Relation::isSoft)
                .map(relation -> claimBounds.size() + softRelations.indexOf(relation.id()))
                .orElse(-1);
    }

    /**
     * Returns the same model in which a claim allows other values, or is about another measurand or date.
     *
     * @param other the new bound of the claim
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
     * Returns the part of a model with only some of its claims.
     *
     * @param claims the ids of the claims that are kept
     * @return the part, with all measurands and relations
     */
    public Model only(ImmutableSet<String> claims) {
        ImmutableList<ClaimBound> left = claimBounds.stream()
                .filter(claimBound -> claims.contains(claimBound.claim()))
                .collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, left, ties, dated);
    }

    /**
     * Returns the same model without some relations.
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
     * Returns the part of the model that cannot be blamed: no claims, and only the relations that hold by definition.
     *
     * @return the part that holds whatever is claimed
     */
    public Model ofDefinitions() {
        ImmutableList<Constraint> hard =
                ties.stream().filter(tie -> thing(tie) < 0).collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, ImmutableList.of(), hard, dated);
    }

    /**
     * Returns the same model without its relations. Counts that never fall still do not.
     *
     * @return the model without constraints between different measurands
     */
    public Model untied() {
        ImmutableList<Constraint> steps =
                ties.stream().filter(tie -> tie.source().isEmpty()).collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges, whole, claimBounds, steps, dated);
    }

    /**
     * Returns the part that is nearest to a measurand.
     *
     * @param measurand the measurand's id
     * @param most the greatest number of constraints
     * @return the constraints that tie it to others directly, then through one other, and so on, with their measurands and the claims about
     * these
     */
    public Model around(String measurand, int most) {
        Vicinity part = Vicinity.of(ties, measurand, most);
        ImmutableSet<String> near = part.measurands();
        return new Model(
                reading,
                ImmutableMap.copyOf(Maps.filterKeys(ranges, near::contains)),
                Sets.intersection(whole, near).immutableCopy(),
                claimBounds.stream()
                        .filter(bound -> near.contains(bound.measurand()))
                        .collect(ImmutableList.toImmutableList()),
                part.ties(),
                dated);
    }

    /** Returns the unknown of a name. */
    Variable unknown(String name) {
        return Objects.requireNonNullElseGet(dated.get(name), () -> new Variable(name, Optional.empty()));
    }

    /** Whether denominators could grow too long in a sum of all rows, since sums of different fractions multiply them. */
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

    /** Returns the range of possible values of a measurand. */
    Interval range(String measurand) {
        return Objects.requireNonNullElse(ranges.get(measurand), Interval.all());
    }
}
