import org.jspecify.annotations.NullMarked;

/** Readers of claims and of texts, and writers of figures, reconciliations and reports. */
@NullMarked
module org.tallystick.io {
    exports org.tallystick.io.claims;
    exports org.tallystick.io.jackson;
    exports org.tallystick.io.problem;
    exports org.tallystick.io.report;
    exports org.tallystick.io.source;

    requires transitive org.tallystick;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static java.compiler; // the annotation of generated templates
    requires static org.jspecify;

    provides tools.jackson.databind.JacksonModule with
            org.tallystick.io.jackson.TallystickModule;
}
