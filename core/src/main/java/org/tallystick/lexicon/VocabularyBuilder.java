package org.tallystick.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the {@link Vocabulary} of a language from its words, their roles and the wordings. */
final class VocabularyBuilder {
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Draft> before = new ArrayList<>();
    private final List<Draft> behind = new ArrayList<>();
    private final List<Draft> joints = new ArrayList<>();
    private final List<Draft> determiners = new ArrayList<>();

    /** Returns the words of a list, which are separated by spaces. */
    static List<String> split(String words) {
        return SPACES.splitToList(words);
    }

    /**
     * Adds words of one role.
     *
     * @param role their role
     * @param words the words, separated by spaces
     * @return this builder
     */
    VocabularyBuilder words(Role role, String words) {
        SPACES.split(words).forEach(word -> add(word, role, 0, 0));
        return this;
    }

    /**
     * Adds words that have no role, so that they are known.
     *
     * @param words the words, separated by spaces
     * @return this builder
     */
    VocabularyBuilder known(String words) {
        SPACES.split(words).forEach(word -> entries.putIfAbsent(inLowerCase(word), Entry.WITHOUT_ROLE));
        return this;
    }

    /**
     * Adds words with increasing numbers.
     *
     * @param role their role
     * @param first the number of the first
     * @param step the difference between two neighbours
     * @param words the words, separated by spaces
     * @return this builder
     */
    VocabularyBuilder counting(Role role, long first, long step, String words) {
        long number = first;
        for (String word : SPACES.split(words)) {
            add(word, role, number, 0);
            number += step;
        }
        return this;
    }

    /**
     * Adds words that mean one number.
     *
     * @param role their role
     * @param number the number
     * @param words the words, separated by spaces
     * @return this builder
     */
    VocabularyBuilder number(Role role, long number, String words) {
        return counting(role, number, 0, words);
    }

    /**
     * Adds words that multiply by a power of ten.
     *
     * @param role their role
     * @param power the exponent of ten
     * @param words the words, separated by spaces
     * @return this builder
     */
    VocabularyBuilder power(Role role, int power, String words) {
        SPACES.split(words).forEach(word -> add(word, role, 0, power));
        return this;
    }

    /**
     * Adds wordings that precede their number.
     *
     * @param cue their meaning
     * @param wordings the wordings, each as words separated by spaces, with a hyphen as a word of its own
     * @return this builder
     */
    VocabularyBuilder before(Cue cue, String... wordings) {
        return wordings(before, cue, wordings);
    }

    /**
     * Adds wordings that follow their number.
     *
     * @param cue their meaning
     * @param wordings the wordings, each as words separated by spaces, with a hyphen as a word of its own
     * @return this builder
     */
    VocabularyBuilder behind(Cue cue, String... wordings) {
        return wordings(behind, cue, wordings);
    }

    /**
     * Adds wordings between two numbers.
     *
     * @param cue their meaning
     * @param wordings the wordings, each as words separated by spaces
     * @return this builder
     */
    VocabularyBuilder between(Cue cue, String... wordings) {
        return wordings(joints, cue, wordings);
    }

    /**
     * Adds wordings that may begin a phrase and add nothing to it. In running text a figure begins after them.
     *
     * @param wordings the wordings, each as words separated by spaces
     * @return this builder
     */
    VocabularyBuilder determiners(String... wordings) {
        return wordings(determiners, Cue.BARE, wordings);
    }

    private VocabularyBuilder wordings(List<Draft> drafts, Cue cue, String... wordings) {
        for (String wording : wordings) {
            List<String> words = SPACES.splitToList(inLowerCase(wording));
            known(wording);
            drafts.add(new Draft(cue, words));
        }
        return this;
    }

    private void add(String written, Role role, long number, int power) {
        String word = inLowerCase(written);
        Entry entry = entries.getOrDefault(word, Entry.WITHOUT_ROLE);
        Set<Role> roles = EnumSet.of(role);
        roles.addAll(entry.roles());
        entries.put(
                word, new Entry(roles, merged(word, entry.number(), number), (int) merged(word, entry.power(), power)));
    }

    private static String inLowerCase(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        word.chars().forEach(c -> lower.append(WordTable.folded((char) c)));
        return lower.toString();
    }

    private static long merged(String word, long before, long now) {
        if (before != 0 && now != 0 && before != now) {
            throw new IllegalStateException(word + " stands for both " + before + " and " + now);
        }
        return before == 0 ? now : before;
    }

    /** Returns every word at the index of its id, with the unknown one first. */
    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        words.add(Vocabulary.UNKNOWN);
        entries.forEach(
                (text, entry) -> words.add(new Word(words.size(), text, entry.roles(), entry.number(), entry.power())));
        return words;
    }

    /** {@return the vocabulary of every word collected so far} */
    Vocabulary build() {
        return new Vocabulary(words(), before, behind, joints, determiners);
    }

    /** A wording whose words have no entry yet. */
    record Draft(Cue cue, List<String> words) {}

    private record Entry(Set<Role> roles, long number, int power) {
        static final Entry WITHOUT_ROLE = new Entry(EnumSet.noneOf(Role.class), 0, 0);
    }
}
