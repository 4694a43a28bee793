package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * Decides a fraction that is linear in each measurand over a box, by the signs at its corners.
 *
 * <p>An end at infinity is a corner too. With {@code x = a + u / (1 − u)}, a polynomial that is linear in x, times {@code 1 − u > 0}, is
 * linear in u on {@code [0, 1)} and has the slope of x at {@code u = 1}. If a polynomial is linear in each measurand and has no negative
 * corner, it is zero either on whole faces of the box or nowhere. This holds because a least value in the inside of a face is its value on
 * the whole face. So the polynomial has both signs inside the box if it has both at corners. It is zero somewhere if it has both signs. It
 * is also zero if all corners of a face are zero, provided that the box contains the inside of that face and no divisor is zero on all of
 * it.
 */
final class Corners {
    private final Box box;
    private final ImmutableList<String> sides;
    private final int[] numerator;
    private final List<int[]> divisors;

    Corners(Box box) {
        this.box = box;
        this.sides = box.values().keySet().asList();
        this.numerator = signs(box.above());
        this.divisors = box.divisors().stream().map(this::signs).toList();
    }

    /** Returns the sign at each corner; bit i of the index is set where side i is at its upper end. */
    private int[] signs(Polynomial polynomial) {
        int[] signs = new int[1 << sides.size()];
        sign(polynomial, 0, 0, signs);
        return signs;
    }

    private void sign(Polynomial polynomial, int side, int corner, int[] signs) {
        if (side == sides.size()) {
            signs[corner] = polynomial.signum();
            return;
        }
        String measurand = sides.get(side);
        Interval range = box.values().getOrDefault(measurand, Interval.all());
        Polynomial low = range.min()
                .map(min -> polynomial.at(measurand, min))
                .orElseGet(() -> polynomial.coefficient(measurand).times(Rational.of(-1)));
        Polynomial high = range.max()
                .map(max -> polynomial.at(measurand, max))
                .orElseGet(() -> polynomial.coefficient(measurand));
        sign(low, side + 1, corner, signs);
        sign(high, side + 1, corner | 1 << side, signs);
    }

    Decision decide(Order order) {
        if (divisors.stream().anyMatch(signs -> !has(signs, 1) && !has(signs, -1))) {
            return Decision.NO;
        }
        return order == Order.EQUAL ? equal() : compared(order);
    }

    private static boolean has(int[] signs, int sign) {
        return IntStream.of(signs).anyMatch(each -> each == sign);
    }

    private static boolean isMixed(int[] signs) {
        return has(signs, 1) && has(signs, -1);
    }

    private Decision equal() {
        if (!isMixed(numerator)) {
            return Decision.of(isZeroSomewhere());
        }
        boolean decided = divisors.stream().noneMatch(Corners::isMixed) || isZeroSomewhere();
        return decided ? Decision.YES : Decision.OPEN;
    }

    private Decision compared(Order order) {
        boolean orEqual = order == Order.AT_LEAST || order == Order.AT_MOST;
        int wanted = order == Order.GREATER || order == Order.AT_LEAST ? 1 : -1;
        boolean mixed = false;
        for (Polynomial denominator : box.below()) {
            int[] signs = divisors.get(box.divisors().indexOf(denominator));
            mixed |= isMixed(signs);
            wanted *= has(signs, 1) ? 1 : -1;
        }
        if (!mixed && has(numerator, wanted)) {
            return Decision.YES;
        }
        if (orEqual && isZeroSomewhere()) {
            return Decision.YES;
        }
        return mixed && (has(numerator, 1) || has(numerator, -1)) ? Decision.OPEN : Decision.NO;
    }

    /** Whether the box contains the inside of a face on which the numerator is zero and no divisor is. */
    private boolean isZeroSomewhere() {
        int faces = IntStream.range(0, sides.size()).reduce(1, (count, side) -> count * 3);
        boolean[] zero = new boolean[faces];
        boolean[][] divides = new boolean[divisors.size()][faces];
        for (int face = 0; face < faces; face++) {
            int free = firstFree(face);
            if (free < 0) {
                int corner = corner(face);
                zero[face] = numerator[corner] == 0;
                for (int at = 0; at < divides.length; at++) {
                    divides[at][face] = divisors.get(at)[corner] != 0;
                }
            } else {
                int one = face - free;
                int other = face - 2 * free;
                zero[face] = zero[one] && zero[other];
                for (boolean[] each : divides) {
                    each[face] = each[one] || each[other];
                }
            }
            if (zero[face] && isHeld(face) && allDivide(divides, face)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allDivide(boolean[][] divides, int face) {
        for (boolean[] each : divides) {
            if (!each[face]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A face is a number to the base 3. The digit of each side is 0 for its lower end, 1 for its upper end, and 2 for the values between.
     */
    private static int firstFree(int face) {
        int place = 1;
        for (int rest = face; rest > 0; rest /= 3) {
            if (rest % 3 == 2) {
                return place;
            }
            place *= 3;
        }
        return -1;
    }

    private static int corner(int face) {
        int corner = 0;
        int side = 0;
        for (int rest = face; rest > 0; rest /= 3) {
            corner |= rest % 3 << side++;
        }
        return corner;
    }

    private boolean isHeld(int face) {
        int rest = face;
        for (String side : sides) {
            Interval range = box.values().getOrDefault(side, Interval.all());
            boolean outside = (rest % 3 == 0 && range.isMinOpen()) || (rest % 3 == 1 && range.isMaxOpen());
            if (outside) {
                return false;
            }
            rest /= 3;
        }
        return true;
    }
}
