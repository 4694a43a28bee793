package org.tallystick.io.json;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of Jackson's messages that distinguish faults whose types and places do not. A release of Jackson may reword them; a test
 * compares each with the parser's message.
 */
enum ParserMessage {
    BETWEEN_ROOTS("root-level"),
    CONTROL_IN_TEXT("Illegal unquoted character"),
    ESCAPE("Unrecognized character escape"),
    HEXADECIMAL("hex-digit"),
    IN_NUMBER("in numeric value"),
    PLUS_SIGN("plus sign"),
    SEPARATOR("comma");

    private static final Pattern CHARACTER = Pattern.compile("code (\\d+)");

    private final String fragment;

    ParserMessage(String fragment) {
        this.fragment = fragment;
    }

    boolean isIn(String message) {
        return message.contains(fragment);
    }

    /** Returns the unexpected character that the parser names, if any. */
    static OptionalInt character(String message) {
        Matcher character = CHARACTER.matcher(message);
        return character.find() ? OptionalInt.of(Integer.parseInt(character.group(1))) : OptionalInt.empty();
    }
}
