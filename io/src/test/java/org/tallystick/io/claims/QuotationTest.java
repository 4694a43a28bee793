package org.tallystick.io.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void aShortSentenceIsQuotedWhole() {
        assertThat(new Quotation("  He \n counted ", "4,561\r\n people", " in  all. ").text())
                .isEqualTo("He counted 4,561 people in all.");
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAroundThePhrase() {
        String text = new Quotation("before ".repeat(100), "12 dogs", " after".repeat(100)).text();

        assertThat(text)
                .startsWith("…before before")
                .contains("before 12 dogs after")
                .endsWith(" after…");
        assertThat(text).hasSizeBetween(Quotation.LONGEST - 20, Quotation.LONGEST + 2);
    }

    @Test
    void roomThatOneSideDoesNotNeedIsTheOthers() {
        assertThat(new Quotation("", "12 dogs", " after".repeat(100)).text())
                .startsWith("12 dogs after")
                .hasSizeGreaterThan(Quotation.LONGEST - 10);
        assertThat(new Quotation("before ".repeat(100), "12 dogs", ".").text())
                .endsWith("before 12 dogs.")
                .hasSizeGreaterThan(Quotation.LONGEST - 10);
    }

    @Test
    void aPhraseBeyondTheLimitIsCut() {
        assertThat(new Quotation("He said ", "nine ".repeat(100), ".").text())
                .startsWith("nine nine")
                .endsWith("nine…")
                .hasSizeLessThanOrEqualTo(Quotation.LONGEST + 1);
    }

    @Test
    void noCharacterIsHalved() {
        for (int shift = 0; shift < 2; shift++) {
            String text = new Quotation("😀".repeat(200), "1".repeat(1 + shift), "😀".repeat(200)).text();

            assertThat(text.codePoints()).noneMatch(code -> Character.getType(code) == Character.SURROGATE);
        }
        assertThat(new Quotation("a\ud83d", "12", "\ude00b").text()).isEqualTo("a\ufffd12\ufffdb");
    }

    @Test
    void whateverTheRoomItFits() {
        for (int length = Quotation.LONGEST - 5; length < Quotation.LONGEST + 5; length++) {
            String phrase = "9".repeat(length);

            assertThat(new Quotation("before ", phrase, " after").text())
                    .hasSizeLessThanOrEqualTo(Quotation.LONGEST + 2);
        }
    }
}
