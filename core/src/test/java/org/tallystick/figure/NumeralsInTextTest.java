package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.phrase.Reading;

/** Numbers in running text are found whole or not at all. */
class NumeralsInTextTest {
    /** What is found: each phrase with its exact reading and its unit, "-" where nothing is. */
    private static String found(String text) {
        String found = FigureScanner.standard().scan(text).stream()
                .map(each -> each.figure().phrase() + " = "
                        + each.figure().in(Reading.EXACT)
                        + each.figure().unit().map(unit -> " " + unit.symbol()).orElse(""))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm earned Rs 300 cr. last year.              | Rs 300 cr = {3000000000} INR
            A fine of €3 mio was set.                          | €3 mio = {3000000} EUR
            It borrowed €1.2 mrd in May.                       | €1.2 mrd = {1200000000} EUR
            Sales of 120 mEUR were booked.                     | 120 mEUR = {120000000} EUR
            A $5 MM round closed.                              | $5 MM = {5000000} USD
            The state owes three hundred crores.               | three hundred crores = {3000000000}
            Debt rose to £2 million m by June.                 | -
            It may reach about 8 B people.                     | -
            The app has 5 M users.                             | -
            It won $40 lks at auction.                         | -
            They paid €7 zork each.                            | -
            Between $3 and $5 qrt was lost.                    | -
            It cost $300 cr to build.                          | -
            It owes 300 cr to banks.                           | -
            They found 3 tr of it.                             | -
            He paid $5 up front.                               | $5 = {5} USD
            She won $500 cash.                                 | $500 = {500} USD
            In 2020 thousands of people came.                  | thousands of people = [2000, 9999] person
            """)
    void lettersBehindANumberMultiplyItOrItIsPassedOver(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twenty-five thousand, three hundred and six people came. | Twenty-five thousand, three hundred and six people = {25306} person
            He had hundred and twenty votes.                   | hundred and twenty votes = {120} vote
            It cost hundred dollars.                           | hundred dollars = {100} USD
            About two point two million people fled.           | About two point two million people = [2150000, 2250000] person
            The tax is one point oh five percent.              | one point oh five percent = {1.05} percent
            A quarter million people fled.                     | A quarter million people = {250000} person
            It cost several millions of euros.                 | several millions of euros = [3000000, 10000000) EUR
            They bought two dozens of eggs.                    | two dozens of eggs = {24} egg
            There were three thousand, four hundred of them.   | -
            Of the two thousand, five died.                    | five = {5}
            He was told the hundred people left.               | -
            It fell point five percent.                        | -
            Figures are in million euros here.                 | -
            The premium per hundred dollars is low.            | -
            They counted twenty thirty people.                 | -
            It took five hundred hundred days.                 | -
            We saw many hundred people there.                  | -
            He lived through the Hundred Years' War.           | -
            """)
    void numbersInWordsAreReadWhole(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Drill a hole of 1⁄32 inch.                    | 1⁄32 inch = {0.03125} inch
            It ran 3 1⁄2 miles.                           | 3 1⁄2 miles = {3.5} mi
            It has a mass of 2×10−30 kg or so.                 | -
            It has a mass of 10−30 kg or so.                   | -
            The rate is 1.5 x 10-3 here.                       | -
            They did COVID -19 tests there.                    | -
            A MIG -29 jet and an F -16 fell.                   | -
            The index of GDP -0.3 percent fell.                | -0.3 percent = {-0.3} percent
            It costs 15 -20 USD there.                         | 15 -20 USD = [15, 20] USD
            Some 23- 55 people fell ill.                       | Some 23- 55 people = [23, 55] person
            It took 20 -15 days.                               | -
            It costs 5 kg -3 kg now.                           | -
            It costs ,89 € now.                                | ,89 € = {0.89} EUR
            It costs €,45 now.                                 | €,45 = {0.45} EUR
            A panel of 3 m × 4 m fell.                         | -
            """)
    void signsAreReadWhole(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He is 6 feet 2 inches tall.                        | 6 feet 2 inches = {37/6} ft
            He is 6 ft 2 in tall.                              | 6 ft 2 in = {37/6} ft
            She is 5'10" tall.                                 | 5'10" = {35/6} ft
            He is 5 feet 10.                                   | -
            It took about 2 hours and 15 minutes.              | about 2 hours and 15 minutes = [269/120, 271/120] h
            They had 2 hours and 15 people.                    | 2 hours = {2} h; 15 people = {15} person
            It costs 3 dollars 50 cents.                       | 3 dollars 50 cents = {3.5} USD
            It costs 10 pounds 50 pence.                       | 10 pounds 50 pence = {10.5} GBP
            It weighed 5 lb. 4 oz. at birth.                   | 5 lb. 4 oz = {5.25} lb
            He swam 1 km and 500 m.                            | 1 km = {1} km; 500 m = {500} m
            It took 1 hour and 90 minutes.                     | 1 hour = {1} h; 90 minutes = {90} min
            It lasted 1h 30m there.                            | 1h 30m = {1.5} h
            """)
    void smallerUnitsBelongToTheLargerOneBeforeThem(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It has 33 000 people.                              | 33 000 people = {33000} person
            It has 1 234 567 km of road.                       | 1 234 567 km of road = {1234567} km
            It cost €33 000 in all.                            | €33 000 = {33000} EUR
            It cost 33 000 euros.                              | 33 000 euros = {33000} EUR
            Between 30 000 and 35 000 people came.             | Between 30 000 and 35 000 people = [30000, 35000] person
            It has 33 000 there.                               | -
            Leeds 12 300 450 12 people                         | -
            Leeds 12 300 450 7.5                               | -
            In 2010 300 000 people died.                       | -
            In May 12 300 people died.                         | 300 people = {300} person
            """)
    void spacesPartGroupsOnlyWhereThatIsClear(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He is in his mid-20s.                              | mid-20s = [24, 26]
            It grew by a mid-20s percent.                      | mid-20s percent = [24, 26] percent
            It saw double-digit percent growth.                | double-digit percent = [10, 100) percent
            In the mid-80s he moved.                           | -
            In the mid-1980s he moved.                         | -
            It saw double-digit growth.                        | -
            The lower house passed 20 bills.                   | 20 bills = {20} bill
            """)
    void decadesAreReadWhereTheyAreNoYears(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }
}
