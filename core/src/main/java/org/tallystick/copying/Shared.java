package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/** The cells in which both sources of a pair are about one item, except those for which a citation is declared. */
record Shared(int leftCell, int rightCell) {
    static List<Shared> of(Table table, Finding finding) {
        List<Shared> all = new ArrayList<>();
        for (int place = table.rows[finding.left()]; place < table.rows[finding.left() + 1]; place++) {
            int cell = table.rowCells[place];
            int item = table.cellItem[cell];
            int other = table.cell(item, finding.right());
            boolean sought = finding.column() < 0 || finding.column() == table.columns.of(item);
            if (sought && other >= 0 && !table.isDeclared(cell, other)) {
                all.add(new Shared(cell, other));
            }
        }
        return all;
    }
}
