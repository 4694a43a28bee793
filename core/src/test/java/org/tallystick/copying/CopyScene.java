package org.tallystick.copying;

import static org.tallystick.copying.DrawnTable.slip;

import java.util.Random;

/** Kinds of worlds in which copying is to be told from what resembles it. */
enum CopyScene {
    /** Sources of one accuracy, whose errors differ. */
    USUAL {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] truth = table.values(1);
            table.with(12, HALF, (at, random) -> often(0.8, random) ? truth[at][0] : slip(truth[at][0], random))
                    .withCopiers(copiers);
        }
    },
    /** Every source draws one of four vintages of each figure. */
    VINTAGES {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] vintages = table.values(4);
            table.with(12, HALF, (at, random) -> vintages[at][random.nextInt(4)])
                    .withCopiers(copiers);
        }
    },
    /** As before, but the latest vintage is the most frequent one, and some figures are wrong. */
    UNEVEN_VINTAGES {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] vintages = table.values(4);
            table.with(
                            12,
                            HALF,
                            (at, random) -> often(0.1, random)
                                    ? slip(vintages[at][0], random)
                                    : vintages[at][Math.min(3, random.nextInt(4) * random.nextInt(3) / 2)])
                    .withCopiers(copiers);
        }
    },
    /** Two sources that are nearly always right among ten that are often wrong, and often wrong alike. */
    TWO_ACCURATE {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] values = table.values(3);
            table.with(2, HALF, (at, random) -> often(0.97, random) ? values[at][0] : slip(values[at][0], random))
                    .with(10, HALF, (at, random) -> {
                        int drawn = random.nextInt(20);
                        return drawn < 9 ? values[at][0] : drawn < 15 ? values[at][1] : slip(values[at][0], random);
                    })
                    .withCopiers(copiers, 2);
        }
    },
    /** The same, but the others' errors differ more. */
    TWO_ACCURATE_OF_MANY_ERRORS {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] values = table.values(2);
            table.with(2, HALF, (at, random) -> often(0.97, random) ? values[at][0] : slip(values[at][0], random))
                    .with(10, HALF, (at, random) -> {
                        int drawn = random.nextInt(5);
                        return drawn < 2 ? values[at][0] : drawn == 2 ? values[at][1] : slip(values[at][0], random);
                    })
                    .withCopiers(copiers, 2);
        }
    },
    /** Two definitions, each counted by half of the sources. */
    TWO_DEFINITIONS {
        @Override
        void draw(DrawnTable table, int copiers) {
            drawDefinitions(table, 6, 6, 0.8);
            table.withCopiers(copiers);
        }
    },
    /** A definition that four sources of twelve count by. */
    MINOR_DEFINITION {
        @Override
        void draw(DrawnTable table, int copiers) {
            drawDefinitions(table, 4, 8, 0.8);
            table.withCopiers(copiers);
        }
    },
    /** The same, whose sources err less. */
    ACCURATE_DEFINITIONS {
        @Override
        void draw(DrawnTable table, int copiers) {
            drawDefinitions(table, 5, 7, 0.9);
            table.withCopiers(copiers);
        }
    },
    /** Five outlets of one feed among others that count themselves; further copiers of those. */
    FEED_OF_FIVE {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] truth = table.values(1);
            table.with(14, HALF, (at, random) -> often(0.8, random) ? truth[at][0] : slip(truth[at][0], random));
            if (copiers > 0) {
                table.withFeed(0, 5);
            }
        }
    },
    /** Two feeds of five outlets each among others. */
    TWO_FEEDS_OF_FIVE {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] truth = table.values(1);
            table.with(18, HALF, (at, random) -> often(0.8, random) ? truth[at][0] : slip(truth[at][0], random));
            if (copiers > 0) {
                table.withFeed(0, 5).withFeed(5, 5);
            }
        }
    },
    /** Two sources alone, one of which copies. */
    TWO_ALONE {
        @Override
        void draw(DrawnTable table, int copiers) {
            long[][] truth = table.values(1);
            table.with(2, HALF, (at, random) -> often(0.8, random) ? truth[at][0] : slip(truth[at][0], random));
            if (copiers > 0) {
                table.withCopiers(1);
            }
        }
    };

    private static final double HALF = 0.5;

    /** The number of measurands of every world. */
    static final int MEASURANDS = 150;

    abstract void draw(DrawnTable table, int copiers);

    DrawnTable drawn(int copiers, long seed) {
        DrawnTable table = new DrawnTable(MEASURANDS, seed);
        draw(table, copiers);
        return table;
    }

    private static boolean often(double probability, Random random) {
        return random.nextDouble() < probability;
    }

    private static void drawDefinitions(DrawnTable table, int fewer, int more, double accuracy) {
        long[][] counts = table.values(2);
        table.with(fewer, HALF, (at, random) -> often(accuracy, random) ? counts[at][1] : slip(counts[at][0], random))
                .with(
                        more,
                        HALF,
                        (at, random) -> often(accuracy, random) ? counts[at][0] : slip(counts[at][0], random));
    }
}
