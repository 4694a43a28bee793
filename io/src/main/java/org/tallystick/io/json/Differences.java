package org.tallystick.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a document with what it should state, and reports each difference at its place. A document may leave out any key. */
public final class Differences {
    private final Set<String> ignored;
    private final String basis;
    private final Problems problems;

    private Differences(Set<String> ignored, String basis, Problems problems) {
        this.ignored = ignored;
        this.basis = basis;
        this.problems = problems;
    }

    /**
     * Reports the differences.
     *
     * @param stated the document
     * @param right what it should state, with every key that it may have
     * @param ignored the keys that may have any value, at any depth
     * @param basis what determines the right values, in words, for the problems
     */
    public static void report(Located stated, Located right, Set<String> ignored, String basis, Problems problems) {
        new Differences(ignored, basis, problems).compare(stated, right);
    }

    private void compare(Located stated, Located right) {
        if (stated instanceof Located.ObjectNode object && right instanceof Located.ObjectNode other) {
            members(object, other);
        } else if (stated instanceof Located.ArrayNode array && right instanceof Located.ArrayNode other) {
            items(array, other.items());
        } else if (!(stated instanceof Located.RefusedNode) && !isEqual(stated, right)) {
            problems.add(
                    stated.place(), "this is " + words(stated) + ", which does not follow from " + basis, words(right));
        }
    }

    private void members(Located.ObjectNode stated, Located.ObjectNode right) {
        for (Map.Entry<String, Located.Member> member : stated.members().entrySet()) {
            String key = member.getKey();
            if (!ignored.contains(key) && !key.startsWith(Fields.EXTENSION)) {
                Optional<Located> other = right.value(key);
                other.ifPresentOrElse(
                        value -> compare(member.getValue().value(), value),
                        () -> problems.add(
                                member.getValue().keyPlace(),
                                "the key " + Quote.word(key) + " is not known here",
                                "one of " + String.join(", ", right.members().keySet())));
            }
        }
    }

    private void items(Located.ArrayNode stated, List<Located> right) {
        int size = stated.items().size();
        if (size != right.size() && stated.complete()) {
            problems.add(
                    stated.place(),
                    "this array has " + size + (size == 1 ? " item" : " items") + ", which does not follow from "
                            + basis,
                    right.size() + (right.size() == 1 ? " item" : " items"));
            return;
        }
        for (int i = 0; i < Math.min(size, right.size()); i++) {
            compare(stated.items().get(i), right.get(i));
        }
    }

    private static boolean isEqual(Located stated, Located right) {
        if (stated instanceof Located.LiteralNode literal && right instanceof Located.LiteralNode other) {
            return literal.literal() == other.literal();
        }
        Optional<String> text = text(stated);
        Optional<String> other = text(right);
        return text.isPresent()
                && other.isPresent()
                && (text.equals(other) || (isNumber(stated, right) && isSameNumber(text.get(), other.get())));
    }

    /** A number may be written as a number or as a text. */
    private static boolean isNumber(Located stated, Located right) {
        return stated instanceof Located.NumberNode || right instanceof Located.NumberNode;
    }

    private static boolean isSameNumber(String digits, String other) {
        return NumberText.length(digits).filter(Differences::isShort).isPresent()
                && NumberText.length(other).filter(Differences::isShort).isPresent()
                && new BigDecimal(digits).compareTo(new BigDecimal(other)) == 0;
    }

    private static boolean isShort(long length) {
        return length <= JsonLimits.STANDARD.numberLength();
    }

    private static Optional<String> text(Located value) {
        if (value instanceof Located.TextNode text) {
            return Optional.of(text.text());
        }
        return value instanceof Located.NumberNode number ? Optional.of(number.digits()) : Optional.empty();
    }

    private static String words(Located value) {
        return text(value).map(Quote::text).orElseGet(value::kind);
    }
}
