package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Hedge;
import org.tallystick.time.PartialDate;

/** The direction of copying between two sources. The clues for either are added up; those of dates and origins count twice. */
record Direction(boolean isLeftTheCopy, ImmutableList<DirectionClue> clues) {
    private static final int STRONG = 2;

    static Direction of(Dossier dossier, Table table, Finding finding) {
        int later = STRONG * later(dossier, table.sources.get(finding.left()), table.sources.get(finding.right()));
        int tooFine = STRONG * Integer.signum(finding.tally().rightTooFine - finding.tally().leftTooFine);
        int coarser = coarser(table, finding);
        int subset = subset(finding.tally());
        int sum = Integer.signum(later + tooFine + coarser + subset);
        ImmutableList.Builder<DirectionClue> clues = ImmutableList.builder();
        add(clues, DirectionClue.LATER, later, sum);
        add(clues, DirectionClue.FALSELY_PRECISE, tooFine, sum);
        add(clues, DirectionClue.COARSER, coarser, sum);
        add(clues, DirectionClue.SUBSET, subset, sum);
        return new Direction(sum < 0, clues.build());
    }

    private static void add(ImmutableList.Builder<DirectionClue> clues, DirectionClue clue, int points, int sum) {
        if (sum != 0 && Integer.signum(points) == sum) {
            clues.add(clue);
        }
    }

    /**
     * Returns a positive number where the evidence is that the right source is the copy, a negative one where it is the left; likewise for
     * the methods below.
     */
    private static int later(Dossier dossier, String left, String right) {
        Optional<PartialDate> one = published(dossier, left);
        Optional<PartialDate> other = published(dossier, right);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.get().isBefore(other.get()) ? 1 : other.get().isBefore(one.get()) ? -1 : 0;
    }

    private static Optional<PartialDate> published(Dossier dossier, String source) {
        return Optional.ofNullable(dossier.sources().get(source)).flatMap(Source::published);
    }

    private static int coarser(Table table, Finding finding) {
        int sum = 0;
        for (Shared shared : Shared.of(table, finding)) {
            int left = table.cellEntries[shared.leftCell()];
            int right = table.cellEntries[shared.rightCell()];
            sum += coarser(table, left, right);
        }
        return Integer.signum(sum);
    }

    private static int coarser(Table table, int left, int right) {
        StatedValue one = table.values.get(table.entryValue[left]);
        StatedValue other = table.values.get(table.entryValue[right]);
        if (table.entryValue[left] == table.entryValue[right]) {
            return (isHedged(table.entryHedge[right]) ? 1 : 0) - (isHedged(table.entryHedge[left]) ? 1 : 0);
        }
        return (one.isFinerThan(other) ? 1 : 0) - (other.isFinerThan(one) ? 1 : 0);
    }

    private static boolean isHedged(Hedge hedge) {
        return hedge != Hedge.NONE && hedge != Hedge.EXACTLY;
    }

    private static int subset(Tally tally) {
        int left = tally.left - tally.both;
        int right = tally.right - tally.both;
        return 2 * right < left ? 1 : 2 * left < right ? -1 : 0;
    }
}
