/** The program, and stories that show the library at work. */
package org.tallystick.examples;
