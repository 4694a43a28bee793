package org.tallystick.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Measurand;

/** Further names of measurands. */
final class Aliases {
    private final ImmutableMap<String, String> ids;

    private Aliases(ImmutableMap<String, String> ids) {
        this.ids = ids;
    }

    static Aliases of(Collection<Measurand> measurands) {
        Map<String, Measurand> owners = new HashMap<>();
        measurands.forEach(measurand -> owners.put(measurand.id(), measurand));
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        for (Measurand measurand : measurands) {
            for (String alias : measurand.aliases()) {
                @Nullable Measurand owner = owners.putIfAbsent(alias, measurand);
                if (owner != null) {
                    throw new DuplicateIdException(alias, owner, measurand);
                }
                ids.put(alias, measurand.id());
            }
        }
        return new Aliases(ids.buildOrThrow());
    }

    /** Returns the id that a name means: the name itself unless it is an alias. */
    String id(String name) {
        return ids.getOrDefault(name, name);
    }
}
