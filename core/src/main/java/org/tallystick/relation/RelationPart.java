package org.tallystick.relation;

/** A part of a relation, besides its terms, that belongs to one kind. */
enum RelationPart {
    /** The factor of a product. */
    TIMES(RelationKind.PRODUCT, "lacks its times", "has no place for times"),
    /** The order of a linear rule. */
    COMPARE(RelationKind.LINEAR, "lacks its compare", "has no place for compare"),
    /** The right side of a linear rule. */
    CONSTANT(RelationKind.LINEAR, "lacks its constant", "has no place for a constant"),
    /** The text of a rule. */
    TEXT(RelationKind.RULE, "lacks its text", "has no place for a rule"),
    /** What becomes of a part of a sum that nobody reports. A sum always has it, since unstated it is unknown. */
    ABSENT(RelationKind.SUM, "", "has no place for absent parts");

    private final RelationKind kind;
    private final String lacking;
    private final String misplaced;

    RelationPart(RelationKind kind, String lacking, String misplaced) {
        this.kind = kind;
        this.lacking = lacking;
        this.misplaced = misplaced;
    }

    /** Whether a relation has this part exactly where its kind is the one that needs it. */
    boolean fits(Relation relation) {
        return isNeeded(relation) == isStated(relation);
    }

    private boolean isNeeded(Relation relation) {
        return relation.kind() == kind;
    }

    private boolean isStated(Relation relation) {
        return switch (this) {
            case TIMES -> relation.times().isPresent();
            case COMPARE -> relation.compare().isPresent();
            case CONSTANT -> relation.constant().isPresent();
            case TEXT -> relation.rule().isPresent();
            case ABSENT -> isNeeded(relation) || relation.absent() != Relation.Absent.UNKNOWN;
        };
    }

    /** Why a relation that this part does not fit is refused. */
    String problem(Relation relation) {
        return isNeeded(relation) ? lacking : misplaced;
    }
}
