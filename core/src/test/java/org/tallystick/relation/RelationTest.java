package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.InvalidValueException;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.number.Rational;

class RelationTest {
    private static final Measurand SEIZED = Measurand.of("seized", "lb");
    private static final Measurand METH = Measurand.of("meth", "lb");
    private static final Measurand COCAINE = Measurand.of("cocaine", "lb");
    private static final Relation VAULT = Relation.includes("vault", SEIZED, METH, COCAINE);

    @Test
    void namesItsMeasurandsByRole() {
        assertThat(VAULT.measurands()).containsExactly("seized", "meth", "cocaine");
        assertThat(VAULT.measurands(Role.PARTS)).containsExactly("meth", "cocaine");
        assertThat(VAULT.measurands(Role.REST)).isEmpty();
    }

    @Test
    void isADefinitionUntilASourceSaysIt() {
        assertThat(VAULT.isSoft()).isFalse();
        Relation said = VAULT.saidBy(Source.of("times"));
        assertThat(said.source()).contains("times");
        assertThat(said.isSoft()).isTrue();
        Relation soft = Relation.builder("same", RelationKind.EQUAL)
                .addTerm(Role.LEFT, Term.of(METH))
                .addTerm(Role.RIGHT, Term.of(COCAINE))
                .statedSoft(true)
                .build();
        assertThat(soft.isSoft()).isTrue();
    }

    @Test
    void isRenamedTermByTerm() {
        Relation linear =
                Relation.linear("l", List.of(Term.of("a", Rational.TWO), Term.of("b")), Order.LESS, Rational.TEN);
        Relation renamed = linear.renamed(id -> id.equals("a") ? "c" : id);
        assertThat(renamed.terms().get(Role.TERMS)).containsExactly(Term.of("c", Rational.TWO), Term.of("b"));
        assertThat(renamed.renamed(id -> id.equals("c") ? "a" : id)).isEqualTo(linear);
    }

    static Stream<Arguments> malformed() {
        Term a = Term.of("a");
        Term b = Term.of("b");
        return Stream.of(
                Arguments.of(Relation.builder("r", RelationKind.SUM).addTerm(Role.WHOLE, a), "lacks its parts"),
                Arguments.of(
                        Relation.builder("r", RelationKind.SUM)
                                .addTerm(Role.WHOLE, a)
                                .addTerm(Role.WHOLE, b)
                                .addTerm(Role.PARTS, b),
                        "more than one whole"),
                Arguments.of(equal().addTerm(Role.REST, b), "no place for rest"),
                Arguments.of(equal().times(Factor.of(Rational.TWO)), "no place for times"),
                Arguments.of(equal().compare(Order.LESS), "no place for compare"),
                Arguments.of(equal().constant(Rational.ONE), "no place for a constant"),
                Arguments.of(equal().rule("a = b"), "no place for a rule"),
                Arguments.of(equal().absent(Relation.Absent.ZERO), "no place for absent"),
                Arguments.of(Relation.builder("r", RelationKind.RULE), "lacks its text"),
                Arguments.of(
                        Relation.builder("r", RelationKind.PRODUCT)
                                .addTerm(Role.RESULT, a)
                                .addTerm(Role.OF, b),
                        "lacks its times"),
                Arguments.of(
                        Relation.builder("r", RelationKind.LINEAR)
                                .addTerm(Role.TERMS, Term.of("a", Rational.ZERO))
                                .compare(Order.LESS)
                                .constant(Rational.ONE),
                        "zero times"));
    }

    private static Relation.Builder equal() {
        return Relation.builder("r", RelationKind.EQUAL)
                .addTerm(Role.LEFT, Term.of("a"))
                .addTerm(Role.RIGHT, Term.of("b"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void hasThePartsOfItsKindAlone(Relation.Builder builder, String problem) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(problem)
                .satisfies(refused -> assertThat(refused.subject()).isEqualTo("r"));
    }

    @Test
    void needsIdsThatAreNotBlank() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Relation.equal(" ", METH, COCAINE));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(" "));
    }

    @Test
    void isReadBackEqual() {
        Relation doses = Relation.product("doses", METH, COCAINE, Factor.parse("1 dose / 2 mg"));
        assertThat(SerialCopy.of(doses)).isEqualTo(doses).hasSameHashCodeAs(doses);
        Relation said = VAULT.saidBy(Source.of("times"));
        assertThat(SerialCopy.of(said)).isEqualTo(said).hasSameHashCodeAs(said);
    }

    static Stream<Relation> ofEveryKind() {
        Measurand share = Measurand.of("share", "percent");
        return Stream.of(
                Relation.sum("r", SEIZED, METH, COCAINE).saidBy(Source.of("times")),
                VAULT,
                Relation.atMost("r", METH, SEIZED),
                Relation.equal("r", METH, SEIZED),
                Relation.ratio("r", share, METH, SEIZED),
                Relation.product("r", SEIZED, METH, Factor.of(Rational.TWO)),
                Relation.change("r", share, METH, SEIZED),
                Relation.linear("r", List.of(Term.of("a", Rational.TWO), Term.of("b")), Order.LESS, Rational.TEN),
                Relation.rule("r", "share = meth / (meth + cocaine)"));
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void isRebuiltFromItsParts(Relation relation) {
        assertThat(relation.toBuilder().build()).isEqualTo(relation);
        Relation labelled = relation.toBuilder()
                .label("what adds up")
                .source("post")
                .cites(List.of("dhs"))
                .build();
        assertThat(labelled.label()).contains("what adds up");
        assertThat(labelled.source()).contains("post");
        assertThat(labelled.cites()).containsExactly("dhs");
        assertThat(labelled.terms()).isEqualTo(relation.terms());
    }

    @Test
    void takesOtherTermsAndAnotherRule() {
        Relation other = Relation.includes("vault", SEIZED, COCAINE);
        assertThat(VAULT.toBuilder().terms(other.terms()).build()).isEqualTo(other);
        Relation rule = Relation.rule("r", "a = b + c");
        assertThat(rule.toBuilder().rule("a = d").build().measurands()).containsExactly("a", "d");
    }
}
