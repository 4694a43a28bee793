/**
 * The problems of an input, reported all at once.
 *
 * <p>{@link org.tallystick.io.problem.Loaded} is what was read, with its problems. A {@link org.tallystick.io.problem.Problem} has
 * the file, line and column, the JSON pointer, what is wrong and what was expected. No input throws; {@link
 * org.tallystick.io.problem.Loaded#orElseThrow()} throws a {@link org.tallystick.io.problem.BadInputException} with all problems,
 * for who wants that.
 *
 * @serial exclude
 */
package org.tallystick.io.problem;
