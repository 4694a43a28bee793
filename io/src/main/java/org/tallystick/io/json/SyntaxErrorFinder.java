package org.tallystick.io.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Finds the reason why the parser stopped. It uses the type of the exception, the characters around its place and the open object or array,
 * and the message only where these are not enough. An unknown fault is described in general words.
 */
final class SyntaxErrorFinder {
    private final JacksonException syntax;
    private final String message;
    private final RecentText recent;
    private final long at;
    private final @Nullable OpenNode inside;
    private final boolean afterEnd;

    /** Creates a finder. The document has ended before the fault where {@code afterEnd}; it has one value only. */
    SyntaxErrorFinder(JacksonException syntax, RecentText recent, @Nullable OpenNode inside, boolean afterEnd) {
        this.syntax = syntax;
        this.message = Optional.ofNullable(syntax.getOriginalMessage()).orElse("");
        this.recent = recent;
        this.at = syntax.getLocation().getCharOffset();
        this.inside = inside;
        this.afterEnd = afterEnd;
    }

    SyntaxError find() {
        if (syntax instanceof UnexpectedEndOfInputException end) {
            return ended(end.getTokenBeingDecoded());
        }
        OptionalInt character = ParserMessage.character(message);
        return character.isPresent() ? character(character.getAsInt()) : atPlace(recent.at(at));
    }

    private SyntaxError ended(@Nullable JsonToken decoded) {
        if (inside == null) {
            return SyntaxError.of("the text ends inside its only value", "the rest of it");
        }
        String within = decoded == JsonToken.PROPERTY_NAME
                ? "a key of "
                : decoded == JsonToken.VALUE_STRING ? "a text in " : "";
        return SyntaxError.of(
                "the text ends inside " + within + "the " + inside.noun() + " that began at " + inside.place(),
                "its closing " + Quote.character(inside.end()));
    }

    /** The parser does not name the character at the end of the text, at a closing mark, a number with leading zeros or an unknown word. */
    private SyntaxError atPlace(int here) {
        if (here == RecentText.END) {
            return ended(null);
        }
        if (here == '}' || here == ']') {
            return closed("`" + (char) here + "`");
        }
        if (here >= '0' && here <= '9') {
            return SyntaxError.of("a number begins with a zero too many", "a number without leading zeros");
        }
        if (here == '+' || here == '-' || Character.isJavaIdentifierStart(here)) {
            return afterEnd ? SyntaxError.moreText() : SyntaxError.word(recent.word(at));
        }
        return SyntaxError.of("this is not JSON", SyntaxError.VALUE);
    }

    private SyntaxError closed(String mark) {
        if (afterEnd) {
            return SyntaxError.moreText();
        }
        return inside == null
                ? SyntaxError.of(mark + " closes nothing", SyntaxError.VALUE)
                : SyntaxError.of(
                        mark + " does not close the " + inside.noun() + " that began at " + inside.place(),
                        Quote.character(inside.end()));
    }

    private SyntaxError character(int code) {
        if (is(ParserMessage.CONTROL_IN_TEXT)) {
            String kind = code == '\n' || code == '\r' ? "a line break" : Quote.character(code);
            return SyntaxError.of(
                    kind + " inside a text", "an escape such as " + Quote.word(code == '\t' ? "\\t" : "\\n"));
        }
        if (is(ParserMessage.ESCAPE)) {
            return SyntaxError.of(
                    "a backslash before " + Quote.character(code) + " escapes nothing", "a backslash written twice");
        }
        if (is(ParserMessage.HEXADECIMAL)) {
            return SyntaxError.of(Quote.character(code) + " inside an escape", "four hexadecimal digits after `\\u`");
        }
        boolean inNumber = is(ParserMessage.IN_NUMBER);
        boolean betweenRoots = is(ParserMessage.BETWEEN_ROOTS);
        if (code == '#' || (code == '/' && !inNumber && !betweenRoots)) {
            return SyntaxError.of("this looks like a comment", "no comments, which JSON does not have");
        }
        if (afterEnd || betweenRoots) {
            return SyntaxError.moreText();
        }
        if (is(ParserMessage.PLUS_SIGN)) {
            return new SyntaxError("a number begins with a plus sign", "a number without it", 1);
        }
        return inNumber ? SyntaxError.of("a number breaks off at " + Quote.character(code), "a digit") : between(code);
    }

    private SyntaxError between(int code) {
        return code == '\''
                ? SyntaxError.of("a single quote stands here", "double quotes around texts and keys")
                : SyntaxError.of(Quote.character(code) + " stands here", expected(code));
    }

    private String expected(int code) {
        if (is(ParserMessage.SEPARATOR)) {
            return "a comma" + (inside == null ? "" : " or " + Quote.character(inside.end()));
        }
        if (inside == null || !inside.isObject() || code < ' ') {
            return SyntaxError.VALUE;
        }
        return switch (recent.before(at)) {
            case '{', ',' -> "a key in double quotes";
            case '"' -> "a colon after the key";
            default -> SyntaxError.VALUE;
        };
    }

    private boolean is(ParserMessage fault) {
        return fault.isIn(message);
    }
}
