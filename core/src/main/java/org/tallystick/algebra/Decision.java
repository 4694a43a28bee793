package org.tallystick.algebra;

/** The answer to whether some choice of values makes a statement true. */
enum Decision {
    /** No choice does. */
    NO,
    /** Some choice does. */
    YES,
    /** It could not be decided. */
    OPEN;

    static Decision of(boolean found) {
        return found ? YES : NO;
    }
}
