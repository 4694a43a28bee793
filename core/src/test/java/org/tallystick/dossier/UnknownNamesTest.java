package org.tallystick.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.UnknownName.Kind;
import org.tallystick.figure.Figure;
import org.tallystick.relation.Relation;
import org.tallystick.unit.Unit;

class UnknownNamesTest {
    private static final Source GAZETTE = Source.of("gazette");
    private static final Measurand TOTAL = Measurand.of("total");

    private static Claim claim(String measurand) {
        return Claim.of(GAZETTE, Measurand.of(measurand), "7");
    }

    private static Dossier misspelt(String unknown, String... known) {
        return Dossier.of(Stream.concat(Stream.of("total"), Stream.of(known))
                        .map(UnknownNamesTest::claim)
                        .toList())
                .with(Relation.sum("sum", TOTAL, Measurand.of(unknown)));
    }

    @Test
    void aNameThatStandsInARelationAloneIsToldWithTheNearestKnownOne() {
        Dossier dossier = Dossier.of(claim("total"), claim("women"), claim("men"))
                .with(Relation.sum("total-adults", TOTAL, Measurand.of("wimen"), Measurand.of("men")));

        assertThat(dossier.unknownNames()).singleElement().satisfies(unknown -> {
            assertThat(unknown.kind()).isEqualTo(Kind.MEASURAND);
            assertThat(unknown.name()).isEqualTo("wimen");
            assertThat(unknown.relations()).containsExactly("total-adults");
            assertThat(unknown.measurands()).isEmpty();
            assertThat(unknown.nearest()).contains("women");
            assertThat(unknown.why())
                    .isEqualTo(
                            "\"wimen\" stands in the relation total-adults and nowhere else; did you mean \"women\"?");
            assertThat(unknown).hasToString(unknown.why());
            assertThat(SerialCopy.of(unknown)).isEqualTo(unknown);
        });
    }

    @Test
    void ofManyRelationsSomeAreListed() {
        Dossier dossier = Dossier.of(claim("total"));
        for (String id : List.of("a", "b", "c", "d", "e")) {
            dossier = dossier.with(Relation.atMost(id, Measurand.of("crew"), TOTAL));
        }
        assertThat(dossier.unknownNames())
                .extracting(UnknownName::why)
                .containsExactly("\"crew\" stands in the relations a, b, c and 2 more and nowhere else");
    }

    @Test
    void twoRelationsAreBothListed() {
        Dossier dossier = Dossier.of(claim("total"))
                .with(
                        Relation.atMost("a", Measurand.of("crew"), TOTAL),
                        Relation.atMost("b", Measurand.of("crew"), TOTAL));
        assertThat(dossier.unknownNames())
                .extracting(UnknownName::why)
                .containsExactly("\"crew\" stands in the relations a and b and nowhere else");
    }

    @Test
    void whatIsDescribedClaimedOrDeclaredToBeConfusedIsKnown() {
        Relation sum = Relation.sum("sum", TOTAL, Measurand.of("crew"), Measurand.of("guests"));
        Dossier dossier = Dossier.of(claim("total"), claim("crew")).with(sum);
        assertThat(dossier.unknownNames()).extracting(UnknownName::name).containsExactly("guests");
        assertThat(dossier.with(Measurand.of("guests")).unknownNames()).isEmpty();
        assertThat(dossier.with(claim("guests")).unknownNames()).isEmpty();
        assertThat(dossier.with(Measurand.of("hosts").comparedWith(Measurand.of("guests")))
                        .unknownNames())
                .isEmpty();
        assertThat(dossier.with(Measurand.builder("visitors")
                                .aliases(List.of("guests"))
                                .build())
                        .unknownNames())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "women, wimen",
        "women, wmoen",
        "women, womenn",
        "women, woman",
        "people, person",
        "person-nights, person_nights",
        "person-nights, PersonNights",
        "person-nights, person night",
        "person-nights, persn-nights",
        "person-nights, personnigths",
        "hospital admissions, hospital-admisions",
        "beds-2024, bedss-2024",
        "households, housholdes",
        "Übernachtungen, ubernachtungen",
        "домохозяйства, домохозяйтва",
    })
    void caseSignsPluralsAndEditsAreNear(String known, String unknown) {
        assertThat(misspelt(unknown, known).unknownNames())
                .extracting(UnknownName::nearest)
                .containsExactly(Optional.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "women, men",
        "men, ten",
        "jun, jul",
        "female, male",
        "employed, unemployed",
        "immigrants, emigrants",
        "increases, decreases",
        "north-district, south-district",
        "ward-a, ward-b",
        "births-2024, births-2025",
        "line-1-12, line-11-2",
        "男性人数, 女性人数",
        "%, &",
    })
    void otherThingsAreNotNear(String known, String unknown) {
        assertThat(misspelt(unknown, known).unknownNames())
                .extracting(UnknownName::nearest)
                .containsExactly(Optional.empty());
    }

    @Test
    void anAliasIsANameThatMayBeMeant() {
        Dossier dossier = misspelt("lodgerss")
                .with(Measurand.builder("guests").aliases(List.of("lodgers")).build());
        assertThat(dossier.unknownNames()).extracting(UnknownName::nearest).containsExactly(Optional.of("lodgers"));
    }

    @Test
    void theNearestIsMeantWhateverCameFirst() {
        for (List<String> order : List.of(List.of("tankers", "tanker-", "bankers"), List.of("bankers", "tankers"))) {
            assertThat(misspelt("Tanker", order.toArray(String[]::new)).unknownNames())
                    .extracting(unknown -> unknown.nearest().orElseThrow())
                    .containsExactly(order.contains("tanker-") ? "tanker-" : "tankers");
        }
    }

    @Test
    void whatStandsBesideItIsNotMeantSaveInARule() {
        Dossier known = Dossier.of(claim("total"), claim("hostels"), claim("released"), claim("held"), claim("share"));
        Dossier sum = known.with(Relation.sum("sum", TOTAL, Measurand.of("hotels"), Measurand.of("hostels")));
        assertThat(sum.unknownNames()).extracting(UnknownName::nearest).containsExactly(Optional.empty());
        Dossier rule = known.with(Relation.rule("rule", "share = released / (relaesed + held)"));
        assertThat(rule.unknownNames()).extracting(UnknownName::nearest).containsExactly(Optional.of("released"));
        Dossier opposite = Dossier.of(claim("asymptomatic"), claim("cases"))
                .with(Relation.rule("rule", "cases = symptomatic + asymptomatic"));
        assertThat(opposite.unknownNames()).extracting(UnknownName::nearest).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "kilogramm, kilogram",
        "kilogramms, kilogram",
        "killometres, kilometre",
        "kilometrs, kilometer",
        "perecent, percent",
        "precent, percent",
        "dollers, dollar",
        "Dollrs, dollar",
        "canadian dollers, canadian dollar",
        "metric tonns, metric ton",
        "square kilometrs, square kilometer",
        "hecatres, hectare",
        "gallonns, gallon",
        "basis piont, basis point",
        "metrs, meter",
        "tonns, tonne",
        "punds, pound",
        "yrads, yard",
    })
    void aUnitWordOneLetterOffIsTold(String noun, String unit) {
        Dossier dossier = Dossier.of(Claim.of(GAZETTE, Measurand.of("load", noun), "7"));
        String name = Unit.noun(noun).symbol();
        assertThat(dossier.unknownNames()).singleElement().satisfies(unknown -> {
            assertThat(unknown.kind()).isEqualTo(Kind.UNIT);
            assertThat(unknown.name()).isEqualTo(name);
            assertThat(unknown.measurands()).containsExactly("load");
            assertThat(unknown.relations()).isEmpty();
            assertThat(unknown.why())
                    .isEqualTo("\"" + name + "\" is counted like a noun; did you mean the unit " + unit + "?");
        });
    }

    @Test
    void aUnitWordIsFoundWhereverItIsSaid() {
        Dossier dossier = Dossier.of(
                Claim.of(GAZETTE, Measurand.of("seized"), "300 kilogramms"),
                Claim.of(Source.of("post"), Measurand.of("burnt"), "about 40 kilogramms"),
                Claim.builder(GAZETTE, Measurand.of("sold"), Figure.parse("7"))
                        .statedUnit(Unit.noun("kilogramm"))
                        .build());
        assertThat(dossier.unknownNames()).extracting(UnknownName::nearest).allMatch(Optional.of("kilogram")::equals);
        assertThat(dossier.unknownNames())
                .flatExtracting(UnknownName::measurands)
                .containsExactlyInAnyOrder("seized", "burnt", "sold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine",
                "pond",
                "tan",
                "houses",
                "mouths",
                "stores",
                "litters",
                "meteors",
                "rivals",
                "diners",
                "metros",
                "galleons",
                "shellings",
                "smiles",
                "finches",
                "collars",
                "sounds",
                "trials",
                "builders",
                "fleets",
                "people",
                "ships",
                "barrels",
                "patients",
                "doses",
                "moneys",
                "long toms",
                "square roots",
                "starlings",
                "crowds",
                "goats",
                "boats",
                "coins",
                "towns",
                "miners",
                "birds",
                "moles",
                "mules",
                "fools",
                "forts",
                "feeds",
                "kilns",
                "raids",
                "moths",
                "ponds",
                "weeds",
                "tones"
            })
    void ordinaryNounsAreNotTakenForUnits(String noun) {
        assertThat(Dossier.of(Claim.of(GAZETTE, Measurand.of("load", noun), "7"))
                        .unknownNames())
                .isEmpty();
    }

    @Test
    void strictRefusesAllOfThemAtOnce() {
        Dossier known = Dossier.of(claim("total"), claim("women"));
        assertThat(known.strict()).isSameAs(known);
        Dossier unknown = known.with(Relation.sum("sum", TOTAL, Measurand.of("wimen"), Measurand.of("crew")))
                .with(Claim.of(GAZETTE, Measurand.of("load", "kilogramm"), "7"));
        assertThatExceptionOfType(UnknownNamesException.class)
                .isThrownBy(unknown::strict)
                .withMessage("""
                        3 names are not known:
                          "wimen" stands in the relation sum and nowhere else; did you mean "women"?
                          "crew" stands in the relation sum and nowhere else
                          "kilogramm" is counted like a noun; did you mean the unit kilogram?""")
                .satisfies(refused -> assertThat(SerialCopy.of(refused).names()).isEqualTo(unknown.unknownNames()));
    }
}
