package org.tallystick.grammar.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;
import org.tallystick.unit.Unit;

class CurrencyReaderTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    private static CurrencyReader reader(Tokens tokens) {
        return new CurrencyReader(tokens, Languages.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "$5, USD, 1",
        "€5, EUR, 1",
        "A$5, AUD, 2",
        "HK $5, HKD, 2",
        "$A5, AUD, 2",
        "$US5, USD, 2",
        "$NZD5, NZD, 2",
        "CAD$5, CAD, 2",
        "AUD $5, AUD, 2",
        "E£5, EGP, 2",
        "USD 5, USD, 1",
        "usd 5, USD, 1",
        "RM5, MYR, 1",
        "Ksh 5, KES, 1",
        "Rs 5, INR, 1"
    })
    void readsTheCurrencyBeforeANumber(String text, String code, int length) {
        Tokens tokens = tokens(text);
        assertThat(reader(tokens).length(0)).isEqualTo(length);
        assertThat(reader(tokens).read(length)).isEqualTo(Unit.currency(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 5", "all 5", "try 5", "₿5", "EU 5", "The 5", "5", "kg 5"})
    void findsNoneBeforeANumber(String text) {
        assertThat(reader(tokens(text)).length(0)).isZero();
    }

    @Test
    void takesNoArticleForACountry() {
        assertThat(reader(tokens("A $5")).length(0)).isZero();
    }

    @Test
    void theAdjectiveOfACountryTellsWhichCurrencyASignMeans() {
        Unit dollar = Unit.currency("USD");

        assertThat(reader(tokens("Canadian")).told(dollar, "$")).isEqualTo(Unit.currency("CAD"));
        assertThat(reader(tokens("Australian, he said")).told(dollar, "$")).isEqualTo(Unit.currency("AUD"));
        assertThat(reader(tokens("Canadian film")).told(dollar, "$"))
                .as("it describes the film")
                .isNull();
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> reader(tokens("CAD")).told(dollar, "US$"));
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> reader(tokens("Canadian")).told(Unit.currency("AUD"), "A$"));
    }

    @Test
    void readsTheCodeThatTellsWhichCurrencyASignMeans() {
        Unit dollar = Unit.currency("USD");
        assertThat(reader(tokens("CAD")).told(dollar, "$")).isEqualTo(Unit.currency("CAD"));
        assertThat(reader(tokens("USD")).told(dollar, "$")).isEqualTo(dollar);
        assertThat(reader(tokens("people")).told(dollar, "$")).isNull();
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> reader(tokens("EUR")).told(dollar, "$"));
    }
}
