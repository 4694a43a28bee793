/**
 * The program {@code tallystick}. {@link org.tallystick.cli.Program} contains {@code main}; each command is a class of its own. It reads
 * claims documents, such as those in {@code examples/dossiers}, and writes reports and JSON.
 */
package org.tallystick.cli;
