package org.tallystick.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static final BigInteger HUGE = BigInteger.ONE.shiftLeft(200);

    @Test
    void keepsOneRepresentationOfANumber() {
        assertThat(Rational.of(4, -6)).isEqualTo(Rational.of(-2, 3)).hasSameHashCodeAs(Rational.of(-2, 3));
        assertThat(Rational.parse("2.0")).isEqualTo(Rational.parse("2.00")).isEqualTo(Rational.TWO);
        assertThat(Rational.of(new BigDecimal("2.00"))).isEqualTo(Rational.of(new BigDecimal("2")));
        assertThat(Rational.of(HUGE, HUGE.shiftLeft(1))).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(1, 2)).isNotEqualTo(Rational.of(1, 3)).isNotEqualTo("1/2");
    }

    @Test
    void isExactPastTheRangeOfLong() {
        Rational most = Rational.of(Long.MAX_VALUE);
        assertThat(most.plus(Rational.ONE)).hasToString("9223372036854775808");
        assertThat(most.plus(Rational.ONE).minus(Rational.ONE)).isEqualTo(most);
        assertThat(most.times(most).dividedBy(most)).isEqualTo(most);
        assertThat(Rational.of(Long.MIN_VALUE).abs()).isEqualTo(most.plus(Rational.ONE));
        assertThat(Rational.of(-(1L << 62)).times(Rational.TWO)).isEqualTo(Rational.of(Long.MIN_VALUE));
        assertThat(Rational.of(-(1L << 62)).plus(Rational.of(-(1L << 62)))).isEqualTo(Rational.of(Long.MIN_VALUE));
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(6)))
                .isEqualTo(Rational.of(-(1L << 62), 3));
    }

    @Test
    void sumsWhatBinaryFloatingPointCannot() {
        assertThat(Rational.parse("0.1").plus(Rational.parse("0.2"))).isEqualTo(Rational.parse("0.3"));
        assertThat(Rational.of(1, 3).times(Rational.of(3))).isEqualTo(Rational.ONE);
    }

    @Test
    void namesADivisionByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ZERO.reciprocal());
        assertThatThrownBy(() -> Rational.of(7).dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(HUGE, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("1606938044258990275541962092341162602522… (61 characters)");
    }

    @ParameterizedTest
    @CsvSource({
        "33179, 33179",
        "+3, 3",
        "-1.25, -1.25",
        "1e6, 1000000",
        "1.5E-3, 0.0015",
        "1/3, 1/3",
        "-4/6, -2/3",
        "-0, 0",
        "007.10, 7.1",
        "0.125, 0.125",
        "3/8, 0.375",
        "1.7e+9, 1700000000",
        "10/5, 2"
    })
    void readsAndWritesNumbers(String text, String written) {
        assertThat(Rational.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "1,000",
                "abc",
                ".5",
                "5.",
                "1.e5",
                "1e",
                "1e1.5",
                "--1",
                "+-1",
                "1/",
                "/2",
                "1/-2",
                "1/0",
                "1/2/3",
                "1.5/2",
                "1e2/3",
                "0x10",
                "NaN",
                "Infinity",
                "1f",
                "１２",
                "٣",
                "−1",
                "1_000"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Rational.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void namesThePlaceOfARefusal() {
        assertThatThrownBy(() -> Rational.parse("12x4")).hasMessageContaining("unexpected 'x' at 2");
        assertThatThrownBy(() -> Rational.parse("1.")).hasMessageContaining("a digit from 0 to 9 is expected at 2");
        assertThatThrownBy(() -> Rational.parse("1/00")).hasMessageContaining("a zero below the slash at 2");
        assertThatThrownBy(() -> Rational.parse("1e999999999"))
                .hasMessageContaining("more than 10000 digits when written out at 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "-1e-10000",
                "0e99999",
                "1e-2147483648",
                "123e9998"
            })
    void refusesExponentsThatWriteOutTooLong(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rational.parse(text));
    }

    @Test
    void countsDigitsBeforeItConvertsThem() {
        String most = "9".repeat(Rational.MAX_DIGITS);
        assertThat(Rational.parse(most)).hasToString(most);
        assertThat(Rational.parse("1e9999")).isEqualTo(Rational.powerOfTen(9_999));
        assertThat(Rational.parse("1e-9999")).isEqualTo(Rational.powerOfTen(-9_999));
        assertThat(Rational.parse(most + "/" + most)).isEqualTo(Rational.ONE);
        for (String longer :
                new String[] {most + "9", "1." + most, "1/1" + most, "1" + most + "/1", "7".repeat(1_000_000)}) {
            assertThatExceptionOfType(NumberFormatException.class)
                    .isThrownBy(() -> Rational.parse(longer))
                    .withMessageContaining("… (" + longer.length() + " characters)")
                    .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
        }
    }

    @Test
    void limitsPowersOfTen() {
        assertThat(Rational.powerOfTen(3)).isEqualTo(Rational.of(1_000));
        assertThat(Rational.powerOfTen(-2)).isEqualTo(Rational.parse("0.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.powerOfTen(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.powerOfTen(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(new BigDecimal("1e-999999999")));
    }

    @Test
    void roundsToAGrain() {
        Rational number = Rational.of(4_561);
        Rational hundred = Rational.of(100);
        assertThat(number.floorTo(hundred)).isEqualTo(Rational.of(4_500));
        assertThat(number.nearestTo(hundred)).isEqualTo(Rational.of(4_600));
        assertThat(number.ceilingTo(hundred)).isEqualTo(Rational.of(4_600));
        assertThat(number.isMultipleOf(hundred)).isFalse();
        assertThat(Rational.of(4_500).isMultipleOf(hundred)).isTrue();
        assertThat(Rational.parse("1.68").nearestTo(Rational.parse("0.1"))).isEqualTo(Rational.parse("1.7"));
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertThat(Rational.parse("2.5").nearestTo(Rational.ONE)).isEqualTo(Rational.of(3));
        assertThat(Rational.parse("-2.5").nearestTo(Rational.ONE)).isEqualTo(Rational.of(-3));
        assertThat(Rational.parse("-2.5").floor()).isEqualTo(Rational.of(-3));
        assertThat(Rational.parse("-2.5").ceiling()).isEqualTo(Rational.of(-2));
    }

    @Test
    void needsAGrainAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.ONE.nearestTo(Rational.ZERO))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.ONE.floorTo(Rational.of(-100)))
                .withMessageContaining("-100");
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.ONE.isMultipleOf(Rational.ZERO));
    }

    @Test
    void isADecimalWhereItEnds() {
        assertThat(Rational.of(1, 8).toBigDecimal()).contains(new BigDecimal("0.125"));
        assertThat(Rational.of(33_000).toBigDecimal()).contains(new BigDecimal("33000"));
        assertThat(Rational.of(1, 6).toBigDecimal()).isEmpty();
    }

    @Test
    void survivesSerialization() throws Exception {
        for (Rational number :
                new Rational[] {Rational.ZERO, Rational.of(-22, 7), Rational.of(HUGE, BigInteger.valueOf(-3))}) {
            assertThat(SerialForm.of(number).read()).isEqualTo(number).hasToString(number.toString());
        }
    }

    @Test
    void isInLowestTermsWhateverTheStreamSays() throws Exception {
        assertThat(SerialForm.of(Rational.of(3, 7)).replacing(7, 6).read()).isEqualTo(Rational.of(1, 2));
        assertThat(SerialForm.of(Rational.of(3, 7)).replacing(7, -6).read()).isEqualTo(Rational.of(-1, 2));
        SerialForm zero = SerialForm.of(Rational.of(3, 7)).replacing(7, 0);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(zero::read);
    }
}
