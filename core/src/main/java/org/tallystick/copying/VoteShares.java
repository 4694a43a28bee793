package org.tallystick.copying;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The share of a vote that each claim has in a vote on values. */
final class VoteShares {
    private final Table table;
    private final Suspicions suspicions;

    VoteShares(Table table, Suspicions suspicions) {
        this.table = table;
        this.suspicions = suspicions;
    }

    void fill(double[] shares) {
        Arrays.fill(shares, 1);
        for (int item = 0; item < table.items.size(); item++) {
            int from = table.itemCells[item];
            int to = table.itemCells[item + 1];
            shareOrigins(shares, from, to);
            for (int cell = from; cell < to; cell++) {
                for (Suspicions.Partner partner : suspicions.before(table.cellSource[cell])) {
                    discount(shares, cell, table.cell(item, partner.source()), partner.score());
                }
            }
        }
    }

    /** Sources that state one value from the same origins share one vote. */
    private void shareOrigins(double[] shares, int from, int to) {
        if (!anyCites(from, to)) {
            return;
        }
        record Said(int value, Object origins) {}
        Map<Said, Integer> counts = new HashMap<>();
        for (int cell = from; cell < to; cell++) {
            Object origins = table.ties.tie(table.cellTie[cell]).origins();
            for (int entry = table.cellEntries[cell]; entry < table.cellEntries[cell + 1]; entry++) {
                counts.merge(new Said(table.entryValue[entry], origins), 1, Integer::sum);
            }
        }
        for (int cell = from; cell < to; cell++) {
            Object origins = table.ties.tie(table.cellTie[cell]).origins();
            for (int entry = table.cellEntries[cell]; entry < table.cellEntries[cell + 1]; entry++) {
                shares[entry] = 1.0 / counts.getOrDefault(new Said(table.entryValue[entry], origins), 1);
            }
        }
    }

    private boolean anyCites(int from, int to) {
        int[] origins = new int[to - from];
        for (int cell = from; cell < to; cell++) {
            if (table.ties.tie(table.cellTie[cell]).origins().length() > 1) {
                return true;
            }
            origins[cell - from] = table.ties.tie(table.cellTie[cell]).origins().get(0);
        }
        return Arrays.stream(origins).distinct().count() < origins.length;
    }

    private void discount(double[] shares, int cell, int other, double score) {
        if (other < 0) {
            return;
        }
        for (int mine = table.cellEntries[cell]; mine < table.cellEntries[cell + 1]; mine++) {
            for (int its = table.cellEntries[other]; its < table.cellEntries[other + 1]; its++) {
                if (table.entryValue[mine] == table.entryValue[its]) {
                    shares[mine] *= 1 - Truth.COPIED * score;
                }
            }
        }
    }
}
