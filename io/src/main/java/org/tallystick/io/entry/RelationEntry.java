package org.tallystick.io.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tallystick.UnreadableTextException;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Worded;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Rule;
import org.tallystick.relation.Term;

/** An entry that declares a relation. Its kind determines its keys. */
public final class RelationEntry {
    private static final String ZERO = "zero";
    private static final String FACTOR =
            "an exact number, a fraction or a quantity for another such as \"1 dose / 2 mg\"";
    private static final List<String> KINDS = Arrays.stream(RelationKind.values())
            .filter(kind -> kind != RelationKind.RULE)
            .map(RelationKind::word)
            .toList();
    private static final List<String> SIGNS =
            Arrays.stream(Order.values()).map(Order::sign).toList();

    private final Entry entry;
    private final Fields fields;

    private RelationEntry(Entry entry) {
        this.entry = entry;
        this.fields = entry.fields();
    }

    public static Optional<Draft<Relation>> read(Entry entry) {
        return new RelationEntry(entry).read();
    }

    private Optional<Draft<Relation>> read() {
        Optional<RelationKind> kind = kind();
        if (kind.isEmpty()) {
            return entry.refused();
        }
        Relation.Builder relation =
                Relation.builder(entry.id().orElse(kind.get().word()), kind.get());
        kind.get().required().forEach(role -> {
            fields.require(role.word());
            role(kind.get(), role, relation);
        });
        kind.get().optional().forEach(role -> role(kind.get(), role, relation));
        parameters(kind.get(), relation);
        fields.text("label").ifPresent(relation::label);
        entry.reference("source", Link.SOURCE).ifPresent(relation::source);
        relation.cites(entry.references("cites", Link.CITES));
        fields.flag("soft").ifPresent(relation::statedSoft);
        return entry.draft("id", id -> Optional.of(relation.build()));
    }

    private Optional<RelationKind> kind() {
        if (fields.has("rule")) {
            if (fields.has("kind")) {
                fields.problem("kind", "a rule stands in the place of `kind`, not beside it", "one of the two");
            }
            return Optional.of(RelationKind.RULE);
        }
        fields.require("kind");
        return fields.oneOf("kind", KINDS).flatMap(word -> Worded.named(RelationKind.class, word));
    }

    private void role(RelationKind kind, Role role, Relation.Builder relation) {
        String key = role.word();
        if (!kind.isRepeated(role)) {
            fields.value(key).flatMap(this::term).ifPresent(term -> relation.addTerm(role, term));
            return;
        }
        fields.array(key).ifPresent(array -> {
            if (array.items().isEmpty() && array.complete()) {
                fields.problem(key, "there is nothing in this array", "at least one of the " + key);
            }
            array.items().forEach(item -> term(item).ifPresent(term -> relation.addTerm(role, term)));
        });
    }

    /** Returns the term of an id, or of an object with a multiplier. */
    private Optional<Term> term(Located value) {
        if (value instanceof Located.ObjectNode object) {
            return term(fields.nested(object));
        }
        return fields.as(Located.TextNode.class, value, "an id, or an object with `of` and `times`")
                .flatMap(node -> measurand(node).map(Term::of));
    }

    private Optional<Term> term(Fields inner) {
        inner.require("of");
        Optional<String> of = inner.textNode("of").flatMap(this::measurand);
        Optional<Rational> times = inner.exactNumber("times", RelationEntry::notZero);
        boolean unread = times.isEmpty() && inner.value("times").isPresent();
        inner.unknownKeys();
        return unread ? Optional.empty() : of.map(id -> Term.of(id, times.orElse(Rational.ONE)));
    }

    private Optional<String> measurand(Located.TextNode node) {
        Optional<String> id = entry.name(node);
        id.ifPresent(named -> entry.refersTo(Link.MEASURAND, named, node.place()));
        return id;
    }

    private static Rational notZero(String text) {
        Rational times = Rational.parse(text);
        if (times.isZero()) {
            throw new IllegalArgumentException("a part that is taken zero times is no part");
        }
        return times;
    }

    private void parameters(RelationKind kind, Relation.Builder relation) {
        switch (kind) {
            case SUM -> fields.oneOf("absent", List.of(ZERO)).ifPresent(zero -> relation.absent(Relation.Absent.ZERO));
            case PRODUCT -> {
                fields.require("times");
                factor().ifPresent(relation::times);
            }
            case LINEAR -> {
                fields.require("compare", "constant");
                fields.oneOf("compare", SIGNS).flatMap(Order::ofSign).ifPresent(relation::compare);
                fields.exactNumber("constant", Rational::parse).ifPresent(relation::constant);
            }
            case RULE -> {
                fields.require("rule");
                fields.textNode("rule").ifPresent(node -> rule(node, relation));
            }
            default -> {}
        }
    }

    private Optional<Factor> factor() {
        return fields.exactNumber("times", FACTOR, Factor::parse);
    }

    /** A rule refers to its measurands in its text; a problem is reported at its character. */
    private void rule(Located.TextNode node, Relation.Builder relation) {
        try {
            Rule rule = Rule.parse(node.text());
            relation.rule(node.text());
            List<Rule.Mention> runs = Hyphens.in(node.text(), rule);
            runs.forEach(run -> entry.refersTo(Link.HYPHENS, run.id(), node.placeOf(run.at())));
            rule.mentions().stream()
                    .filter(mention ->
                            runs.stream().noneMatch(run -> run.at() <= mention.at() && mention.end() <= run.end()))
                    .forEach(mention -> entry.refersTo(Link.MEASURAND, mention.id(), node.placeOf(mention.at())));
        } catch (UnreadableTextException refusal) {
            String what = refusal.reason();
            entry.spot(node.placeOf(refusal.at())).report(what, refusal.expected());
        }
    }

    public static void write(JsonOutput json, Relation relation) {
        json.text("id", relation.id());
        if (relation.kind() != RelationKind.RULE) {
            json.text("kind", relation.kind().word());
        }
        json.optional("rule", relation.rule());
        relation.kind().required().forEach(role -> write(json, relation, role));
        relation.kind().optional().forEach(role -> write(json, relation, role));
        json.exact("times", relation.times());
        json.optional("compare", relation.compare().map(Order::sign));
        json.exact("constant", relation.constant());
        if (relation.absent() == Relation.Absent.ZERO) {
            json.text("absent", ZERO);
        }
        json.optional("label", relation.label());
        json.optional("source", relation.source());
        json.texts("cites", relation.cites());
        relation.statedSoft().ifPresent(soft -> json.flag("soft", soft));
    }

    private static void write(JsonOutput json, Relation relation, Role role) {
        List<Term> terms = relation.terms().get(role);
        if (relation.kind().isRepeated(role)) {
            json.array(role.word(), terms, term -> write(json, term));
        } else {
            terms.forEach(term -> write(json, role.word(), term));
        }
    }

    private static void write(JsonOutput json, Term term) {
        if (term.times().equals(Rational.ONE)) {
            json.item(term.measurand());
        } else {
            json.item(members -> write(members, term.measurand(), term.times()));
        }
    }

    private static void write(JsonOutput json, String key, Term term) {
        if (term.times().equals(Rational.ONE)) {
            json.text(key, term.measurand());
        } else {
            json.object(key, members -> write(members, term.measurand(), term.times()));
        }
    }

    private static void write(JsonOutput json, String of, Rational times) {
        json.text("of", of);
        json.exact("times", times.toString());
    }
}
