/**
 * What the weight of evidence says where figures truly differ. A {@link org.tallystick.truth.Weighing} looks at a
 * finished reconciliation and gives an {@link org.tallystick.truth.Estimate} for each measurand in dispute:
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * Weighing.majority().weigh(result).forEach(System.out::println);
 * Weighing.mandelPaule().weigh(result, "lifetime").map(Estimate::why);
 * }</pre>
 *
 * <p>An estimate is a guess with a method, and nobody said it. It is calculated in floating point, the same on every machine,
 * and lies above every verdict: nothing in a reconciliation depends on it, and none of its claims changes its standing by it.
 *
 * <p>Figures count by their origins: copies of one origin weigh once. The statistics beneath are open too: a
 * {@link org.tallystick.truth.Pooling} of {@link org.tallystick.truth.Measurement measurements} gives a
 * {@link org.tallystick.truth.Pooled} value, as published tables have it.
 *
 * @serial exclude
 */
package org.tallystick.truth;
