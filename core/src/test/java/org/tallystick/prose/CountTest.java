package org.tallystick.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void givesAnyNumberButOneThePlural() {
        assertThat(Count.of(0, "figure")).isEqualTo("0 figures");
        assertThat(Count.of(1, "figure")).isEqualTo("1 figure");
        assertThat(Count.of(2, "figure")).isEqualTo("2 figures");
    }

    @Test
    void choosesTheWordThatAgrees() {
        assertThat(Count.agreeing(1, "says", "say")).isEqualTo("says");
        assertThat(Count.agreeing(3, "says", "say")).isEqualTo("say");
    }
}
