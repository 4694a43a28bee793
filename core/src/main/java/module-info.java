import org.jspecify.annotations.NullMarked;

/** Exact figures, their comparison and the proof of their contradictions. */
@NullMarked
module org.tallystick {
    requires com.google.common;
    requires java.measure;
    requires systems.uom.common;
    requires tech.units.indriya;
    requires static org.immutables.serial;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.tallystick;
}
