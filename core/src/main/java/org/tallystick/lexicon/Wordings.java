package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import com.google.common.primitives.Ints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wordings in a tree of their words. It is immutable once all are added. */
final class Wordings {
    private final @Nullable Branch[] byFirst;

    /** Creates a tree of wordings whose words have ids below a number. */
    Wordings(List<Wording> wordings, int words) {
        byFirst = new @Nullable Branch[words];
        for (Wording wording : wordings) {
            ImmutableList<Word> elements = wording.elements();
            Branch branch = byFirst[elements.get(0).id()];
            if (branch == null) {
                branch = new Branch();
                branch.hyphen = elements.get(0).text().equals(Wording.HYPHEN);
                byFirst[elements.get(0).id()] = branch;
            }
            for (int i = 1; i < elements.size(); i++) {
                branch = branch.grown(elements.get(i).id());
            }
            branch.end(wording);
        }
    }

    /** Returns the longest wording that begins at a token; null where none does. */
    @Nullable
    Wording longest(Tokens tokens, int ahead) {
        Branch branch = byFirst[tokens.wordId(ahead)];
        return branch == null ? null : longest(branch, tokens, ahead);
    }

    private static @Nullable Wording longest(Branch first, Tokens tokens, int ahead) {
        Branch branch = first;
        Wording longest = null;
        for (int at = ahead + 1; branch != null; at++) {
            longest = branch.wording == null ? longest : branch.wording;
            branch = branch.isLast() ? null : branch.next(tokens.wordId(at));
        }
        return longest != null && first.hyphen && !tokens.isHyphen(ahead) ? null : longest;
    }

    /** Whether a wording begins with a word. */
    boolean begin(int first) {
        return byFirst[first] != null;
    }

    /** Whether a wording begins with three words, or is one or two of them. */
    boolean begin(int first, int second, int third) {
        Branch one = byFirst[first];
        if (one == null || one.wording != null) {
            return one != null;
        }
        Branch two = one.next(second);
        return two != null && (two.wording != null || two.next(third) != null);
    }

    /** The wordings that begin with the same words. */
    private static final class Branch {
        private @Nullable Wording wording;

        /** Whether the first word is a hyphen. */
        private boolean hyphen;

        private int[] ids = {};
        private Branch[] branches = {};

        /** Bits of the ids, by which most words are known not to follow. */
        private long bits;

        private static long bit(int id) {
            return 1L << (id & (Long.SIZE - 1));
        }

        boolean isLast() {
            return bits == 0;
        }

        @Nullable
        Branch next(int id) {
            if ((bits & bit(id)) == 0) {
                return null;
            }
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == id) {
                    return branches[i];
                }
            }
            return null;
        }

        Branch grown(int id) {
            Branch known = next(id);
            if (known != null) {
                return known;
            }
            Branch grown = new Branch();
            ids = Ints.concat(ids, new int[] {id});
            branches = ObjectArrays.concat(branches, grown);
            bits |= bit(id);
            return grown;
        }

        void end(Wording last) {
            wording = wording == null ? last : wording;
        }
    }
}
