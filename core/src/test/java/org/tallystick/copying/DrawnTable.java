package org.tallystick.copying;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;

/** A table of figures drawn at random, of which it is known who copied from whom. */
final class DrawnTable {
    private final Random random;
    private final int measurands;
    private final List<Map<Integer, Long>> rows = new ArrayList<>();

    /** Pairs of which one copied from the other. */
    final Set<List<String>> copies = new HashSet<>();

    /** Pairs of which one copied from the other, or both from a third. */
    final Set<List<String>> related = new HashSet<>();

    /** A value that a source states of a measurand. */
    @FunctionalInterface
    interface Value {
        long of(int measurand, Random random);
    }

    DrawnTable(int measurands, long seed) {
        this.measurands = measurands;
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    int sources() {
        return rows.size();
    }

    /** Draws distinct numbers that a measurand may have, the first of which is the true one. */
    long[][] values(int each) {
        long[][] values = new long[measurands][each];
        for (long[] value : values) {
            value[0] = 1_000L + random.nextInt(1_000_000);
            for (int i = 1; i < each; i++) {
                value[i] = value[i - 1] + 7L + random.nextInt(90);
            }
        }
        return values;
    }

    /** Adds sources that each report a share of the measurands. */
    DrawnTable with(int sources, double coverage, Value value) {
        for (int source = 0; source < sources; source++) {
            Map<Integer, Long> row = new TreeMap<>();
            for (int measurand = 0; measurand < measurands; measurand++) {
                if (random.nextDouble() < coverage) {
                    row.put(measurand, value.of(measurand, random));
                }
            }
            rows.add(row);
        }
        return this;
    }

    DrawnTable withCopiers(int copiers) {
        return withCopiers(copiers, 0);
    }

    /** Makes the last sources copiers of sources before them, from the given one on: 4 of 5 figures are taken over, 1 of 20 of these miscopied. */
    DrawnTable withCopiers(int copiers, int first) {
        int originals = rows.size() - copiers;
        int[] from = new int[copiers];
        for (int copier = 0; copier < copiers; copier++) {
            from[copier] = first + random.nextInt(originals - first);
            take(from[copier], originals + copier, 0.8, 0.05);
            copies.add(pair(from[copier], originals + copier));
            related.add(pair(from[copier], originals + copier));
            for (int other = 0; other < copier; other++) {
                if (from[other] == from[copier]) {
                    related.add(pair(originals + other, originals + copier));
                }
            }
        }
        return this;
    }

    /** Makes the first sources outlets of one feed, which is the first of them: 9 of 10 figures are taken over, 1 of 50 miscopied. */
    DrawnTable withFeed(int first, int outlets) {
        for (int outlet = first; outlet < first + outlets; outlet++) {
            if (outlet > first) {
                take(first, outlet, 0.9, 0.02);
            }
            for (int other = first; other < outlet; other++) {
                copies.add(pair(other, outlet));
                related.add(pair(other, outlet));
            }
        }
        return this;
    }

    private void take(int from, int to, double share, double miscopied) {
        rows.get(from).forEach((measurand, value) -> {
            if (random.nextDouble() < share) {
                rows.get(to).put(measurand, random.nextDouble() < miscopied ? slip(value, random) : value);
            }
        });
    }

    /** Returns one of fifty wrong values. */
    static long slip(long value, Random random) {
        return value + 1_000 + random.nextInt(50);
    }

    private static List<String> pair(int one, int other) {
        return List.of(id(one), id(other));
    }

    private static String id(int source) {
        return "s%02d".formatted(source);
    }

    Dossier dossier() {
        List<Claim> claims = new ArrayList<>();
        for (int source = 0; source < rows.size(); source++) {
            Source said = Source.outlet(id(source));
            rows.get(source)
                    .forEach((measurand, value) -> claims.add(Claim.of(
                            said, Measurand.of("m%04d".formatted(measurand), "person"), Figure.exactly(value))));
        }
        return Dossier.of(claims);
    }
}
