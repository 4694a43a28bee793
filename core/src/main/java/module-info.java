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
    exports org.tallystick.audit;
    exports org.tallystick.claim;
    exports org.tallystick.copying;
    exports org.tallystick.dossier;
    exports org.tallystick.figure;
    exports org.tallystick.habit;
    exports org.tallystick.lineage;
    exports org.tallystick.measurand;
    exports org.tallystick.number;
    exports org.tallystick.reconcile;
    exports org.tallystick.relation;
    exports org.tallystick.repair;
    exports org.tallystick.source;
    exports org.tallystick.time;
    exports org.tallystick.unit;
    exports org.tallystick.verdict;
    exports org.tallystick.weighing;
}
