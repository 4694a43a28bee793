package org.tallystick.relation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Function;

/** The text of a rule, which names the terms of its relation. */
final class RuleText {
    private final Rule rule;

    private RuleText(Rule rule) {
        this.rule = rule;
    }

    /** Returns the text of a relation, empty for all kinds but rules. */
    static Optional<RuleText> of(Relation relation) {
        return relation.rule().map(Rule::parse).map(RuleText::new);
    }

    private ImmutableListMultimap<Role, Term> terms() {
        return rule.measurands().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(id -> Role.TERMS, Term::of));
    }

    /** Returns the relation with the text in canonical spelling, and with the terms that it names. */
    Relation spelled(ImmutableRelation relation) {
        ImmutableListMultimap<Role, Term> named = terms();
        RelationChecks.checkNamed(relation, named);
        String text = rule.toString();
        boolean isSpelled = relation.terms().equals(named) && relation.rule().equals(Optional.of(text));
        return isSpelled ? relation : relation.withRule(text).withTerms(named);
    }

    /** Returns the relation with other ids in the text. */
    Relation renamed(Relation relation, Function<String, String> rename) {
        return relation.toBuilder().rule(rule.renamed(rename)).build();
    }
}
