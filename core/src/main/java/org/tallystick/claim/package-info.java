/**
 * Claims, sources and measurands. A {@link org.tallystick.claim.Claim} is a figure of a {@link org.tallystick.claim.Measurand}
 * that a {@link org.tallystick.claim.Source} states.
 *
 * <p>"Measurand" is the term of metrology (International Vocabulary of Metrology, 2.3) for the quantity that is meant to be
 * measured, as opposed to any one figure of it. Two figures can only agree or disagree when they are of one measurand, so
 * a measurand holds all that distinguishes it from similar ones: unit, population, place, reference period, and its
 * {@link org.tallystick.claim.Course}. A {@link org.tallystick.claim.Facet} is a respect in which two claims differ.
 *
 * <p>A source is an outlet, an agency, an office, a person, a document or a data set. Sources cite sources and have publishers, by
 * id; {@code provenance} derives what follows from that.
 *
 * <p>A claim has the figure {@linkplain org.tallystick.claim.Claim#said() as stated} and
 * {@linkplain org.tallystick.claim.Claim#figure() as it is compared}: in the unit of the measurand, within the range of the
 * measurand, at the resolution of the source. It may {@linkplain org.tallystick.claim.Claim#superseding correct} others and may be
 * {@linkplain org.tallystick.claim.Claim#withdrawnOn withdrawn}.
 *
 * @serial exclude
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.tallystick.claim;

import org.immutables.value.Value;
