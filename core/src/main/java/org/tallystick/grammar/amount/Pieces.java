package org.tallystick.grammar.amount;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Part;

/** The places of the parts of a phrase, collected while it is read. */
public final class Pieces {
    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>(6);

    public Pieces(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Skips the next tokens and records them as a part. */
    public void pass(Part.Role role, int length) {
        int start = tokens.start(0);
        tokens.skip(length);
        endHere(role, start);
    }

    /** Records a part that begins at a place in the text and ends with the last token read. */
    public void endHere(Part.Role role, int start) {
        pieces.add(new Piece(role, start, tokens.end(-1)));
    }

    /** Whether a number and its unit, or a currency and its number, are the last two parts. */
    boolean endWithNumberAndUnit() {
        int last = pieces.size() - 1;
        if (last < 1) {
            return false;
        }
        Part.Role first = pieces.get(last - 1).role();
        Part.Role second = pieces.get(last).role();
        return (isNumber(first) && second == Part.Role.UNIT) || (first == Part.Role.CURRENCY && isNumber(second));
    }

    private static boolean isNumber(Part.Role role) {
        return role == Part.Role.NUMBER || role == Part.Role.UPPER || role == Part.Role.MARGIN;
    }

    /** Extends the last part to the last token read. */
    void extendLast() {
        Piece last = pieces.remove(pieces.size() - 1);
        endHere(last.role(), last.start());
    }

    /** Extends the last number that was read to here, with the units after it. */
    void extendNumber() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean number = piece.role() == Part.Role.NUMBER || piece.role() == Part.Role.UPPER;
            pieces.remove(i);
            if (number) {
                pieces.add(new Piece(piece.role(), piece.start(), tokens.end(-1)));
                return;
            }
        }
    }

    public void add(Piece piece) {
        pieces.add(piece);
    }

    /** Moves back to a token and forgets all parts from there on. */
    public void goBack(int mark) {
        tokens.reset(mark);
        int start = tokens.start(0);
        pieces.removeIf(piece -> piece.start() >= start);
    }

    /** Returns the place of a part, of several the last one; null where there is none. */
    @Nullable
    public Piece last(Part.Role role) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).role() == role) {
                return pieces.get(i);
            }
        }
        return null;
    }

    public void forget(Piece piece) {
        pieces.remove(piece);
    }

    public void clear() {
        pieces.clear();
    }

    public ImmutableList<Piece> inOrder() {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i - 1).start() > pieces.get(i).start()) {
                return ImmutableList.sortedCopyOf(Comparator.comparingInt(Piece::start), pieces);
            }
        }
        return ImmutableList.copyOf(pieces);
    }
}
