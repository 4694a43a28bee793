package org.tallystick.grammar.numeral;

/** Whether a phrase is the whole text or a part of running text. */
public enum Scope {
    /** The whole text: all of it must be understood. */
    PHRASE,
    /** A part of running text: it ends where no more of the text continues it. */
    TEXT
}
