package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.stream.Collectors;
import org.tallystick.prose.Count;

/** Thrown when a dossier has names that are not known, and should have none. */
public final class UnknownNamesException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The names. */
    private final ImmutableList<UnknownName> names;

    UnknownNamesException(ImmutableList<UnknownName> names) {
        super(message(names));
        this.names = names;
    }

    private static String message(ImmutableList<UnknownName> names) {
        String count = Count.of(names.size(), "name") + Count.agreeing(names.size(), " is", " are") + " not known:";
        return names.stream().map(name -> "\n  " + name.why()).collect(Collectors.joining("", count, ""));
    }

    /**
     * Returns the names that are not known.
     *
     * @return all of them, at least one
     */
    public ImmutableList<UnknownName> names() {
        return names;
    }
}
