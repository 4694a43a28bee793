package org.tallystick.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A line on standard error that states the current activity once it has taken more than two seconds. It is shown only on a terminal and is
 * erased at the end.
 *
 * <p>{@code System.console()} cannot determine whether standard error is a terminal: it refers to the other two streams, and from JDK 22 on
 * a console may exist without a terminal. So {@code test -t 2} is run, after the two seconds, when it costs nothing; where there is no such
 * command nothing is shown.
 */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final BooleanSupplier terminal;
    private final Thread clock = new Thread(this::run, "progress");
    private String doing = "";
    private int seconds = (int) PATIENCE.toSeconds();
    private boolean shown;
    private boolean closed;

    Progress(PrintWriter err, BooleanSupplier terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Returns a progress display that appears after two seconds. */
    static Progress on(Streams streams) {
        Progress progress = new Progress(streams.err(), Progress::isTerminal);
        progress.clock.setDaemon(true);
        progress.clock.start();
        return progress;
    }

    /** Returns a progress display that never appears. */
    static Progress none(Streams streams) {
        return new Progress(streams.err(), () -> false);
    }

    private void run() {
        try {
            Thread.sleep(PATIENCE.toMillis());
            boolean isSeen = terminal.getAsBoolean();
            while (isSeen) {
                show();
                Thread.sleep(STEP.toMillis());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized void now(String doing) {
        this.doing = doing;
    }

    synchronized void show() {
        if (!closed) {
            err.print(ERASE + "tallystick: " + doing + ", " + seconds++ + " s");
            err.flush();
            shown = true;
        }
    }

    /** Erases the line for good, before anything else is written to the terminal. */
    synchronized void hide() {
        clock.interrupt();
        closed = true;
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        hide();
    }
}
