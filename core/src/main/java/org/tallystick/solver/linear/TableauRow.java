package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * An equation Σ coefficient·variable = 0 in whole coefficients, of which one variable, the basic one, stands in no other
 * row of its tableau. Only what is not zero is held, by ascending variable. Coefficients are longs as long as they fit.
 */
final class TableauRow {
    private static final int SAFE_BITS = 61;
    private static final Rational MINUS_ONE = Rational.of(-1);

    private int basic;
    private int own;
    private int size;
    private int[] variables;
    private long[] small;
    private long largest;
    private BigInteger @Nullable [] wide;

    /** Told where a variable comes into a row or falls out of it. */
    interface Changes {
        void entered(int variable);

        void left(int variable);
    }

    private TableauRow(int basic, int[] variables, BigInteger[] coefficients) {
        this.basic = basic;
        this.size = variables.length;
        this.variables = variables;
        this.small = new long[0];
        this.own = find(basic);
        hold(coefficients);
    }

    /** The row basic − Σ coefficient·unknown = 0. */
    static TableauRow of(int basic, ImmutableList<Integer> unknowns, ImmutableList<Rational> coefficients) {
        BigInteger scale = coefficients.stream()
                .map(Rational::denominator)
                .reduce(
                        BigInteger.ONE,
                        (a, b) -> a.equals(b) ? a : a.divide(a.gcd(b)).multiply(b));
        int count = unknowns.size();
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Integer.compare(unknowns.get(a), unknowns.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] variables = new int[count + 1];
        BigInteger[] scaled = new BigInteger[count + 1];
        for (int i = 0; i < count; i++) {
            Rational coefficient = coefficients.get(order[i]);
            variables[i] = unknowns.get(order[i]);
            scaled[i] = scale.divide(coefficient.denominator())
                    .multiply(coefficient.numerator())
                    .negate();
        }
        variables[count] = basic;
        scaled[count] = scale;
        return new TableauRow(basic, variables, scaled);
    }

    int basic() {
        return basic;
    }

    void basic(int variable) {
        basic = variable;
        own = find(variable);
    }

    int size() {
        return size;
    }

    int variable(int at) {
        return variables[at];
    }

    /** Where a variable stands in this row; below zero where it does not. */
    int find(int variable) {
        return Arrays.binarySearch(variables, 0, size, variable);
    }

    private int signum(int at) {
        return wide == null ? Long.signum(small[at]) : wide[at].signum();
    }

    /** Whether the basic variable rises (1) or falls (−1) with the variable at a place. */
    int direction(int at) {
        return -signum(at) * signum(own);
    }

    /** By how much the basic variable moves where the variable at a place moves by one. */
    Rational effect(int at) {
        if (wide != null) {
            return Rational.of(wide[at].negate(), wide[own]);
        }
        return largest == 1 ? direction(at) > 0 ? Rational.ONE : MINUS_ONE : Rational.of(-small[at], small[own]);
    }

    /** Subtracts so much of another row that a variable which stands in both falls out; what it costs is returned. */
    long eliminate(int variable, TableauRow other, Changes changes) {
        if (wide == null && other.wide == null) {
            long mine = small[find(variable)];
            long theirs = other.small[other.find(variable)];
            long common = LongMath.gcd(Math.abs(mine), Math.abs(theirs)) * Long.signum(theirs);
            long keep = theirs / common;
            long take = mine / common;
            if (bits(keep) + bits(largest) <= SAFE_BITS && bits(take) + bits(other.largest) <= SAFE_BITS) {
                return eliminateSmall(keep, take, variable, other, changes);
            }
        }
        return eliminateWide(variable, other, changes);
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
    }

    private long eliminateSmall(long keep, long take, int variable, TableauRow other, Changes changes) {
        int room = size + other.size;
        int[] merged = new int[room];
        long[] values = new long[room];
        int count = 0;
        int i = 0;
        int j = 0;
        long most = 0;
        while (i < size || j < other.size) {
            int mine = i < size ? variables[i] : Integer.MAX_VALUE;
            int theirs = j < other.size ? other.variables[j] : Integer.MAX_VALUE;
            int next = Math.min(mine, theirs);
            long value = 0;
            if (mine == next) {
                value = keep * small[i++];
            }
            if (theirs == next) {
                value -= take * other.small[j++];
                if (mine != next) {
                    changes.entered(next);
                } else if (value == 0 && next != variable) {
                    changes.left(next);
                }
            }
            if (value != 0) {
                merged[count] = next;
                values[count++] = value;
                most = Math.max(most, Math.abs(value));
            }
        }
        size = count;
        variables = count < room / 2 ? Arrays.copyOf(merged, count) : merged;
        small = count < room / 2 ? Arrays.copyOf(values, count) : values;
        largest = most;
        own = find(basic);
        if (keep != 1 && most > 1) {
            reduceSmall();
        }
        return room;
    }

    private void reduceSmall() {
        long common = 0;
        for (int i = 0; i < size && common != 1; i++) {
            common = LongMath.gcd(common, Math.abs(small[i]));
        }
        if (common > 1) {
            for (int i = 0; i < size; i++) {
                small[i] /= common;
            }
            largest /= common;
        }
    }

    private long eliminateWide(int variable, TableauRow other, Changes changes) {
        BigInteger[] mine = wide();
        BigInteger[] theirs = other.wide();
        BigInteger common = mine[find(variable)].gcd(theirs[other.find(variable)]);
        BigInteger keep = theirs[other.find(variable)].divide(common);
        BigInteger take = mine[find(variable)].divide(common).negate();
        int[] merged = new int[size + other.size];
        BigInteger[] values = new BigInteger[merged.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            int left = i < size ? variables[i] : Integer.MAX_VALUE;
            int right = j < other.size ? other.variables[j] : Integer.MAX_VALUE;
            int next = Math.min(left, right);
            BigInteger value = left == next ? mine[i++].multiply(keep) : BigInteger.ZERO;
            if (right == next) {
                value = value.add(theirs[j++].multiply(take));
                if (left != next) {
                    changes.entered(next);
                } else if (value.signum() == 0 && next != variable) {
                    changes.left(next);
                }
            }
            if (value.signum() != 0) {
                merged[count] = next;
                values[count++] = value;
            }
        }
        size = count;
        variables = Arrays.copyOf(merged, count);
        own = find(basic);
        hold(Arrays.copyOf(values, count));
        return (long) merged.length * (4 + keep.bitLength() / Integer.SIZE);
    }

    private BigInteger[] wide() {
        if (wide != null) {
            return wide;
        }
        return Arrays.stream(small, 0, size).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private void hold(BigInteger[] coefficients) {
        BigInteger common = common(coefficients);
        int bits = 0;
        for (int i = 0; i < size; i++) {
            coefficients[i] = common.equals(BigInteger.ONE) ? coefficients[i] : coefficients[i].divide(common);
            bits = Math.max(bits, coefficients[i].abs().bitLength());
        }
        if (bits > SAFE_BITS) {
            wide = coefficients;
            small = new long[0];
            return;
        }
        wide = null;
        small = Arrays.stream(coefficients).mapToLong(BigInteger::longValue).toArray();
        largest = Arrays.stream(small).map(Math::abs).max().orElse(0);
    }

    private static BigInteger common(BigInteger[] coefficients) {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger coefficient : coefficients) {
            // The shortest first, as it alone bounds the work of all the others.
            common = common.signum() == 0 || coefficient.bitLength() < common.bitLength() ? coefficient : common;
        }
        for (BigInteger coefficient : coefficients) {
            common = common.gcd(coefficient);
            if (common.equals(BigInteger.ONE)) {
                break;
            }
        }
        return common;
    }
}
