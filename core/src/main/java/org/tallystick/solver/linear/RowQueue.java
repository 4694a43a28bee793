package org.tallystick.solver.linear;

import java.util.Arrays;

/** Rows that wait to be looked at, first come first served, each once at a time and so often in all. */
final class RowQueue {
    private final int[] waiting;
    private final byte[] looksLeft;
    private final boolean[] waits;
    private int head;
    private int length;

    RowQueue(int rows, int looks) {
        waiting = new int[rows];
        waits = new boolean[rows];
        looksLeft = new byte[rows];
        Arrays.fill(looksLeft, (byte) looks);
    }

    boolean isEmpty() {
        return length == 0;
    }

    void add(int row) {
        if (!waits[row] && looksLeft[row] > 0) {
            looksLeft[row]--;
            waits[row] = true;
            waiting[(head + length++) % waiting.length] = row;
        }
    }

    int remove() {
        int row = waiting[head];
        head = (head + 1) % waiting.length;
        length--;
        waits[row] = false;
        return row;
    }
}
