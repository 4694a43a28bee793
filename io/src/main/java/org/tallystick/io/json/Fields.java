package org.tallystick.io.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of an object, read key by key. A member of the wrong kind is reported as a problem at its place and is then absent. JSON null
 * is an absent member; where a member is required, either is a problem. If the text ends inside the object, no member is reported as
 * missing.
 */
public final class Fields {
    /** The prefix of keys that are open for extensions. */
    static final String EXTENSION = "x-";

    private final Located.ObjectNode object;
    private final Problems problems;
    private final JsonLimits limits;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Located.ObjectNode object, Problems problems, JsonLimits limits) {
        this.object = object;
        this.problems = problems;
        this.limits = limits;
    }

    /** Returns the members of an object, under the standard limits; its faults are added to the problems. */
    public static Fields of(Located.ObjectNode object, Problems problems) {
        return new Fields(object, problems, JsonLimits.STANDARD);
    }

    /** Whether the object is complete; false where the text ends inside it. */
    public boolean isComplete() {
        return object.complete();
    }

    Place place() {
        return object.place();
    }

    /** Returns the place of the value of a key, or of the object where it is absent. */
    public Place place(String key) {
        return object.value(key).map(Located::place).orElse(object.place());
    }

    /** Reports a problem at the value of a key, or at the object where it is absent. */
    public void problem(String key, String what, String expected) {
        problems.add(place(key), what, expected);
    }

    /** Reports a problem of the object as a whole. */
    public void problem(String what, String expected) {
        problems.add(object.place(), what, expected);
    }

    /** Whether there is a key, even with null or with a value of the wrong kind. */
    public boolean has(String key) {
        known.add(key);
        return object.members().containsKey(key);
    }

    /** Returns the value of a key, of any kind; absent for null. */
    public Optional<Located> value(String key) {
        known.add(key);
        return object.value(key).filter(value -> !value.isNull());
    }

    /**
     * Reports each of the keys that is absent or null.
     *
     * @return whether all are present, of any kind
     */
    public boolean require(String... keys) {
        boolean all = true;
        for (String key : keys) {
            if (value(key).isEmpty()) {
                all = false;
                reportMissing(key);
            }
        }
        return all;
    }

    private void reportMissing(String key) {
        if (object.members().containsKey(key)) {
            problem(key, Quote.word(key) + " is null", "a value, for it is required");
        } else if (object.complete()) {
            problems.add(object.place(), "the key " + Quote.word(key) + " is missing", "it, for it is required");
        }
    }

    public Optional<String> requiredText(String key) {
        require(key);
        return text(key);
    }

    public Optional<String> text(String key) {
        return textNode(key).map(Located.TextNode::text);
    }

    public Optional<Located.TextNode> textNode(String key) {
        return value(key).flatMap(value -> as(Located.TextNode.class, value, "a text"));
    }

    /** Returns the texts of an array, each with its place; items that are not texts are reported and left out. */
    public List<Located.TextNode> texts(String key) {
        return items(key, Located.TextNode.class, "a text");
    }

    /** Returns the objects of an array; items that are not objects are reported and left out. */
    public List<Located.ObjectNode> objects(String key) {
        return items(key, Located.ObjectNode.class, "an object");
    }

    private <N extends Located> List<N> items(String key, Class<N> kind, String expected) {
        List<N> items = new ArrayList<>();
        array(key)
                .ifPresent(array ->
                        array.items().forEach(item -> as(kind, item, expected).ifPresent(items::add)));
        return items;
    }

    /** Returns the members of an object that is the value of a key. */
    public Optional<Fields> nested(String key) {
        return object(key).map(this::nested);
    }

    /** Returns the members of an object somewhere inside this one. */
    public Fields nested(Located.ObjectNode inner) {
        return new Fields(inner, problems, limits);
    }

    Optional<Located.ObjectNode> object(String key) {
        return value(key).flatMap(value -> as(Located.ObjectNode.class, value, "an object"));
    }

    public Optional<Located.ArrayNode> array(String key) {
        return value(key).flatMap(value -> as(Located.ArrayNode.class, value, "an array"));
    }

    public Optional<Boolean> flag(String key) {
        return value(key)
                .flatMap(value -> as(Located.LiteralNode.class, value, "true or false"))
                .map(node -> node.literal() == Located.Literal.TRUE);
    }

    /** Returns a text that is one of a few words. */
    public Optional<String> oneOf(String key, List<String> words) {
        return textNode(key).map(Located.TextNode::text).filter(text -> {
            boolean there = words.contains(text);
            if (!there) {
                problem(key, Quote.text(text) + " is not known here", choice(text, words));
            }
            return there;
        });
    }

    /** Returns a text converted to a value; an exception is reported at its place with its message. */
    public <T> Optional<T> parsed(String key, Function<String, T> parse) {
        return parsed(key, "", parse);
    }

    /**
     * Returns a text converted to a value.
     *
     * @param expected the description of a valid text, for the problem of an invalid one
     */
    public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
        return textNode(key).flatMap(node -> parsed(node.place(), node.text(), expected, parse));
    }

    /** Returns the digits of a number, given as a JSON number or as a text: sign, digits, decimals and exponent, within the limit. */
    public Optional<String> exactNumber(String key) {
        return numeral(key).filter(digits -> {
            boolean valid = NumberText.length(digits).isPresent();
            if (!valid) {
                problem(key, Quote.text(digits) + " is not a number", "an exact number such as \"33179\" or \"-1.25\"");
            }
            return valid;
        });
    }

    /** Returns a number, given as a JSON number or as a text, which may also have another form, such as a fraction. */
    public <T> Optional<T> exactNumber(String key, Function<String, T> parse) {
        return exactNumber(key, "an exact number", parse);
    }

    /** As {@link #exactNumber(String, Function)}, with the description of a valid number for the problem. */
    public <T> Optional<T> exactNumber(String key, String expected, Function<String, T> parse) {
        return numeral(key).flatMap(digits -> parsed(place(key), digits, expected, parse));
    }

    /** Returns the text of a number that is not too long to convert. */
    private Optional<String> numeral(String key) {
        Optional<Located> value = value(key);
        Optional<String> digits =
                value.filter(Located.NumberNode.class::isInstance).map(node -> ((Located.NumberNode) node).digits());
        if (digits.isPresent()) {
            return digits;
        }
        return value.flatMap(node -> as(Located.TextNode.class, node, "a number, or a text that holds one"))
                .map(Located.TextNode::text)
                .filter(text -> {
                    long length = NumberText.length(text).orElse(0L);
                    boolean fits = length <= limits.numberLength();
                    if (!fits) {
                        problem(key, NumberText.tooLong(length), NumberText.atMost(limits.numberLength()));
                    }
                    return fits;
                });
    }

    private <T> Optional<T> parsed(Place place, String text, String expected, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refusal) {
            String message = refusal.getMessage();
            problems.add(place, message == null ? Quote.text(text) + " cannot be read" : message, expected);
            return Optional.empty();
        }
    }

    /** Returns a value of a kind; a value of another kind is reported, and absent. */
    public <N extends Located> Optional<N> as(Class<N> kind, Located value, String expected) {
        if (kind.isInstance(value) && !value.isNull()) {
            return Optional.of(kind.cast(value));
        }
        if (!(value instanceof Located.RefusedNode)) {
            problems.add(value.place(), "this is " + value.kind(), expected);
        }
        return Optional.empty();
    }

    /** Reports the keys that were not read, except those that begin with {@code x-}; called last. */
    public void unknownKeys() {
        object.members().forEach((key, member) -> {
            if (!known.contains(key) && !key.startsWith(EXTENSION)) {
                problems.add(
                        member.keyPlace(), "the key " + Quote.word(key) + " is not known here", choice(key, known));
            }
        });
    }

    private static String choice(String given, Collection<String> words) {
        String near = NearWord.of(given, words)
                .map(word -> " (did you mean " + Quote.word(word) + "?)")
                .orElse("");
        return "one of " + String.join(", ", words) + near;
    }
}
