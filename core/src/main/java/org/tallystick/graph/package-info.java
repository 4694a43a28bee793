/**
 * Algorithms on directed graphs; not exported.
 *
 * <p>{@link org.tallystick.graph.StrongComponents} orders the nodes of a graph, and finds the cycles that keep it from being ordered.
 */
package org.tallystick.graph;
