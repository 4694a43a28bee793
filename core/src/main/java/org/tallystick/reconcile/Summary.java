package org.tallystick.reconcile;

/** The one line that leads a result. */
final class Summary {
    private Summary() {}

    static String of(Reconciliation result) {
        int person = result.needPerson();
        return counted(result.dossier().claims().size(), "figure")
                + " of " + counted(result.consensuses().size(), "thing")
                + ", " + counted(result.sourceCount(), "source")
                + ", " + counted(result.originCount(), "origin")
                + "; "
                + (result.conflicts().isEmpty()
                        ? "no conflict"
                        : counted(result.conflicts().size(), "conflict"))
                + "; " + person(result, person);
    }

    /** Relations that cannot all hold, though each can, need somebody who looks at the conflict. */
    private static String person(Reconciliation result, int person) {
        if (person > 0) {
            return counted(person, "result") + needs(person);
        }
        return result.conflicts().isEmpty()
                ? "nothing needs a person"
                : "no figure or relation by itself needs a person";
    }

    private static String needs(int count) {
        return count == 1 ? " needs a person" : " need a person";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
