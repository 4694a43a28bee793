package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.VocabularyBuilder.Draft;

/**
 * Every word of one language that a reader of figures knows, found without regard to case and without copying it out of its
 * text. The table is open-addressed and never changes.
 */
final class Vocabulary {
    /** A word or sign that means nothing to a reader of figures; it may be a noun. */
    static final Word UNKNOWN = new Word(0, "", EnumSet.noneOf(Role.class), 0, 0);

    private final @Nullable Word[] slots;
    private final boolean[] opening;
    private final List<ImmutableList<Wording>> before;
    private final List<ImmutableList<Wording>> behind;
    private final List<ImmutableList<Wording>> joints;

    /** The words, the unknown one first, each at its id; and the wordings of these words. */
    Vocabulary(List<Word> words, List<Draft> before, List<Draft> behind, List<Draft> joints) {
        slots = new @Nullable Word[Integer.highestOneBit(words.size()) * 4];
        words.stream().skip(1).forEach(this::put);
        this.before = byFirstWord(words, before);
        this.behind = byFirstWord(words, behind);
        this.joints = byFirstWord(words, joints);
        opening = new boolean[words.size()];
        for (Word word : words) {
            opening[word.id()] = word.opens() || !before(word).isEmpty();
        }
    }

    /** Whether a figure may open with a word. */
    boolean opens(Word word) {
        return opening[word.id()];
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

    /** The hash of a word with one more character, which {@link #folded} has brought to lower case. */
    static int hash(int before, char folded) {
        return 31 * before + folded;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    /** A character without its case; apostrophes and dashes of every kind are one. */
    static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c == '\u2019') {
            return '\'';
        }
        char lower = Characters.isDash(c) ? '-' : Character.toLowerCase(c);
        return lower < 128 && lower != '-' ? c : lower; // the sign of the kelvin is no k
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

    /** The words that begin a cue, by the word's own place. */
    ImmutableList<Wording> before(Word first) {
        return before.get(first.id());
    }

    ImmutableList<Wording> behind(Word first) {
        return behind.get(first.id());
    }

    ImmutableList<Wording> joints(Word first) {
        return joints.get(first.id());
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
