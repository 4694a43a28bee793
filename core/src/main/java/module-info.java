import org.jspecify.annotations.NullMarked;

/** Exact figures, their comparison and the proof of their contradictions. */
@NullMarked
module org.tallystick {
    requires transitive com.google.common;
    requires java.measure;
    requires systems.uom.common;
    requires tech.units.indriya;
    requires static org.immutables.serial;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.tallystick;
    exports org.tallystick.analysis;
    exports org.tallystick.audit;
    exports org.tallystick.claim;
    exports org.tallystick.comparison;
    exports org.tallystick.copying;
    exports org.tallystick.dossier;
    exports org.tallystick.figure;
    exports org.tallystick.number;
    exports org.tallystick.phrase;
    exports org.tallystick.proof;
    exports org.tallystick.provenance;
    exports org.tallystick.reconcile;
    exports org.tallystick.relation;
    exports org.tallystick.repair;
    exports org.tallystick.reporting;
    exports org.tallystick.time;
    exports org.tallystick.truth;
    exports org.tallystick.unit;
}
