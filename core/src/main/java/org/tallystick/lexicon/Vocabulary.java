package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.tallystick.lexicon.VocabularyBuilder.Draft;

/**
 * The words of one language that a reader of figures knows, and the wordings made of them. They are found without regard to case and without
 * a copy of the text. A vocabulary is immutable.
 */
final class Vocabulary {
    /** The entry of words and signs that have no meaning for a reader of figures; such a word may be a noun. */
    static final Word UNKNOWN = new Word(0, "", EnumSet.noneOf(Role.class), 0, 0);

    private final Word[] words;
    private final long[] roles;
    private final WordTable table;
    private final Opening[] openings;
    private final Wordings before;
    private final Wordings behind;
    private final Wordings joints;
    private final Wordings determiners;

    /** Creates a vocabulary of words, each at its id with the unknown one first, and of the wordings made of them. */
    Vocabulary(List<Word> words, List<Draft> before, List<Draft> behind, List<Draft> joints, List<Draft> determiners) {
        this.words = words.toArray(new Word[0]);
        roles = words.stream()
                .flatMapToLong(word -> LongStream.of(word.roles(true), word.roles(false)))
                .toArray();
        table = new WordTable(words.stream().map(Word::text).toList());
        this.before = wordings(before);
        this.behind = wordings(behind);
        this.joints = wordings(joints);
        this.determiners = wordings(determiners);
        openings = words.stream().map(this::openingOf).toArray(Opening[]::new);
    }

    private Opening openingOf(Word word) {
        if (word.opens()) {
            return Opening.ALONE;
        }
        return before.begin(word.id()) || word.is(Role.MULTIPLIER) ? Opening.WITH_OTHERS : Opening.NEVER;
    }

    /** Whether a figure may begin with a word. */
    enum Opening {
        /** None begins with it. */
        NEVER,
        /** One may, depending on the words after it. */
        WITH_OTHERS,
        /** One may, whatever follows. */
        ALONE
    }

    Opening opening(int id) {
        return openings[id];
    }

    Word word(int id) {
        return words[id];
    }

    /** Copies the roles of the word of an id, as two numbers, to a place in an array. */
    void copyRoles(int id, long[] target, int at) {
        target[at] = roles[2 * id];
        target[at + 1] = roles[2 * id + 1];
    }

    /** Whether a hedge begins with three words, or is the first one or two of them. */
    boolean hedges(int word, int next, int behind) {
        return before.begin(word, next, behind);
    }

    /** Returns the id of the word of a {@linkplain WordTable key}; that of {@link #UNKNOWN} where there is no such word. */
    int find(long key) {
        return table.find(key);
    }

    /** Returns the id of a word, which is not empty; that of {@link #UNKNOWN} where there is no such word. */
    int find(char[] text, int start, int end) {
        return table.find(text, start, end);
    }

    /** Returns the wordings before a number. */
    Wordings before() {
        return before;
    }

    /** Returns the wordings behind a number. */
    Wordings behind() {
        return behind;
    }

    /** Returns the wordings between two numbers. */
    Wordings joints() {
        return joints;
    }

    /** Returns the determiners before a number. */
    Wordings determiners() {
        return determiners;
    }

    private Wordings wordings(List<Draft> drafts) {
        List<Wording> wordings = new ArrayList<>();
        for (Draft draft : drafts) {
            ImmutableList<Word> elements =
                    draft.words().stream().map(this::known).collect(ImmutableList.toImmutableList());
            wordings.add(new Wording(draft.cue(), elements));
        }
        return new Wordings(wordings, words.length);
    }

    private Word known(String word) {
        char[] text = word.toCharArray();
        return words[find(text, 0, text.length)];
    }
}
