package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "person, people",
        "policeman, policemen",
        "woman, women",
        "hero, heroes",
        "box, boxes",
        "city, cities",
        "day, days",
        "prison guard, prison guards",
        "sheep, sheep"
    })
    void turnsASingularIntoItsPluralAndBack(String singular, String plural) {
        assertThat(Plurals.plural(singular)).isEqualTo(plural);
        assertThat(Plurals.singular(plural)).isEqualTo(singular);
        assertThat(Plurals.singular(singular)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"member of parliament", "killed", "vietnamese", "headquarters"})
    void leavesNounsWithoutAPlural(String noun) {
        assertThat(Plurals.plural(noun)).isEqualTo(noun);
    }
}
