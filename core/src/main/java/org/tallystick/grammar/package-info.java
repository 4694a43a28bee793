/**
 * The grammar of figures: from tokens to what was said; not exported.
 *
 * <p>{@link org.tallystick.grammar.PhraseReader} reads one phrase, alone or in running text, and gives a {@link
 * org.tallystick.grammar.Phrase}: its {@link org.tallystick.grammar.Form} (one number, two ends, a rough count), the
 * change that it tells of, and where each part of the meaning stands. Below it one reader each knows numbers,
 * fractions, units, ranges, rough counts and words of change; each begins with its rule. What a form means, which
 * values it leaves open in each reading, is decided one room up, in {@code figure}.
 *
 * <p>Nothing is guessed: what the grammar does not cover is thrown as {@link
 * org.tallystick.lexicon.NotUnderstoodException} with its place and the reason. All reading is a single pass with bounded
 * look-ahead; no regular expression is used. No word of any language stands here: the grammar asks only for the {@link
 * org.tallystick.lexicon.Role roles} of words.
 */
package org.tallystick.grammar;
