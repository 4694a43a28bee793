package org.tallystick.truth;

import java.util.Arrays;
import org.tallystick.figure.Figure;

/** Kinds of simulated worlds, each with forty things. */
enum WorldKind {
    /** Nine sources, right from 15 to 95 times in a hundred, with errors of their own. */
    COUNTS {
        @Override
        void fill(SimulatedWorld world) {
            double[] right = reliabilities(world, 9, 0.15, 0.95);
            forEachThing(world, thing -> {
                for (int source = 0; source < right.length; source++) {
                    world.count(source, thing, ownError(world, thing, right[source]));
                }
            });
        }
    },
    /** Nine sources, right from 30 to 95 times in a hundred, whose errors are one of three values for each thing. */
    CROWD_ERRORS {
        @Override
        void fill(SimulatedWorld world) {
            double[] right = reliabilities(world, 9, 0.3, 0.95);
            forEachThing(world, thing -> {
                double[] wrong = crowd(world, thing);
                for (int source = 0; source < right.length; source++) {
                    world.count(source, thing, world.chance(right[source]) ? world.truth[thing] : wrong[pick(world)]);
                }
            });
        }
    },
    /** Nine sources with normal errors, their deviations from 0.1 to 10 percent. */
    MEASUREMENTS {
        @Override
        void fill(SimulatedWorld world) {
            double[] deviations = World.spreadOut(world.random.nextLong(), 9, 0.001, 0.1);
            forEachThing(world, thing -> {
                for (int source = 0; source < deviations.length; source++) {
                    double said = world.truth[thing] * (1 + deviations[source] * world.random.nextGaussian());
                    world.say(source, thing, Figure.parse(String.format("%.2f", said)));
                }
            });
        }
    },
    /** Eighty sources, most with a few claims, whose figures are right, or off by a share of their own size. */
    LONG_TAIL {
        @Override
        void fill(SimulatedWorld world) {
            int sources = 80;
            double[] right = reliabilities(world, sources, 0.3, 0.95);
            forEachThing(world, thing -> {
                for (int source = 0; source < sources; source++) {
                    if (world.chance(Math.max(0.05, 1.0 / (source + 1)))) {
                        world.count(source, thing, relativeError(world, thing, right[source], 0.1));
                    }
                }
            });
        }
    },
    /** Eighty sources, most with a few claims, with normal errors of deviations from 0.3 to 30 percent. */
    LONG_TAIL_MEASUREMENTS {
        @Override
        void fill(SimulatedWorld world) {
            int sources = 80;
            double[] deviations = World.spreadOut(world.random.nextLong(), sources, 0.003, 0.3);
            forEachThing(world, thing -> {
                for (int source = 0; source < sources; source++) {
                    if (world.chance(Math.max(0.05, 1.0 / (source + 1)))) {
                        double said = world.truth[thing] * (1 + deviations[source] * world.random.nextGaussian());
                        world.say(source, thing, Figure.parse(String.format("%.2f", Math.abs(said))));
                    }
                }
            });
        }
    },
    /** Five sources right 8 times in 10, and one right 4 times in 10 that five others copy, undeclared. */
    COPIED_FEED {
        @Override
        void fill(SimulatedWorld world) {
            forEachThing(world, thing -> {
                for (int source = 0; source < 5; source++) {
                    world.count(source, thing, ownError(world, thing, 0.8));
                }
                double feed = ownError(world, thing, 0.4);
                for (int source = 5; source < 11; source++) {
                    world.count(source, thing, feed);
                }
            });
        }
    },
    /** Five sources right from 6 to 9 times in 10, and three that copy four fifths of the first and count the rest. */
    PARTIAL_COPIES {
        @Override
        void fill(SimulatedWorld world) {
            double[] right = {0.5, 0.6, 0.7, 0.8, 0.9};
            forEachThing(world, thing -> {
                double first = ownError(world, thing, right[0]);
                for (int source = 0; source < right.length; source++) {
                    world.count(source, thing, source == 0 ? first : ownError(world, thing, right[source]));
                }
                for (int source = 5; source < 8; source++) {
                    world.count(source, thing, world.chance(0.8) ? first : ownError(world, thing, 0.5));
                }
            });
        }
    },
    /** Three sources right 19 times in 20 among nine right 3 times in 10, whose errors are one of three values. */
    FEW_ACCURATE {
        @Override
        void fill(SimulatedWorld world) {
            forEachThing(world, thing -> {
                double[] wrong = crowd(world, thing);
                for (int source = 0; source < 12; source++) {
                    boolean right = world.chance(source < 3 ? 0.95 : 0.3);
                    world.count(source, thing, right ? world.truth[thing] : wrong[pick(world)]);
                }
            });
        }
    },
    /** Two sources right 19 times in 20 among seven right 3 times in 10, with errors of their own. */
    TWO_ACCURATE {
        @Override
        void fill(SimulatedWorld world) {
            forEachThing(world, thing -> {
                for (int source = 0; source < 9; source++) {
                    world.count(source, thing, ownError(world, thing, source < 2 ? 0.95 : 0.3));
                }
            });
        }
    },
    /** Seven sources that slip in 5 to 40 percent of their rows: a factor of ten or a thousand, or the figure of the next thing. */
    SLIPS {
        @Override
        void fill(SimulatedWorld world) {
            double[] right = reliabilities(world, 7, 0.6, 0.95);
            forEachThing(world, thing -> {
                double next = 1000 + world.random.nextInt(100_000);
                for (int source = 0; source < right.length; source++) {
                    double[] slips = {10 * world.truth[thing], 1000 * world.truth[thing], next};
                    boolean slipped = !world.chance(right[source]);
                    world.count(source, thing, slipped ? slips[world.random.nextInt(3)] : world.truth[thing]);
                }
            });
        }
    },
    /** Eight sources that count with errors up to 3 percent in 5 to 60 percent of cases, and round to 1, 10, 100 or 1,000. */
    ROUNDED {
        @Override
        void fill(SimulatedWorld world) {
            double[] right = reliabilities(world, 8, 0.4, 0.95);
            int[] grains = {1, 1, 1, 10, 10, 100, 100, 1000};
            forEachThing(world, thing -> {
                for (int source = 0; source < right.length; source++) {
                    double said = relativeError(world, thing, right[source], 0.03);
                    long rounded = Math.round(said / grains[source]) * grains[source];
                    world.say(source, thing, Figure.parse(String.format("%,d", rounded)));
                }
            });
        }
    },
    /** Nine sources right 9 times in 10, one of two values for the rest: nobody copies. */
    ALL_ACCURATE {
        @Override
        void fill(SimulatedWorld world) {
            forEachThing(world, thing -> {
                double[] wrong = crowd(world, thing);
                for (int source = 0; source < 9; source++) {
                    boolean right = world.chance(0.9);
                    world.count(source, thing, right ? world.truth[thing] : wrong[pick(world)]);
                }
            });
        }
    },
    /** Each thing was counted anew four times; each of ten sources has one of the four, the true one mostly. */
    VINTAGES {
        @Override
        void fill(SimulatedWorld world) {
            double[] latest = reliabilities(world, 10, 0.25, 0.9);
            forEachThing(world, thing -> {
                double[] wrong = crowd(world, thing);
                for (int source = 0; source < 10; source++) {
                    boolean right = world.chance(latest[source]);
                    world.count(source, thing, right ? world.truth[thing] : wrong[world.random.nextInt(3)]);
                }
            });
        }
    };

    static final int THINGS = 40;

    abstract void fill(SimulatedWorld world);

    SimulatedWorld draw(long seed) {
        SimulatedWorld world = new SimulatedWorld(seed, THINGS, isMeasured() ? "m" : "person");
        for (int thing = 0; thing < THINGS; thing++) {
            world.truth[thing] = isMeasured() ? world.between(500, 1500) : 10_000 + world.random.nextInt(90_000);
        }
        fill(world);
        return world;
    }

    boolean isMeasured() {
        return this == MEASUREMENTS || this == LONG_TAIL_MEASUREMENTS;
    }

    private interface EachThing {
        void fill(int thing);
    }

    private static void forEachThing(SimulatedWorld world, EachThing each) {
        for (int thing = 0; thing < world.truth.length; thing++) {
            each.fill(thing);
        }
    }

    private static double[] reliabilities(SimulatedWorld world, int count, double least, double most) {
        double[] right = new double[count];
        Arrays.setAll(right, i -> world.between(least, most));
        return right;
    }

    /** The true count, or one up to twenty off. */
    private static double ownError(SimulatedWorld world, int thing, double reliability) {
        int off = (1 + world.random.nextInt(20)) * (world.random.nextBoolean() ? 1 : -1);
        return world.truth[thing] + (world.chance(reliability) ? 0 : off);
    }

    private static double relativeError(SimulatedWorld world, int thing, double reliability, double deviation) {
        double off = 1 + deviation * world.random.nextGaussian();
        return world.truth[thing] * (world.chance(reliability) ? 1 : Math.abs(off));
    }

    /** Three wrong values of a thing. */
    private static double[] crowd(SimulatedWorld world, int thing) {
        double[] wrong = new double[3];
        Arrays.setAll(wrong, i -> Math.round(world.truth[thing] * world.between(0.8, 1.2)));
        return wrong;
    }

    /** The first wrong value is the commonest. */
    private static int pick(SimulatedWorld world) {
        return Math.min(world.random.nextInt(5), 2) == 2 ? world.random.nextInt(3) : 0;
    }
}
