package org.tallystick.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reconciles claims. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {
    ReconcileCommand(Streams streams) {}

    @Override
    public Integer call() {
        return 2;
    }
}
