package org.tallystick.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void joinsTheLastNameByAnd() {
        assertThat(Listing.and(List.of(), 3)).isEmpty();
        assertThat(Listing.and(List.of("a"), 3)).isEqualTo("a");
        assertThat(Listing.and(List.of("a", "b"), 3)).isEqualTo("a and b");
        assertThat(Listing.and(THREE, 3)).isEqualTo("a, b and c");
    }

    @Test
    void countsWhatIsNotShown() {
        assertThat(Listing.and(THREE, 1)).isEqualTo("a and 2 more");
        assertThat(Listing.and(THREE, 2)).isEqualTo("a, b and 1 more");
        assertThat(Listing.commas(THREE, 2)).isEqualTo("a, b and 1 more");
        assertThat(Listing.commas(THREE, 3)).isEqualTo("a, b, c");
        assertThat(Listing.joined(THREE, " with ", 2)).isEqualTo("a with b and 1 more");
    }

    @Test
    void saysNothingOfMoreWhereAllAreShown() {
        assertThat(Listing.more(0)).isEmpty();
        assertThat(Listing.more(-2)).isEmpty();
        assertThat(Listing.more(2)).isEqualTo(" and 2 more");
    }

    @Test
    void leadsACircleBackToItsFirstName() {
        assertThat(Listing.circle(List.of("a"), 3)).isEqualTo("a → a");
        assertThat(Listing.circle(THREE, 3)).isEqualTo("a → b → c → a");
        assertThat(Listing.circle(THREE, 2)).isEqualTo("a → b → … → a");
    }
}
