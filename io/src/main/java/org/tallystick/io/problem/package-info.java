/**
 * The problems of an input, reported all at once.
 *
 * <p>{@link org.tallystick.io.problem.Loaded} is a value that was read, with its problems. A {@link org.tallystick.io.problem.Problem} has
 * the file, line and column, the JSON pointer, and descriptions of the fault and of the expected input. Reading throws for no input. For
 * callers that need an exception, {@link org.tallystick.io.problem.Loaded#orElseThrow()} throws a {@link
 * org.tallystick.io.problem.BadInputException} with all problems.
 *
 * @serial exclude
 */
package org.tallystick.io.problem;
