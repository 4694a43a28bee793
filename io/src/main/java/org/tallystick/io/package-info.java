/**
 * Readers of claims documents, and writers of figures, reconciliations and reports.
 *
 * @serial exclude
 */
package org.tallystick.io;
