/**
 * What is measured: a {@link org.tallystick.measurand.Measurand} and its {@link org.tallystick.measurand.Course}.
 *
 * <p>"Measurand" is metrology's word (International Vocabulary of Metrology, 2.3) for the quantity that is meant to be
 * measured, as opposed to any one figure of it. Two figures can only agree or disagree when they are of one measurand, so
 * a measurand says all that keeps it apart from its neighbours: unit, population, place and reference period.
 *
 * @serial exclude
 */
package org.tallystick.measurand;
