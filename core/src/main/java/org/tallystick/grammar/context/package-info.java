/**
 * Phrases in running text: where they begin, and whether the words around a number make something else of it; not exported.
 *
 * <p>{@link org.tallystick.grammar.context.PhraseFinder} finds the next phrase. Each number is first held against the rules of this package:
 * dates, times and names are skipped, a number that continues in a way that is not understood is passed over as a whole. {@link
 * org.tallystick.grammar.context.PassedNumbers} records what was passed over, with the reasons, for an audit. {@link
 * org.tallystick.grammar.context.TableScale} notes the scale that a text states for the figures of a table.
 */
package org.tallystick.grammar.context;
