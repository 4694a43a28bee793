package org.tallystick.relation;

import com.google.common.collect.ImmutableListMultimap;
import org.tallystick.InvalidValueException;

/** That a relation has the parts of its kind, and no others. */
final class RelationChecks {
    private RelationChecks() {}

    static void check(Relation relation) {
        require(!relation.id().isBlank(), relation, "needs an id that is not blank");
        checkTerms(relation);
        checkValues(relation);
    }

    /** The terms of a rule are those that it names. */
    static void checkNamed(Relation relation, ImmutableListMultimap<Role, Term> named) {
        boolean fits = relation.terms().isEmpty() || relation.terms().equals(named);
        require(fits, relation, "has other terms than its rule names");
    }

    private static void checkTerms(Relation relation) {
        RelationKind kind = relation.kind();
        for (Role role : kind.required()) {
            require(!relation.terms().get(role).isEmpty(), relation, "lacks its " + role.word());
        }
        for (Role role : relation.terms().keySet()) {
            boolean named = kind == RelationKind.RULE && role == Role.TERMS;
            boolean known =
                    named || kind.required().contains(role) || kind.optional().contains(role);
            require(known, relation, "has no place for " + role.word());
            boolean single = kind.isRepeated(role) || relation.terms().get(role).size() == 1;
            require(single, relation, "has more than one " + role.word());
        }
        for (Term term : relation.terms().values()) {
            require(!term.times().isZero(), relation, "takes " + term.measurand() + " zero times");
        }
    }

    private static void checkValues(Relation relation) {
        RelationKind kind = relation.kind();
        boolean product = kind == RelationKind.PRODUCT;
        boolean linear = kind == RelationKind.LINEAR;
        require(
                relation.times().isPresent() == product,
                relation,
                product ? "lacks its times" : "has no place for times");
        require(
                relation.compare().isPresent() == linear,
                relation,
                linear ? "lacks its compare" : "has no place for compare");
        require(
                relation.constant().isPresent() == linear,
                relation,
                linear ? "lacks its constant" : "has no place for a constant");
        boolean rule = kind == RelationKind.RULE;
        require(relation.rule().isPresent() == rule, relation, rule ? "lacks its text" : "has no place for a rule");
        boolean sum = kind == RelationKind.SUM;
        require(sum || relation.absent() == Relation.Absent.UNKNOWN, relation, "has no place for absent parts");
    }

    private static void require(boolean condition, Relation relation, String problem) {
        if (!condition) {
            throw new InvalidValueException(
                    "relation " + relation.id() + " of kind " + relation.kind().word() + " " + problem, relation.id());
        }
    }
}
