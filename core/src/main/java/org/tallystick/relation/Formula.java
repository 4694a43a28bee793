package org.tallystick.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallystick.number.Rational;

/** Writes the statement of a relation with names in place of ids. */
final class Formula {
    /** The greatest number of terms written out. */
    private static final int SHOWN = 4;

    private final Relation relation;
    private final Function<String, String> names;

    Formula(Relation relation, Function<String, String> names) {
        this.relation = relation;
        this.names = names;
    }

    String text() {
        return switch (relation.kind()) {
            case SUM -> sum(Role.WHOLE) + " = " + sum(Role.PARTS);
            case INCLUDES -> sum(Role.WHOLE) + " ≥ " + sum(Role.PARTS);
            case AT_MOST -> sum(Role.LESS) + " ≤ " + sum(Role.MORE);
            case EQUAL -> sum(Role.LEFT) + " = " + sum(Role.RIGHT);
            case RATIO -> sum(Role.RATE) + " = " + sum(Role.PART) + " / " + sum(Role.WHOLE);
            case PRODUCT ->
                sum(Role.RESULT) + " = " + sum(Role.OF)
                        + relation.times().map(times -> " × (" + times + ")").orElse("");
            case CHANGE ->
                sum(Role.CHANGE) + " = (" + sum(Role.AFTER) + " − " + sum(Role.BEFORE) + ") / " + sum(Role.BEFORE);
            case MEAN -> sum(Role.MEAN) + " = " + sum(Role.TOTAL) + " / " + sum(Role.COUNT);
            case LINEAR ->
                sum(Role.TERMS) + " " + sign(relation.compare()) + " "
                        + relation.constant().map(Rational::toString).orElse("0");
            case RULE -> relation.rule().map(Rule::parse).map(this::rule).orElse("");
        };
    }

    private String rule(Rule rule) {
        return rule.left(names) + " " + sign(Optional.of(rule.order())) + " " + rule.right(names);
    }

    private static String sign(Optional<Order> order) {
        return order.map(Order::sign).orElse("=").replace(">=", "≥").replace("<=", "≤");
    }

    private String sum(Role role) {
        List<Term> terms = relation.terms().get(role);
        String sum = terms.stream().limit(SHOWN).map(this::term).collect(Collectors.joining(" + "));
        int rest = terms.size() - SHOWN;
        return (rest > 0 ? sum + " + " + rest + " more" : sum).replace("+ −", "− ");
    }

    private String term(Term term) {
        Rational times = term.times();
        String sign = times.signum() < 0 ? "−" : "";
        String multiplier = times.abs().equals(Rational.ONE) ? "" : times.abs() + " × ";
        return sign + multiplier + names.apply(term.measurand());
    }
}
