package org.tallystick.cli;

import java.io.Serial;

/** Thrown for a failure outside the program; its message is shown to the user unchanged. */
final class Failure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Failure(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
