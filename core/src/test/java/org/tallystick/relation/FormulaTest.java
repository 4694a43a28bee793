package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Rational;

class FormulaTest {
    private static final Measurand A = Measurand.of("a");
    private static final Measurand B = Measurand.of("b");
    private static final Measurand C = Measurand.of("c");

    private static String of(Relation relation) {
        return relation.formula(id -> id.toUpperCase(Locale.ROOT));
    }

    @Test
    void everyKindHasAFormula() {
        assertThat(of(Relation.sum("r", A, B, C))).isEqualTo("A = B + C");
        assertThat(of(Relation.includes("r", A, B, C))).isEqualTo("A ≥ B + C");
        assertThat(of(Relation.atMost("r", A, B))).isEqualTo("A ≤ B");
        assertThat(of(Relation.equal("r", A, B))).isEqualTo("A = B");
        assertThat(of(Relation.ratio("r", A, B, C))).isEqualTo("A = B / C");
        assertThat(of(Relation.product("r", A, B, Factor.parse("3")))).isEqualTo("A = B × (3)");
        assertThat(of(Relation.change("r", A, B, C))).isEqualTo("A = (C − B) / B");
        assertThat(of(Relation.parse("a >= b * 2 + c"))).isEqualTo("A ≥ B * 2 + C");
    }

    @Test
    void multipliersAndSignsAreWritten() {
        List<Term> terms =
                List.of(Term.of("a", Rational.of(2)), Term.of("b", Rational.of(-1)), Term.of("c", Rational.of(-3)));
        assertThat(of(Relation.linear("r", terms, Order.AT_MOST, Rational.of(7))))
                .isEqualTo("2 × A − B − 3 × C ≤ 7");
    }

    @Test
    void ofManyTermsFourAreWrittenOut() {
        Measurand[] parts =
                IntStream.range(0, 30).mapToObj(i -> Measurand.of("p" + i)).toArray(Measurand[]::new);
        assertThat(of(Relation.sum("r", A, parts))).isEqualTo("A = P0 + P1 + P2 + P3 + 26 more");
    }
}
