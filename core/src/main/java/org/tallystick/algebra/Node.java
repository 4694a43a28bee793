package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.number.Rational;
import org.tallystick.relation.Term;

/** A side of a statement with all units converted: arithmetic on numbers and measurands. */
sealed interface Node {

    /** The greatest number of operands of one sum or product that mention an unknown and are each solved for it; of more, none is. */
    int MOST_PLACES = 16;

    /** The greatest number of factors that are multiplied with all their digits. */
    int FEW = 32;

    /** Returns the ids of the measurands, in order, with repetitions. */
    Stream<String> names();

    /** Returns all possible values, each occurrence of a measurand chosen independently; choices that divide by zero are excluded. */
    Spans range(Function<String, Spans> values);

    /** Returns the values of a measurand, wherever it occurs, for which the result can lie in a target. */
    Spans solve(String unknown, Spans target, Function<String, Spans> values);

    default boolean mentions(String measurand) {
        return names().anyMatch(measurand::equals);
    }

    static Node of(Term term) {
        return sum(ImmutableList.of(new Part(term.times(), new Leaf(term.measurand()))), Rational.ZERO);
    }

    static Node constant(Rational number) {
        return new Sum(ImmutableList.of(), number);
    }

    /** Returns Σ times · node + constant, with like measurands collected. */
    static Node sum(List<Part> parts, Rational constant) {
        Map<String, Rational> leaves = new LinkedHashMap<>();
        List<Part> rest = new ArrayList<>();
        Rational total = constant;
        for (Part part : parts) {
            if (part.node() instanceof Sum inner) {
                total = total.plus(inner.constant().times(part.times()));
            }
            for (Part each : part.flat()) {
                if (each.node() instanceof Leaf leaf) {
                    leaves.merge(leaf.measurand(), each.times(), Rational::plus);
                } else {
                    rest.add(each.times().isZero() ? each.asProduct() : each);
                }
            }
        }
        ImmutableList.Builder<Part> all = ImmutableList.builder();
        leaves.forEach((measurand, times) -> {
            if (!times.isZero()) {
                all.add(new Part(times, new Leaf(measurand)));
            }
        });
        return new Sum(all.addAll(rest).build(), total);
    }

    /** Returns a node times a number. */
    static Node scaled(Node node, Rational by) {
        return by.equals(Rational.ONE) ? node : sum(ImmutableList.of(new Part(by, node)), Rational.ZERO);
    }

    /** Returns the value of a node without measurands, empty where it divides by zero. */
    default Optional<Rational> number() {
        return range(id -> Spans.ALL).hull().flatMap(hull -> hull.isPoint() ? hull.min() : Optional.empty());
    }

    /** Whether it is a sum of multiples of measurands. */
    default boolean isLinear() {
        return this instanceof Leaf
                || (this instanceof Sum sum && sum.parts().stream().allMatch(part -> part.node() instanceof Leaf));
    }

    /** Returns the coefficients of a linear node. */
    default ImmutableMap<String, Rational> coefficients() {
        if (this instanceof Leaf leaf) {
            return ImmutableMap.of(leaf.measurand(), Rational.ONE);
        }
        ImmutableMap.Builder<String, Rational> all = ImmutableMap.builder();
        ((Sum) this).parts().forEach(part -> all.put(((Leaf) part.node()).measurand(), part.times()));
        return all.buildOrThrow();
    }

    /** A measurand. */
    record Leaf(String measurand) implements Node {
        @Override
        public Stream<String> names() {
            return Stream.of(measurand);
        }

        @Override
        public Spans range(Function<String, Spans> values) {
            return values.apply(measurand);
        }

        @Override
        public Spans solve(String unknown, Spans target, Function<String, Spans> values) {
            return measurand.equals(unknown) ? target : Spans.ALL;
        }
    }

    /** An addend of a sum, with its multiplier. */
    record Part(Rational times, Node node) {
        /** Multiplies by the multiplier, even where it is zero: zero times an undefined value is undefined. */
        private Part asProduct() {
            return new Part(Rational.ONE, new Product(ImmutableList.of(constant(times), node), ImmutableList.of()));
        }

        private List<Part> flat() {
            return node instanceof Sum sum
                    ? sum.parts().stream()
                            .map(part -> new Part(part.times().times(times), part.node()))
                            .toList()
                    : List.of(this);
        }
    }

    /** Σ times · node + constant. */
    record Sum(ImmutableList<Part> parts, Rational constant) implements Node {
        @Override
        public Stream<String> names() {
            return parts.stream().flatMap(part -> part.node().names());
        }

        @Override
        public Spans range(Function<String, Spans> values) {
            Spans sum = Spans.of(constant);
            for (Part part : parts) {
                sum = sum.plus(part.node().range(values).times(part.times()));
            }
            return sum;
        }

        @Override
        public Spans solve(String unknown, Spans target, Function<String, Spans> values) {
            Spans known = Spans.of(constant);
            List<Integer> about = new ArrayList<>();
            for (int at = 0; at < parts.size(); at++) {
                if (parts.get(at).node().mentions(unknown)) {
                    about.add(at);
                } else {
                    known = known.plus(value(at, values));
                }
            }
            if (about.size() > MOST_PLACES) {
                return Spans.ALL.asEnclosure();
            }
            Spans rest = target.minus(known);
            Spans found = Spans.ALL;
            for (int at : about) {
                Spans own = rest;
                for (int other : about) {
                    own = other == at ? own : own.minus(value(other, values));
                }
                Spans goal = own.times(parts.get(at).times().reciprocal());
                found = found.intersection(parts.get(at).node().solve(unknown, goal, values));
            }
            return found;
        }

        private Spans value(int at, Function<String, Spans> values) {
            return parts.get(at).node().range(values).times(parts.get(at).times());
        }
    }

    /** Factors divided by divisors, at least one in all. */
    record Product(ImmutableList<Node> factors, ImmutableList<Node> divisors) implements Node {
        @Override
        public Stream<String> names() {
            return Stream.concat(factors.stream(), divisors.stream()).flatMap(Node::names);
        }

        @Override
        public Spans range(Function<String, Spans> values) {
            return rangeWithout(-1, values).dividedBy(divided(-1, values));
        }

        /** Returns the product of all factors but one. */
        private Spans rangeWithout(int left, Function<String, Spans> values) {
            Spans product = Spans.of(Rational.ONE);
            for (int at = 0; at < factors.size(); at++) {
                product = at == left ? product : times(product, factors.get(at).range(values));
            }
            return product;
        }

        /** The more factors there are, the fewer digits of their product are kept. */
        private Spans times(Spans product, Spans factor) {
            int count = factors.size() + divisors.size();
            return product.times(factor).within(Spans.MOST_BITS * FEW / Math.max(FEW, count));
        }

        /** Returns the product of all divisors but one, none of which is zero. */
        private Spans divided(int left, Function<String, Spans> values) {
            Spans product = Spans.of(Rational.ONE);
            for (int at = 0; at < divisors.size(); at++) {
                product = at == left
                        ? product
                        : times(product, divisors.get(at).range(values).withoutZero());
            }
            return product;
        }

        @Override
        public Spans solve(String unknown, Spans target, Function<String, Spans> values) {
            long places = Stream.concat(factors.stream(), divisors.stream())
                    .filter(node -> node.mentions(unknown))
                    .count();
            if (places > MOST_PLACES) {
                return Spans.ALL.asEnclosure();
            }
            Spans ofFactors = IntStream.range(0, factors.size())
                    .filter(at -> factors.get(at).mentions(unknown))
                    .mapToObj(at -> factors.get(at).solve(unknown, factor(at, target, values), values))
                    .reduce(Spans.ALL, Spans::intersection);
            return IntStream.range(0, divisors.size())
                    .filter(at -> divisors.get(at).mentions(unknown))
                    .mapToObj(at -> divisors.get(at).solve(unknown, divisor(at, target, values), values))
                    .reduce(ofFactors, Spans::intersection);
        }

        /** Solves x · y = t: x is t / y, or any number where both t and y may be zero. */
        private Spans factor(int at, Spans target, Function<String, Spans> values) {
            Spans goal = target.times(divided(-1, values));
            Spans others = rangeWithout(at, values);
            return others.contains(Rational.ZERO) && goal.contains(Rational.ZERO) ? Spans.ALL : goal.dividedBy(others);
        }

        /** Solves y / x = t: x is y / t, or any number but zero where both t and y may be zero. */
        private Spans divisor(int at, Spans target, Function<String, Spans> values) {
            Spans above = rangeWithout(-1, values).dividedBy(divided(at, values));
            return above.contains(Rational.ZERO) && target.contains(Rational.ZERO)
                    ? Spans.ALL.withoutZero()
                    : above.withoutZero().dividedBy(target);
        }
    }
}
