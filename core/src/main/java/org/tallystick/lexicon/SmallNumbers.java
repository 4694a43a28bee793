package org.tallystick.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;

/** The English words of small numbers. */
public final class SmallNumbers {
    /** The cardinals from zero to nineteen. */
    public static final ImmutableList<String> CARDINALS = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen""");

    /** The ordinals from first to nineteenth. */
    static final ImmutableList<String> ORDINALS = words("""
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth""");

    private SmallNumbers() {}

    /** Returns the words with consecutive numbers. */
    static ImmutableMap<String, Integer> numbered(ImmutableList<String> words, int first) {
        return IntStream.range(0, words.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(words::get, at -> at + first));
    }

    private static ImmutableList<String> words(String text) {
        return ImmutableList.copyOf(text.split("\\s+"));
    }
}
