package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

/** What tests of readers share: English tokens, and how refusals are told. */
public final class Phrases {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private Phrases() {}

    public static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    public static void assertRefused(ThrowingCallable reading, int at, String reason) {
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(reading)
                .satisfies(e -> {
                    assertThat(e.at()).isEqualTo(at);
                    assertThat(e.reason()).contains(reason);
                });
    }

    /** A text in which {@code \\uXXXX} stands for a character that is hard to see. */
    public static String shown(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }
}
