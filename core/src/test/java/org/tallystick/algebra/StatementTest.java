package org.tallystick.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

class StatementTest {
    private static final Measurand A = Measurand.of("a");
    private static final Measurand B = Measurand.of("b");
    private static final Measurand C = Measurand.of("c");
    private static final Rational KILO = Rational.of(1_000);

    private static Statement statement(Relation relation, Map<String, String> units) {
        return Statements.of(relation, id -> Optional.ofNullable(units.get(id)).map(Unit::parse))
                .get(0);
    }

    private static Interval whole(long min, long max) {
        return Interval.closed(Rational.of(min), Rational.of(max));
    }

    private static Function<String, Interval> values(Interval a, Interval b, Interval c) {
        return Map.of("a", a, "b", b, "c", c)::get;
    }

    @Test
    void addsPartsInTheUnitOfTheWhole() {
        Statement sum = statement(Relation.sum("sum", A, B, C), Map.of("a", "kg", "b", "g", "c", "kg"));
        Function<String, Interval> values = values(whole(5, 5), whole(2_000, 3_000), whole(2, 3));
        assertThat(sum.left(values)).contains(whole(5, 5));
        assertThat(sum.right(values)).contains(whole(4, 6));
        assertThat(sum.solve("b", values)).contains(whole(2_000, 3_000));
        assertThat(sum.row().orElseThrow().coefficients())
                .isEqualTo(Map.of("a", Rational.ONE, "b", KILO.reciprocal().negated(), "c", Rational.of(-1)));
    }

    @Test
    void addsUnlikeUnitsUnderAWholeThatIsSilentAboutItsOwn() {
        Statement sum = statement(Relation.sum("sum", A, B, C), Map.of("b", "kg", "c", "g"));
        assertThat(sum.right(values(whole(0, 9), whole(1, 1), whole(1_000, 2_000))))
                .contains(whole(2, 3));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> statement(Relation.sum("sum", A, B, C), Map.of("b", "kg", "c", "person")));
    }

    @Test
    void includesWithARestIsTwoStatements() {
        Relation vault = Relation.builder("vault", RelationKind.INCLUDES)
                .addTerm(Role.WHOLE, Term.of("a"))
                .addTerm(Role.PARTS, Term.of("b"))
                .addTerm(Role.REST, Term.of("c"))
                .build();
        List<Statement> statements = Statements.of(vault, id -> Optional.empty());
        assertThat(statements).extracting(Statement::order).containsExactly(Order.AT_LEAST, Order.EQUAL);
        assertThat(statements.get(0).measurands()).containsExactly("a", "b");
        assertThat(statements.get(1).solve("c", values(whole(188, 188), whole(166, 167), Interval.all())))
                .contains(whole(21, 22));
    }

    @Test
    void comparesALinearSumInItsFirstUnit() {
        List<Term> terms = List.of(Term.of("a", Rational.TWO), Term.of("b", Rational.of(-1)));
        Relation linear = Relation.linear("l", terms, Order.LESS, Rational.TEN);
        Statement statement = statement(linear, Map.of("a", "kg", "b", "g"));
        Function<String, Interval> values = values(whole(1, 1), whole(1_000, 1_000), Interval.all());
        assertThat(statement.left(values)).contains(whole(1, 1));
        assertThat(statement.right(values)).contains(whole(10, 10));
        assertThat(statement.solve("a", values)).contains(Interval.lessThan(Rational.of(11, 2)));
    }

    @Test
    void tellsARatioInPercentWhereThatIsTheUnitOfTheRate() {
        Relation ratio = Relation.ratio("ratio", A, B, C);
        Function<String, Interval> values = values(whole(0, 100), whole(1, 1), whole(8, 8));
        Interval eighth = Interval.of(Rational.of(1, 8));
        assertThat(statement(ratio, Map.of("a", "percent")).right(values)).contains(eighth.times(Rational.of(100)));
        assertThat(statement(ratio, Map.of()).right(values)).contains(eighth);
        assertThat(statement(ratio, Map.of("b", "kg", "c", "g")).right(values)).contains(eighth.times(KILO));
        assertThat(statement(ratio, Map.of("b", "bed", "c", "hospital")).right(values))
                .contains(eighth);
        assertThat(statement(ratio, Map.of("a", "g", "b", "kg", "c", "dose")).right(values))
                .contains(eighth.times(KILO));
        assertThat(statement(ratio, Map.of("a", "USD", "b", "USD", "c", "person"))
                        .right(values))
                .contains(eighth);
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> statement(ratio, Map.of("a", "kg", "b", "bed", "c", "hospital")));
    }

    @Test
    void tellsAFallAsANegativeChange() {
        Relation change = Relation.change("change", A, B, C);
        Statement percent = statement(change, Map.of("a", "percent", "b", "person", "c", "person"));
        Function<String, Interval> values = values(Interval.all(), whole(100, 100), whole(44, 44));
        assertThat(percent.solve("a", values)).contains(whole(-56, -56));
        assertThat(percent.row()).isEmpty();
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> statement(change, Map.of("b", "person", "c", "household")));
    }

    @Test
    void multipliesByOneThingForAnother() {
        Relation doses = Relation.product("doses", A, B, Factor.parse("1 dose / 2 mg"));
        Statement statement = statement(doses, Map.of("a", "dose", "b", "lb"));
        Function<String, Interval> values = values(Interval.all(), whole(7_400, 7_400), Interval.all());
        assertThat(statement.solve("a", values)).contains(whole(1_678_291_769, 1_678_291_769));
        Relation twice = Relation.product("twice", A, B, Factor.of(Rational.TWO));
        assertThat(statement(twice, Map.of("a", "g", "b", "kg"))
                        .solve("a", values(Interval.all(), whole(1, 1), whole(1, 1))))
                .contains(whole(2_000, 2_000));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> statement(doses, Map.of("a", "person", "b", "lb")));
    }

    @Test
    void isDecidedOnBothPiecesOfADivisorOfEitherSign() {
        Statement ratio = statement(Relation.ratio("ratio", A, B, C), Map.of());
        Function<String, Interval> values = values(whole(0, 0), whole(1, 2), whole(-1, 1));
        assertThat(ratio.right(values)).contains(Interval.all());
        assertThat(ratio.isPossible(values)).isFalse();
        assertThat(ratio.isPossible(values(whole(1, 1), whole(1, 2), whole(-1, 1))))
                .isTrue();
        assertThat(ratio.isPossible(values(whole(1, 1), whole(1, 2), whole(0, 0))))
                .isFalse();
        assertThat(ratio.isCertain(values(whole(1, 1), whole(1, 2), whole(0, 0))))
                .isFalse();
    }

    @Test
    void dividesNothingByAnything() {
        Statement ratio = statement(Relation.ratio("ratio", A, B, C), Map.of());
        assertThat(ratio.solve("c", values(whole(0, 0), whole(0, 0), Interval.all())))
                .contains(Interval.all());
        assertThat(ratio.solve("c", values(whole(1, 2), whole(0, 0), Interval.all())))
                .isEmpty();
        assertThat(ratio.solve("b", values(whole(1, 2), Interval.all(), whole(0, 10))))
                .contains(Interval.openClosed(Rational.ZERO, Rational.of(20)));
    }

    @Test
    void collectsAMeasurandThatOccursTwice() {
        Statement twice = statement(Relation.sum("sum", A, B, B), Map.of());
        assertThat(twice.measurands()).containsExactly("a", "b");
        assertThat(twice.row())
                .contains(LinearForm.of(
                        ImmutableMap.of("a", Rational.ONE, "b", Rational.of(-2)), Order.EQUAL, Rational.ZERO));
        Statement one = statement(Relation.ratio("ratio", A, B, B), Map.of());
        assertThat(one.solve("a", values(Interval.all(), whole(-3, 7), Interval.all())))
                .contains(whole(1, 1));
        assertThat(one.isPossible(values(whole(1, 1), whole(0, 0), Interval.all())))
                .isFalse();
    }

    @Test
    void solvesOnlyForWhatItIsAbout() {
        Statement equal = statement(Relation.equal("equal", A, B), Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> equal.solve("c", values(whole(1, 1), whole(1, 1), whole(1, 1))))
                .withMessageContaining("\"c\"");
    }

    @Test
    void itsRowIsReadBackEqual() {
        LinearForm row =
                statement(Relation.atMost("less", A, B), Map.of()).row().orElseThrow();
        assertThat(row)
                .isEqualTo(LinearForm.of(
                        ImmutableMap.of("a", Rational.ONE, "b", Rational.of(-1)), Order.AT_MOST, Rational.ZERO));
        assertThat(SerialCopy.of(row)).isEqualTo(row).hasSameHashCodeAs(row);
    }
}
