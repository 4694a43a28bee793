package org.tallystick.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.io.report.ReconciliationWriter;
import org.tallystick.io.report.Stories;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class TallystickModuleTest {
    private static final JsonMapper TEXTS = new TallystickModule().mapper();
    private static final JsonMapper NUMBERS =
            new TallystickModule().withJsonNumbers().mapper();

    static Stream<Object> values() {
        Unit stretch = Unit.parse("stretch").divisible();
        return Stream.of(
                Rational.parse("-1/3"),
                Rational.parse("0.125"),
                Rational.parse("1" + "0".repeat(2_000)),
                Interval.all(),
                Interval.atLeast(Rational.of(3)),
                Interval.lessThan(Rational.parse("2/7")),
                Interval.closed(Rational.ZERO, Rational.ONE),
                Unit.parse("person"),
                Unit.parse("kg/m3"),
                stretch,
                PartialDate.parse("XXXX-01-20"),
                PartialDate.parse("[2026-02-05,2026-02-06]"),
                PartialDate.said("Wednesday"),
                Period.since(PartialDate.parse("2026-02")),
                Period.between(PartialDate.parse("2026-02"), PartialDate.said("Friday")),
                Period.said("this year"),
                Figure.parse("more than 33,000"),
                Figure.parse("3 feet").to(Unit.parse("m")),
                Figure.of(new BigDecimal("33.10")).withHedge(Hedge.ABOUT),
                Figure.of(Interval.closed(Rational.of(4_500), Rational.of(4_600))),
                Figure.parse("about 20 people")
                        .withPolicy(ReadingPolicy.standard().withSignificantDigits(1)),
                Source.of("port"),
                Source.outlet("gazette").citing(Source.of("port")).named("The \"Gazette\" \u202E"),
                Measurand.of("ships", "ship"),
                Measurand.builder("stretches").unit(stretch).place("Kent").build(),
                Claim.of(Source.of("port"), Measurand.of("ships"), "417"),
                Claim.of(Source.outlet("gazette"), Measurand.of("ships", "ship"), "more than 400"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadBackEqual(Object value) {
        assertThat(back(TEXTS, value)).isEqualTo(value);
        assertThat(back(NUMBERS, value)).isEqualTo(value);
    }

    private static Object back(JsonMapper mapper, Object value) {
        return mapper.readValue(mapper.writeValueAsString(value), type(value));
    }

    /** The declared type of a value, whose own class may be generated. */
    private static Class<?> type(Object value) {
        return value instanceof Unit
                ? Unit.class
                : value.getClass().getSimpleName().startsWith("Immutable")
                        ? value.getClass().getSuperclass()
                        : value.getClass();
    }

    @Test
    void numbersAreTextsOrOnRequestNumbersWithEveryDigit() {
        Rational long1 = Rational.parse("12345678901234567890.12345678901234567890123");
        assertThat(TEXTS.writeValueAsString(long1)).isEqualTo("\"12345678901234567890.12345678901234567890123\"");
        assertThat(NUMBERS.writeValueAsString(long1)).isEqualTo("12345678901234567890.12345678901234567890123");
        assertThat(NUMBERS.writeValueAsString(Rational.parse("1/3"))).isEqualTo("\"1/3\"");
        assertThat(NUMBERS.writeValueAsString(Interval.atLeast(Rational.parse("0.50"))))
                .isEqualTo("{\"min\":0.5,\"minOpen\":false,\"max\":null,\"maxOpen\":true}");
        assertThat(TEXTS.readValue("1e3", Rational.class)).isEqualTo(Rational.of(1_000));
        assertThat(TEXTS.readValue("0.1000000000000000000001", Rational.class))
                .isEqualTo(Rational.parse("0.1000000000000000000001"));
    }

    @Test
    void valuesStandInDocumentsOfOthers() {
        record Story(String title, List<Figure> figures, Map<String, PartialDate> dates) {}
        Story story = new Story(
                "Ships",
                List.of(Figure.parse("about 12"), Figure.parse("$3 million")),
                Map.of("asOf", PartialDate.parse("2026-02")));

        assertThat(TEXTS.readValue(TEXTS.writeValueAsString(story), Story.class))
                .isEqualTo(story);
        assertThat(TEXTS.readValue(
                                "{\"title\": \"Ships\", \"figures\": [\"about 12\", {\"value\": 7}], \"dates\": {}}",
                                Story.class)
                        .figures())
                .containsExactly(Figure.parse("about 12"), Figure.of(7));
        assertThat(TEXTS.readValue("[null, \"1/2\"]", new TypeReference<List<Rational>>() {}))
                .containsExactly(null, Rational.parse("1/2"));
    }

    @Test
    void aTreeOfNodesIsReadAsItsText() {
        Dossier dossier = Stories.disputed().dossier();
        JsonNode tree = NUMBERS.valueToTree(dossier);
        assertThat(NUMBERS.treeToValue(tree, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void conflictsCarryTheirProof() {
        Reconciliation result = Stories.disputed();
        assertThat(result.conflicts()).hasSizeGreaterThan(1);
        for (Conflict conflict : result.conflicts()) {
            Conflict read = TEXTS.readValue(TEXTS.writeValueAsString(conflict), Conflict.class);
            assertThat(read).isEqualTo(conflict);
            assertThat(read.certificate().verify(result.dossier())).isTrue();
            Certificate proof =
                    NUMBERS.readValue(NUMBERS.writeValueAsString(conflict.certificate()), Certificate.class);
            assertThat(proof).isEqualTo(conflict.certificate());
        }
    }

    @Test
    void aResultIsReadFromWhatAnyWriterWrote() {
        Reconciliation result = Stories.disputed();
        assertThat(TEXTS.readValue(ReconciliationWriter.text(result), Reconciliation.class))
                .isEqualTo(result);
        assertThat(NUMBERS.readValue(NUMBERS.writeValueAsString(result), Reconciliation.class))
                .isEqualTo(result);
    }

    @Test
    void isFoundAsAService() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.writeValueAsString(Rational.parse("1/3"))).isEqualTo("\"1/3\"");
        assertThat(found.registeredModules()).anyMatch(TallystickModule.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12 or so many\"", "true", "[]", "{\"valeu\": 3}", "{\"value\": \"x\"}"})
    void anInvalidFigureIsRejected(String json) {
        assertThatThrownBy(() -> TEXTS.readValue(json, Figure.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void aRejectionListsEveryProblemWithItsPointer() {
        String claim = "{\"id\": \"a\", \"source\": {\"id\": \"s\", \"trust\": \"x\"}, \"measurand\": \"m\","
                + " \"figure\": \"12 or so many\", \"asof\": \"2026\"}";
        assertThatThrownBy(() -> TEXTS.readValue(claim, Claim.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/source/trust")
                .hasMessageContaining("/figure")
                .hasMessageContaining("/asof")
                .hasMessageContaining("did you mean `asOf`?");
        assertThatThrownBy(() -> TEXTS.readValue("{\"id\": \"s\", \"id\": \"t\"}", Source.class))
                .hasMessageContaining("twice");
    }

    @Test
    void readingsThatAreNotThoseOfThePhraseAreRejected() {
        String written = TEXTS.writeValueAsString(Figure.parse("more than 33,000"));
        assertThatThrownBy(() ->
                        TEXTS.readValue(written.replace("\"value\":\"33000\"", "\"value\":\"34000\""), Figure.class))
                .hasMessageContaining("/value")
                .hasMessageContaining("34000")
                .hasMessageContaining("expected \"33000\"");
    }

    @Test
    void aResultThatDoesNotFollowFromItsClaimsIsRejected() {
        String written = ReconciliationWriter.text(Stories.agreed()).replace("\"417 ships\"", "\"471 ships\"");
        assertThatThrownBy(() -> TEXTS.readValue(written, Reconciliation.class))
                .hasMessageContaining("/measurands/0/printable")
                .hasMessageContaining("which does not follow from its claims");
    }

    @Test
    void aMapperKeepsItsOwnSettings() {
        assertThat(JsonMapper.builder()
                        .addModule(new TallystickModule())
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Interval.closed(Rational.ZERO, Rational.ONE)))
                .contains("\n  \"min\" : \"0\"");
    }
}
