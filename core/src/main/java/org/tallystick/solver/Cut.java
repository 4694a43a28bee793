package org.tallystick.solver;

import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A step on the way down: an unknown is kept to one side.
 *
 * @param unknown its number
 * @param keeps the side that is kept
 * @param half what is kept, ends moved in to whole numbers where the unknown is whole
 * @param before what was kept on that side before
 * @param by the number of the cut that kept it, or {@link #NONE}
 * @param clause the position of the clause that refutes the other side, or {@link #NONE} where that is yet to be looked into
 * @param isImplied whether linear arithmetic alone leads to it
 */
record Cut(int unknown, Half keeps, Interval half, Interval before, int by, int clause, boolean isImplied) {
    static final int NONE = -1;

    /** The case that this is one side of. */
    Refuted branch(String name, Refuted kept, Refuted other, int number) {
        boolean keepsBelow = keeps == Half.BELOW;
        Rational at = (keepsBelow ? half.max() : half.min()).orElseThrow();
        boolean open = keepsBelow ? half.isMaxOpen() : half.isMinOpen();
        boolean belongsBelow = keepsBelow != open;
        Tree tree = keepsBelow
                ? new Tree.Branch(name, at, belongsBelow, kept.tree(), other.tree())
                : new Tree.Branch(name, at, belongsBelow, other.tree(), kept.tree());
        return kept.joined(tree, other, number);
    }
}
