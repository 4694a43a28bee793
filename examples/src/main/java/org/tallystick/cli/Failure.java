package org.tallystick.cli;

import java.io.Serial;

/** Something outside the program that went wrong; its message is shown to the user as it is. */
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
