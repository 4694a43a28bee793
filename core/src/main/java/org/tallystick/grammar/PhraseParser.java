package org.tallystick.grammar;

import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

/**
 * Parses phrases of one language and notation. A parser can be shared by threads.
 *
 * <p>A reader of phrases consists of many small objects, so it is used for many phrases. An idle reader waits in a slot; a thread takes the
 * reader out of the slot that its number determines, and puts it back after the phrase. Where the slot is empty, a new reader is made.
 */
public final class PhraseParser {
    /** The number of idle readers that are kept, a power of two. */
    private static final int SLOTS = 8;

    /** The distance of two slots in the array: each has a cache line of its own. */
    private static final int APART = 16;

    /** The length of a phrase after which its reader is dropped, since the buffers have grown with it. */
    private static final int LONG = 1_000;

    private final Language language;
    private final Notation notation;
    private final ImmutableSet<Asked> asked;
    private final AtomicReferenceArray<@Nullable Reader> idle = new AtomicReferenceArray<>(SLOTS * APART);

    /**
     * Creates a parser.
     *
     * @param language the language
     * @param notation the notation of the digits
     * @param asked the numbers that are read on request
     */
    public PhraseParser(Language language, Notation notation, ImmutableSet<Asked> asked) {
        this.language = language;
        this.notation = notation;
        this.asked = asked;
    }

    /**
     * Parses one phrase.
     *
     * @param phrase a figure without further text
     * @return the parsed phrase
     * @throws NotUnderstoodException where it is not understood in full
     */
    public Phrase parse(String phrase) {
        int slot = ((int) Thread.currentThread().getId() & (SLOTS - 1)) * APART;
        Reader kept = idle.getAndSet(slot, null);
        Reader reader = kept == null ? reader() : kept;
        try {
            reader.tokens().fill(phrase);
            return reader.phrases().read();
        } finally {
            if (phrase.length() <= LONG) {
                idle.set(slot, reader);
            }
        }
    }

    private Reader reader() {
        Tokens tokens = new Tokens(language, notation);
        return new Reader(tokens, new PhraseReader(tokens, language, Scope.PHRASE, asked));
    }

    private record Reader(Tokens tokens, PhraseReader phrases) {}
}
