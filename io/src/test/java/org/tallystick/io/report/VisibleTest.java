package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x001B, 0x200E, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0001})
    void showsHiddenCharactersByTheirCode(int code) {
        assertThat(Visible.text("a" + Character.toString(code) + "b"))
                .isEqualTo("a" + String.format("[U+%04X]", code) + "b");
    }

    @Test
    void leavesWordsOfEveryScript() {
        String words = "Zürich שלום 東京 क्षत्रिय 👩‍🚒";
        assertThat(Visible.text(words)).isEqualTo(words);
    }

    @Test
    void keepsLinesWhereTheyAreWanted() {
        assertThat(Visible.lines("a\nb\tc\r\u202E\u0007")).isEqualTo("a\nb\tc\r[U+202E][U+0007]");
    }

    @Test
    void makesSpacesOfLineFeedsAndTabs() {
        assertThat(Visible.text("a\nb\tc\r")).isEqualTo("a b c ");
    }
}
