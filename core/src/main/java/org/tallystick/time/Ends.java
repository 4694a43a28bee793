package org.tallystick.time;

import com.google.common.collect.ImmutableSet;

/** The dates with which a period may begin and those until which it may last; empty where an end was not said. */
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
