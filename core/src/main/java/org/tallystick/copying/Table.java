package org.tallystick.copying;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tallystick.phrase.Hedge;

/**
 * The claims of all sources about all items, in arrays. The cells of an item are adjacent and ordered by source; the entries of a cell are
 * the values that its source states there. Sources and items are sorted, so the order of the input affects only the positions.
 */
final class Table {
    final List<String> sources;
    final int[] parties;
    final List<Item> items;
    final Columns columns;
    final Ties ties;
    final List<StatedValue> values;

    /** By item, with one more entry at the end: its first cell, its first value. */
    final int[] itemCells;

    final int[] itemValues;

    /** By cell; the index of the first entry has one more at the end. */
    final int[] cellItem;

    final int[] cellSource;
    final int[] cellPosition;
    final int[] cellTie;
    final int[] cellEntries;

    /** By tie: whether its claims depend on any candidate, and its origin if that is a candidate, else a negative number. */
    final boolean[] leaning;

    final int[] origin;

    /** By entry. */
    final int[] entryValue;

    final Hedge[] entryHedge;
    final int[] entryWording;
    final int[] entryPhrase;
    final boolean[] entryTooFine;

    /**
     * By source, with one more entry at the end: the index of its first cell among the cells by source, each in the order of its claims.
     */
    final int[] rows;

    final int[] rowCells;

    Table(TableBuilder from) {
        this.sources = from.sources;
        this.items = from.items;
        this.columns = from.columns;
        this.ties = from.ties;
        this.values = from.values;
        this.itemCells = from.itemCells.toArray();
        this.itemValues = from.itemValues.toArray();
        this.cellItem = from.cellItem.toArray();
        this.cellSource = from.cellSource.toArray();
        this.cellPosition = from.cellPosition.toArray();
        this.cellTie = from.cellTie.toArray();
        this.cellEntries = from.cellEntries.toArray();
        this.entryValue = from.entryValue.toArray();
        this.entryHedge = from.entryHedge.toArray(new Hedge[0]);
        this.entryWording = from.entryWording.toArray();
        this.entryPhrase = from.entryPhrase.toArray();
        this.leaning = new boolean[ties.count()];
        this.origin = new int[ties.count()];
        for (int tie = 0; tie < origin.length; tie++) {
            leaning[tie] = !ties.tie(tie).behind().isEmpty();
            origin[tie] = ties.tie(tie).origins().length() == 1
                    ? ties.tie(tie).origins().get(0)
                    : -1;
        }
        this.parties = sources.stream().mapToInt(ties::party).toArray();
        this.rows = new int[sources.size() + 1];
        this.rowCells = rowCells();
        this.entryTooFine = tooFine();
    }

    private int[] rowCells() {
        long[] keys = new long[cellSource.length];
        for (int cell = 0; cell < keys.length; cell++) {
            rows[cellSource[cell] + 1]++;
            keys[cell] = ((long) cellPosition[cell] << Integer.SIZE) | cell;
        }
        for (int source = 0; source < sources.size(); source++) {
            rows[source + 1] += rows[source];
        }
        Arrays.sort(keys);
        int[] next = rows.clone();
        int[] cells = new int[keys.length];
        for (long key : keys) {
            int cell = (int) key;
            cells[next[cellSource[cell]]++] = cell;
        }
        return cells;
    }

    /** Returns, by entry, whether its value is more precise than that of every source behind it, so that it must come from elsewhere. */
    private boolean[] tooFine() {
        boolean[] tooFine = new boolean[entryValue.length];
        for (int cell = 0; cell < cellSource.length; cell++) {
            if (!leaning[cellTie[cell]]) {
                continue;
            }
            for (int entry = cellEntries[cell]; entry < cellEntries[cell + 1]; entry++) {
                tooFine[entry] = isTooFine(cell, values.get(entryValue[entry]));
            }
        }
        return tooFine;
    }

    private boolean isTooFine(int cell, StatedValue said) {
        int[] behind = ties.tie(cellTie[cell]).behind().toArray();
        boolean coarser = false;
        for (int source : behind) {
            int other = cell(cellItem[cell], source);
            for (int entry = other < 0 ? 0 : cellEntries[other];
                    other >= 0 && entry < cellEntries[other + 1];
                    entry++) {
                if (!said.isFinerThan(values.get(entryValue[entry]))) {
                    return false;
                }
                coarser = true;
            }
        }
        return coarser;
    }

    /** Whether one of two cells depends on the other's source. */
    boolean isDeclared(int cell, int other) {
        int tie = cellTie[cell];
        int otherTie = cellTie[other];
        return (leaning[tie] || leaning[otherTie])
                && ties.isDeclared(cellSource[cell], tie, cellSource[other], otherTie);
    }

    /** Whether two cells have an origin in common. */
    boolean isExplained(int cell, int other) {
        int tie = cellTie[cell];
        int otherTie = cellTie[other];
        return (origin[tie] >= 0 && origin[otherTie] >= 0)
                ? origin[tie] == origin[otherTie]
                : ties.isExplained(tie, otherTie);
    }

    /** Returns the cell of a source; negative where it states nothing of the item. */
    int cell(int item, int source) {
        return Arrays.binarySearch(cellSource, itemCells[item], itemCells[item + 1], source);
    }

    /** Whether two cells have a value in common. */
    boolean areAlike(int cell, int other) {
        return common(cell, other) >= 0;
    }

    /** Returns the first value that two cells have in common; negative where there is none. */
    int common(int cell, int other) {
        for (int mine = cellEntries[cell]; mine < cellEntries[cell + 1]; mine++) {
            for (int its = cellEntries[other]; its < cellEntries[other + 1]; its++) {
                if (entryValue[mine] == entryValue[its]) {
                    return entryValue[mine];
                }
            }
        }
        return -1;
    }

    /** Whether values of two cells can both be true. */
    boolean fit(int cell, int other) {
        for (int mine = cellEntries[cell]; mine < cellEntries[cell + 1]; mine++) {
            for (int its = cellEntries[other]; its < cellEntries[other + 1]; its++) {
                if (values.get(entryValue[mine]).fits(values.get(entryValue[its]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the sources that report an item that another source reports as well. */
    int[] comparedSources() {
        boolean[] compared = new boolean[sources.size()];
        for (int cell = 0; cell < cellSource.length; cell++) {
            compared[cellSource[cell]] |= itemCells[cellItem[cell] + 1] - itemCells[cellItem[cell]] > 1;
        }
        return IntStream.range(0, compared.length)
                .filter(source -> compared[source])
                .toArray();
    }

    int cellCount() {
        return cellSource.length;
    }
}
