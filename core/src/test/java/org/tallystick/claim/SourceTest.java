package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.SerialCopy;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

class SourceTest {
    private static final Source DHS = Source.of("dhs").named("Homeland Security");

    @Test
    void isCalledByItsIdUntilNamed() {
        assertThat(Source.of("dhs").name()).isEqualTo("dhs");
        assertThat(DHS.name()).isEqualTo("Homeland Security");
        assertThat(DHS.id()).isEqualTo("dhs");
    }

    @Test
    void citesByIdAndOnceEach() {
        Source times = Source.outlet("times").citing(DHS).citing(DHS, Source.of("office"));
        assertThat(times.kind()).contains("outlet");
        assertThat(times.cites()).containsExactly("dhs", "office");
    }

    @Test
    void speaksForItsPublisher() {
        Source letter = Source.of("letter").publishedBy(DHS).publishedOn(PartialDate.parse("2026-02-06"));
        assertThat(letter.publisher()).contains("dhs");
        assertThat(letter.published()).contains(PartialDate.parse("2026-02-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/100", "101/100"})
    void isTrustedFromNothingToFully(String trust) {
        Source.Builder builder = Source.builder("dhs").trust(Rational.parse(trust));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("dhs");
        assertThat(Source.builder("dhs").trust(Rational.ONE).build().trust()).contains(Rational.ONE);
        assertThat(Source.builder("dhs").trust(Rational.ZERO).build().trust()).contains(Rational.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -10})
    void countsInStepsAboveZero(long resolution) {
        Source.Builder builder = Source.builder("dhs").resolution(Rational.of(resolution));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("dhs");
    }

    @Test
    void namesNobodyByABlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(" "));
        Source.Builder citing = Source.builder("times").cites(List.of(" "));
        assertThatIllegalArgumentException().isThrownBy(citing::build).withMessageContaining("times");
        Source.Builder published = Source.builder("times").publisher("");
        assertThatIllegalArgumentException().isThrownBy(published::build).withMessageContaining("times");
    }

    @Test
    void isReadBackEqual() {
        Source whole = Source.builder("times")
                .name("The Times")
                .kind(Source.ANONYMOUS)
                .publisher("group")
                .published(PartialDate.said("Wednesday"))
                .cites(List.of("dhs"))
                .url("https://example.org/a")
                .trust(Rational.of(1, 2))
                .resolution(Rational.TEN)
                .policy(ReadingPolicy.standard().withSignificantDigits(3))
                .build();
        assertThat(SerialCopy.of(whole)).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Test
    void mayHaveConventionsOfItsOwn() {
        ReadingPolicy careful = ReadingPolicy.standard().withSignificantDigits(3);
        assertThat(Source.of("dhs").policy()).isEmpty();
        assertThat(Source.of("dhs").withPolicy(careful).policy()).contains(careful);
    }

    @Test
    void isRebuiltFromItsParts() {
        Source source = Source.builder("letter")
                .name("The letter")
                .kind("document")
                .publisher("dhs")
                .published(PartialDate.parse("2026-02-06"))
                .cites(List.of("office"))
                .url("https://example.org/letter")
                .trust(Rational.of(1, 2))
                .resolution(Rational.TEN)
                .policy(ReadingPolicy.standard())
                .build();
        assertThat(source.toBuilder().build()).isEqualTo(source);
        assertThat(DHS.toBuilder().build()).isEqualTo(DHS);
        Source changed = source.toBuilder().cites(List.of("times")).name("It").build();
        assertThat(changed.cites()).containsExactly("times");
        assertThat(changed.name()).isEqualTo("It");
        assertThat(changed.url()).isEqualTo(source.url());
    }
}
