package org.tallystick.time;

import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import org.tallystick.lexicon.Plurals;

/**
 * A step in which time is counted back.
 *
 * @param unit a unit of time
 * @param size the number of units in one step
 */
record Step(ChronoUnit unit, int size) {
    /** The steps by name, in the singular and in the plural. */
    static final ImmutableMap<String, Step> BY_NAME = named(ImmutableMap.<String, Step>builder()
            .put("hour", new Step(ChronoUnit.HOURS, 1))
            .put("day", new Step(ChronoUnit.DAYS, 1))
            .put("week", new Step(ChronoUnit.WEEKS, 1))
            .put("fortnight", new Step(ChronoUnit.WEEKS, 2))
            .put("month", new Step(ChronoUnit.MONTHS, 1))
            .put("year", new Step(ChronoUnit.YEARS, 1))
            .put("decade", new Step(ChronoUnit.YEARS, 10))
            .buildOrThrow());

    private static ImmutableMap<String, Step> named(ImmutableMap<String, Step> singulars) {
        ImmutableMap.Builder<String, Step> all =
                ImmutableMap.<String, Step>builder().putAll(singulars);
        singulars.forEach((name, step) -> all.put(Plurals.plural(name), step));
        return all.buildOrThrow();
    }
}
