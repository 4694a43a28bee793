/**
 * Everything that is laid together: a {@link org.tallystick.dossier.Dossier} holds claims and relations and is the one
 * place where ids are resolved.
 *
 * <p>Claims bring their sources and measurands with them. What is only referred to (a cited source, a measurand of a
 * relation) may be added; what nobody describes is known by its id alone. One id with two definitions is refused with
 * both.
 *
 * <p>A dossier can be had {@linkplain org.tallystick.dossier.Dossier#asKnownOn as it was known on a day}; claims that were
 * {@linkplain org.tallystick.dossier.Dossier#retired corrected or withdrawn} are kept and no longer counted.
 *
 * <p>{@link org.tallystick.dossier.Dossier#unknownNames} lists names that are probably misspelt, and {@link
 * org.tallystick.dossier.Dossier#strict} rejects them.
 *
 * @serial exclude
 */
package org.tallystick.dossier;
