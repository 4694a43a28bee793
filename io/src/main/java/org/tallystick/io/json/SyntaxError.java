package org.tallystick.io.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * What makes a text no JSON, in words for its author. The parser's own message is only looked at for which case it is; one that is
 * not known gives plain words all the same.
 *
 * @param shift how many columns before the parser's place the fault begins
 */
record SyntaxError(String what, String expected, int shift) {
    private static final Pattern CHARACTER = Pattern.compile("code (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']*)'");
    private static final String VALUE =
            "a value: a text in double quotes, a number, an object, an array, true, false or null";

    static SyntaxError of(JacksonException syntax, Optional<OpenNode> inside, boolean afterEnd) {
        String message = Optional.ofNullable(syntax.getOriginalMessage()).orElse("");
        if (message.startsWith("Unexpected end-of-input")) {
            return ended(message, inside);
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return token(token.group(1), message.startsWith("Non-standard"), afterEnd);
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return character(Integer.parseInt(character.group(1)), message, inside, afterEnd);
        }
        if (message.startsWith("Unexpected close marker")) {
            return closed(message, inside, afterEnd);
        }
        if (message.contains("eading zero")) {
            return found("a number begins with a zero too many", "a number without leading zeros");
        }
        return found("this is not JSON", VALUE);
    }

    private static SyntaxError found(String what, String expected) {
        return new SyntaxError(what, expected, 0);
    }

    private static SyntaxError ended(String message, Optional<OpenNode> inside) {
        String within = message.contains("property name")
                ? "a key of "
                : message.contains("string value") || message.contains("escape") ? "a text in " : "";
        String what = inside.map(node ->
                        "the text ends inside " + within + "the " + node.noun() + " that began at " + node.place())
                .orElse("the text ends inside its only value");
        return found(
                what,
                inside.map(node -> "its closing " + Quote.character(node.end())).orElse("the rest of it"));
    }

    private static SyntaxError token(String token, boolean atItsEnd, boolean afterEnd) {
        int shift = atItsEnd ? token.length() : 0;
        if (afterEnd) {
            return new SyntaxError("more text follows the end of the document", "nothing after it", shift);
        }
        String number = token.replaceFirst("^[+-]", "");
        if (number.equals("NaN") || number.startsWith("Inf")) {
            return new SyntaxError(Quote.word(token) + " is not a number of JSON", "a number in digits", shift);
        }
        return new SyntaxError(Quote.word(token) + " is not JSON", VALUE, shift);
    }

    private static SyntaxError closed(String message, Optional<OpenNode> inside, boolean afterEnd) {
        String mark = message.startsWith("Unexpected close marker '}'") ? "`}`" : "`]`";
        if (afterEnd) {
            return found("more text follows the end of the document", "nothing after it");
        }
        return inside.map(node -> found(
                        mark + " does not close the " + node.noun() + " that began at " + node.place(),
                        Quote.character(node.end())))
                .orElse(found(mark + " closes nothing", VALUE));
    }

    private static SyntaxError character(int code, String message, Optional<OpenNode> inside, boolean afterEnd) {
        if (message.startsWith("Illegal unquoted character")) {
            String kind = code == '\n' || code == '\r' ? "a line break" : Quote.character(code);
            return found(kind + " inside a text", "an escape such as " + Quote.word(code == '\t' ? "\\t" : "\\n"));
        }
        if (message.startsWith("Unrecognized character escape")) {
            return found(
                    "a backslash before " + Quote.character(code) + " escapes nothing", "a backslash written twice");
        }
        if (message.contains("hex-digit")) {
            return found(Quote.character(code) + " inside an escape", "four hexadecimal digits after `\\u`");
        }
        if ((code == '/' && message.contains("comment")) || code == '#') {
            return found("this looks like a comment", "no comments, which JSON does not have");
        }
        if (afterEnd || message.contains("root-level")) {
            return found("more text follows the end of the document", "nothing after it");
        }
        if (message.contains("plus sign")) {
            return new SyntaxError("a number begins with a plus sign", "a number without it", 1);
        }
        if (message.contains("in numeric value")) {
            return found("a number breaks off at " + Quote.character(code), "a digit");
        }
        return between(code, message, inside);
    }

    private static SyntaxError between(int code, String message, Optional<OpenNode> inside) {
        String what = Quote.character(code) + " stands here";
        if (code == '\'') {
            return found("a single quote stands here", "double quotes around texts and keys");
        }
        if (message.contains("comma")) {
            String end =
                    inside.map(node -> " or " + Quote.character(node.end())).orElse("");
            return found(what, "a comma" + end);
        }
        if (message.contains("colon")) {
            return found(what, "a colon after the key");
        }
        if (message.contains("property name")) {
            return found(what, "a key in double quotes");
        }
        return found(what, VALUE);
    }
}
