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
 * Arithmetic that ties measurands together, by definition or because somebody says so.
 *
 * <pre>{@code
 * Relation vault = Relation.includes("vault", seized, meth, cocaine, fentanyl);
 * Relation doses = Relation.product("doses", lethalDoses, fentanyl, Factor.parse("1 dose / 2 mg"));
 * }</pre>
 *
 * <p>A relation names its measurands by id and does not hold them. One that no claim brings along is known by its id alone,
 * without a unit, unless it is added to the dossier.
 *
 * <p>A relation with a {@linkplain #source() source} is what that source says, and may be wrong; one without is a
 * definition.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Relation implements Serializable permits ImmutableRelation {
    private static final long serialVersionUID = 1L;

    Relation() {}

    /**
     * A whole is the sum of its parts.
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
     * A whole includes parts that do not overlap; others may exist.
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
     * One quantity is at most another.
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
     * Two measurands are one quantity under two names.
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
     * A rate is a part divided by its whole.
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
     * A quantity is another times a constant.
     *
     * @param id the relation's id
     * @param result the product
     * @param of what is multiplied
     * @param times by what
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
     * A change relative to what was before; a fall of 56 percent is −56 percent.
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
     * A sum of multiples compared with a constant.
     *
     * @param id the relation's id
     * @param terms the addends
     * @param compare how the sum stands to the constant
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
     * A rule as one line of text.
     *
     * <pre>{@code
     * Relation.rule("share", "share = released / (released + held)");
     * }</pre>
     *
     * @param id the relation's id
     * @param rule the line, as {@link Rule} describes it
     * @return the relation
     * @throws UnreadableTextException where the line is no rule
     */
    public static Relation rule(String id, String rule) {
        return builder(id, RelationKind.RULE).rule(rule).build();
    }

    /**
     * A rule as one line of text, which is also its id.
     *
     * <pre>{@code
     * Relation.parse("seized >= meth + cocaine + fentanyl");
     * }</pre>
     *
     * @param rule the line, as {@link Rule} describes it
     * @return the relation, whose id is the line in one spelling
     * @throws UnreadableTextException where the line is no rule
     */
    public static Relation parse(String rule) {
        return rule(Rule.parse(rule).toString(), rule);
    }

    /**
     * Describes a relation part by part.
     *
     * @param id the relation's id
     * @param kind what it states
     * @return a builder
     */
    public static Builder builder(String id, RelationKind kind) {
        return new ImmutableRelation.Builder().id(id).kind(kind);
    }

    /**
     * The name by which results refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What it states.
     *
     * @return the kind
     */
    public abstract RelationKind kind();

    /**
     * Which measurands stand in it, and where.
     *
     * @return the terms by role
     */
    public abstract ImmutableListMultimap<Role, Term> terms();

    /**
     * What it says, in a few words for a reader.
     *
     * @return the label, empty where none was given
     */
    public abstract Optional<String> label();

    /**
     * Who says so.
     *
     * @return the id of the source, empty for a definition
     */
    public abstract Optional<String> source();

    /**
     * Whom that source cites for it.
     *
     * @return the ids of the cited sources
     */
    public abstract ImmutableSet<String> cites();

    /**
     * Whether it may be what is wrong, as was stated.
     *
     * @return what was stated, empty where nothing was
     */
    public abstract Optional<Boolean> statedSoft();

    /**
     * What becomes of a part of a sum that nobody reports.
     *
     * @return the rule, {@link Absent#UNKNOWN} unless stated
     */
    @Value.Default
    public Absent absent() {
        return Absent.UNKNOWN;
    }

    /**
     * What a product multiplies by.
     *
     * @return the factor, empty for other kinds
     */
    public abstract Optional<Factor> times();

    /**
     * How a linear sum stands to its constant.
     *
     * @return the order, empty for other kinds
     */
    public abstract Optional<Order> compare();

    /**
     * The right side of a linear rule.
     *
     * @return the constant, empty for other kinds
     */
    public abstract Optional<Rational> constant();

    /**
     * The line of text of a rule, in one spelling. Its measurands are also the {@linkplain #terms() terms}, each once.
     *
     * @return the text, empty for other kinds
     */
    public abstract Optional<String> rule();

    /**
     * Whether it may be what is wrong when figures contradict it.
     *
     * @return what was stated; else true for a relation that a source asserts
     */
    public final boolean isSoft() {
        return statedSoft().orElse(source().isPresent());
    }

    /**
     * The measurands it ties together.
     *
     * @return their ids, each once, in order
     */
    public final ImmutableSet<String> measurands() {
        return terms().values().stream().map(Term::measurand).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The measurands in a role.
     *
     * @param role the role
     * @return their ids, in order
     */
    public final ImmutableList<String> measurands(Role role) {
        return terms().get(role).stream().map(Term::measurand).collect(ImmutableList.toImmutableList());
    }

    /**
     * The same relation as something a source says.
     *
     * @param by who says so
     * @return the changed copy
     */
    public final Relation saidBy(Source by) {
        return ((ImmutableRelation) this).withSource(by.id());
    }

    /**
     * The same relation, between other measurands.
     *
     * @param rename gives the id to put in the place of each
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
     * The same relation under another id.
     *
     * @param id the id
     * @return the changed copy
     */
    public abstract Relation withId(String id);

    /**
     * Changes several parts of this relation at once.
     *
     * @return a builder that holds all parts of this relation, its id and kind included. A rule names its terms itself, so that the
     *     builder of a rule holds none
     */
    public final Builder toBuilder() {
        ImmutableRelation.Builder builder = new ImmutableRelation.Builder().from(this);
        return rule().isPresent() ? builder.terms(ImmutableListMultimap.of()) : builder;
    }

    /** A rule is put into one spelling, and brings along the terms that it names. */
    @Value.Check
    Relation check() {
        RelationChecks.check(this);
        return RuleText.of(this)
                .map(text -> text.spelled((ImmutableRelation) this))
                .orElse(this);
    }

    /** What becomes of a part of a sum that nobody reports. */
    public enum Absent {
        /** It is a missing part, and is named. */
        UNKNOWN,
        /** It counts as none. */
        ZERO
    }

    /** Collects the parts of a relation; its kind decides which are needed. Of a part that is set twice the last value counts. */
    public sealed interface Builder permits ImmutableRelation.Builder {
        /**
         * Which measurands stand in it, and where.
         *
         * @param terms the terms by role, in place of all that were set or added before
         * @return this builder
         */
        Builder terms(Multimap<? extends Role, ? extends Term> terms);

        /**
         * Adds a measurand in a role.
         *
         * @param role one of the kind's roles
         * @param term the measurand and how often it is taken
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
         * What it says, in a few words.
         *
         * @param label the label
         * @return this builder
         */
        Builder label(String label);

        /**
         * Who says so.
         *
         * @param id the id of the source
         * @return this builder
         */
        Builder source(String id);

        /**
         * Whom that source cites for it.
         *
         * @param ids the ids of the cited sources, in place of those set before
         * @return this builder
         */
        Builder cites(Iterable<String> ids);

        /**
         * Whether it may be what is wrong.
         *
         * @param soft true for what may be blamed
         * @return this builder
         */
        Builder statedSoft(boolean soft);

        /**
         * What becomes of a part of a sum that nobody reports.
         *
         * @param absent the rule
         * @return this builder
         */
        Builder absent(Absent absent);

        /**
         * What a product multiplies by.
         *
         * @param factor the factor
         * @return this builder
         */
        Builder times(Factor factor);

        /**
         * How a linear sum stands to its constant.
         *
         * @param order the order
         * @return this builder
         */
        Builder compare(Order order);

        /**
         * The right side of a linear rule.
         *
         * @param constant the constant, in the unit of the first term that has one
         * @return this builder
         */
        Builder constant(Rational constant);

        /**
         * The line of text of a rule, which names its measurands itself.
         *
         * @param text the text, as {@link Rule} describes it
         * @return this builder
         */
        Builder rule(String text);

        /**
         * The relation described.
         *
         * @return it
         * @throws InvalidValueException where a part is missing, or does not belong to the kind
         * @throws UnreadableTextException where the text of a rule is none
         */
        Relation build();
    }
}
