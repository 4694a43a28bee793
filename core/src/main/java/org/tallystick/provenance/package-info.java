/**
 * The provenance of figures. {@link org.tallystick.provenance.Lineage} follows the citations of a dossier to their roots. An
 * {@link org.tallystick.provenance.Origin} is a root, or the publisher of several.
 *
 * <p>Roots of one publisher are one origin, and each unnamed official is an origin of its own. Many outlets that repeat
 * one agency are one origin. So agreement is counted in origins, never in outlets.
 *
 * @serial exclude
 */
package org.tallystick.provenance;
