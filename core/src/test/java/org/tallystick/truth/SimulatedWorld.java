package org.tallystick.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.reconcile.Reconciler;

/** True values, and the claims of simulated sources about them. */
final class SimulatedWorld {
    final Random random;
    final double[] truth;
    private final String unit;
    private final List<Claim> claims = new ArrayList<>();

    SimulatedWorld(long seed, int things, String unit) {
        this.unit = unit;
        this.random = new Random(seed * 7919 + 17);
        this.truth = new double[things];
    }

    static String thing(int thing) {
        return String.format("thing-%03d", thing);
    }

    static String source(int source) {
        return String.format("source-%03d", source);
    }

    void say(int source, int thing, Figure figure) {
        claims.add(Claim.of(Source.of(source(source)), Measurand.of(thing(thing), unit), figure));
    }

    /** States a count as an exact figure. */
    void count(int source, int thing, double value) {
        say(source, thing, Figure.exactly(Math.max(0, Math.round(value))));
    }

    /** Returns the claims as data items. */
    DataItems items() {
        return DataItems.of(Reconciler.standard().reconcile(Dossier.of(claims)));
    }

    double trueValue(DataItem item) {
        return truth[Integer.parseInt(item.measurand().id().substring("thing-".length()))];
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
