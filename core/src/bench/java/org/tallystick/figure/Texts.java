package org.tallystick.figure;

import java.util.List;
import java.util.Random;

/** Texts of any length to look for figures in, the same in every run; all in ASCII, so that a character is a byte. */
public enum Texts {
    /** Invented news with a figure about every twenty words. */
    NEWS {
        @Override
        String ofLength(int length) {
            Random random = new Random(33_179);
            StringBuilder text = new StringBuilder(length + 200);
            while (text.length() < length) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
            return text.substring(0, length);
        }
    },
    /** One number without an end. */
    DIGITS("7"),
    /** One number without an end, of groups that are none. */
    GROUPS("1,"),
    /** Hedges, each of which wants a number. */
    HEDGES("more than about "),
    /** What joins the words of a number, and nothing to join. */
    ANDS("and "),
    /** Number words that make no number. */
    HUNDREDS("one hundred "),
    /** Ranges of which none ends. */
    RANGES("between one and "),
    /** Signs, or ranges, of nothing. */
    DASHES("-");

    private static final List<String> SENTENCES =
            """
            The harbour office counted 4,561 arrivals in the spring, which was more than anybody on the quay had expected \
            when the year began.
            Nobody at the meeting of 14 neighbours would say why the ferry had been late, nor who had asked for it to wait.
            More than 33,000 birds were ringed along the northern shore, said a warden who has watched them since her \
            childhood.
            The mayor thanked the volunteers, praised the weather and went home before the band had finished its first \
            tune.
            At least twelve people were treated for cold after the boats turned back, according to the hospital on the \
            hill.
            Rain is likely in the west, and the wind will freshen towards evening before it turns to the south.
            Repairs to the old bridge will cost about $1.7 billion and take between three and five years, engineers told \
            a council of thirty-one.
            One in eight households in the valley draws its water from a well, and nearly 40 percent of those wells are \
            said to be failing.
            Readers wrote to ask whether the clock on the tower would ever strike again, and some 25 offered to mend it.
            The bakery sold two hundred and six loaves on the day of the fair, fewer than it had hoped but all that it \
            had flour for.
            """.lines().map(sentence -> sentence + " ").toList();

    private final String piece;

    Texts() {
        this("");
    }

    Texts(String piece) {
        this.piece = piece;
    }

    String ofLength(int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
