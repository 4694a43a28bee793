package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.VocabularyBuilder.Draft;

/**
 * The words of one language that a reader of figures knows. They are found without regard to case and without a copy of the text. The table
 * uses open addressing and is immutable.
 */
final class Vocabulary {
    /** The entry of words and signs that have no meaning for a reader of figures; such a word may be a noun. */
    static final Word UNKNOWN = new Word(0, "", EnumSet.noneOf(Role.class), 0, 0);

    private final Word[] words;
    private final @Nullable Word[] slots;
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
        slots = new @Nullable Word[Integer.highestOneBit(words.size()) * 4];
        words.stream().skip(1).forEach(this::put);
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

    private void put(Word word) {
        char[] text = word.text().toCharArray();
        int slot = slot(hash(text));
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
    }

    private static int hash(char[] text) {
        int hash = 0;
        for (char c : text) {
            hash = hash(hash, c);
        }
        return hash;
    }

    /** Returns the hash of a word with one more character, which {@link #folded} has brought to lower case. */
    static int hash(int before, char folded) {
        return 31 * before + folded;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    /** Returns a character without its case. Apostrophes and dashes of every kind are one character each. */
    static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c == '\u2019') {
            return '\'';
        }
        char lower = Characters.isDash(c) ? '-' : Character.toLowerCase(c);
        return lower < 128 && lower != '-' ? c : lower; // the sign of the kelvin is not folded to k
    }

    Word find(char[] text, int start, int end, int hash) {
        int slot = slot(hash);
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (isSpelt(word.text(), text, start, end)) {
                return word;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private static boolean isSpelt(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folded(text[start + i])) {
                return false;
            }
        }
        return true;
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
        return find(text, 0, text.length, hash(text));
    }
}
