/**
 * Everything that is laid together: a {@link org.tallystick.dossier.Dossier} holds claims and relations and is the one
 * place where ids are resolved.
 *
 * <p>Claims bring their sources and measurands with them. What is only referred to (a cited source, a measurand of a
 * relation) may be added; what nobody describes is known by its id alone. One id with two definitions is refused with
 * both.
 *
 * @serial exclude
 */
package org.tallystick.dossier;
