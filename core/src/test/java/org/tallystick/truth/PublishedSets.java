package org.tallystick.truth;

import java.util.Arrays;
import java.util.List;

/** Measurements that others have published, and pooled. */
final class PublishedSets {
    /** The neutron's mean life in seconds, as the Particle Data Group averaged it in 2018. */
    static final List<Measurement> NEUTRON = List.of(
            Measurement.of(880.2, 1.2),
            Measurement.of(887.7, 2.247),
            Measurement.of(882.5, 2.052),
            Measurement.of(880.7, 1.769),
            Measurement.of(878.5, 0.762),
            Measurement.of(889.2, 4.841),
            Measurement.of(882.6, 2.7));

    /**
     * Trials of the BCG vaccine: the logarithm of the risk ratio of tuberculosis. G. A. Colditz et al., Journal of the American Medical
     * Association 271, 1994, 698.
     */
    static final List<Measurement> BCG = measurements(PublishedSets::riskRatio, new int[][] {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    });

    /**
     * Aspirin after a heart attack: the logarithm of the odds ratio of death, from deaths and patients. J. L. Fleiss, The Statistical Basis
     * of Meta-Analysis, Statistical Methods in Medical Research 2, 1993, 121.
     */
    static final List<Measurement> ASPIRIN = measurements(PublishedSets::oddsRatio, new int[][] {
        {49, 615, 67, 624},
        {44, 758, 64, 771},
        {102, 832, 126, 850},
        {32, 317, 38, 309},
        {85, 810, 52, 406},
        {246, 2267, 219, 2257},
        {1570, 8587, 1720, 8600}
    });

    /**
     * Length of stay of stroke patients in days, special care against usual: patients, mean and deviation of both. S.-L. T. Normand,
     * Meta-Analysis: Formulating, Evaluating, Combining, and Reporting, Statistics in Medicine 18, 1999, 321.
     */
    static final List<Measurement> STROKE = measurements(PublishedSets::meanDifference, new int[][] {
        {155, 55, 47, 156, 75, 64},
        {31, 27, 7, 32, 29, 4},
        {75, 64, 17, 71, 119, 29},
        {18, 66, 20, 18, 137, 48},
        {8, 14, 8, 13, 18, 11},
        {57, 19, 7, 52, 18, 4},
        {34, 52, 45, 33, 41, 34},
        {110, 21, 16, 183, 31, 27},
        {60, 30, 27, 52, 23, 20}
    });

    /**
     * What teachers expect of pupils and what becomes of these: standardized mean differences and their variances. S. W. Raudenbush, Journal
     * of Educational Psychology 76, 1984, 85.
     */
    static final List<Measurement> EXPECTANCY = ofVariances(new double[][] {
        {0.03, 0.0156},
        {0.12, 0.0216},
        {-0.14, 0.0279},
        {1.18, 0.1391},
        {0.26, 0.1362},
        {-0.06, 0.0106},
        {-0.02, 0.0106},
        {-0.32, 0.0484},
        {0.27, 0.0269},
        {0.80, 0.0630},
        {0.54, 0.0912},
        {0.18, 0.0497},
        {-0.02, 0.0835},
        {0.23, 0.0841},
        {-0.18, 0.0253},
        {-0.06, 0.0279},
        {0.30, 0.0193},
        {0.07, 0.0088},
        {-0.07, 0.0303}
    });

    /** The constant of gravitation in 10⁻¹¹ m³ kg⁻¹ s⁻², the eleven values from which CODATA made that of 2010. */
    static final List<Measurement> GRAVITATION = List.of(
            Measurement.of(6.67248, 0.00043),
            Measurement.of(6.6729, 0.00050),
            Measurement.of(6.67398, 0.00070),
            Measurement.of(6.674255, 0.000092),
            Measurement.of(6.67559, 0.00027),
            Measurement.of(6.67422, 0.00098),
            Measurement.of(6.67387, 0.00027),
            Measurement.of(6.67228, 0.00087),
            Measurement.of(6.67425, 0.00012),
            Measurement.of(6.67349, 0.00018),
            Measurement.of(6.67234, 0.00014));

    private PublishedSets() {}

    private interface Effect {
        Measurement of(int... counts);
    }

    private static List<Measurement> measurements(Effect effect, int[][] rows) {
        return Arrays.stream(rows).map(effect::of).toList();
    }

    private static List<Measurement> ofVariances(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Measurement.of(row[0], Math.sqrt(row[1])))
                .toList();
    }

    private static Measurement riskRatio(int... n) {
        double treated = n[0] + n[1];
        double control = n[2] + n[3];
        double variance = 1.0 / n[0] - 1 / treated + 1.0 / n[2] - 1 / control;
        return Measurement.of(Math.log(n[0] / treated / (n[2] / control)), Math.sqrt(variance));
    }

    private static Measurement oddsRatio(int... n) {
        double treated = n[1] - n[0];
        double control = n[3] - n[2];
        double variance = 1.0 / n[0] + 1 / treated + 1.0 / n[2] + 1 / control;
        return Measurement.of(Math.log(n[0] / treated / (n[2] / control)), Math.sqrt(variance));
    }

    private static Measurement meanDifference(int... n) {
        double squares = (n[0] - 1.0) * n[2] * n[2] + (n[3] - 1.0) * n[5] * n[5];
        double pooled = squares / (n[0] + n[3] - 2);
        return Measurement.of(n[1] - n[4], Math.sqrt(pooled * (1.0 / n[0] + 1.0 / n[3])));
    }
}
