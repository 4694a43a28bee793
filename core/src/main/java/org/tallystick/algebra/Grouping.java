package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tallystick.number.Rational;

/**
 * Replaces the parts of sums and products whose measurands occur only once by single names, since their values can be chosen independently
 * of the rest. This reduces a share of a total with many parts to a few numbers.
 */
final class Grouping {
    /** The name of a side; longer blanks name parts. No id is blank. */
    static final String SIDE = " ";

    private final ImmutableMultiset<String> names;
    private final Map<String, Node> parts = new LinkedHashMap<>();

    private Grouping(ImmutableMultiset<String> names) {
        this.names = names;
    }

    static Grouping of(Node left, Node right) {
        return new Grouping(
                Stream.concat(left.names(), right.names()).collect(ImmutableMultiset.toImmutableMultiset()));
    }

    boolean repeats() {
        return names.elementSet().size() < names.size();
    }

    /** Returns the parts by their names, after all is grouped. */
    ImmutableMap<String, Node> parts() {
        return ImmutableMap.copyOf(parts);
    }

    /** Returns the same arithmetic with fewer names; unchanged where no measurand is repeated. */
    Node group(Node node) {
        if (!repeats() || node instanceof Node.Leaf) {
            return node;
        }
        if (isFree(node)) {
            return named(node);
        }
        return node instanceof Node.Sum sum ? group(sum) : group((Node.Product) node);
    }

    private boolean isFree(Node node) {
        return node.names().allMatch(name -> names.count(name) == 1);
    }

    /** A single measurand keeps its name, a number its value. */
    private Node named(Node node) {
        boolean number = node instanceof Node.Sum && node.names().findAny().isEmpty();
        if (number || node instanceof Node.Leaf) {
            return node;
        }
        String name = SIDE.repeat(parts.size() + 2);
        parts.put(name, node);
        return new Node.Leaf(name);
    }

    private Node group(Node.Sum sum) {
        List<Node.Part> free = new ArrayList<>();
        List<Node.Part> rest = new ArrayList<>();
        for (Node.Part part : sum.parts()) {
            boolean alone = isFree(part.node());
            (alone ? free : rest).add(alone ? part : new Node.Part(part.times(), group(part.node())));
        }
        if (!free.isEmpty()) {
            rest.add(
                    free.size() == 1
                            ? new Node.Part(
                                    free.get(0).times(), named(free.get(0).node()))
                            : new Node.Part(
                                    Rational.ONE, named(new Node.Sum(ImmutableList.copyOf(free), Rational.ZERO))));
        }
        return new Node.Sum(ImmutableList.copyOf(rest), sum.constant());
    }

    private Node group(Node.Product product) {
        ImmutableList.Builder<Node> factors = ImmutableList.builder();
        ImmutableList.Builder<Node> divisors = ImmutableList.builder();
        List<Node> freeFactors = new ArrayList<>();
        List<Node> freeDivisors = new ArrayList<>();
        for (Node factor : product.factors()) {
            if (isFree(factor)) {
                freeFactors.add(factor);
            } else {
                factors.add(group(factor));
            }
        }
        for (Node divisor : product.divisors()) {
            if (isFree(divisor)) {
                freeDivisors.add(divisor);
            } else {
                divisors.add(group(divisor));
            }
        }
        if (freeFactors.size() + freeDivisors.size() > 0) {
            boolean single = freeDivisors.isEmpty() && freeFactors.size() == 1;
            factors.add(named(
                    single
                            ? freeFactors.get(0)
                            : new Node.Product(ImmutableList.copyOf(freeFactors), ImmutableList.copyOf(freeDivisors))));
        }
        return new Node.Product(factors.build(), divisors.build());
    }
}
