package org.tallystick.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words of a date in lower case and without their punctuation, with a current place. Dates have tokens of their own: a year and a month
 * joined by a hyphen are one token.
 */
public final class DateTokens {
    /** The token of a dash between two dates. */
    public static final String DASH = "-";

    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher DASHES = CharMatcher.anyOf("-\u2010\u2011\u2013\u2014");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int LONGEST_NUMBER = 4;

    private final List<String> words;
    private int at;

    private DateTokens(List<String> words) {
        this.words = words;
    }

    /**
     * Returns the words of a text.
     *
     * @param text the text
     * @return its words, empty where it contains a character that no date in words has
     */
    public static Optional<DateTokens> of(String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (LETTER.matches(c)) {
                end = endOf(LETTER, text, i);
                addLetters(
                        words, Ascii.toLowerCase(text.substring(i, end)), i > 0 && DIGIT.matches(text.charAt(i - 1)));
                end += end < text.length() && text.charAt(end) == '.' ? 1 : 0;
            } else if (DIGIT.matches(c)) {
                end = endOf(DIGIT.or(CharMatcher.is('-')), text, i);
                addDigits(words, text.substring(i, end));
            } else if (DASHES.matches(c)) {
                addDash(words, text, i);
            } else if (!isBetweenWords(text, i)) {
                return Optional.empty();
            }
            i = end;
        }
        return Optional.of(new DateTokens(words));
    }

    private static int endOf(CharMatcher kind, String text, int start) {
        int end = start;
        while (end < text.length() && kind.matches(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Adds letters. After the digits of "6th" they are dropped; after other digits they make one unknown word. */
    private static void addLetters(List<String> words, String letters, boolean behindDigits) {
        if (!behindDigits) {
            words.add(letters);
        } else if (!ORDINAL_ENDINGS.contains(letters)) {
            words.set(words.size() - 1, words.get(words.size() - 1) + letters);
        }
    }

    /** Adds digits. A date with hyphens is one word; two numbers with a hyphen between them are three. */
    private static void addDigits(List<String> words, String digits) {
        if (digits.indexOf('-') < 0 || isDate(digits)) {
            words.add(digits);
            return;
        }
        Splitter.on('-').split(digits).forEach(part -> {
            words.add(part);
            words.add(DASH);
        });
        words.remove(words.size() - 1);
    }

    private static boolean isDate(String digits) {
        boolean month = digits.length() == 7 && digits.charAt(4) == '-';
        boolean day = digits.length() == 10 && digits.charAt(4) == '-' && digits.charAt(7) == '-';
        return month || day;
    }

    /** Adds a dash. A hyphen inside a word only joins its parts: "twenty-one". */
    private static void addDash(List<String> words, String text, int at) {
        boolean joins = text.charAt(at) == '-'
                && at > 0
                && LETTER.matches(text.charAt(at - 1))
                && at + 1 < text.length()
                && LETTER.matches(text.charAt(at + 1));
        if (!joins || isName(words.get(words.size() - 1))) {
            words.add(DASH);
        }
    }

    private static boolean isName(String word) {
        return DateWords.MONTHS.containsKey(word) || DateWords.WEEKDAYS.containsKey(word);
    }

    private static boolean isBetweenWords(String text, int at) {
        char c = text.charAt(at);
        return CharMatcher.whitespace().matches(c) || c == ',' || (c == '.' && at == text.length() - 1);
    }

    /**
     * Returns whether all words are read.
     *
     * @return whether no word is left
     */
    public boolean atEnd() {
        return at == words.size();
    }

    /**
     * Skips a sequence of words if all of them come next.
     *
     * @param sequence the words
     * @return whether they came next
     */
    public boolean skip(String... sequence) {
        boolean found = at + sequence.length <= words.size()
                && words.subList(at, at + sequence.length).equals(List.of(sequence));
        if (found) {
            at += sequence.length;
        }
        return found;
    }

    /**
     * Skips the next word if it is one of several.
     *
     * @param any the words
     * @return whether one of them came next
     */
    public boolean skipAny(Set<String> any) {
        boolean found = at < words.size() && any.contains(words.get(at));
        if (found) {
            at++;
        }
        return found;
    }

    /**
     * Reads the next word if it is in a table.
     *
     * @param table the meanings of the words
     * @param <T> the type of a meaning
     * @return the meaning, empty where the word is not in the table
     */
    public <T> Optional<T> take(Map<String, T> table) {
        Optional<T> value = at < words.size() ? Optional.ofNullable(table.get(words.get(at))) : Optional.empty();
        value.ifPresent(found -> at++);
        return value;
    }

    /**
     * Reads a number above zero, in words up to 49 or in at most four digits.
     *
     * @return the number, empty where none comes next
     */
    public Optional<Integer> number() {
        Optional<Integer> tens = take(DateWords.TENS);
        if (tens.isPresent()) {
            return tens.map(value ->
                    value + take(DateWords.NUMBERS).filter(one -> one < 10).orElse(0));
        }
        return take(DateWords.NUMBERS).or(() -> digits(1, LONGEST_NUMBER).filter(value -> value > 0));
    }

    /**
     * Reads a number in digits.
     *
     * @param least the least number of digits
     * @param most the greatest number of digits
     * @return the number, empty where none comes next
     */
    public Optional<Integer> digits(int least, int most) {
        Optional<Integer> value = word().filter(DIGIT::matchesAllOf)
                .filter(word -> word.length() >= least && word.length() <= most)
                .map(Integer::valueOf);
        value.ifPresent(found -> at++);
        return value;
    }

    /**
     * Reads a month or a day in the notation of ISO 8601.
     *
     * @return the date as it is written, empty where none comes next
     */
    public Optional<String> hyphened() {
        Optional<String> word = word().filter(DateTokens::isDate);
        word.ifPresent(found -> at++);
        return word;
    }

    private Optional<String> word() {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    /**
     * Tries to read something. Words that are not understood stay unread.
     *
     * @param reading the reader of words, which returns their meaning
     * @param <T> the type of what is read
     * @return the result, empty where the words were not understood
     */
    public <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        int start = at;
        Optional<T> read = reading.get();
        if (read.isEmpty()) {
            at = start;
        }
        return read;
    }
}
