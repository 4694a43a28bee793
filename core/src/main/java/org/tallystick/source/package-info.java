/**
 * Who says it: a {@link org.tallystick.source.Source} is an outlet, an agency, an office, a person, a document or a data
 * set. Sources cite sources and have publishers, by id; what follows from that is worked out in {@code lineage}.
 *
 * @serial exclude
 */
package org.tallystick.source;
