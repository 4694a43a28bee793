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
    /** The treatment of a part of a sum that has no reported value. A sum always has one, since it is unknown unless stated. */
    ABSENT(RelationKind.SUM, "", "has no place for absent parts");

    private final RelationKind kind;
    private final String lacking;
    private final String misplaced;

    RelationPart(RelationKind kind, String lacking, String misplaced) {
        this.kind = kind;
        this.lacking = lacking;
        this.misplaced = misplaced;
    }

    /** Whether a relation has this part if and only if its kind needs it. */
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

    /** Returns the reason why a relation is refused that this part does not fit. */
    String problem(Relation relation) {
        return isNeeded(relation) ? lacking : misplaced;
    }
}
