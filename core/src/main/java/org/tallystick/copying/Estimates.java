package org.tallystick.copying;

/** Counts what two sources have in common by the estimated truth and by the majority of the others. */
final class Estimates implements Sweep.Counter {
    private final Table table;
    private final Truth truth;
    private final Majorities majorities;

    Estimates(Table table, Truth truth, Majorities majorities) {
        this.table = table;
        this.truth = truth;
        this.majorities = majorities;
    }

    @Override
    public void count(Tally tally, int cell, int other, int mine, int its) {
        if (mine >= 0) {
            share(tally, cell, other, mine, its);
        } else if (!fit(cell, other)) {
            tally.different++;
            int value = table.entryValue[table.cellEntries[cell]];
            majorities.count(tally, cell, value, other, table.entryValue[table.cellEntries[other]]);
        }
    }

    private boolean fit(int cell, int other) {
        for (int mine = table.cellEntries[cell]; mine < table.cellEntries[cell + 1]; mine++) {
            for (int its = table.cellEntries[other]; its < table.cellEntries[other + 1]; its++) {
                if (truth.fit(table.entryValue[mine], table.entryValue[its])) {
                    return true;
                }
            }
        }
        return false;
    }

    private void share(Tally tally, int cell, int other, int mine, int its) {
        int value = table.entryValue[mine];
        boolean isExplained = table.isExplained(cell, other);
        boolean isTooFine = table.entryTooFine[mine] || table.entryTooFine[its];
        if (isExplained && !isTooFine) {
            tally.explained++;
        } else if (truth.isCommon(value)) {
            tally.common++;
        } else if (truth.isWrong(value)) {
            tally.wrong++;
            tally.wrongWeight += truth.weight(value);
        } else {
            tally.rare++;
            tally.rareWeight += truth.weight(value);
        }
        if (isTooFine) {
            tally.leftTooFine += table.entryTooFine[mine] ? 1 : 0;
            tally.rightTooFine += table.entryTooFine[its] ? 1 : 0;
            tally.fineWeight += truth.fineWeight(value);
        }
        if (!isExplained) {
            majorities.count(tally, cell, value, other, value);
        }
    }
}
