package org.tallystick.io.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.io.problem.Loaded;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Vagueness;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** What each kind of entry may say, and what becomes of it. */
class ClaimsReaderTest {

    static Loaded<Dossier> read(String document) {
        return ClaimsReader.read("a.json", new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static Dossier dossier(String document) {
        return read(document).orElseThrow();
    }

    /** A document of one claim, "c", which says what is given. */
    private static Claim claim(String... members) {
        return dossier(
                        "{\"tallystick\": 1, \"sources\": [{\"id\": \"s\", \"published\": \"2026-02-06\", \"cites\": [\"t\"]},"
                                + " {\"id\": \"t\"}], \"claims\": ["
                                + "{\"id\": \"b\", \"source\": \"s\", \"measurand\": \"m\", \"figure\": \"1\"},"
                                + "{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"m\", "
                                + String.join(", ", members) + "}]}")
                .claims()
                .get(1);
    }

    private static Figure figure(String figure) {
        return claim("\"figure\": " + figure).said();
    }

    private static Relation relation(String members) {
        return dossier("{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"}, {\"id\": \"t\"}], \"claims\": [],"
                        + " \"relations\": [{\"id\": \"r\", " + members + "}]}")
                .relations()
                .get(0);
    }

    private static Source source(String members) {
        return dossier("{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"" + members
                        + "}, {\"id\": \"t\"}], \"claims\": []}")
                .sources()
                .values()
                .asList()
                .get(0);
    }

    private static Measurand measurand(String members) {
        return dossier("{\"tallystick\": 1, \"sources\": [], \"claims\": [], \"measurands\": [{\"id\": \"m\"" + members
                        + "}]}")
                .measurands()
                .values()
                .asList()
                .get(0);
    }

    @Test
    void aDocumentNeedsLittle() {
        Dossier dossier = dossier(
                "{\"tallystick\": 1, \"sources\": [{\"id\": \"times\"}], \"claims\": ["
                        + "{\"id\": \"a\", \"source\": \"times\", \"measurand\": \"detainers\", \"figure\": \"more than 33,000\"}]}");

        assertThat(dossier)
                .isEqualTo(Dossier.of(
                        Claim.builder(Source.of("times"), Measurand.of("detainers"), Figure.parse("more than 33,000"))
                                .id("a")
                                .build()));
    }

    @Test
    void aSourceSaysWhoSpeaks() {
        assertThat(source("")).isEqualTo(Source.of("s"));
        assertThat(source(
                        ", \"name\": \"S\", \"kind\": \"outlet\", \"publisher\": \"t\", \"published\": \"2026-02-06T14:00Z\","
                                + " \"cites\": [\"t\"], \"url\": \"https://example.org\", \"trust\": \"1/3\", \"grain\": 1e3,"
                                + " \"x-note\": {\"any\": [1]}"))
                .isEqualTo(Source.builder("s")
                        .name("S")
                        .kind("outlet")
                        .publisher("t")
                        .published(PartialDate.parse("2026-02-06T14:00Z"))
                        .cites(List.of("t"))
                        .url("https://example.org")
                        .trust(Rational.of(1, 3))
                        .resolution(Rational.of(1000))
                        .build());
    }

    @Test
    void aMeasurandSaysWhatIsMeasured() {
        assertThat(measurand("")).isEqualTo(Measurand.of("m"));
        assertThat(measurand(", \"label\": \"M\", \"unit\": \"hours\", \"population\": \"all\", \"place\": \"here\","
                        + " \"period\": {\"since\": \"2025-01-20\", \"until\": {\"said\": \"now\"}},"
                        + " \"course\": \"cumulative\", \"range\": {\"min\": 0, \"max\": \"24\", \"maxOpen\": true},"
                        + " \"aliases\": [\"n\"], \"compareWith\": [\"o\"]"))
                .isEqualTo(Measurand.builder("m")
                        .label("M")
                        .unit(Unit.parse("h"))
                        .population("all")
                        .place("here")
                        .period(Period.between(PartialDate.parse("2025-01-20"), PartialDate.said("now")))
                        .course(Course.CUMULATIVE)
                        .statedRange(Interval.closedOpen(Rational.ZERO, Rational.of(24)))
                        .aliases(List.of("n"))
                        .compareWith(List.of("o"))
                        .build());
    }

    @Test
    void aNounIsWholeUnlessSaidOtherwise() {
        assertThat(measurand(", \"unit\": \"people\"").unit()).contains(Unit.parse("person"));
        assertThat(measurand(", \"unit\": \"people\", \"whole\": true").unit()).contains(Unit.parse("person"));
        assertThat(measurand(", \"unit\": \"person\", \"whole\": false").unit())
                .contains(Unit.parse("person").divisible());
    }

    @Test
    void aPeriodMayHaveOneEnd() {
        assertThat(measurand(", \"period\": {\"since\": \"XXXX-01-20\"}").period())
                .contains(Period.since(PartialDate.parse("XXXX-01-20")));
        assertThat(measurand(", \"period\": {\"until\": \"2026\", \"since\": null}")
                        .period())
                .contains(Period.until(PartialDate.parse("2026")));
    }

    @Test
    void aPeriodMayBeSaidInWords() {
        Claim claim = claim("\"figure\": \"1\", \"period\": {\"said\": \"in the last nine months\"}");
        assertThat(claim.statedPeriod()).contains(Period.said("in the last nine months"));
        assertThat(claim.period())
                .contains(Period.between(PartialDate.parse("2025-05"), PartialDate.parse("2026-02-06")));
        assertThat(claim("\"figure\": \"1\", \"period\": {\"since\": {\"said\": \"Wednesday\"}}")
                        .period())
                .contains(Period.since(PartialDate.parse("2026-02-04")));
    }

    @Test
    void aClaimMayNarrowWhatItTakesOver() {
        assertThat(claim("\"figure\": \"1\"").asOf()).contains(PartialDate.parse("2026-02-06"));
        assertThat(claim("\"figure\": \"1\"").cites()).containsExactly("t");

        Claim claim = claim(
                "\"figure\": \"about 5\"",
                "\"unit\": \"kg\"",
                "\"population\": \"some\"",
                "\"place\": \"there\"",
                "\"period\": {\"since\": \"2019\"}",
                "\"asOf\": {\"said\": \"Wednesday\"}",
                "\"cites\": [\"s\"]",
                "\"wording\": \"drugs\"",
                "\"quote\": \"\"",
                "\"locator\": \"paragraph 2\"",
                "\"supersedes\": [\"b\"]");

        assertThat(claim.statedUnit()).contains(Unit.parse("kg"));
        assertThat(claim.population()).contains("some");
        assertThat(claim.place()).contains("there");
        assertThat(claim.period()).contains(Period.since(PartialDate.parse("2019")));
        assertThat(claim.statedAsOf()).contains(PartialDate.said("Wednesday"));
        assertThat(claim.asOf()).contains(PartialDate.parse("2026-02-04"));
        assertThat(claim.cites()).containsExactly("s");
        assertThat(claim.wording()).contains("drugs");
        assertThat(claim.quote()).contains("");
        assertThat(claim.locator()).contains("paragraph 2");
        assertThat(claim.supersedes()).containsExactly("b");
    }

    @Test
    void aFigureIsAPhraseOrAValueOrItsEnds() {
        assertThat(figure("\"at least 4,500\"")).isEqualTo(Figure.parse("at least 4,500"));
        assertThat(figure("{\"value\": \"33000\"}")).isEqualTo(Figure.of(33_000));
        assertThat(figure("{\"value\": 33000.0, \"hedge\": \"about\"}"))
                .isEqualTo(Figure.of(new java.math.BigDecimal("33000.0")).withHedge(Hedge.ABOUT));
        assertThat(figure("{\"value\": \"33179\", \"hedge\": \"exactly\"}")).isEqualTo(Figure.exactly(33_179));
        assertThat(figure("{\"value\": 1e3, \"grain\": \"1/3\"}"))
                .isEqualTo(Figure.of(1000).withResolution(Rational.of(1, 3)));
        assertThat(figure("{\"value\": 33000, \"decimals\": -3}").resolution()).contains(Rational.of(1000));
        assertThat(figure("{\"value\": 33000, \"decimals\": 2}").resolution()).contains(Rational.of(1, 100));
        assertThat(figure("{\"value\": \"1/3\"}")).isEqualTo(Figure.parse("1/3"));
        assertThat(figure("{\"min\": \"4500\", \"max\": 4600.5, \"minOpen\": false, \"maxOpen\": true}"))
                .isEqualTo(Figure.of(Interval.closedOpen(Rational.of(4500), Rational.parse("4600.5"))));
        assertThat(figure("{\"min\": \"4500\", \"minOpen\": true}"))
                .isEqualTo(Figure.of(Interval.greaterThan(Rational.of(4500))));
        assertThat(figure("{\"max\": \"4500\", \"min\": null, \"minOpen\": false}"))
                .isEqualTo(Figure.of(Interval.atMost(Rational.of(4500))));
        assertThat(figure("{\"min\": null, \"max\": null}")).isEqualTo(Figure.of(Interval.all()));
    }

    @Test
    void aFigureMayHaveBeenToldInAnotherUnit() {
        assertThat(figure("{\"phrase\": \"about 5 lb\", \"unit\": \"kg\"}"))
                .isEqualTo(Figure.parse("about 5 lb").to(Unit.parse("kg")));
        assertThat(figure("{\"phrase\": \"about 5 lb\", \"grain\": \"0.5\"}"))
                .isEqualTo(Figure.parse("about 5 lb").withResolution(Rational.of(1, 2)));
    }

    @Test
    void numbersAreKeptToTheLastDigit() {
        String digits = "0." + "1".repeat(5_000);
        assertThat(figure("{\"value\": " + digits + "}").value()).contains(Rational.parse(digits));
        assertThat(figure("{\"value\": 1e9999}").value()).contains(Rational.powerOfTen(9999));
    }

    @Test
    void relationsHaveTheKeysOfTheirKind() {
        Measurand a = Measurand.of("a");
        Measurand b = Measurand.of("b");
        Measurand c = Measurand.of("c");
        assertThat(relation("\"kind\": \"sum\", \"whole\": \"a\", \"parts\": [\"b\", {\"of\": \"c\"}]"))
                .isEqualTo(Relation.sum("r", a, b, c));
        assertThat(relation("\"kind\": \"includes\", \"whole\": \"a\", \"parts\": [\"b\", \"c\"]"))
                .isEqualTo(Relation.includes("r", a, b, c));
        assertThat(relation("\"kind\": \"at-most\", \"less\": \"a\", \"more\": \"b\""))
                .isEqualTo(Relation.atMost("r", a, b));
        assertThat(relation("\"kind\": \"equal\", \"left\": \"a\", \"right\": \"b\""))
                .isEqualTo(Relation.equal("r", a, b));
        assertThat(relation("\"kind\": \"ratio\", \"rate\": \"a\", \"part\": \"b\", \"whole\": \"c\""))
                .isEqualTo(Relation.ratio("r", a, b, c));
        assertThat(relation("\"kind\": \"product\", \"result\": \"a\", \"of\": \"b\", \"times\": \"1 dose / 2 mg\""))
                .isEqualTo(Relation.product("r", a, b, Factor.parse("1 dose / 2 mg")));
        assertThat(relation("\"kind\": \"product\", \"result\": \"a\", \"of\": \"b\", \"times\": 2.5e1"))
                .isEqualTo(Relation.product("r", a, b, Factor.of(Rational.of(25))));
        assertThat(relation("\"kind\": \"change\", \"change\": \"a\", \"before\": \"b\", \"after\": \"c\""))
                .isEqualTo(Relation.change("r", a, b, c));
        assertThat(relation("\"kind\": \"linear\", \"terms\": [{\"of\": \"a\", \"times\": \"1/2\"}, \"b\"],"
                        + " \"compare\": \"<=\", \"constant\": 0"))
                .isEqualTo(Relation.linear(
                        "r", List.of(Term.of("a", Rational.of(1, 2)), Term.of("b")), Order.AT_MOST, Rational.ZERO));
    }

    @Test
    void readsRulesAndMeans() {
        Relation rule = relation("\"rule\": \"a>=b + c\"");
        assertThat(rule.rule()).contains("a >= b + c");
        assertThat(rule.measurands()).containsExactly("a", "b", "c");
        Relation mean = relation(
                "\"kind\": \"mean\", \"mean\": \"a\", \"total\": \"b\", \"count\": \"c\", \"deviation\": \"d\"");
        assertThat(mean.kind()).isEqualTo(RelationKind.MEAN);
        assertThat(mean.measurands(Role.DEVIATION)).containsExactly("d");
    }

    @Test
    void aRelationMayBeWhatASourceSays() {
        Relation relation = relation("\"kind\": \"sum\", \"whole\": \"a\", \"parts\": [{\"of\": \"b\", \"times\": -1}],"
                + " \"absent\": \"zero\", \"label\": \"L\", \"source\": \"s\", \"cites\": [\"t\"], \"soft\": false");

        assertThat(relation.terms().get(Role.PARTS)).containsExactly(Term.of("b", Rational.of(-1)));
        assertThat(relation.absent()).isEqualTo(Relation.Absent.ZERO);
        assertThat(relation.label()).contains("L");
        assertThat(relation.source()).contains("s");
        assertThat(relation.cites()).containsExactly("t");
        assertThat(relation.isSoft()).isFalse();
    }

    @Test
    void whatIsOnlyNamedIsKnownByItsIdAlone() {
        Dossier dossier = dossier("{\"tallystick\": 1, \"title\": \"T\", \"sources\": [{\"id\": \"s\"}],"
                + " \"claims\": [{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"m\", \"figure\": \"1\"}],"
                + " \"relations\": [{\"id\": \"r\", \"kind\": \"at-most\", \"less\": \"m\", \"more\": \"n\"}]}");

        assertThat(dossier.title()).contains("T");
        assertThat(dossier.measurands().keySet()).containsExactly("m", "n");
    }

    @Test
    void anAliasNamesItsMeasurand() {
        Dossier dossier = dossier("{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"}],"
                + " \"measurands\": [{\"id\": \"m\", \"unit\": \"lb\", \"aliases\": [\"n\"]}],"
                + " \"claims\": [{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"n\", \"figure\": \"1\"}]}");

        assertThat(dossier.claims().get(0).measurand().id()).isEqualTo("m");
        assertThat(dossier.measurands().keySet()).containsExactly("m");
    }

    @Test
    void aPolicyIsTheStandardButForWhatItSays() {
        String policy =
                ", \"policy\": {\"significantDigits\": 3, \"smallBelow\": \"10\", \"roundShare\": \"1/5\", \"widestShare\": \"1/4\","
                        + " \"percentGrain\": 5, \"widths\": {\"about\": {\"loose\": \"1.5\"}},"
                        + " \"vague\": {\"few\": {\"loose\": {\"min\": \"1\", \"max\": \"10\"}}}, \"x-why\": \"house style\"}";
        ReadingPolicy standard = ReadingPolicy.standard();
        ReadingPolicy wanted = standard.withSignificantDigits(3)
                .withSmallBelow(Rational.TEN)
                .withRoundShare(Rational.of(1, 5))
                .withWidestShare(Rational.of(1, 4))
                .withPercentResolution(Rational.of(5))
                .withWidth(Hedge.ABOUT, Reading.LOOSE, Rational.of(3, 2))
                .withVague(
                        Vagueness.FEW,
                        standard.vague(Vagueness.FEW, Reading.EXACT),
                        standard.vague(Vagueness.FEW, Reading.ROUNDED),
                        Interval.closed(Rational.ONE, Rational.TEN));

        assertThat(source(policy).policy()).contains(wanted);
        assertThat(source(", \"policy\": {}").policy()).contains(standard);
        assertThat(source("").policy()).isEmpty();
        Claim claim = claim("\"figure\": \"33,000\"" + policy);
        assertThat(claim.statedPolicy()).contains(wanted);
        assertThat(claim.figure().resolution()).contains(Rational.of(100));
    }

    @Test
    void aMeasurandSaysWhatItsFiguresCount() {
        assertThat(measurand(", \"unit\": \"person\", \"counts\": [\"residents\", \"rescuer\"]"))
                .isEqualTo(Measurand.of("m", "person").counting("resident", "rescuer"));
        assertThat(measurand(", \"counts\": [\"residents\", \"rescuer\"]").unit())
                .contains(Unit.noun("resident"));
        assertThat(measurand(", \"unit\": \"lb\", \"counts\": []")).isEqualTo(Measurand.of("m", "lb"));
    }

    @Test
    void aDatasetStatesEveryDigit() {
        assertThat(source(", \"kind\": \"dataset\"").isDataset()).isTrue();
    }
}
