package org.tallystick.copying;

import java.util.ArrayList;
import java.util.HashMap;
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

/**
 * A world whose truth, accuracies and copies are known. Every source reports some of the measurands, rightly with its
 * accuracy; every copier takes over figures of its original, some of them miscopied, and counts the rest itself.
 */
final class CopyWorld {
    private static final int FALSE_VALUES = 50;
    private static final List<String> UNITS = List.of("person", "dose", "vehicle");

    final Dossier dossier;

    /** By copier. */
    final Map<String, String> copies = new HashMap<>();

    /** Sorted pairs of which one copied from the other, or both from a third. */
    final Set<List<String>> related = new HashSet<>();

    /** How a world is drawn; a copier takes over a share of the original's figures, of one column or of all. */
    record Plan(
            int sources, int measurands, double coverage, double accuracy, int copiers, double share, boolean column) {
        Plan withAccuracy(double other) {
            return new Plan(sources, measurands, coverage, other, copiers, share, column);
        }

        Plan withMeasurands(int other) {
            return new Plan(sources, other, coverage, accuracy, copiers, share, column);
        }

        Plan withShare(double other) {
            return new Plan(sources, measurands, coverage, accuracy, copiers, other, column);
        }

        Plan ofOneColumn() {
            return new Plan(sources, measurands, coverage, accuracy, copiers, share, true);
        }

        Plan withCopiers(int other) {
            return new Plan(sources, measurands, coverage, accuracy, other, share, column);
        }
    }

    static final Plan USUAL = new Plan(12, 60, 0.5, 0.8, 3, 0.8, false);

    CopyWorld(Plan plan, long seed) {
        Random random = new Random(seed);
        long[] truth = random.longs(plan.measurands(), 1_000, 1_000_000).toArray();
        List<Map<Integer, Long>> said = new ArrayList<>();
        for (int source = 0; source < plan.sources(); source++) {
            said.add(counted(plan, random, truth));
        }
        for (int copier = 0; copier < plan.copiers(); copier++) {
            int original = plan.copiers() + random.nextInt(plan.sources() - plan.copiers());
            said.set(copier, copied(plan, random, truth, said.get(original)));
            copies.put(id(copier), id(original));
            related.add(List.of(id(copier), id(original)));
            for (int other = 0; other < copier; other++) {
                if (id(original).equals(copies.get(id(other)))) {
                    related.add(List.of(id(other), id(copier)));
                }
            }
        }
        this.dossier = dossier(plan, said);
    }

    private static String id(int source) {
        return "s%02d".formatted(source);
    }

    private static Map<Integer, Long> counted(Plan plan, Random random, long[] truth) {
        Map<Integer, Long> said = new HashMap<>();
        for (int measurand = 0; measurand < truth.length; measurand++) {
            if (random.nextDouble() < plan.coverage()) {
                said.put(measurand, counted(plan, random, truth[measurand]));
            }
        }
        return said;
    }

    private static long counted(Plan plan, Random random, long truth) {
        return random.nextDouble() < plan.accuracy() ? truth : slip(random, truth);
    }

    private static long slip(Random random, long truth) {
        return truth + 1_000 + random.nextInt(FALSE_VALUES);
    }

    private static Map<Integer, Long> copied(Plan plan, Random random, long[] truth, Map<Integer, Long> original) {
        Map<Integer, Long> said = new HashMap<>(counted(plan, random, truth));
        original.forEach((measurand, value) -> {
            boolean ofColumn = !plan.column() || measurand % UNITS.size() == 0;
            if (ofColumn && random.nextDouble() < plan.share()) {
                said.put(measurand, random.nextDouble() < 0.05 ? slip(random, value) : value);
            }
        });
        return said;
    }

    private static Dossier dossier(Plan plan, List<Map<Integer, Long>> said) {
        List<Measurand> measurands = new ArrayList<>();
        for (int i = 0; i < plan.measurands(); i++) {
            measurands.add(Measurand.of("m%04d".formatted(i), UNITS.get(i % UNITS.size())));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Source source = Source.outlet(id(i));
            Map<Integer, Long> own = new TreeMap<>(said.get(i));
            own.forEach((measurand, value) ->
                    claims.add(Claim.of(source, measurands.get(measurand), Figure.exactly(value))));
        }
        return Dossier.of(claims);
    }

    /** How many pairs are found, how many of those found are related, and how many copies are among them. */
    record Counts(int found, int relatedFound, int copies, int copiesFound) {
        static Counts over(Plan plan, int worlds) {
            int found = 0;
            int relatedFound = 0;
            int copies = 0;
            int copiesFound = 0;
            for (int world = 0; world < worlds; world++) {
                CopyWorld drawn = new CopyWorld(plan, world);
                copies += drawn.copies.size();
                for (SuspectedCopy suspect : CopyDetector.standard().detect(drawn.dossier)) {
                    if (suspect.score().compareTo(SuspectedCopy.WORTH_TELLING) >= 0) {
                        found++;
                        List<String> pair = List.of(suspect.copy(), suspect.original()).stream()
                                .sorted()
                                .toList();
                        relatedFound += drawn.related.contains(pair) ? 1 : 0;
                        boolean right = suspect.original().equals(drawn.copies.get(suspect.copy()));
                        boolean turned = suspect.copy().equals(drawn.copies.get(suspect.original()));
                        copiesFound += right || turned ? 1 : 0;
                    }
                }
            }
            return new Counts(found, relatedFound, copies, copiesFound);
        }

        double precision() {
            return found == 0 ? 1 : (double) relatedFound / found;
        }

        double recall() {
            return (double) copiesFound / copies;
        }
    }
}
