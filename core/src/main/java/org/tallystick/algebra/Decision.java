package org.tallystick.algebra;

/** What is known of whether some choice of values makes something true. */
enum Decision {
    /** None does. */
    NO,
    /** One does. */
    YES,
    /** It could not be decided. */
    OPEN;

    static Decision of(boolean found) {
        return found ? YES : NO;
    }
}
