package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

class CanonicalPhraseTest {
    private static final FigureReader READER = FigureReader.standard().readingYears();

    private static String canonical(String phrase) {
        return CanonicalPhrase.of(READER.read(phrase));
    }

    private static String canonical(String phrase, String unit) {
        return CanonicalPhrase.of(READER.read(phrase).to(Unit.parse(unit)));
    }

    private static String between(String low, String high, String unit) {
        Unit told = unit.equals("-") ? null : Unit.parse(unit);
        return CanonicalPhrase.between(Interval.closed(Rational.parse(low), Rational.parse(high)), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almost 30                       | nearly 30
            nearly 30                       | nearly 30
            just shy of 640                 | nearly 640
            some 500                        | about 500
            12 or so                        | about 12
            a little more than 40           | just over 40
            640 and change                  | just over 640
            upwards of 33000                | more than 33,000
            over 33,000                     | more than 33,000
            no fewer than 50                | at least 50
            50 or more                      | at least 50
            50+                             | at least 50
            up to 50                        | at most 50
            not more than 50                | at most 50
            under 20                        | less than 20
            under 20 percent                | less than 20 percent
            far fewer than 45 people        | fewer than 45 people
            under 45 kg                     | less than 45 kilograms
            precisely 12                    | exactly 12
            100-150                         | between 100 and 150
            from 100 to 150                 | between 100 and 150
            five or six people              | between 5 and 6 people
            an estimated 10 to 15           | about 10 to 15
            over 5 and under 10             | more than 5 but less than 10
            at least 45 but below 60 people | at least 45 but fewer than 60 people
            4.2 ± 0.3                       | 4.2 ± 0.3
            12 plus or minus 3 percent      | 12 ± 3 percent
            5,000 people ± 10%              | 5,000 people ± 10 percent
            $5 million give or take $200,000 | $5 million ± $200,000
            """)
    void aHedgeIsToldInOneWay(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33179                   | 33,179
            2400000                 | 2,400,000
            1,388                   | 1,388
            1388                    | 1,388
            1.30                    | 1.30
            3.0 million             | 3.0 million
            4.2m                    | 4.2 million
            2½ million              | 2.5 million
            three million two hundred thousand and five | 3,200,005
            1.2505 billion          | 1,250.5 million
            0.5 million             | 0.5 million
            2.50k                   | 2.50 thousand
            48k                     | 48,000
            7.25 crore              | 72.5 million
            thirty-three thousand   | 33,000
            half a million people   | 500,000 people
            three people            | 3 people
            one dose                | 1 dose
            about a dozen           | about a dozen
            half-dozen              | half a dozen
            2 dozen ships           | two dozen ships
            a score                 | 20
            minus two million       | -2 million
            dozens of ships         | dozens of ships
            lakhs                   | hundreds of thousands
            a couple hundred people | a couple of hundred people
            a handful of doses      | a handful of doses
            none                    | none
            not a single vote       | no votes
            """)
    void aNumberIsWrittenInOneWay(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 in 8                          | one in eight
            roughly one out of every eight  | about one in eight
            nine of ten doctors             | nine in ten
            1 in 2,000                      | one in 2,000
            5 per 100,000                   | 5 per 100,000
            about one eighth                | about one-eighth
            a half                          | half
            more than ½                     | more than half
            two thirds of voters            | two-thirds
            7/30                            | 7/30
            1-2 in 10                       | between one in ten and two in ten
            between a third and a half      | between one-third and one-half
            half a mile                     | half a mile
            half an hour                    | half an hour
            half a euro                     | half a euro
            1/8 inch                        | one-eighth of an inch
            about 56 percent of adults      | about 56 percent
            half a percent                  | 0.5 percent
            3 pp                            | 3 percentage points
            25 bps                          | 25 basis points
            """)
    void aPartOfAWholeStaysOne(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
        assertThat(canonical(said.replace(" percent", "%"))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $25m                    | $25 million
            USD 500                 | $500
            €1.5bn                  | €1.5 billion
            Rs. 2.5 crore           | ₹25 million
            A$45                    | 45 Australian dollars
            CHF 25 million          | 25 million Swiss francs
            XAF 12                  | 12 XAF
            −$7                     | -$7
            50¢                     | 50 cents
            $3–5 billion            | between $3 billion and $5 billion
            about $3–5 billion      | about $3 billion to $5 billion
            10 to 20 cents          | between 10 and 20 cents
            tens of millions of dollars | tens of millions of dollars
            100%                    | 100 percent
            7,400 lb                | 7,400 pounds
            1 km                    | 1 kilometre
            5 km                    | 5 kilometres
            500 g to 1 kg           | between 500 and 1,000 grams
            12 Americans            | 12 Americans
            12 PEOPLE               | 12 people
            5 killed                | 5 killed
            """)
    void aUnitIsToldAsPeopleSayIt(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,179              | person   | 33,179 people
            1                   | person   | 1 person
            about 1             | child    | about 1 child
            a dozen people      | person   | a dozen people
            dozens              | person   | dozens of people
            tens of thousands   | person   | tens of thousands of people
            several             | church   | several churches
            none                | homicide | no homicides
            none                | USD      | exactly $0
            none                | kg       | exactly 0 kilograms
            fewer than 20       | country  | fewer than 20 countries
            2019                | person   | 2,019 people
            25 million          | USD      | $25 million
            25000000            | USD      | $25,000,000
            25 million          | CHF      | 25 million Swiss francs
            a few Americans     | american | a few Americans
            dozens of cents     | USD      | dozens of cents
            dozens              | EUR      | dozens of euros
            188,218             | lb       | 188,218 pounds
            12 to 15            | percent  | between 12 and 15 percent
            one in eight        | percent  | one in eight
            1,000 ± 50          | percent  | 1,000 percent ± 50 percent
            half to two-thirds  | percent  | between one-half and two-thirds
            5,000 ± 10%         | person   | 5,000 people ± 10 percent
            5,000               | members of parliament | 5,000 members of parliament
            """)
    void aNumberWithoutAUnitIsToldInTheFiguresUnit(String said, String unit, String printed) {
        assertThat(canonical(said, unit)).isEqualTo(printed);
    }

    /** A converted number would claim digits that nobody has said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62 miles            | km  | 62 miles
            at least 62 miles   | km  | at least 62 miles
            5 to 10 miles       | km  | between 5 and 10 miles
            2.5 tonnes          | lb  | 2.5 tonnes
            a third of an acre  | km² | one-third of an acre
            46 miles ± 2        | m   | 46 ± 2 miles
            dozens of miles     | km  | dozens of miles
            """)
    void aConvertedFigureIsToldInTheUnitInWhichItWasSaid(String said, String unit, String printed) {
        assertThat(canonical(said, unit)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fell by 12 percent              | fell by 12 percent
            a 56% drop                      | fell by 56 percent
            down roughly 7%                 | fell by about 7 percent
            fell by three percentage points | fell by 3 percentage points
            dropped by a third              | fell by one-third
            grew to 45 people               | rose to 45 people
            rose by 5 to 10 percent         | rose by between 5 and 10 percent
            doubled                         | doubled
            twofold                         | doubled
            almost quadrupled               | nearly quadrupled
            more than halved                | more than halved
            12-fold                         | 12-fold
            """)
    void aMovementIsToldAsOneEvenWhereItWasMadeASignedChange(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
        assertThat(CanonicalPhrase.of(READER.read(said).signed())).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019            | 2019
            about 1984      | about 1984
            1,984           | 1,984
            more than 2000  | more than 2,000
            """)
    void whatMayBeAYearIsLeftWithoutAComma(String said, String printed) {
        assertThat(canonical(said)).isEqualTo(printed);
    }

    @Test
    void rangesOfYearsAreLeftWithoutCommas() {
        assertThat(canonical("2015 to 2019")).isEqualTo("between 2015 and 2019");
        assertThat(canonical("2015 to 2019", "person")).isEqualTo("between 2,015 and 2,019 people");
    }

    @Test
    void aNounThatTheMeasurandCountsTakesThePlaceOfTheOneSaid() {
        Figure migrants = Figure.parse("33,000 migrants");
        ParseResult spoken = ParseResult.of(migrants.rule(), migrants.parts());
        Figure people = Figure.read(migrants.phrase(), migrants.said(), Optional.of(Unit.noun("person")), spoken);
        assertThat(CanonicalPhrase.of(people)).isEqualTo("33,000 people");
    }

    @Test
    void digitsInAnotherNotationArePrintedInTheEnglishOne() {
        Figure german = FigureReader.standard().withNotation(Locale.GERMANY).read("1.234,50 kg");
        assertThat(CanonicalPhrase.of(german)).isEqualTo("1,234.50 kilograms");
    }

    @Test
    void aPlaceInAnOrderIsPrintedAsTheExactNumberThatItIs() {
        assertThat(CanonicalPhrase.of(FigureReader.standard().readingOrdinals().read("21st")))
                .isEqualTo("exactly 21");
    }

    @Test
    void figuresMadeOfPartsHaveAPhrase() {
        Unit person = Unit.noun("person");
        assertThat(CanonicalPhrase.of(Figure.of(33179).to(person))).isEqualTo("33,179 people");
        assertThat(CanonicalPhrase.of(Figure.of(new BigDecimal("1.50")))).isEqualTo("1.50");
        assertThat(CanonicalPhrase.of(Figure.exactly(12).to(person))).isEqualTo("exactly 12 people");
        assertThat(CanonicalPhrase.of(Figure.fraction(BigInteger.TWO, BigInteger.valueOf(3))))
                .isEqualTo("two-thirds");
        assertThat(CanonicalPhrase.of(Figure.fraction(BigInteger.TWO, BigInteger.valueOf(3))
                        .to(Unit.percent())
                        .withHedge(Hedge.ABOUT)))
                .isEqualTo("about two-thirds");
        assertThat(CanonicalPhrase.of(Figure.parse("33,000 people").withHedge(Hedge.NEARLY)))
                .isEqualTo("nearly 33,000 people");
        assertThat(CanonicalPhrase.of(Figure.parse("fell by 12 percent").withHedge(Hedge.AT_LEAST)))
                .isEqualTo("fell by at least 12 percent");
        assertThat(CanonicalPhrase.of(Figure.parse("doubled").withHedge(Hedge.MORE_THAN)))
                .isEqualTo("more than doubled");
        assertThat(CanonicalPhrase.of(
                        Figure.parse("62 miles").to(Unit.parse("km")).withHedge(Hedge.AT_LEAST)))
                .isEqualTo("at least 99.779328 kilometres");
    }

    @Test
    void intervalsHaveAPhrase() {
        Rational ten = Rational.TEN;
        assertThat(CanonicalPhrase.of(Figure.of(Interval.of(ten)))).isEqualTo("exactly 10");
        assertThat(CanonicalPhrase.of(Figure.of(Interval.atLeast(ten)).to(Unit.noun("dose"))))
                .isEqualTo("at least 10 doses");
        assertThat(CanonicalPhrase.of(Figure.of(Interval.lessThan(ten)).to(Unit.noun("dose"))))
                .isEqualTo("fewer than 10 doses");
        assertThat(CanonicalPhrase.of(Figure.of(Interval.openClosed(Rational.of(1_500_000), Rational.of(2_500_000)))
                        .to(Unit.parse("USD"))))
                .isEqualTo("more than $1.5 million but at most $2.5 million");
        assertThat(CanonicalPhrase.of(Figure.of(Interval.all())))
                .isEqualTo(Interval.all().toString());
    }

    @Test
    void whatASpeakerIsKnownForIsNotPrinted() {
        Figure said = Figure.parse("33,000 people");
        assertThat(CanonicalPhrase.of(said.withResolution(Rational.of(5000)))).isEqualTo("33,000 people");
        assertThat(CanonicalPhrase.of(said.withHabit(Rational.of(500)))).isEqualTo("33,000 people");
        assertThat(CanonicalPhrase.of(said.withRange(Interval.atMost(Rational.of(40_000)))))
                .isEqualTo("33,000 people");
        ReadingPolicy policy = ReadingPolicy.standard().withSignificantDigits(4);
        assertThat(CanonicalPhrase.of(said.withPolicy(policy))).isEqualTo("33,000 people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100     | 500           | person  | between 100 and 500 people
            4200000 | 4300000       | -       | between 4.2 million and 4.3 million
            4200000 | 4300001       | -       | between 4,200,000 and 4,300,001
            900000  | 1200000       | person  | between 900,000 and 1.2 million people
            5       | 3000000       | -       | between 5 and 3,000,000
            3000000 | 5000000       | USD     | between $3 million and $5 million
            3000000 | 5000000       | CHF     | between 3 million and 5 million Swiss francs
            4       | 8             | percent | between 4 and 8 percent
            -8      | -4            | percent | between -8 and -4 percent
            0.25    | 1.5           | kg      | between 0.25 and 1.5 kilograms
            12      | 12            | person  | 12 people
            1       | 1             | person  | 1 person
            12      | 12            | USD     | $12
            2500000 | 2500000       | -       | 2.5 million
            6/5     | 27/20         | USD     | between $1.20 and $1.35
            1/3     | 2/3           | km      | between 0.333 and 0.667 kilometres
            12      | 15            | members of parliament | between 12 and 15 members of parliament
            """)
    void twoEndsAreToldInTheUnit(String low, String high, String unit, String printed) {
        assertThat(between(low, high, unit)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $1.20               | $1.35               | between $1.20 and $1.35
            4.20 mg             | 4.3 mg              | between 4.20 and 4.3 milligrams
            at least 40         | 50                  | between 40 and 50
            between 30 and 60   | exactly 90          | between 30 and 90
            just over 40 kg     | nearly 50 kg        | between 40 and 50 kilograms
            2.4 million         | 2.9 million         | between 2.4 million and 2.9 million
            50 cents            | 70 cents            | between 50 and 70 cents
            2,000 lb            | 3,000 pounds        | between 2,000 and 3,000 pounds
            -5 percent          | -2 percent          | between -5 and -2 percent
            """)
    void twoSaidNumbersAreToldAsTheyWereSaid(String low, String high, String printed) {
        assertThat(CanonicalPhrase.between(READER.read(low), READER.read(high))).contains(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 40            | 50
            40                  | about 50
            nearly 40           | 50
            40                  | at least 50
            dozens              | 500
            30 ± 2              | 500
            about 30 to 40      | 500
            50                  | 40
            50                  | 50
            700 kg              | 2,000 lb
            one in five         | one in three
            one in five         | 30 percent
            rose by 12          | rose by 15
            """)
    void whatHasNoSuchEndsHasNoRange(String low, String high) {
        assertThat(CanonicalPhrase.between(READER.read(low), READER.read(high))).isEmpty();
    }

    @Test
    void anEndThatIsMissingOrOpenIsNoSaidOne() {
        Rational ten = Rational.TEN;
        assertThat(List.of(Interval.atLeast(ten), Interval.open(Rational.ONE, ten), Interval.all()))
                .allSatisfy(ends -> assertThatThrownBy(() -> CanonicalPhrase.between(ends, null))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("both ends are said"));
    }

    static Stream<String> everyPhraseThatIsRead() {
        return Table.rows("phrases.tsv").stream().map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("everyPhraseThatIsRead")
    void everyPhraseIsReadBackAndIsCanonicalAtOnce(String said) {
        Figure figure = READER.read(said);
        String printed = CanonicalPhrase.of(figure);
        Figure back = READER.read(printed);
        assertThat(back.unit()).isEqualTo(figure.unit());
        assertThat(back.trend()).isEqualTo(figure.trend());
        assertThat(Stream.of(Reading.values()).map(back::in))
                .as(printed)
                .containsExactlyElementsOf(
                        Stream.of(Reading.values()).map(figure::in).toList());
        assertThat(CanonicalPhrase.of(back)).isEqualTo(printed);
    }
}
