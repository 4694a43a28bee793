/**
 * Reading, writing and drafting of claims documents and JSON Lines. A reader reports every problem of an input at once.
 *
 * <h2>Reading</h2>
 *
 * <p>{@link org.tallystick.io.claims.ClaimsReader} reads claims documents and JSON Lines, one file or several together, as one {@link
 * org.tallystick.dossier.Dossier}:
 *
 * <pre>{@code
 * Loaded<Dossier> loaded = ClaimsReader.read(Path.of("story.claims.json"), Path.of("late.claims.jsonl"));
 * loaded.problems().forEach(System.err::println);
 * // story.claims.json:12:34: /claims/3/figure: this is a number; expected a phrase such as …
 * Dossier dossier = loaded.orElseThrow();
 * }</pre>
 *
 * <p>The result is a {@link org.tallystick.io.problem.Loaded} dossier with the valid entries and the problems.
 *
 * <p>A claims document is an object with {@code "tallystick": 1}, {@code sources}, {@code claims} and, as need be, {@code title}, {@code
 * measurands} and {@code relations}. In JSON Lines each line is one entry with a {@code type}. Keys that begin with {@code x-} are ignored;
 * other unknown keys are problems. Numbers are exact, as JSON numbers or as texts, including fractions.
 *
 * <h2>Writing</h2>
 *
 * <p>{@link org.tallystick.io.claims.ClaimsWriter} writes a dossier as a claims document that reads back equal. Most figures are written as
 * their phrase. A figure that was changed after it was stated is written as an object, which may have a {@code phrase} instead of the
 * {@code value}, and a {@code unit} to which the figure was converted later; the reader accepts both. A figure that no such object can
 * express is an {@link org.tallystick.io.problem.UnwritableFigureException}.
 *
 * <h2>Drafting</h2>
 *
 * <p>{@link org.tallystick.io.claims.ClaimsDrafter} makes a {@link org.tallystick.io.claims.ClaimsDraft} of a plain text: a claims document
 * with every figure of the text, for a person to complete.
 *
 * <h2>Processing</h2>
 *
 * <p>Each entry is first a draft that refers to others by their ids. The drafts of all files are gathered, undeclared ids and circles are
 * reported, and the valid entries are assembled into a dossier.
 *
 * @serial exclude
 */
package org.tallystick.io.claims;
