package org.tallystick.io.claims;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text as it is read by somebody else, of which enough is remembered to say in what sentence a place stands. The memory is of
 * fixed size, and larger than any reader of figures looks ahead.
 */
final class Passages implements Readable {
    private static final int KEPT = 1 << 16;

    /** So much of a sentence is looked at on either side of a figure, or figures in one endless sentence would take long. */
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
     * Where a sentence begins.
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

    /** Forgets the sentences that end before a place. */
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
     * The passage in which a piece of the text stands.
     *
     * @param start a place that is not before the last one asked for
     * @param end behind its last character, not beyond what was read
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
