package org.tallystick;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of the generated values of this package and those below it. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        strictBuilder = true,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
@interface TallystickStyle {}
