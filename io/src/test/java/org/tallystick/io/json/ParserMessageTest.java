package org.tallystick.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * What is taken from Jackson beside its tokens. Where a test fails after an upgrade, Jackson says it in other words: mend
 * {@link ParserMessage} or {@link SyntaxErrorFinder}, and then the words here.
 */
class ParserMessageTest {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static JacksonException refusal(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return catchThrowableOfType(JacksonException.class, () -> {
                while (parser.nextToken() != null) {
                    parser.getString();
                }
            });
        }
    }

    private static String message(String text) {
        return Objects.requireNonNull(refusal(text).getOriginalMessage());
    }

    private static String sample(ParserMessage part) {
        return switch (part) {
            case BETWEEN_ROOTS -> "1x";
            case CONTROL_IN_TEXT -> "[\"a\tb\"]";
            case ESCAPE -> "[\"\\q\"]";
            case HEXADECIMAL -> "[\"\\u12G4\"]";
            case IN_NUMBER -> "[-x]";
            case PLUS_SIGN -> "[+1]";
            case SEPARATOR -> "[1 2]";
        };
    }

    @ParameterizedTest
    @EnumSource
    void eachPartIsInTheMessageOfItsFaultAndInNoOther(ParserMessage part) {
        List<ParserMessage> found = Arrays.stream(ParserMessage.values())
                .filter(any -> any.isIn(message(sample(part))))
                .toList();
        assertThat(found).as(message(sample(part))).contains(part).isSubsetOf(part, ParserMessage.IN_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1x           | Unexpected character ('x' (code 120)): Expected space separating root-level values",
                "[\"a\tb\"]   | Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be"
                        + " included in string value",
                "[\"\\q\"]    | Unrecognized character escape 'q' (code 113)",
                "[\"\\u12G4\"]| Unexpected character ('G' (code 71)): expected a hex-digit for character escape sequence",
                "[-x]         | Unexpected character ('x' (code 120)) in numeric value: expected digit (0-9) to follow minus"
                        + " sign, for valid numeric value",
                "[1.]         | Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit",
                "[+1]         | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to"
                        + " have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow",
                "[1 2]        | Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
                "{\"a\":1 2}  | Unexpected character ('2' (code 50)): was expecting comma to separate Object entries",
            })
    void theMessagesAreThoseOfThePinnedVersion(String text, String message) {
        assertThat(message(text)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"[@]|64", "{\"a\" 1}|49", "{a:1}|97", "[1,]|93", "// no|47", "['a']|39", "[\u0001]|1"})
    void anUnexpectedCharacterIsNamedByItsCodeAtItsPlace(String text, int code) {
        assertThat(ParserMessage.character(message(text))).hasValue(code);
        assertThat(text.charAt((int) refusal(text).getLocation().getCharOffset()))
                .isEqualTo((char) code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"[nul]|n", "[1}|}", "{} ]|]", "[01]|1", "[hello world]|h"})
    void noCharacterIsNamedWhereThePlaceTellsTheFault(String text, char there) {
        assertThat(ParserMessage.character(message(text))).isEmpty();
        assertThat(text.charAt((int) refusal(text).getLocation().getCharOffset()))
                .isEqualTo(there);
    }

    @Test
    void theEndOfTheTextHasATypeOfItsOwnOrStandsThere() {
        assertThat(refusal("[\"ab"))
                .isInstanceOfSatisfying(
                        UnexpectedEndOfInputException.class,
                        end -> assertThat(end.getTokenBeingDecoded()).isEqualTo(JsonToken.VALUE_STRING));
        assertThat(refusal("{\"ab"))
                .isInstanceOfSatisfying(
                        UnexpectedEndOfInputException.class,
                        end -> assertThat(end.getTokenBeingDecoded()).isEqualTo(JsonToken.PROPERTY_NAME));
        assertThat(refusal("[")).isInstanceOf(UnexpectedEndOfInputException.class);
        assertThat(refusal("[1,").getLocation().getCharOffset()).isEqualTo(3);
        assertThat(ParserMessage.character(message("[1,"))).isEmpty();
    }
}
