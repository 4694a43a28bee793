package org.tallystick.grammar;

/** Whether a phrase stands alone or in running text, where it ends as soon as it makes no more sense. */
public enum Scope {
    /** Alone: all of it must be understood. */
    PHRASE,
    /** In a text: what follows may be anything. */
    TEXT
}
