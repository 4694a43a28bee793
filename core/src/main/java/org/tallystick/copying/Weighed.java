package org.tallystick.copying;

/** The log likelihood ratios of one pair, by the kind of trace. */
record Weighed(
        double values, double errors, double omissions, double order, double hedges, double wording, double precision) {
    double of(TraceKind kind) {
        return switch (kind) {
            case SHARED_VALUES -> values;
            case SHARED_ERRORS -> errors;
            case SAME_OMISSIONS -> omissions;
            case SAME_ORDER -> order;
            case SAME_HEDGES -> hedges;
            case SAME_WORDING -> wording;
            case FALSE_PRECISION -> precision;
        };
    }

    /** Returns the posterior probability of a copy, given its prior odds. */
    double probability(double odds) {
        return 1 / (1 + StrictMath.exp(-values - errors - besideValues()) / odds);
    }

    /** Returns the weight of all that does not depend on which values the two state. */
    double besideValues() {
        return omissions + order + hedges + wording + precision;
    }
}
