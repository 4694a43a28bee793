package org.tallystick.io.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads one JSON text (RFC 8259) into a tree with places. If the text ends early or is not JSON, that is one problem. The tree then
 * contains the part before, so that its own problems can be reported too.
 */
public final class JsonTreeReader {
    /** Limits and NaN are reported as problems with their places, so Jackson neither enforces them nor converts numbers. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String SHORTER = "a shorter document, or JSON Lines, which are read one by one";

    private final Problems problems;
    private final JsonLimits limits;
    private final int firstLine;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable Located root;
    private boolean stopped;
    private int values;

    /** The depth of the object with the ignored member; zero where none is ignored. */
    private int ignored;

    private JsonTreeReader(Problems problems, JsonLimits limits, int firstLine) {
        this.problems = problems;
        this.limits = limits;
        this.firstLine = firstLine;
    }

    /**
     * Reads a document; its reader is not closed.
     *
     * @return the tree, or the part that could be read; absent where nothing could
     */
    public static Optional<Located> read(Reader text, Problems problems, JsonLimits limits) throws IOException {
        return new JsonTreeReader(problems, limits, 1).read(new DocumentReader(text, limits.documentLength()));
    }

    /** Returns the tree of an object that is written. */
    public static Located written(Consumer<JsonOutput> members) {
        String text = JsonOutput.line(members);
        return readLine(text, 1, new Problems("output"), JsonLimits.STANDARD).orElseThrow();
    }

    /** Reads a line of JSON Lines, with places relative to the line's number. */
    static Optional<Located> readLine(String text, int line, Problems problems, JsonLimits limits) {
        try {
            return new JsonTreeReader(problems, limits, line).read(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Optional<Located> read(Reader text) throws IOException {
        RecentText recent = new RecentText(text);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), recent)) {
            try {
                readTokens(parser, recent);
            } catch (JacksonIOException broken) {
                stopAtLength(broken.getCause());
            } catch (JacksonException syntax) {
                boolean afterEnd = root != null && open.isEmpty();
                add(syntax.getLocation(), new SyntaxErrorFinder(syntax, recent, open.peek(), afterEnd).find());
            }
        }
        while (!open.isEmpty()) {
            attach(open.pop().close(OpenNode.Ending.NOT_REACHED));
        }
        return Optional.ofNullable(root);
    }

    private void readTokens(JsonParser parser, RecentText recent) {
        while (!stopped) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                break;
            }
            if (root != null && open.isEmpty()) {
                add(parser.currentTokenLocation(), SyntaxError.moreText());
                return;
            }
            if (parser.isNaN()) {
                add(parser.currentTokenLocation(), SyntaxError.word(parser.getString()));
                return;
            }
            accept(parser, recent, token);
        }
        if (root == null && open.isEmpty() && !stopped) {
            problems.add(firstLine, 1, "", "there is no JSON here, the text is blank", "a JSON document");
        }
    }

    private void accept(JsonParser parser, RecentText recent, JsonToken token) {
        if (ignored == 0 && ++values > limits.values()) {
            String what = "the document has more than " + limits.values() + " values; reading stops here";
            add(parser.currentTokenLocation(), SyntaxError.of(what, SHORTER));
            stopped = true;
            return;
        }
        switch (token) {
            case START_OBJECT -> open(OpenNode.object(place(parser)));
            case START_ARRAY -> open(OpenNode.array(place(parser)));
            case END_OBJECT, END_ARRAY -> attach(open.pop().close(OpenNode.Ending.REACHED));
            case PROPERTY_NAME -> acceptKey(parser);
            case VALUE_STRING -> attach(text(parser, recent));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> attach(number(parser));
            case VALUE_TRUE -> attach(new Located.LiteralNode(place(parser), Located.Literal.TRUE));
            case VALUE_FALSE -> attach(new Located.LiteralNode(place(parser), Located.Literal.FALSE));
            case VALUE_NULL -> attach(new Located.LiteralNode(place(parser), Located.Literal.NULL));
            default -> throw new AssertionError(token);
        }
    }

    private void open(OpenNode node) {
        if (open.size() >= limits.depth()) {
            problems.add(
                    node.place(),
                    "this " + node.noun() + " stands inside " + limits.depth() + " others; reading stops here",
                    "at most " + limits.depth() + " levels");
            stopped = true;
        } else {
            open.push(node);
        }
    }

    /** The content of an ignored member is not kept, however large it is; the member itself is. */
    private void attach(Located value) {
        if (open.isEmpty()) {
            root = value;
        } else if (ignored == 0 || open.size() <= ignored) {
            ignored = 0;
            open.element().add(value);
        }
    }

    private void acceptKey(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        String key = parser.getString();
        boolean tooLong = key.length() > limits.keyLength();
        if (ignored == 0 && key.startsWith(Fields.EXTENSION)) {
            ignored = open.size();
        }
        OpenNode object = open.element();
        Optional<Place> earlier =
                object.key(tooLong ? key.substring(0, limits.keyLength()) : key, line(at), at.getColumnNr());
        if (tooLong) {
            String what = "a key has " + key.length() + " characters";
            problems.add(object.keyPlace(), what, "at most " + limits.keyLength());
        }
        earlier.filter(any -> !tooLong)
                .ifPresent(first -> problems.add(
                        object.keyPlace(),
                        "the key " + Quote.word(key) + " stands twice in this object, first at " + first,
                        "each key once"));
    }

    private Located text(JsonParser parser, RecentText recent) {
        Place place = place(parser);
        TokenStreamLocation start = parser.currentTokenLocation();
        int length = parser.getStringLength();
        if (length > limits.textLength()) {
            problems.add(place, "this text has " + length + " characters", "at most " + limits.textLength());
            return new Located.RefusedNode(place, "a text");
        }
        int written = parser.currentLocation().getColumnNr() - start.getColumnNr() - "\"\"".length();
        return new Located.TextNode(
                place,
                parser.getString(),
                written == length ? List.of() : recent.escapes(start.getCharOffset(), written));
    }

    private Located number(JsonParser parser) {
        Place place = place(parser);
        String digits = parser.getString();
        long length = NumberText.length(digits).orElseThrow();
        if (length > limits.numberLength()) {
            problems.add(place, NumberText.tooLong(length), NumberText.atMost(limits.numberLength()));
            return new Located.RefusedNode(place, "a number");
        }
        return new Located.NumberNode(place, digits);
    }

    private Place place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return open.isEmpty()
                ? Place.root(line(at), at.getColumnNr())
                : open.element().next(line(at), at.getColumnNr());
    }

    private int line(TokenStreamLocation at) {
        return firstLine + at.getLineNr() - 1;
    }

    private void stopAtLength(@Nullable Throwable cause) throws IOException {
        if (cause instanceof DocumentReader.TooLongException tooLong) {
            problems.add(
                    tooLong.line(),
                    tooLong.column(),
                    pointer(),
                    "the document is longer than " + limits.documentLength() + " characters; reading stops here",
                    SHORTER);
        } else if (cause instanceof IOException failure) {
            throw failure;
        } else {
            throw new IOException(cause);
        }
    }

    private void add(TokenStreamLocation at, SyntaxError error) {
        int column = Math.max(1, at.getColumnNr() - error.shift());
        problems.add(Math.max(firstLine, line(at)), column, pointer(), error.what(), error.expected());
    }

    private String pointer() {
        return open.isEmpty() ? "" : open.element().place().pointer();
    }
}
