package org.tallystick.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every word of one language that a reader of figures knows, found without regard to case and without copying it out of its
 * text. The table is open-addressed and never changes.
 */
final class Vocabulary {
    /** A word or sign that means nothing to a reader of figures; it may be a noun. */
    public static final Word UNKNOWN = new Word(0, "", EnumSet.noneOf(Role.class), 0, 0);

    private final @Nullable Word[] slots;
    private final boolean[] opening;
    private final List<ImmutableList<Wording>> before;
    private final List<ImmutableList<Wording>> behind;
    private final List<ImmutableList<Wording>> joints;

    private Vocabulary(Builder builder) {
        List<Word> words = builder.words();
        slots = new @Nullable Word[Integer.highestOneBit(words.size()) * 4];
        words.stream().skip(1).forEach(this::put);
        before = byFirstWord(words, builder.before);
        behind = byFirstWord(words, builder.behind);
        joints = byFirstWord(words, builder.joints);
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

    private record Draft(Cue cue, List<String> words) {}

    private record Entry(Set<Role> roles, long number, int power) {}

    /** Collects the words of a language. */
    public static final class Builder {
        private static final Splitter SPACES =
                Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<Draft> before = new ArrayList<>();
        private final List<Draft> behind = new ArrayList<>();
        private final List<Draft> joints = new ArrayList<>();

        /**
         * Words of one role.
         *
         * @param role what they are
         * @param words parted by spaces
         * @return this builder
         */
        public Builder words(Role role, String words) {
            SPACES.split(words).forEach(word -> add(word, role, 0, 0));
            return this;
        }

        /**
         * Words that count upwards.
         *
         * @param role what they are
         * @param first the number of the first
         * @param step how much more each next one is
         * @param words parted by spaces
         * @return this builder
         */
        public Builder counting(Role role, long first, long step, String words) {
            long number = first;
            for (String word : SPACES.split(words)) {
                add(word, role, number, 0);
                number += step;
            }
            return this;
        }

        /**
         * Words that stand for one number.
         *
         * @param role what they are
         * @param number the number
         * @param words parted by spaces
         * @return this builder
         */
        public Builder number(Role role, long number, String words) {
            return counting(role, number, 0, words);
        }

        /**
         * Words that multiply by a power of ten.
         *
         * @param role what they are
         * @param power the power
         * @param words parted by spaces
         * @return this builder
         */
        public Builder power(Role role, int power, String words) {
            SPACES.split(words).forEach(word -> add(word, role, 0, power));
            return this;
        }

        /**
         * Wordings that stand before their number.
         *
         * @param cue what they say
         * @param wordings each of words parted by spaces, a hyphen as a word of its own
         * @return this builder
         */
        public Builder before(Cue cue, String... wordings) {
            return wordings(before, cue, wordings);
        }

        /**
         * Wordings that stand behind their number.
         *
         * @param cue what they say
         * @param wordings each of words parted by spaces, a hyphen as a word of its own
         * @return this builder
         */
        public Builder behind(Cue cue, String... wordings) {
            return wordings(behind, cue, wordings);
        }

        /**
         * Wordings that stand between two numbers.
         *
         * @param cue what they say
         * @param wordings each of words parted by spaces
         * @return this builder
         */
        public Builder between(Cue cue, String... wordings) {
            return wordings(joints, cue, wordings);
        }

        private Builder wordings(List<Draft> drafts, Cue cue, String... wordings) {
            for (String wording : wordings) {
                List<String> words = SPACES.splitToList(inLowerCase(wording));
                words.forEach(word -> entries.putIfAbsent(word, new Entry(EnumSet.noneOf(Role.class), 0, 0)));
                drafts.add(new Draft(cue, words));
            }
            return this;
        }

        private void add(String said, Role role, long number, int power) {
            String word = inLowerCase(said);
            Entry entry = entries.getOrDefault(word, new Entry(EnumSet.noneOf(Role.class), 0, 0));
            Set<Role> roles = EnumSet.of(role);
            roles.addAll(entry.roles());
            entries.put(word, new Entry(roles, merged(word, entry.number(), number), (int)
                    merged(word, entry.power(), power)));
        }

        private static String inLowerCase(String word) {
            StringBuilder lower = new StringBuilder(word.length());
            word.chars().forEach(c -> lower.append(folded((char) c)));
            return lower.toString();
        }

        private static long merged(String word, long before, long now) {
            if (before != 0 && now != 0 && before != now) {
                throw new IllegalStateException(word + " stands for both " + before + " and " + now);
            }
            return before == 0 ? now : before;
        }

        private List<Word> words() {
            List<Word> words = new ArrayList<>();
            words.add(UNKNOWN);
            entries.forEach((text, entry) ->
                    words.add(new Word(words.size(), text, entry.roles(), entry.number(), entry.power())));
            return words;
        }

        /**
         * The vocabulary.
         *
         * @return every word collected so far
         */
        public Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
