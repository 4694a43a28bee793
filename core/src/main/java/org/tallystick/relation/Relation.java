package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.InvalidValueException;
import org.tallystick.UnreadableTextException;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.number.Rational;

/**
 * An arithmetic relation of measurands, by definition or as stated by a source.
 *
 * <pre>{@code
 * Relation vault = Relation.includes("vault", seized, meth, cocaine, fentanyl);
 * Relation doses = Relation.product("doses", lethalDoses, fentanyl, Factor.parse("1 dose / 2 mg"));
 * }</pre>
 *
 * <p>A relation names its measurands by id and does not hold them. A measurand without claims is known only by its id, without a
 * unit, unless it is added to the dossier.
 *
 * <p>A relation with a {@linkplain #source() source} is a statement of that source, and may be wrong. One without is a definition.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Relation implements Serializable permits ImmutableRelation {
    private static final long serialVersionUID = 1L;

    Relation() {}

    /**
     * Returns the relation that a whole is the sum of its parts.
     *
     * @param id the relation's id
     * @param whole the whole
     * @param parts all of its parts
     * @return the relation
     */
    public static Relation sum(String id, Measurand whole, Measurand... parts) {
        return wholeAndParts(RelationKind.SUM, id, whole, parts);
    }

    /**
     * Returns the relation that a whole includes parts that do not overlap; others may exist.
     *
     * @param id the relation's id
     * @param whole the whole
     * @param parts some of its parts
     * @return the relation
     */
    public static Relation includes(String id, Measurand whole, Measurand... parts) {
        return wholeAndParts(RelationKind.INCLUDES, id, whole, parts);
    }

    private static Relation wholeAndParts(RelationKind kind, String id, Measurand whole, Measurand... parts) {
        return builder(id, kind)
                .addTerm(Role.WHOLE, Term.of(whole))
                .addTerms(Role.PARTS, Arrays.stream(parts).map(Term::of).toList())
                .build();
    }

    /**
     * Returns the relation that one quantity is at most another.
     *
     * @param id the relation's id
     * @param less the smaller
     * @param more the larger
     * @return the relation
     */
    public static Relation atMost(String id, Measurand less, Measurand more) {
        return builder(id, RelationKind.AT_MOST)
                .addTerm(Role.LESS, Term.of(less))
                .addTerm(Role.MORE, Term.of(more))
                .build();
    }

    /**
     * Returns the relation that two measurands are one quantity under two names.
     *
     * @param id the relation's id
     * @param left one of them
     * @param right the other
     * @return the relation
     */
    public static Relation equal(String id, Measurand left, Measurand right) {
        return builder(id, RelationKind.EQUAL)
                .addTerm(Role.LEFT, Term.of(left))
                .addTerm(Role.RIGHT, Term.of(right))
                .build();
    }

    /**
     * Returns the relation that a rate is a part divided by its whole.
     *
     * @param id the relation's id
     * @param rate the rate; in percent where that is its unit
     * @param part the part
     * @param whole the whole
     * @return the relation
     */
    public static Relation ratio(String id, Measurand rate, Measurand part, Measurand whole) {
        return builder(id, RelationKind.RATIO)
                .addTerm(Role.RATE, Term.of(rate))
                .addTerm(Role.PART, Term.of(part))
                .addTerm(Role.WHOLE, Term.of(whole))
                .build();
    }

    /**
     * Returns the relation that a quantity is another times a constant.
     *
     * @param id the relation's id
     * @param result the product
     * @param of the quantity that is multiplied
     * @param times the factor
     * @return the relation
     */
    public static Relation product(String id, Measurand result, Measurand of, Factor times) {
        return builder(id, RelationKind.PRODUCT)
                .addTerm(Role.RESULT, Term.of(result))
                .addTerm(Role.OF, Term.of(of))
                .times(times)
                .build();
    }

    /**
     * Returns the relation that a quantity is a change relative to an earlier one. A fall of 56 percent is −56 percent.
     *
     * @param id the relation's id
     * @param change the change; in percent where that is its unit
     * @param before the quantity before
     * @param after the quantity after
     * @return the relation
     */
    public static Relation change(String id, Measurand change, Measurand before, Measurand after) {
        return builder(id, RelationKind.CHANGE)
                .addTerm(Role.CHANGE, Term.of(change))
                .addTerm(Role.BEFORE, Term.of(before))
                .addTerm(Role.AFTER, Term.of(after))
                .build();
    }

    /**
     * Returns the comparison of a sum of multiples with a constant.
     *
     * @param id the relation's id
     * @param terms the addends
     * @param compare the order of the sum and the constant
     * @param constant the right side, in the unit of the first term that has one
     * @return the relation
     */
    public static Relation linear(String id, Iterable<Term> terms, Order compare, Rational constant) {
        return builder(id, RelationKind.LINEAR)
                .addTerms(Role.TERMS, terms)
                .compare(compare)
                .constant(constant)
                .build();
    }

    /**
     * Returns a rule, given as one line of text.
     *
     * <pre>{@code
     * Relation.rule("share", "share = released / (released + held)");
     * }</pre>
     *
     * @param id the relation's id
     * @param rule the line, as {@link Rule} describes it
     * @return the relation
     * @throws UnreadableTextException where the line is not a rule
     */
    public static Relation rule(String id, String rule) {
        return builder(id, RelationKind.RULE).rule(rule).build();
    }

    /**
     * Returns a rule, given as one line of text, which is also its id.
     *
     * <pre>{@code
     * Relation.parse("seized >= meth + cocaine + fentanyl");
     * }</pre>
     *
     * @param rule the line, as {@link Rule} describes it
     * @return the relation, whose id is the line in canonical spelling
     * @throws UnreadableTextException where the line is not a rule
     */
    public static Relation parse(String rule) {
        return rule(Rule.parse(rule).toString(), rule);
    }

    /**
     * Returns a builder of a relation.
     *
     * @param id the relation's id
     * @param kind the statement that it makes
     * @return a builder
     */
    public static Builder builder(String id, RelationKind kind) {
        return new ImmutableRelation.Builder().id(id).kind(kind);
    }

    /**
     * Returns the id by which results refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the kind of statement that it makes.
     *
     * @return the kind
     */
    public abstract RelationKind kind();

    /**
     * Returns its measurands, with their roles.
     *
     * @return the terms by role
     */
    public abstract ImmutableListMultimap<Role, Term> terms();

    /**
     * Returns its label, a few words for readers.
     *
     * @return the label, empty where none was given
     */
    public abstract Optional<String> label();

    /**
     * Returns the source that states it.
     *
     * @return the id of the source, empty for a definition
     */
    public abstract Optional<String> source();

    /**
     * Returns the sources that this source cites for it.
     *
     * @return the ids of the cited sources
     */
    public abstract ImmutableSet<String> cites();

    /**
     * Returns whether it may be at fault, as stated.
     *
     * @return the stated value, empty where none was
     */
    public abstract Optional<Boolean> statedSoft();

    /**
     * Returns the treatment of a part of a sum that has no reported value.
     *
     * @return the treatment, {@link Absent#UNKNOWN} unless stated
     */
    @Value.Default
    public Absent absent() {
        return Absent.UNKNOWN;
    }

    /**
     * Returns the factor of a product.
     *
     * @return the factor, empty for other kinds
     */
    public abstract Optional<Factor> times();

    /**
     * Returns the order of a linear sum and its constant.
     *
     * @return the order, empty for other kinds
     */
    public abstract Optional<Order> compare();

    /**
     * Returns the right side of a linear rule.
     *
     * @return the constant, empty for other kinds
     */
    public abstract Optional<Rational> constant();

    /**
     * Returns the line of text of a rule, in canonical spelling. Its measurands are also the {@linkplain #terms() terms}, each once.
     *
     * @return the text, empty for other kinds
     */
    public abstract Optional<String> rule();

    /**
     * Returns whether it may be at fault when figures contradict it.
     *
     * @return the stated value; without one, true for a relation that a source states
     */
    public final boolean isSoft() {
        return statedSoft().orElse(source().isPresent());
    }

    /**
     * Returns its measurands.
     *
     * @return their ids, each once, in order
     */
    public final ImmutableSet<String> measurands() {
        return terms().values().stream().map(Term::measurand).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the measurands in a role.
     *
     * @param role the role
     * @return their ids, in order
     */
    public final ImmutableList<String> measurands(Role role) {
        return terms().get(role).stream().map(Term::measurand).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the same relation as a statement of a source.
     *
     * @param by the source
     * @return the changed copy
     */
    public final Relation saidBy(Source by) {
        return ((ImmutableRelation) this).withSource(by.id());
    }

    /**
     * Returns its statement as a formula. Of many terms the first four are written out.
     *
     * @param names the function from the id of a measurand to the words for it
     * @return a formula such as {@code whole = part + other part}
     */
    public final String formula(Function<String, String> names) {
        return new Formula(this, names).text();
    }

    /**
     * Returns the same relation between other measurands.
     *
     * @param rename the function from an id to the id that replaces it
     * @return the changed copy
     */
    public final Relation renamed(Function<String, String> rename) {
        return RuleText.of(this).map(text -> text.renamed(this, rename)).orElseGet(() -> withRenamedTerms(rename));
    }

    private Relation withRenamedTerms(Function<String, String> rename) {
        ImmutableListMultimap.Builder<Role, Term> renamed = ImmutableListMultimap.builder();
        terms().forEach((role, term) -> renamed.put(role, Term.of(rename.apply(term.measurand()), term.times())));
        return ((ImmutableRelation) this).withTerms(renamed.build());
    }

    /**
     * Returns the same relation with another id.
     *
     * @param id the id
     * @return the changed copy
     */
    public abstract Relation withId(String id);

    /**
     * Returns a builder with the parts of this relation.
     *
     * @return a builder that holds all parts of this relation, its id and kind included. A rule names its terms itself, so that the builder
     *     of a rule holds none
     */
    public final Builder toBuilder() {
        ImmutableRelation.Builder builder = new ImmutableRelation.Builder().from(this);
        return rule().isPresent() ? builder.terms(ImmutableListMultimap.of()) : builder;
    }

    /** Checks the parts of this relation. A rule is put into canonical spelling, with the terms that it names. */
    @Value.Check
    Relation check() {
        RelationChecks.check(this);
        return RuleText.of(this)
                .map(text -> text.spelled((ImmutableRelation) this))
                .orElse(this);
    }

    /** The treatments of a part of a sum that has no reported value. */
    public enum Absent {
        /** It is a missing part, and is named. */
        UNKNOWN,
        /** It counts as zero. */
        ZERO
    }

    /** A builder of a relation. Its kind determines the parts that are required. Where a part is set twice, the last value counts. */
    public sealed interface Builder permits ImmutableRelation.Builder {
        /**
         * Sets the measurands, with their roles.
         *
         * @param terms the terms by role, in place of all that were set or added before
         * @return this builder
         */
        Builder terms(Multimap<? extends Role, ? extends Term> terms);

        /**
         * Adds a measurand in a role.
         *
         * @param role one of the kind's roles
         * @param term the measurand with its multiplier
         * @return this builder
         */
        Builder addTerm(Role role, Term term);

        /**
         * Adds measurands in a role.
         *
         * @param role a role of the kind that may be repeated
         * @param terms the measurands
         * @return this builder
         */
        Builder addTerms(Role role, Iterable<? extends Term> terms);

        /**
         * Sets the label, a few words for readers.
         *
         * @param label the label
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the source that states it.
         *
         * @param id the id of the source
         * @return this builder
         */
        Builder source(String id);

        /**
         * Sets the sources that this source cites for it.
         *
         * @param ids the ids of the cited sources, in place of those set before
         * @return this builder
         */
        Builder cites(Iterable<String> ids);

        /**
         * Sets whether it may be at fault.
         *
         * @param soft whether it may be blamed
         * @return this builder
         */
        Builder statedSoft(boolean soft);

        /**
         * Sets the treatment of a part of a sum that has no reported value.
         *
         * @param absent the treatment
         * @return this builder
         */
        Builder absent(Absent absent);

        /**
         * Sets the factor of a product.
         *
         * @param factor the factor
         * @return this builder
         */
        Builder times(Factor factor);

        /**
         * Sets the order of a linear sum and its constant.
         *
         * @param order the order
         * @return this builder
         */
        Builder compare(Order order);

        /**
         * Sets the right side of a linear rule.
         *
         * @param constant the constant, in the unit of the first term that has one
         * @return this builder
         */
        Builder constant(Rational constant);

        /**
         * Sets the line of text of a rule, which names its own measurands.
         *
         * @param text the text, as {@link Rule} describes it
         * @return this builder
         */
        Builder rule(String text);

        /**
         * Builds the relation.
         *
         * @return the relation
         * @throws InvalidValueException where a part is missing, or does not belong to the kind
         * @throws UnreadableTextException where the text of a rule is not a rule
         */
        Relation build();
    }
}
