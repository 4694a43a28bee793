package org.tallystick.phrase;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/**
 * A constant of an enum that documents write as a word.
 *
 * <pre>{@code
 * Hedge.MORE_THAN.word();                       // more-than
 * Worded.named(Hedge.class, "more-than");       // Optional[MORE_THAN]
 * }</pre>
 */
public interface Worded {
    /**
     * The constant as its enum declares it.
     *
     * @return its name
     */
    String name();

    /**
     * The constant as documents write it.
     *
     * @return its name in lower case, with hyphens between its parts
     */
    default String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The constant that documents write so.
     *
     * @param type the enum
     * @param word as {@link #word()} gives it
     * @param <E> the enum
     * @return the constant, empty where none is written so
     */
    static <E extends Enum<E> & Worded> Optional<E> named(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
