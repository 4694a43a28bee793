/**
 * Estimates of measurands whose figures differ, by the weight of evidence. A {@link org.tallystick.truth.Weighing} takes a finished
 * reconciliation and returns an {@link org.tallystick.truth.Estimate} for each measurand in dispute:
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * Weighing.majority().weigh(result).forEach(System.out::println);
 * Weighing.mandelPaule().weigh(result, "lifetime").map(Estimate::why);
 * }</pre>
 *
 * <p>An estimate is calculated and was stated by no source. The calculation uses floating point, with the same result on every machine.
 * Nothing in a reconciliation depends on an estimate, and no claim changes its standing by it.
 *
 * <p>Figures count by their origins: copies of one origin weigh once. The underlying statistics are public: a {@link
 * org.tallystick.truth.Pooling} of {@link org.tallystick.truth.Measurement measurements} gives a {@link org.tallystick.truth.Pooled} value,
 * as in published tables.
 *
 * @serial exclude
 */
package org.tallystick.truth;
