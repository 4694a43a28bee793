package org.tallystick.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** One of several figures, or of several sides of a dispute, that no single phrase can express. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Side implements Serializable permits ImmutableSide {
    private static final long serialVersionUID = 1L;

    Side() {}

    /**
     * Returns the phrase of this side: the agreed figure of its claims, else their range, else the figure of one of them, if possible
     * with two ends.
     *
     * @return the phrase with its unit
     */
    public abstract Optional<String> printable();

    /**
     * Returns the origins to which the phrase has to be attributed.
     *
     * @return the ids of origins; none where two named ones state it
     */
    public abstract ImmutableSet<String> attributeTo();

    /**
     * Returns the attribution in words.
     *
     * @return "according to the ministry", empty where nobody has to be named
     */
    public abstract Optional<String> attribution();

    /**
     * Returns the date that it is about.
     *
     * @return the date of a measurand that changes, "by" a publication, or "(undated)"; empty for a fixed measurand
     */
    public abstract Optional<String> asOf();

    /**
     * Returns the claims of this side.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the origins that state the figure.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> statedBy();

    /**
     * Returns the other origins of the claims.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> allowedBy();

    /**
     * Returns the side in one line.
     *
     * @return the phrase with its date and its attribution
     */
    @Override
    public final String toString() {
        return printable().orElse("no one figure")
                + asOf().map(Side::inWords)
                        .map(date -> date.startsWith("(")
                                ? " " + date
                                : date.startsWith("by ") ? " " + date : " as of " + date)
                        .orElse("")
                + attribution().map(words -> ", " + words).orElse("");
    }

    /** Returns one of several dates, "[2026-05-02,2026-05-04]", as "2026-05-02 or 2026-05-04". */
    private static String inWords(String date) {
        int from = date.indexOf('[');
        if (from < 0 || !date.endsWith("]")) {
            return date;
        }
        List<String> dates = Splitter.on(',').trimResults().splitToList(date.substring(from + 1, date.length() - 1));
        String before = String.join(", ", dates.subList(0, dates.size() - 1));
        return date.substring(0, from) + before + (before.isEmpty() ? "" : " or ") + Iterables.getLast(dates);
    }
}
