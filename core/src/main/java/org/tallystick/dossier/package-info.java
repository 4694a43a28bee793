/**
 * The claims and relations of a story. A {@link org.tallystick.dossier.Dossier} holds them and is the only place where ids are
 * resolved.
 *
 * <p>Claims contain their sources and measurands. Things that are only referred to (a cited source, a measurand of a relation) may
 * be added; without a description they are known only by their id. Where one id has two definitions, both are refused.
 *
 * <p>A dossier can be reduced {@linkplain org.tallystick.dossier.Dossier#asKnownOn to the state known on a day}. Claims that were
 * {@linkplain org.tallystick.dossier.Dossier#retired corrected or withdrawn} are kept and not counted.
 *
 * <p>{@link org.tallystick.dossier.Dossier#unknownNames} lists names that are probably misspelt, and {@link
 * org.tallystick.dossier.Dossier#strict} rejects them.
 *
 * @serial exclude
 */
package org.tallystick.dossier;
