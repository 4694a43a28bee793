/**
 * Text and JSON, read with the place of every value and written key by key; not exported. Nothing here knows what a claim or a
 * figure is, and no other room sees the parser.
 *
 * <p>Bytes become characters in {@link org.tallystick.io.json.TextSource}, and characters a tree in {@link
 * org.tallystick.io.json.JsonTreeReader}, or a tree a line in {@link org.tallystick.io.json.JsonLinesReader}, within {@link
 * org.tallystick.io.json.JsonLimits}. Each {@link org.tallystick.io.json.Located} value of a tree has its {@link
 * org.tallystick.io.json.Place}. {@link org.tallystick.io.json.Fields} reads the members of an object by their kinds, and what is
 * wrong goes to {@link org.tallystick.io.json.Problems}.
 *
 * <p>{@link org.tallystick.io.json.JsonOutput} writes.
 *
 * @serial exclude
 */
package org.tallystick.io.json;
