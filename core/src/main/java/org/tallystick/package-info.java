/**
 * The figures of several sources, compared: which of them agree, which cannot all be true, and why.
 *
 * @serial exclude
 */
@TallystickStyle
package org.tallystick;
