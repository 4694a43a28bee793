package org.tallystick.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the current value of a parser that belongs to someone else, such as Jackson's databind, into a tree with places. Syntax errors are
 * the parser's own exceptions, and the limits of size are its own.
 */
public final class TokenTree {
    private final JsonParser parser;
    private final Problems problems;
    private final Deque<OpenNode> open = new ArrayDeque<>();

    private TokenTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value at whose first token the parser stands, and leaves the parser at its last token. */
    public static Located read(JsonParser parser, Problems problems) {
        return new TokenTree(parser, problems).read();
    }

    private Located read() {
        Optional<Located> root = accept(parser.currentToken());
        while (root.isEmpty()) {
            root = accept(parser.nextToken());
        }
        return root.get();
    }

    /** Returns the whole value where this token completes it. */
    private Optional<Located> accept(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                open.push(OpenNode.object(place()));
                yield Optional.empty();
            }
            case START_ARRAY -> {
                open.push(OpenNode.array(place()));
                yield Optional.empty();
            }
            case PROPERTY_NAME -> {
                acceptKey();
                yield Optional.empty();
            }
            case END_OBJECT, END_ARRAY -> attach(open.pop().close(OpenNode.Ending.REACHED));
            default -> attach(scalar(token));
        };
    }

    private Located scalar(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Located.LiteralNode(place(), Located.Literal.TRUE);
            case VALUE_FALSE -> new Located.LiteralNode(place(), Located.Literal.FALSE);
            case VALUE_NULL -> new Located.LiteralNode(place(), Located.Literal.NULL);
            default -> Located.text(place(), parser.getString());
        };
    }

    private Located number() {
        Place place = place();
        String digits = parser.getString();
        long length = NumberText.length(digits).orElse(Long.MAX_VALUE);
        int longest = JsonLimits.STANDARD.numberLength();
        if (length > longest) {
            problems.add(place, NumberText.tooLong(length), NumberText.atMost(longest));
            return new Located.RefusedNode(place, "a number");
        }
        return new Located.NumberNode(place, digits);
    }

    private Optional<Located> attach(Located value) {
        if (open.isEmpty()) {
            return Optional.of(value);
        }
        open.element().add(value);
        return Optional.empty();
    }

    private void acceptKey() {
        OpenNode object = open.element();
        String key = parser.currentName();
        TokenStreamLocation at = parser.currentTokenLocation();
        object.key(key, line(at), column(at))
                .ifPresent(first -> problems.add(
                        object.keyPlace(),
                        "the key " + Quote.word(key) + " stands twice in this object",
                        "each key once"));
    }

    private Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return open.isEmpty()
                ? Place.root(line(at), column(at))
                : open.element().next(line(at), column(at));
    }

    /** Tokens that come from no text have no line. */
    private static int line(TokenStreamLocation at) {
        return Math.max(1, at.getLineNr());
    }

    private static int column(TokenStreamLocation at) {
        return Math.max(1, at.getColumnNr());
    }
}
