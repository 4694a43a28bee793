package org.tallystick.relation;

import com.google.common.collect.ImmutableListMultimap;
import org.tallystick.InvalidValueException;

/** Checks that a relation has the parts of its kind, and no others. */
final class RelationChecks {
    private RelationChecks() {}

    static void check(Relation relation) {
        require(!relation.id().isBlank(), relation, "needs an id that is not blank");
        checkTerms(relation);
        for (RelationPart part : RelationPart.values()) {
            require(part.fits(relation), relation, part.problem(relation));
        }
    }

    /** Checks that the terms of a rule are those that it names. */
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

    private static void require(boolean condition, Relation relation, String problem) {
        if (!condition) {
            throw new InvalidValueException(
                    "relation " + relation.id() + " of kind " + relation.kind().word() + " " + problem, relation.id());
        }
    }
}
