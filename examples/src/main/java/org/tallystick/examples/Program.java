package org.tallystick.examples;

/** The program {@code tallystick}. */
public final class Program {
    private Program() {}

    /**
     * Runs the program.
     *
     * @param arguments the command and what it works on
     */
    public static void main(String[] arguments) {
        System.err.println("tallystick: no command is available yet");
        System.exit(2);
    }
}
