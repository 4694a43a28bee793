/**
 * How claims of one measurand are counted: which are about the same thing, which of them can be true together, and where each of
 * them stands.
 *
 * @serial exclude
 */
package org.tallystick.consensus;
