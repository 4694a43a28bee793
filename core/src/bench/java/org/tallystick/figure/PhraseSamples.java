package org.tallystick.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What the benchmarks read, the same in every run. */
final class PhraseSamples {
    private static final int MOST_DIGITS = 12;
    private static final int EACH = 25;

    /** A hundred figures as news reports word them; kept, so that runs of any age compare. */
    static final List<String> HEDGED = """
            about 33,000
            more than 33,000
            33,179
            at least 4,500 people
            at least 4,020
            nearly 50 percent
            almost 12,000 migrants
            roughly 200 homes
            some 5,000 troops
            an estimated 10,000 birds
            approximately 1.7 billion
            around 56%
            just over 1,200
            just under 40 percent
            slightly more than 300
            over 2 million
            over 90 percent
            under 15 minutes
            fewer than 20 cases
            less than $5
            less than one percent
            up to 12
            up to 1,500 jobs
            as many as 300 people
            no less than three
            no more than 10 percent
            no fewer than 17
            not more than 250
            at most 8 kg
            exactly 412
            precisely 14
            33
            7
            in excess of 100,000
            upwards of 60,000
            north of 500
            12 or more
            5 or fewer
            some 500
            3,000 people or more
            100+
            $1.7 billion
            $5bn
            $250,000
            €3.2 million
            £40m
            5 million dollars
            about $12.50
            more than $300 million
            7,400 pounds
            188,218 lbs
            about 2.5 kg
            60 miles per hour
            nearly 26 miles
            1,500 acres
            3 feet
            two and a half million
            half a million
            a quarter of a million
            three quarters of a million
            about half a million people
            one hundred and five
            twelve hundred
            about twenty thousand
            more than twenty-four
            twelve eggs
            six
            one in eight
            about one in five
            nine out of ten
            two-thirds
            nearly two-thirds
            more than half
            a third
            1 in 3
            10 to 15
            10-15 percent
            between 12 and 15
            between 10,000 and 12,000 people
            from 3 to 5 million
            $3-5 billion
            5–10 kg
            2 to 3 percent
            46 percent plus or minus 3
            100 ± 5 kg
            thousands
            dozens of people
            tens of thousands
            hundreds of thousands of dollars
            no survivors
            none
            -2.5 percent
            4,561 people
            seven people
            fourteen
            twenty-one
            10,588 detainers
            1,000,000
            3.0 million
            ~300
            """.lines().toList();

    private PhraseSamples() {}

    /** Whole numbers of one to twelve digits in American words. */
    static List<String> spelledOut() {
        RuleBasedNumberFormat icu = new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);
        Random random = new Random(33_179);
        Set<String> words = new LinkedHashSet<>();
        long least = 1;
        for (int digits = 1; digits <= MOST_DIGITS; digits++, least *= 10) {
            for (int i = 0; i < EACH; i++) {
                words.add(icu.format(random.nextLong(least, 10 * least)));
            }
        }
        return List.copyOf(words);
    }
}
