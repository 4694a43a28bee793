package org.tallystick.grammar;

/** What is no figure unless it is asked for. */
public enum Asked {
    /** "2019". */
    YEARS,
    /** "21st", "third". */
    ORDINALS
}
