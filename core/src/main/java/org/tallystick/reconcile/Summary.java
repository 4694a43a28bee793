package org.tallystick.reconcile;

import org.tallystick.prose.Count;

/** The summary of a result in one line. */
final class Summary {
    private Summary() {}

    static String of(Reconciliation result) {
        int person = result.needPerson();
        return Count.of(result.dossier().claims().size(), "figure")
                + " of " + Count.of(result.consensuses().size(), "thing")
                + ", " + Count.of(result.sourceCount(), "source")
                + ", " + Count.of(result.originCount(), "origin")
                + "; "
                + (result.conflicts().isEmpty()
                        ? "no conflict"
                        : Count.of(result.conflicts().size(), "conflict"))
                + "; " + person(result, person);
    }

    /** Relations that cannot all hold together, though each can alone, require a person to look at the conflict. */
    private static String person(Reconciliation result, int person) {
        if (person > 0) {
            return Count.of(person, "result") + Count.agreeing(person, " needs a person", " need a person");
        }
        return result.conflicts().isEmpty()
                ? "nothing needs a person"
                : "no figure or relation by itself needs a person";
    }
}
