package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.tallystick.lexicon.VocabularyBuilder.Draft;

/**
 * The words of one language that a reader of figures knows. They are found without regard to case and without a copy of the text. The table
 * uses open addressing and is immutable.
 */
final class Vocabulary {
    /** The entry of words and signs that have no meaning for a reader of figures; such a word may be a noun. */
    static final Word UNKNOWN = new Word(0, "", EnumSet.noneOf(Role.class), 0, 0);

    private final Word[] words;
    private final long[] roles;
    private final WordTable table;
    private final boolean[] opening;
    private final boolean[] beginning;
    private final boolean[] continuing;
    private final List<ImmutableList<Wording>> before;
    private final List<ImmutableList<Wording>> behind;
    private final List<ImmutableList<Wording>> joints;
    private final List<ImmutableList<Wording>> determiners;

    /** Creates a vocabulary of words, each at its id with the unknown one first, and of the wordings made of them. */
    Vocabulary(List<Word> words, List<Draft> before, List<Draft> behind, List<Draft> joints, List<Draft> determiners) {
        this.words = words.toArray(new Word[0]);
        roles = words.stream()
                .flatMapToLong(word -> LongStream.of(word.roles(true), word.roles(false)))
                .toArray();
        table = new WordTable(words.stream().map(Word::text).toList());
        this.before = byFirstWord(words, before);
        this.behind = byFirstWord(words, behind);
        this.joints = byFirstWord(words, joints);
        this.determiners = byFirstWord(words, determiners);
        opening = new boolean[words.size()];
        beginning = new boolean[words.size()];
        continuing = new boolean[words.size()];
        for (Word word : words) {
            opening[word.id()] = word.opens();
            before(word).forEach(this::open);
        }
    }

    Word word(int id) {
        return words[id];
    }

    /** Whether the word of an id can have a role. All roles are in one array, since most words are only asked for theirs. */
    boolean is(int id, Role role) {
        return (roles[2 * id + role.row()] & role.bit()) != 0;
    }

    private void open(Wording hedge) {
        int first = hedge.elements().get(0).id();
        if (hedge.length() == 1) {
            opening[first] = true;
        } else {
            beginning[first] = true;
            continuing[hedge.elements().get(1).id()] = true;
        }
    }

    /** Whether a figure may begin with a word that another one follows. */
    boolean opens(Word word, Word next) {
        return opening[word.id()] || (beginning[word.id()] && continuing[next.id()]);
    }

    /** Returns the id of a word, which is not empty; that of {@link #UNKNOWN} where there is no such word. */
    int find(char[] text, int start, int end) {
        return table.find(text, start, end);
    }

    /** Returns the wordings that begin with a word. */
    ImmutableList<Wording> before(Word first) {
        return before.get(first.id());
    }

    ImmutableList<Wording> behind(Word first) {
        return behind.get(first.id());
    }

    ImmutableList<Wording> joints(Word first) {
        return joints.get(first.id());
    }

    ImmutableList<Wording> determiners(Word first) {
        return determiners.get(first.id());
    }

    private List<ImmutableList<Wording>> byFirstWord(List<Word> words, List<Draft> drafts) {
        List<List<Wording>> lists = new ArrayList<>();
        words.forEach(word -> lists.add(new ArrayList<>()));
        for (Draft draft : drafts) {
            ImmutableList<Word> elements =
                    draft.words().stream().map(this::known).collect(ImmutableList.toImmutableList());
            lists.get(elements.get(0).id()).add(new Wording(draft.cue(), elements));
        }
        return lists.stream()
                .map(list -> ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(Wording::length).reversed(), list))
                .toList();
    }

    private Word known(String word) {
        char[] text = word.toCharArray();
        return words[find(text, 0, text.length)];
    }
}
