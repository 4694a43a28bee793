/**
 * The values of the library in Jackson's databind: {@link org.tallystick.io.jackson.TallystickModule}.
 *
 * <p>Readers of files, such as {@link org.tallystick.io.claims.ClaimsReader}, report problems with their file, line and column. The module is
 * for programs whose own documents contain values of this library.
 */
package org.tallystick.io.jackson;
