package org.tallystick.words;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** English: every word that the reader of figures knows. */
public final class English implements Lexicon {
    /** The one instance; it has no state. */
    public static final Lexicon LEXICON = new English();

    private static final Splitter SPACES = Splitter.on(' ');

    private static final ImmutableListMultimap<String, Phrase> BEFORE =
            phrases(ImmutableListMultimap.<Cue, String>builder()
                    .putAll(Cue.EXACTLY, "exactly", "precisely")
                    .putAll(Cue.ABOUT, "about", "around", "roughly", "approximately", "close to", "some", "circa", "~")
                    .putAll(Cue.ABOUT, "an estimated", "estimated")
                    .putAll(Cue.NEARLY, "nearly", "almost", "just under", "approaching")
                    .putAll(Cue.JUST_OVER, "just over", "slightly more than", "a little over", "a little more than")
                    .putAll(Cue.MORE_THAN, "more than", "over", "exceeding", "upwards of", "in excess of", "north of")
                    .putAll(
                            Cue.AT_LEAST,
                            "at least",
                            "no fewer than",
                            "no less than",
                            "not fewer than",
                            "not less than")
                    .putAll(Cue.AT_LEAST, "a minimum of")
                    .putAll(Cue.LESS_THAN, "fewer than", "less than", "under", "below")
                    .putAll(
                            Cue.AT_MOST,
                            "at most",
                            "up to",
                            "no more than",
                            "not more than",
                            "as many as",
                            "as much as")
                    .putAll(Cue.AT_MOST, "a maximum of")
                    .putAll(Cue.NONE, "none", "no", "not a single")
                    .putAll(Cue.BETWEEN, "between")
                    .putAll(Cue.FROM, "from")
                    .build());

    private static final ImmutableListMultimap<String, Phrase> BEHIND =
            phrases(ImmutableListMultimap.<Cue, String>builder()
                    .putAll(Cue.AT_LEAST, "or more", "+")
                    .putAll(Cue.AT_MOST, "or fewer", "or less")
                    .putAll(Cue.PLUS_MINUS, "plus or minus", "±", "+ / -")
                    .build());

    private static final ImmutableMap<String, Integer> SMALL = numbered(
            0,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen");

    private static final ImmutableMap<String, Integer> TENS =
            numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety");

    private static final ImmutableMap<String, Integer> MULTIPLIERS =
            ImmutableMap.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final ImmutableMap<String, Integer> LETTERS = ImmutableMap.<String, Integer>builder()
            .put("k", 3)
            .put("K", 3)
            .put("m", 6)
            .put("M", 6)
            .put("mn", 6)
            .put("bn", 9)
            .put("tn", 12)
            .build();

    private static final ImmutableMap<String, Integer> PARTS = ImmutableMap.<String, Integer>builder()
            .put("half", 2)
            .put("third", 3)
            .put("quarter", 4)
            .putAll(numbered(
                    4,
                    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"))
            .put("hundredth", 100)
            .put("thousandth", 1000)
            .build();

    private static final ImmutableMap<String, Long> VAGUE = ImmutableMap.<String, Long>builder()
            .put("tens", 10L)
            .put("dozens", 12L)
            .put("scores", 20L)
            .put("hundreds", 100L)
            .put("thousands", 1_000L)
            .put("millions", 1_000_000L)
            .put("billions", 1_000_000_000L)
            .put("trillions", 1_000_000_000_000L)
            .build();

    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("s", "st", "nd", "rd", "th");

    private English() {}

    /** A hedge as a list of words; {@code words} keeps the first, by which it is found. */
    private record Phrase(Cue cue, ImmutableList<String> words) {
        private boolean begins(Tokens tokens) {
            return IntStream.range(0, words.size()).allMatch(i -> words.get(i).equals(said(tokens, i)));
        }

        private Match match() {
            return new Match(cue, words.size());
        }
    }

    private static String said(Tokens tokens, int ahead) {
        Token token = tokens.peek(ahead);
        return switch (token.kind()) {
            case WORD -> tokens.wordAt(ahead);
            case DASH -> "-";
            default -> token.text();
        };
    }

    private static ImmutableListMultimap<String, Phrase> phrases(ImmutableListMultimap<Cue, String> said) {
        return said.entries().stream()
                .map(e -> new Phrase(
                        e.getKey(),
                        ImmutableList.copyOf(SPACES.omitEmptyStrings().split(e.getValue()))))
                .sorted((a, b) -> Integer.compare(b.words().size(), a.words().size()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        p -> p.words().get(0), p -> p));
    }

    private static ImmutableMap<String, Integer> numbered(int first, String words) {
        List<String> list = SPACES.splitToList(words);
        return IntStream.range(0, list.size())
                .boxed()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(list::get, i -> i + first), ImmutableMap::copyOf));
    }

    private static Optional<Match> longest(ImmutableListMultimap<String, Phrase> phrases, Tokens tokens) {
        return phrases.get(said(tokens, 0)).stream()
                .filter(phrase -> phrase.begins(tokens))
                .findFirst()
                .map(Phrase::match);
    }

    private static OptionalInt of(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public Optional<Match> hedgeBefore(Tokens tokens) {
        return longest(BEFORE, tokens);
    }

    @Override
    public Optional<Match> hedgeBehind(Tokens tokens) {
        return longest(BEHIND, tokens);
    }

    @Override
    public OptionalInt small(String word) {
        return of(SMALL.get(word));
    }

    @Override
    public OptionalInt ten(String word) {
        Integer tens = TENS.get(word);
        return tens == null ? OptionalInt.empty() : OptionalInt.of(tens * 10);
    }

    @Override
    public OptionalInt multiplier(String word) {
        return of(MULTIPLIERS.get(word));
    }

    @Override
    public OptionalInt multiplierLetters(String letters) {
        return of(LETTERS.get(letters));
    }

    @Override
    public OptionalInt part(String word) {
        return of(PARTS.get(word));
    }

    @Override
    public OptionalInt parts(String word) {
        if (word.equals("halves")) {
            return part("half");
        }
        return word.endsWith("s") ? part(word.substring(0, word.length() - 1)) : OptionalInt.empty();
    }

    @Override
    public OptionalLong vague(String word) {
        Long each = VAGUE.get(word);
        return each == null ? OptionalLong.empty() : OptionalLong.of(each);
    }

    @Override
    public boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    @Override
    public boolean isAnd(String word) {
        return word.equals("and");
    }

    @Override
    public boolean isOf(String word) {
        return word.equals("of");
    }

    @Override
    public boolean isTo(String word) {
        return word.equals("to");
    }

    @Override
    public int outOf(Tokens tokens) {
        int length = 0;
        if (tokens.wordAt(0).equals("in")) {
            length = 1;
        } else if (tokens.wordAt(0).equals("out") && tokens.wordAt(1).equals("of")) {
            length = 2;
        }
        return length > 0 && tokens.wordAt(length).equals("every") ? length + 1 : length;
    }

    @Override
    public boolean isMinus(String word) {
        return word.equals("minus");
    }

    @Override
    public boolean isEnding(String word) {
        return ENDINGS.contains(word);
    }

    @Override
    public boolean isAlsoOrdinal(String word) {
        return word.equals("second");
    }

    @Override
    public boolean mayBeNoun(String word) {
        boolean oneLetter = word.length() == 1 && CharMatcher.ascii().matchesAllOf(word);
        return !oneLetter
                && !SteeringWords.ENGLISH.contains(word)
                && small(word).isEmpty()
                && ten(word).isEmpty()
                && multiplier(word).isEmpty()
                && vague(word).isEmpty()
                && part(word).isEmpty()
                && parts(word).isEmpty();
    }
}
