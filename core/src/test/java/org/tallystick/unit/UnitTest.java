package org.tallystick.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class UnitTest {

    private static final Interval NEVER_NEGATIVE = Interval.atLeast(Rational.ZERO);

    @Test
    void readsPercentMoneyMeasuresAndNounsInThisOrder() {
        assertThat(Unit.parse("per cent")).isEqualTo(Unit.percent());
        assertThat(Unit.parse("USD")).isEqualTo(Unit.currency("USD"));
        assertThat(Unit.parse("Pounds").symbol()).isEqualTo("lb");
        assertThat(Unit.parse("Doses")).isEqualTo(Unit.noun("dose"));
        assertThat(Unit.parse(" US$ ")).isEqualTo(Unit.currency("USD"));
    }

    @Test
    void knowsWhatItIs() {
        Unit percent = Unit.percent();
        assertThat(percent.isPercent()).isTrue();
        assertThat(percent.isNoun() || percent.isCurrency() || percent.isPhysical())
                .isFalse();
        Unit money = Unit.currency("EUR");
        assertThat(money.isCurrency()).isTrue();
        assertThat(money.isNoun() || money.isPercent() || money.isPhysical()).isFalse();
        Unit mass = Unit.parse("kg");
        assertThat(mass.isPhysical()).isTrue();
        assertThat(mass.isNoun() || mass.isPercent() || mass.isCurrency()).isFalse();
        Unit people = Unit.noun("people");
        assertThat(people.isNoun()).isTrue();
        assertThat(people.isPhysical() || people.isPercent() || people.isCurrency())
                .isFalse();
    }

    @Test
    void readsTimesAsTheUnitOfMultiplesWhichConvertsToItselfAlone() {
        Unit times = Unit.parse("Times");
        assertThat(times).isSameAs(Unit.times());
        assertThat(times.symbol()).isEqualTo("times");
        assertThat(times.isMultiple()).isTrue();
        assertThat(times.isNoun() || times.isPercent() || times.countsWholeThings())
                .isFalse();
        assertThat(times.convertsTo(Unit.times())).isTrue();
        assertThat(times.convertsTo(Unit.percent()) || Unit.percent().convertsTo(times))
                .isFalse();
        assertThat(times.naturalRange()).isEqualTo(NEVER_NEGATIVE);
        assertThat(Unit.percent().isMultiple()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "people, person",
        "persons, person",
        "men, man",
        "gunmen, gunman",
        "women, woman",
        "children, child",
        "mice, mouse",
        "lives, life",
        "deaths, death",
        "cases, case",
        "buses, bus",
        "bus, bus",
        "offences, offence",
        "offenses, offense",
        "homicides, homicide",
        "burglaries, burglary",
        "robberies, robbery",
        "doses, dose",
        "migrants, migrant",
        "series, series",
        "species, species",
        "illness, illness",
        "illnesses, illness",
        "virus, virus",
        "viruses, virus",
        "crisis, crisis",
        "crises, crisis",
        "boxes, box",
        "churches, church",
        "crashes, crash",
        "heroes, hero",
        "shoes, shoe",
        "ties, tie",
        "movies, movie",
        "detectives, detective",
        "houses, house",
        "analyses, analysis",
        "Israelis, israeli",
        "gas, gas",
        "TVs, tv",
        "peoples, person",
        "quizzes, quiz",
        "Ärzte, ärzte",
        "sexual offences, sexual offence",
        "ex-wives, ex-wife",
        "passers-by, passers-by",
        "COVID-19 cases, covid-19 case",
        "  arrest   warrants , arrest warrant",
        "people’s votes, people's vote",
        "us, us",
        "détenus, détenus"
    })
    void namesThingsInTheSingular(String written, String symbol) {
        assertThat(Unit.noun(written).symbol()).isEqualTo(symbol);
        assertThat(Unit.noun(written)).isEqualTo(Unit.noun(symbol)).hasSameHashCodeAs(Unit.noun(symbol));
    }

    /** Nouns of news reports, their singular where the plural does not simply add an s. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deaths death",
                "votes vote",
                "seats seat",
                "arrests arrest",
                "shootings shooting",
                "injuries injury",
                "casualties casualty",
                "fatalities fatality",
                "vacancies vacancy",
                "countries country",
                "cities city",
                "companies company",
                "counties county",
                "parties party",
                "agencies agency",
                "families family",
                "refugees refugee",
                "employees employee",
                "hostages hostage",
                "vehicles vehicle",
                "buses bus",
                "warehouses warehouse",
                "franchises franchise",
                "exercises exercise",
                "premises premises",
                "nurses nurse",
                "purchases purchase",
                "abuses abuse",
                "spouses spouse",
                "clauses clause",
                "coronaviruses coronavirus",
                "caucuses caucus",
                "surpluses surplus",
                "bureaus bureau",
                "referenda referendum",
                "referendums referendum",
                "tsunamis tsunami",
                "houthis houthi",
                "hindus hindu",
                "spokesmen spokesman",
                "spokeswomen spokeswoman",
                "salesmen salesman",
                "businesswomen businesswoman",
                "clergymen clergyman",
                "specimens specimen",
                "women woman",
                "stepchildren stepchild",
                "halves half",
                "half half",
                "shelves shelf",
                "avalanches avalanche",
                "searches search",
                "wishes wish",
                "taxes tax",
                "indexes index",
                "matches match",
                "losses loss",
                "witnesses witness",
                "businesses business",
                "addresses address",
                "tomatoes tomato",
                "woes woe",
                "diabetes diabetes",
                "rabies rabies",
                "corps corps",
                "innings innings",
                "troops troop",
                "police police",
                "sheep sheep",
                "aircraft aircraft",
                "staff staff",
                "cattle cattle",
                "subspecies subspecies",
                "oases oasis",
                "sorties sortie",
                "bases base",
                "waves wave",
                "knives knife",
                "drones drone",
                "missiles missile",
                "wildfires wildfire",
                "ballots ballot",
                "tariffs tariff"
            })
    void namesTheThingsOfTheNewsInTheSingular(String pluralAndSingular) {
        String[] forms = pluralAndSingular.split(" ", 2);
        assertThat(Unit.noun(forms[0]).symbol()).isEqualTo(forms[1]);
        assertThat(Unit.noun(forms[1]).symbol()).isEqualTo(forms[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pesos",
                "francs",
                "CFA francs",
                "Kroner",
                "krona",
                "kronor",
                "dinars",
                "rupees",
                "shillings",
                "kr",
                "won",
                "lira",
                "roubles",
                "Zimbabwean dollars",
                "Andorran euros",
                "new pesos"
            })
    void refusesToCountMoneyOfNoKnownCountry(String words) {
        assertThat(Units.named(words)).isEmpty();
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.parse(words))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("ISO 4217 code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cents", "Canadian cents", "pence", "pennies", "paise", "basis points", "bps", "per mille"})
    void refusesToCountPartsOfAnotherUnit(String words) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.parse(words))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("a part of another unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "$, CAD, true",
        "$, USD, true",
        "$, MXN, true",
        "$, EUR, false",
        "£, EGP, true",
        "£, USD, false",
        "¥, CNY, true",
        "¥, JPY, true",
        "€, EUR, false",
        "$, kg, false"
    })
    void tellsWhichSharedSignsMayMeanIt(String sign, String unit, boolean may) {
        assertThat(Unit.parse(unit).hasSign(sign)).isEqualTo(may);
    }

    @Test
    void readsACodeInAnyCaseWhereItIsNoWord() {
        assertThat(Unit.ofCodeInAnyCase("usd")).contains(Unit.currency("USD"));
        assertThat(Unit.ofCodeInAnyCase("Eur")).contains(Unit.currency("EUR"));
        assertThat(Unit.ofCodeInAnyCase("all")).isEmpty();
        assertThat(Unit.ofCodeInAnyCase("try")).isEmpty();
        assertThat(Unit.ofCodeInAnyCase("")).isEmpty();
    }

    @Test
    void countsThingsThatMoneyOnlyBegins() {
        assertThat(Unit.parse("dollar bills").symbol()).isEqualTo("dollar bill");
        assertThat(Unit.parse("points").symbol()).isEqualTo("point");
        assertThat(Unit.parse("crowns").symbol()).isEqualTo("crown");
    }

    @Test
    void takesOneLetterForOneHoweverItIsEncoded() {
        assertThat(Unit.noun("e\u0301lu")).isEqualTo(Unit.noun("\u00e9lu"));
        assertThat(Unit.noun("İl").symbol())
                .isEqualTo(Unit.noun(Unit.noun("İl").symbol()).symbol());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"          | 0 | no unit",
                "\"  \"        | 0 | no unit",
                "7             | 0 | begins with a letter",
                "3 doses       | 0 | begins with a letter",
                "-dose         | 0 | begins with a letter",
                "dose/7 days   | 5 | begins with a letter",
                "per 100,000   | 4 | begins with a letter",
                "do\u0000se    | 2 | no such character",
                "#             | 0 | begins with a letter"
            })
    void refusesWhatIsNoNoun(String text, int at, String reason) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.text()).isEqualTo(text);
                    assertThat(refusal.at()).isEqualTo(at);
                    assertThat(refusal.reason()).contains(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mg", "mW", "mw", "KG", "mwh", "mgs", "T", "mhz", "KB", "gb"})
    void refusesASymbolInAnotherCaseRatherThanCountIt(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.parse(text))
                .withMessageContaining("another case or number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pounds", "percent", "kg", "dollar", "years"})
    void refusesANounThatIsAUnitOfMeasure(String text) {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Unit.noun(text));
    }

    @Test
    void refusesWhatIsTooLongEvenOnceItIsSingular() {
        String longest = "x".repeat(Unit.MAX_LENGTH);
        assertThat(Unit.parse(longest).symbol()).isEqualTo(longest);
        for (String text : new String[] {longest + "x", "x".repeat(Unit.MAX_LENGTH - 5) + " mice"}) {
            assertThatExceptionOfType(UnreadableTextException.class)
                    .isThrownBy(() -> Unit.parse(text))
                    .withMessageContaining("at most 100")
                    .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "°F, °F",
        "° F, °F",
        "℉, °F",
        "ºF, °F",
        "Fahrenheit, °F",
        "Degrees  Fahrenheit, °F",
        "degrees F, °F",
        "°C, °C",
        "℃, °C",
        "ºC, °C",
        "celsius, °C",
        "degree Celsius, °C",
        "degrees C, °C",
        "degrees centigrade, °C",
        "K, K",
        "kelvins, K",
        "degrees, degree",
        "degree, degree",
        "°, degree"
    })
    void readsScalesOfTemperatureAndDegreesWithoutOne(String text, String symbol) {
        assertThat(Unit.parse(text).symbol()).isEqualTo(symbol);
        assertThat(Unit.parse(symbol)).isEqualTo(Unit.parse(text));
    }

    /** The points of freezing, boiling and absolute zero, and where both scales agree. */
    @ParameterizedTest
    @CsvSource({
        "32, °F, 0, °C",
        "212, °F, 100, °C",
        "-40, °C, -40, °F",
        "-459.67, °F, 0, K",
        "-273.15, °C, 0, K",
        "0, K, -459.67, °F",
        "98.6, °F, 37, °C",
        "300, K, 26.85, °C"
    })
    void convertsALevelOfTemperatureWithItsOffset(Rational from, String fromUnit, Rational to, String toUnit) {
        Unit one = Unit.parse(fromUnit);
        Unit other = Unit.parse(toUnit);
        assertThat(from.times(one.factorTo(other)).plus(one.shiftTo(other))).isEqualTo(to);
        assertThat(to.times(other.factorTo(one)).plus(other.shiftTo(one))).isEqualTo(from);
    }

    @Test
    void onlyScalesOfTemperatureHaveAnOffset() {
        assertThat(Unit.parse("°C").hasOffset()).isTrue();
        assertThat(Unit.parse("°F").hasOffset()).isTrue();
        for (String other : new String[] {"K", "kg", "USD", "person", "degree", "percent", "°C/decade"}) {
            assertThat(Unit.parse(other).hasOffset()).as(other).isFalse();
        }
        assertThat(Unit.parse("km").shiftTo(Unit.parse("mi"))).isEqualTo(Rational.ZERO);
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Unit.parse("degree").shiftTo(Unit.parse("°C")));
    }

    @Test
    void countsDegreesThatAreNoTemperature() {
        assertThat(Unit.parse("degree holders").symbol()).isEqualTo("degree holder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "XXX", "XTS", "ZZZ", "US", ""})
    void refusesWhatIsNoCurrency(String code) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.currency(code))
                .withMessageContaining("ISO 4217");
    }

    @Test
    void readsACodeOnlyInCapitals() {
        assertThat(Unit.parse("CUP").isCurrency()).isTrue();
        assertThat(Unit.parse("KGS").isCurrency()).as("the som of Kyrgyzstan").isTrue();
        assertThat(Unit.parse("kgs")).isEqualTo(Unit.parse("kg"));
        assertThat(Unit.parse("cups")).isEqualTo(Unit.parse("cup"));
    }

    @Test
    void countsWholeThingsUnlessTheNounIsDivisible() {
        Unit dose = Unit.noun("doses");
        assertThat(dose.countsWholeThings()).isTrue();
        assertThat(dose.divisible().countsWholeThings()).isFalse();
        assertThat(dose.divisible()).isNotEqualTo(dose).hasToString("dose");
        assertThat(dose.divisible().divisible()).isEqualTo(dose.divisible()).hasSameHashCodeAs(dose.divisible());
        assertThat(dose.factorTo(dose.divisible())).isEqualTo(Rational.ONE);
        assertThat(dose.divisible().factorTo(dose)).isEqualTo(Rational.ONE);
        assertThat(Unit.parse("kg").countsWholeThings()).isFalse();
        assertThat(Unit.parse("kg").divisible()).isEqualTo(Unit.parse("kg"));
    }

    @Test
    void neverCountsOrWeighsLessThanNothing() {
        assertThat(Unit.noun("person").naturalRange()).isEqualTo(NEVER_NEGATIVE);
        assertThat(Unit.noun("dose").divisible().naturalRange()).isEqualTo(NEVER_NEGATIVE);
        assertThat(Unit.parse("lb").naturalRange()).isEqualTo(NEVER_NEGATIVE);
        assertThat(Unit.percent().naturalRange()).isEqualTo(Interval.all());
        assertThat(Unit.currency("USD").naturalRange()).isEqualTo(Interval.all());
        assertThat(Unit.parse("km").naturalRange()).isEqualTo(Interval.all());
    }

    @Test
    void convertsWithinOneKindAlone() {
        Unit dollar = Unit.currency("USD");
        assertThat(dollar.factorTo(Unit.parse("dollars"))).isEqualTo(Rational.ONE);
        assertThat(Unit.percent().factorTo(Unit.parse("%"))).isEqualTo(Rational.ONE);
        assertThat(Unit.parse("years").factorTo(Unit.parse("months"))).isEqualTo(Rational.of(12));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> dollar.factorTo(Unit.currency("EUR")))
                .withMessage("USD does not convert to EUR")
                .satisfies(culprits -> {
                    assertThat(culprits.from()).isEqualTo(dollar);
                    assertThat(culprits.to()).isEqualTo(Unit.currency("EUR"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "kg, m",
        "kg, person",
        "person, kg",
        "person, dose",
        "percent, USD",
        "day, month",
        "kWh, kW",
        "USD, lb",
        "percent, one",
        "byte, kg",
        "GHz, s"
    })
    void refusesToConvertAcrossKinds(String from, String to) {
        assertThat(Unit.parse(from).convertsTo(Unit.parse(to))).isFalse();
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Unit.parse(from).factorTo(Unit.parse(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "USD", "lb", "person"})
    void survivesSerialization(String text) throws IOException, ClassNotFoundException {
        assertThat(copy(Unit.parse(text))).isEqualTo(Unit.parse(text));
        assertThat(copy(Unit.parse(text).divisible()))
                .isEqualTo(Unit.parse(text).divisible());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "person, people",
        "child, children",
        "dose, doses",
        "homicide, homicides",
        "country, countries",
        "day-care, day-cares",
        "church, churches",
        "bus, buses",
        "class, classes",
        "box, boxes",
        "hero, heroes",
        "photo, photos",
        "spokesman, spokesmen",
        "servicewoman, servicewomen",
        "german, germans",
        "wife, wives",
        "chief, chiefs",
        "crisis, crises",
        "octopus, octopuses",
        "movie, movies",
        "customs officer, customs officers",
        "detention center, detention centers",
        "half-brother, half-brothers",
        "f-16, f-16s",
        "series, series",
        "police, police",
        "aircraft, aircraft",
        "vietnamese, vietnamese",
        "cheese, cheeses",
        "killed, killed",
        "injured, injured",
        "seed, seeds",
        "homeless, homeless",
        "members of parliament, members of parliament",
    })
    void aNounHasThePluralThatIsReadAsIt(String singular, String plural) {
        Unit noun = Unit.noun(singular);
        assertThat(noun.plural()).isEqualTo(plural);
        assertThat(noun.singular()).isEqualTo(singular);
        assertThat(Unit.parse(plural)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "lb, pound, pounds",
        "kg, kilogram, kilograms",
        "mg, milligram, milligrams",
        "t, tonne, tonnes",
        "short ton, ton, tons",
        "km, kilometre, kilometres",
        "mi, mile, miles",
        "ft, foot, feet",
        "sq ft, square foot, square feet",
        "stone, stone, stone",
        "h, hour, hours",
        "MB, megabyte, megabytes",
        "GHz, gigahertz, gigahertz",
        "m/s, metre per second, metres per second",
        "mph, mile per hour, miles per hour",
        "bbl, barrel of oil, barrels of oil",
        "percent, percent, percent",
        "USD, dollar, dollars",
        "GBP, pound sterling, pounds sterling",
        "CHF, Swiss franc, Swiss francs",
        "SEK, Swedish krona, Swedish kronor",
        "JPY, yen, yen",
        "XAF, XAF, XAF",
    })
    void aTabledUnitHasTheNameThatPeopleHaveForIt(String symbol, String singular, String plural) {
        Unit unit = Unit.parse(symbol);
        assertThat(unit.singular()).isEqualTo(singular);
        assertThat(unit.plural()).isEqualTo(plural);
    }

    @Test
    void everyUnitOfTheTableHasNamesThatAreReadAsIt() {
        Stream<Unit> physical = PhysicalTable.ROWS.stream().map(PhysicalTable.Row::unit);
        Stream<Unit> money = CurrencyUnit.codes().stream().map(Unit::currency);
        assertThat(Stream.concat(physical, money)).allSatisfy(unit -> {
            assertThat(Unit.parse(unit.singular())).isEqualTo(unit);
            assertThat(Unit.parse(unit.plural())).isEqualTo(unit);
        });
    }

    @Test
    void everyCurrencyThatHasANameIsToldByIt() {
        assertThat(MoneyTable.CODE_BY_NAME.values())
                .allSatisfy(code -> assertThat(Unit.currency(code).plural()).isNotEqualTo(code));
    }

    @Test
    void everyPartOfAUnitHasNamesThatAreReadAsIt() {
        assertThat(SubmultipleTable.BY_NAME.values()).allSatisfy(part -> {
            assertThat(Units.submultiple(part.singular())).contains(part);
            assertThat(Units.submultiple(part.plural())).contains(part);
        });
    }

    @Test
    void aPhysicalUnitIsAMultipleOfAProductOfBaseUnits() {
        Unit metre = Unit.parse("m");
        Unit second = Unit.parse("s");
        Unit kilogram = Unit.parse("kg");
        assertThat(Unit.parse("acre").basePowers()).containsOnly(Map.entry(metre, 2));
        assertThat(Unit.parse("km/h").basePowers()).containsOnly(Map.entry(metre, 1), Map.entry(second, -1));
        assertThat(Unit.parse("km/h").baseFactor()).isEqualTo(Rational.of(5, 18));
        assertThat(Unit.parse("kWh").basePowers())
                .containsOnly(Map.entry(kilogram, 1), Map.entry(metre, 2), Map.entry(second, -2));
        assertThat(Unit.parse("kWh").baseFactor()).isEqualTo(Rational.of(3_600_000));
        assertThat(Unit.noun("dog").basePowers()).containsOnly(Map.entry(Unit.noun("dog"), 1));
        assertThat(Unit.noun("dog").baseFactor()).isEqualTo(Rational.ONE);
    }

    /** Every physical unit is a multiple of what its base units make, and each of those of itself alone. */
    @Test
    void baseUnitsHaveNoBaseButThemselves() {
        for (String symbol : List.of("kg", "m", "s", "month", "bit")) {
            Unit base = Unit.parse(symbol);
            assertThat(base.basePowers()).containsOnly(Map.entry(base, 1));
            assertThat(base.baseFactor()).isEqualTo(Rational.ONE);
        }
    }
}
