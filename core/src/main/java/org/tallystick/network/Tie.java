package org.tallystick.network;

import com.google.common.collect.ImmutableSet;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Statement;

/**
 * A statement of a relation.
 *
 * @param relation the relation
 * @param row which of its statements, from 0
 * @param statement what it says, with units converted
 * @param none the parts that count as none in it
 */
public record Tie(Relation relation, int row, Statement statement, ImmutableSet<String> none) {
    boolean isLinear() {
        return statement.row().isPresent();
    }
}
