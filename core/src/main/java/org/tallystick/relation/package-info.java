/**
 * Arithmetic relations of measurands, as a user states them.
 *
 * <p>A {@link org.tallystick.relation.Relation} has a {@link org.tallystick.relation.RelationKind}, and its
 * {@link org.tallystick.relation.Term}s have {@link org.tallystick.relation.Role}s (the whole, the parts, the rate). Or it is a {@link
 * org.tallystick.relation.Rule}, one line of text:
 *
 * <pre>{@code
 * Relation.parse("seized >= meth + cocaine + fentanyl").measurands();    // [seized, meth, cocaine, fentanyl]
 * }</pre>
 *
 * <p>Measurands are named by id. Their units are resolved when a dossier is reconciled.
 *
 * @serial exclude
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        depluralize = true,
        put = "add*",
        putAll = "add*",
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.tallystick.relation;

import org.immutables.value.Value;
