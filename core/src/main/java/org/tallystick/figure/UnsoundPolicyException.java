package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** A setting of a {@link ReadingPolicy} by which figures cannot be read. */
public final class UnsoundPolicyException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Which setting it is. */
    private final String setting;

    /** What it was to be. */
    private final ImmutableList<String> values;

    UnsoundPolicyException(String setting, String wrong, Object... values) {
        this(
                setting,
                wrong,
                ImmutableList.copyOf(values).stream().map(Object::toString).collect(ImmutableList.toImmutableList()));
    }

    private UnsoundPolicyException(String setting, String wrong, ImmutableList<String> values) {
        super(setting + ": " + wrong + ", not " + String.join(", ", values));
        this.setting = setting;
        this.values = values;
    }

    /**
     * Which setting it is.
     *
     * @return its name; for a width or a range of vagueness with the hedge or the word: "width of about"
     */
    public String setting() {
        return setting;
    }

    /**
     * What it was to be.
     *
     * @return the value; where the readings are not nested, those of the exact, the rounded and the loose reading
     */
    public ImmutableList<String> values() {
        return values;
    }
}
