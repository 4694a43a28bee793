package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Standard output. If its reader has closed it, as {@code head} does, the rest is discarded silently; any other error is a {@link Failure}.
 */
final class Output extends Writer {
    private final Writer target;
    private boolean abandoned;

    Output(Writer target) {
        this.target = target;
    }

    /** Whether the reader has closed it, so that further work is useless. */
    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public void write(char[] text, int start, int length) {
        attempt(() -> target.write(text, start, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        attempt(target::close);
    }

    void line(String text) {
        attempt(() -> target.append(text).append('\n'));
    }

    private void attempt(Attempt attempt) {
        if (abandoned) {
            return;
        }
        try {
            attempt.run();
        } catch (IOException failure) {
            abandoned = true;
            String reason = String.valueOf(failure.getMessage());
            if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new Failure("standard output cannot be written: " + reason, failure);
            }
        }
    }

    /** A write operation. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
