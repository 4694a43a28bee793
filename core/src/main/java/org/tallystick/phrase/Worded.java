package org.tallystick.phrase;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/**
 * An enum constant that documents write as a word.
 *
 * <pre>{@code
 * Hedge.MORE_THAN.word();                       // more-than
 * Worded.named(Hedge.class, "more-than");       // Optional[MORE_THAN]
 * }</pre>
 */
public interface Worded {
    /**
     * Returns the constant as its enum declares it.
     *
     * @return its name
     */
    String name();

    /**
     * Returns the constant as documents write it.
     *
     * @return its name in lower case, with hyphens between its parts
     */
    default String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Returns the constant that documents write as a word.
     *
     * @param type the enum
     * @param word a word as {@link #word()} returns it
     * @param <E> the enum
     * @return the constant, empty where there is none of that word
     */
    static <E extends Enum<E> & Worded> Optional<E> named(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
