/**
 * Counting of the claims of one measurand: which are about the same thing, which can be true together, and the standing of each.
 *
 * @serial exclude
 */
package org.tallystick.consensus;
