package org.tallystick.io.claims;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented texts with figures of all kinds, and ways to read them. */
final class Texts {
    static final List<String> PARAGRAPHS = List.of(
            "More than 33,000 people were held, the agency said. Of these, 4,561 people were sent on; about one in eight"
                    + " went free on Jan. 20.",
            "Sales fell by 12 percent to $1.7 billion in 2025, from just over $1.9 billion. \u201cWe lost nearly 300 customers,\u201d"
                    + " said Gov. Ada Stone, 61.",
            "Visits more than doubled between 10 a.m. and noon. Not a single vote was cast in Ward 9, and turnout rose to"
                    + " 46.5 percent, plus or minus 2 points.",
            "The vault held 100,000 pounds of meth, 59,000 pounds of cocaine and 7,400 pounds of fentanyl;\n"
                    + "some 21,818 pounds\nwere not itemised.",
            "Dozens of boats sank. Tens of thousands of people fled, at least 2½ million euros was lost, and 5-10 kg of"
                    + " rice \ud83c\udf5a was left for two-thirds of them.",
            "It was -5 percent at first, then €3–5 million. Profit dropped £40,000, or 25 basis points.",
            "Nothing is counted here; call 555-1234 or see Section 8 of Form 1040, as of 3 May 2026.",
            "no capital and no full stop, fewer than 900 tonnes");

    private Texts() {}

    /** A text of paragraphs and of rubbish between them, the same for a seed. */
    static String of(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(any -> random.nextInt(8) == 0
                        ? "\ud83d\ude00x ".repeat(random.nextInt(9_000))
                        : PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "\n\n" : "\r\n \r\n"));
    }

    /** A text that comes in small pieces, from none to seven characters each. */
    static Readable inPieces(String text, long seed) {
        Random random = new Random(seed);
        CharBuffer rest = CharBuffer.wrap(text);
        return target -> {
            if (!rest.hasRemaining()) {
                return -1;
            }
            int count = Math.min(random.nextInt(8), Math.min(rest.remaining(), target.remaining()));
            target.put(rest.slice(rest.position(), count));
            rest.position(rest.position() + count);
            return count;
        };
    }
}
