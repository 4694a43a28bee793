/**
 * Lays the figures of several sources together and says which agree, which cannot all be true, and why.
 *
 * @serial exclude
 */
@TallystickStyle
package org.tallystick;
