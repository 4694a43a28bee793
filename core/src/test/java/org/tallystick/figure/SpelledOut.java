package org.tallystick.figure;

import java.util.List;

/** Spells numbers out, written from a school grammar and without a look at the reader. */
final class SpelledOut {
    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> GROUPS = List.of("", " thousand", " million", " billion", " trillion");

    private SpelledOut() {}

    /** British, "one hundred and five", or American, "one hundred five". */
    static String spelled(long n, String and) {
        if (n == 0) {
            return "zero";
        }
        StringBuilder words = new StringBuilder();
        long unit = 1_000_000_000_000L;
        for (int group = 4; group >= 0; group--, unit /= 1000) {
            int part = (int) (n / unit % 1000);
            if (part > 0) {
                boolean joined = group == 0 && part < 100 && n >= 1000;
                words.append(words.isEmpty() ? "" : joined ? and : " ")
                        .append(belowThousand(part, and))
                        .append(GROUPS.get(group));
            }
        }
        return words.toString();
    }

    private static String belowThousand(int n, String and) {
        if (n < 100) {
            return belowHundred(n);
        }
        return SMALL.get(n / 100) + " hundred" + (n % 100 == 0 ? "" : and + belowHundred(n % 100));
    }

    private static String belowHundred(int n) {
        if (n < 20) {
            return SMALL.get(n);
        }
        return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + SMALL.get(n % 10));
    }
}
