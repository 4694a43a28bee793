package org.tallystick.grammar;

/** Numbers that are figures only on request. */
public enum Asked {
    /** "2019". */
    YEARS,
    /** "21st", "third". */
    ORDINALS
}
