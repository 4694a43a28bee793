package org.tallystick.solver;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallystick.algebra.Statement;
import org.tallystick.algebra.Statements;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;
import org.tallystick.unit.Unit;

/** Puts problems together. */
final class Problems {
    private final Set<String> unknowns = new LinkedHashSet<>();
    private final ImmutableSet.Builder<String> whole = ImmutableSet.builder();
    private final ImmutableList.Builder<Bound> bounds = ImmutableList.builder();
    private final ImmutableList.Builder<Statement> statements = ImmutableList.builder();

    static Rational number(String text) {
        return Rational.parse(text);
    }

    static Interval closed(String min, String max) {
        return Interval.closed(number(min), number(max));
    }

    Problems whole(String... names) {
        unknowns.addAll(Arrays.asList(names));
        whole.add(names);
        return this;
    }

    Problems bound(String unknown, Interval values) {
        unknowns.add(unknown);
        bounds.add(new Bound(unknown, values));
        return this;
    }

    Problems bound(String unknown, String min, String max) {
        return bound(unknown, closed(min, max));
    }

    Problems relation(Relation relation, Map<String, Unit> units) {
        Statements.of(relation, id -> Optional.ofNullable(units.get(id))).forEach(this::statement);
        return this;
    }

    Problems statement(Statement statement) {
        unknowns.addAll(statement.measurands());
        statements.add(statement);
        return this;
    }

    Problems linear(String sum, Order order, String constant) {
        Map<String, Rational> terms = new TreeMap<>();
        for (String term : Splitter.on(' ').split(sum)) {
            int star = term.indexOf('*');
            terms.put(term.substring(star + 1), star < 0 ? Rational.ONE : number(term.substring(0, star)));
        }
        return linear(terms, order, number(constant));
    }

    Problems linear(Map<String, Rational> terms, Order order, Rational constant) {
        ImmutableList<Term> all = terms.entrySet().stream()
                .map(term -> Term.of(term.getKey(), term.getValue()))
                .collect(ImmutableList.toImmutableList());
        return relation(Relation.linear("linear", all, order, constant), Map.of());
    }

    Problems sum(String whole, String... parts) {
        Measurand[] all = Arrays.stream(parts).map(Measurand::of).toArray(Measurand[]::new);
        return relation(Relation.sum("sum", Measurand.of(whole), all), Map.of());
    }

    /** A rate in percent. */
    Problems share(String rate, String part, String whole) {
        return relation(
                Relation.ratio("share", Measurand.of(rate), Measurand.of(part), Measurand.of(whole)),
                Map.of(rate, Unit.percent()));
    }

    /** rate = part / whole. */
    Problems ratio(String rate, String part, String whole) {
        return relation(Relation.ratio("ratio", Measurand.of(rate), Measurand.of(part), Measurand.of(whole)), Map.of());
    }

    /** A change in percent. */
    Problems change(String change, String before, String after) {
        return relation(
                Relation.change("change", Measurand.of(change), Measurand.of(before), Measurand.of(after)),
                Map.of(change, Unit.percent()));
    }

    Problem build() {
        return new Problem(ImmutableSet.copyOf(unknowns), whole.build(), bounds.build(), statements.build());
    }
}
