/**
 * Text and JSON, read with the place of every value and written key by key; not exported. This package does not depend on claims or
 * figures, and the parser is not visible outside.
 *
 * <p>{@link org.tallystick.io.json.TextSource} decodes bytes to characters. {@link org.tallystick.io.json.JsonTreeReader} reads them into a
 * tree, and {@link org.tallystick.io.json.JsonLinesReader} into a tree for each line, within {@link org.tallystick.io.json.JsonLimits}.
 * Each {@link org.tallystick.io.json.Located} value of a tree has its {@link org.tallystick.io.json.Place}. {@link
 * org.tallystick.io.json.Fields} reads the members of an object by their kinds, and adds faults to {@link org.tallystick.io.json.Problems}.
 *
 * <p>{@link org.tallystick.io.json.JsonOutput} writes JSON.
 *
 * @serial exclude
 */
package org.tallystick.io.json;
