package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/** The cells in which both sources of a pair are about one item, except those for which a citation is declared. */
record Shared(int leftCell, int rightCell) {
    static List<Shared> of(Table table, Finding finding) {
        return of(table, finding.left(), finding.right(), finding.column());
    }

    static List<Shared> of(Table table, int left, int right, int column) {
        List<Shared> all = new ArrayList<>();
        for (int place = table.rows[left]; place < table.rows[left + 1]; place++) {
            int cell = table.rowCells[place];
            int item = table.cellItem[cell];
            int other = table.cell(item, right);
            boolean sought = column < 0 || column == table.columns.of(item);
            if (sought && other >= 0 && !table.isDeclared(cell, other)) {
                all.add(new Shared(cell, other));
            }
        }
        return all;
    }
}
