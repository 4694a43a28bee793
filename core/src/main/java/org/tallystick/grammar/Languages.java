package org.tallystick.grammar;

import org.tallystick.lexicon.English;
import org.tallystick.lexicon.Language;
import org.tallystick.unit.Unit;

/** The supported languages, each with the names of the units. */
public final class Languages {
    /** English. It has no state. */
    public static final Language ENGLISH =
            English.naming(Unit.names().firstWords(), Unit.names().furtherWords());

    private Languages() {}
}
