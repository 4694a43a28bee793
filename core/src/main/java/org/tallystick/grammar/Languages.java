package org.tallystick.grammar;

import org.tallystick.lexicon.English;
import org.tallystick.lexicon.Language;
import org.tallystick.unit.Units;

/** The languages that are read, each with the names of the units. */
public final class Languages {
    /** English; it has no state. */
    public static final Language ENGLISH = English.naming(Units.firstWords(), Units.furtherWords());

    private Languages() {}
}
