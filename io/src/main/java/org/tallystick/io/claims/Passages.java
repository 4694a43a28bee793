package org.tallystick.io.claims;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text that passes through to another reader, and of which enough is remembered to find the sentence of a place. The memory has a fixed
 * size, which is larger than any reader of figures looks ahead.
 */
final class Passages implements Readable {
    private static final int KEPT = 1 << 16;

    /**
     * The part of a sentence that is examined on either side of a figure; without a limit, the figures of a very long sentence would take
     * long.
     */
    private static final int REACH = 4 * Quotation.LONGEST;

    private final Readable text;
    private final SentenceCutter cutter = new SentenceCutter(this::begins);
    private final Deque<Sentence> sentences = new ArrayDeque<>();
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private int paragraph;
    private int sentence;

    Passages(Readable text) {
        this.text = text;
    }

    /**
     * The beginning of a sentence.
     *
     * @param start its first character
     * @param paragraph the number of its paragraph, from 1
     * @param number its own number in that, from 1
     */
    private record Sentence(long start, int paragraph, int number) {}

    @Override
    public int read(CharBuffer target) throws IOException {
        int start = target.position();
        int count = text.read(target);
        for (int at = start; at < start + count; at++) {
            pass(target.get(at));
        }
        return count;
    }

    private void pass(char next) {
        cutter.pass(next);
        kept.append(next);
        if (kept.length() >= 2 * KEPT) {
            kept.delete(0, KEPT);
            keptFrom += KEPT;
            forget(keptFrom);
        }
    }

    private void begins(long position, boolean first) {
        paragraph += first ? 1 : 0;
        sentence = first ? 1 : sentence + 1;
        sentences.add(new Sentence(position, paragraph, sentence));
    }

    /** Discards the sentences that end before a place. */
    private void forget(long place) {
        Sentence first = sentences.poll();
        while (first != null) {
            Sentence second = sentences.peek();
            if (second == null || second.start() > place) {
                sentences.addFirst(first);
                return;
            }
            first = sentences.poll();
        }
    }

    /**
     * Returns the passage that contains a piece of the text.
     *
     * @param start the index of its first character, not before that of the last call
     * @param end the index after its last character, not beyond the text that was read
     */
    Passage of(long start, long end) {
        forget(start);
        Sentence in = sentences.getFirst();
        long next = sentences.stream()
                .mapToLong(Sentence::start)
                .filter(begin -> begin >= end)
                .findFirst()
                .orElse(keptFrom + kept.length());
        long from = Math.max(in.start(), keptFrom);
        String before = start - from <= REACH ? kept(from, start) : Quotation.ELLIPSIS + kept(start - REACH, start);
        String after = next - end <= REACH ? kept(end, next) : kept(end, end + REACH) + Quotation.ELLIPSIS;
        return new Passage(in.paragraph(), in.number(), new Quotation(before, kept(start, end), after).text());
    }

    private String kept(long start, long end) {
        int from = (int) Math.max(0, start - keptFrom);
        return kept.substring(from, (int) Math.max(from, end - keptFrom));
    }
}
