/**
 * Reads claims and writes figures, with every problem of an input told at once.
 *
 * <h2>Reading</h2>
 *
 * <p>{@link org.tallystick.io.ClaimsReader} reads claims documents and JSON Lines, one file or several together, as one {@link
 * org.tallystick.dossier.Dossier}:
 *
 * <pre>{@code
 * Loaded<Dossier> loaded = ClaimsReader.read(Path.of("story.claims.json"), Path.of("late.claims.jsonl"));
 * loaded.problems().forEach(System.err::println);
 * // story.claims.json:12:34: /claims/3/figure: this is a number; expected a phrase such as …
 * Dossier dossier = loaded.orElseThrow();
 * }</pre>
 *
 * <p>{@link org.tallystick.io.Loaded} is a value with its problems. A {@link org.tallystick.io.Problem} has the file, line and column,
 * the JSON pointer, what is wrong and what was expected. No input throws; {@link org.tallystick.io.Loaded#orElseThrow()} throws a
 * {@link org.tallystick.io.BadInputException} with all problems, for who wants that.
 *
 * <p>A claims document is an object with {@code "tallystick": 1}, {@code sources}, {@code claims} and, as need be, {@code title},
 * {@code measurands} and {@code relations}. In JSON Lines each line is one entry with a {@code type}. Keys that begin with {@code x-}
 * are passed over, other unknown keys are problems. Numbers are exact, as JSON numbers or as texts, fractions too.
 *
 * <h2>Writing</h2>
 *
 * <p>{@link org.tallystick.io.ClaimsWriter} writes a dossier as a claims document that reads back equal. Most figures are written as
 * their phrase. One that was changed after it was said is written as an object, which may hold a {@code phrase} in the place of the
 * {@code value}, and a {@code unit} in which the figure was told later; the reader takes both.
 *
 * <p>{@link org.tallystick.io.FigureJson} writes a figure with all its readings, or a refusal, as one line of JSON.
 *
 * @serial exclude
 */
package org.tallystick.io;
