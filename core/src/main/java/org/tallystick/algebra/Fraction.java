package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Arithmetic without nested denominators: {@code above / Π below}, where no {@code divisors} may be zero. A factor that cancels out is
 * removed from {@code below} and stays among the divisors.
 */
record Fraction(Polynomial above, ImmutableList<Polynomial> below, ImmutableList<Polynomial> divisors) {
    private static final int MOST_DIVISORS = 64;

    /** Returns arithmetic as a fraction, empty where it is too long. */
    static Optional<Fraction> of(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return Optional.of(whole(Polynomial.of(leaf.measurand())));
        }
        return node instanceof Node.Sum sum ? sum(sum) : product((Node.Product) node);
    }

    private static Fraction whole(Polynomial polynomial) {
        return new Fraction(polynomial, ImmutableList.of(), ImmutableList.of());
    }

    private static Optional<Fraction> sum(Node.Sum sum) {
        Polynomial plain = Polynomial.of(sum.constant());
        List<Node.Part> rest = new ArrayList<>();
        for (Node.Part part : sum.parts()) {
            if (part.node() instanceof Node.Leaf leaf) {
                plain = plain.plus(Polynomial.of(leaf.measurand()), part.times());
                if (plain.isTooLong()) {
                    return Optional.empty();
                }
            } else {
                rest.add(part);
            }
        }
        Optional<Fraction> total = Optional.of(whole(plain));
        for (Node.Part part : rest) {
            total = total.flatMap(so -> of(part.node()).flatMap(next -> so.plus(next, part.times())));
        }
        return total;
    }

    private static Optional<Fraction> product(Node.Product product) {
        Optional<Fraction> total = Optional.of(whole(Polynomial.of(Rational.ONE)));
        for (Node factor : product.factors()) {
            total = total.flatMap(so -> of(factor).flatMap(so::times));
        }
        for (Node divisor : product.divisors()) {
            total = total.flatMap(
                    so -> of(divisor).flatMap(Fraction::reciprocal).flatMap(so::times));
        }
        return total.filter(made -> made.divisors.size() <= MOST_DIVISORS);
    }

    /** Returns a sum over the least common list of denominators. */
    Optional<Fraction> plus(Fraction other, Rational times) {
        List<Polynomial> missingHere = without(other.below, below);
        List<Polynomial> missingThere = without(below, other.below);
        Optional<Polynomial> mine = times(above, missingHere);
        Optional<Polynomial> theirs = times(other.above, missingThere);
        return mine.flatMap(a -> theirs.map(b -> new Fraction(
                a.plus(b, times),
                ImmutableList.<Polynomial>builder()
                        .addAll(below)
                        .addAll(missingHere)
                        .build(),
                joined(divisors, other.divisors))));
    }

    private Optional<Fraction> times(Fraction other) {
        ImmutableList<Polynomial> all = ImmutableList.<Polynomial>builder()
                .addAll(below)
                .addAll(other.below)
                .build();
        boolean mineCancels = all.contains(above);
        boolean theirsCancels = all.contains(other.above);
        Polynomial one = Polynomial.of(Rational.ONE);
        if (mineCancels || theirsCancels) {
            List<Polynomial> left = without(all, ImmutableList.of(mineCancels ? above : other.above));
            return new Fraction(mineCancels ? one : above, ImmutableList.of(), divisors)
                    .times(new Fraction(mineCancels ? other.above : one, ImmutableList.of(), other.divisors))
                    .map(made -> new Fraction(made.above, ImmutableList.copyOf(left), made.divisors));
        }
        return above.times(other.above).map(product -> new Fraction(product, all, joined(divisors, other.divisors)));
    }

    private Optional<Fraction> reciprocal() {
        Optional<Polynomial> up = times(Polynomial.of(Rational.ONE), below);
        return up.map(made -> new Fraction(made, ImmutableList.of(above), joined(divisors, ImmutableList.of(above))));
    }

    private static Optional<Polynomial> times(Polynomial factor, List<Polynomial> others) {
        Optional<Polynomial> product = Optional.of(factor);
        for (Polynomial other : others) {
            product = product.flatMap(so -> so.times(other));
        }
        return product;
    }

    /** Returns a list without the members of another, each removed once. */
    private static List<Polynomial> without(List<Polynomial> from, List<Polynomial> taken) {
        List<Polynomial> left = new ArrayList<>(from);
        taken.forEach(left::remove);
        return left;
    }

    private static ImmutableList<Polynomial> joined(List<Polynomial> one, List<Polynomial> other) {
        return ImmutableList.<Polynomial>builder()
                .addAll(one)
                .addAll(without(other, one))
                .build();
    }
}
