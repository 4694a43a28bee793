package org.tallystick.copying;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts what is found in drawn worlds; as a program it prints the table of docs/copies.md. */
final class CopySceneTable {
    private CopySceneTable() {}

    /** The number of pairs found, of those found that are related, of copies, and of copies that are found. */
    record Counts(int found, int relatedFound, int copies, int copiesFound) {
        static Counts over(CopyScene scene, int copiers, int worlds) {
            int found = 0;
            int relatedFound = 0;
            int copies = 0;
            int copiesFound = 0;
            for (int seed = 0; seed < worlds; seed++) {
                DrawnTable drawn = scene.drawn(copiers, seed);
                copies += drawn.copies.size();
                for (SuspectedCopy suspect : CopyDetector.standard().detect(drawn.dossier())) {
                    if (suspect.score().compareTo(SuspectedCopy.WORTH_TELLING) >= 0) {
                        List<String> pair = Stream.of(suspect.copy(), suspect.original())
                                .sorted()
                                .toList();
                        found++;
                        relatedFound += drawn.related.contains(pair) ? 1 : 0;
                        copiesFound += drawn.copies.contains(pair) ? 1 : 0;
                    }
                }
            }
            return new Counts(found, relatedFound, copies, copiesFound);
        }

        /** Returns the share of the pairs found that are related; 1 where none is found. */
        double precision() {
            return found == 0 ? 1 : (double) relatedFound / found;
        }

        /** Returns the share of the copies that are found. */
        double recall() {
            return (double) copiesFound / copies;
        }
    }

    public static void main(String[] arguments) {
        int worlds = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        for (CopyScene scene : CopyScene.values()) {
            for (int copiers : new int[] {0, 3}) {
                Counts counts = Counts.over(scene, copiers, worlds);
                System.out.printf(
                        Locale.ROOT,
                        "| %s%s | %d | %d | %.2f | %.2f |%n",
                        scene.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        copiers == 0 ? ", nobody copies" : "",
                        counts.found(),
                        counts.copies(),
                        counts.precision(),
                        counts.recall());
            }
        }
    }
}
