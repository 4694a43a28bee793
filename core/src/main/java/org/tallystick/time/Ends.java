package org.tallystick.time;

import com.google.common.collect.ImmutableSet;

/** The possible first and last dates of a period; empty where an end is not stated. */
record Ends(ImmutableSet<PartialDate> begins, ImmutableSet<PartialDate> ends) {

    static Ends since(ImmutableSet<PartialDate> begins) {
        return new Ends(begins, ImmutableSet.of());
    }

    static Ends until(ImmutableSet<PartialDate> ends) {
        return new Ends(ImmutableSet.of(), ends);
    }

    static Ends between(PartialDate first, PartialDate last) {
        return new Ends(ImmutableSet.of(first), ImmutableSet.of(last));
    }
}
