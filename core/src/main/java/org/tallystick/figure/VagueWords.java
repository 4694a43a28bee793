package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Vagueness;

/** Printed forms of rough counts: "dozens", "tens of thousands", "a few hundred". */
final class VagueWords {
    private record Word(String one, Rational each) {}

    private static final ImmutableList<Word> SMALL = ImmutableList.of(
            new Word("dozen", Rational.of(12)), new Word("score", Rational.of(20)), new Word("ten", Rational.TEN));

    private static final ImmutableList<Word> POWERS = ImmutableList.of(
            new Word("hundred", Rational.powerOfTen(2)),
            new Word("thousand", Rational.powerOfTen(3)),
            new Word("million", Rational.powerOfTen(6)),
            new Word("billion", Rational.powerOfTen(9)),
            new Word("trillion", Rational.powerOfTen(12)));

    private VagueWords() {}

    /**
     * Returns the words of a rough count, with "of" where that precedes the counted noun.
     *
     * @param kind the kind of word
     * @param each the size of one of them
     * @param unit the counted unit
     * @return the phrase, empty where there are no words for that size
     */
    static Optional<String> phrase(Vagueness kind, Rational each, UnitWords unit) {
        Optional<String> multiplier = each.equals(Rational.ONE) ? Optional.of("") : multiplier(each);
        return switch (kind) {
            case PLURAL -> plural(each).map(words -> words + unit.behind(" of "));
            case COUPLE ->
                multiplier
                        .map(words -> "a couple of" + words + unit.behind(" "))
                        .map(phrase -> phrase.equals("a couple of") ? "a couple" : phrase);
            case FEW -> multiplier.map(words -> "a few" + words + unit.behind(" "));
            case SEVERAL -> multiplier.map(words -> "several" + words + unit.behind(" "));
            case HANDFUL -> multiplier.map(words -> "a handful" + words + unit.behind(" of "));
        };
    }

    /** Returns a plural such as "dozens" or "tens of thousands". */
    private static Optional<String> plural(Rational each) {
        return Stream.concat(SMALL.stream(), POWERS.stream())
                .filter(word -> word.each.equals(each))
                .map(word -> word.one + "s")
                .findFirst()
                .or(() -> pairs(SMALL, POWERS, each)
                        .or(() -> pairs(POWERS, POWERS, each))
                        .map(pair -> pair.get(0).one + "s of " + pair.get(1).one + "s"));
    }

    /** Returns a multiplier such as " hundred", " hundred thousand" or " dozen". */
    private static Optional<String> multiplier(Rational each) {
        return Stream.concat(SMALL.stream().limit(2), POWERS.stream())
                .filter(word -> word.each.equals(each))
                .map(word -> " " + word.one)
                .findFirst()
                .or(() -> pairs(POWERS, POWERS, each).map(pair -> " " + pair.get(0).one + " " + pair.get(1).one));
    }

    /** Returns two words whose product is a given size, the smaller one first. */
    private static Optional<ImmutableList<Word>> pairs(
            ImmutableList<Word> smaller, ImmutableList<Word> larger, Rational each) {
        return larger.reverse().stream()
                .flatMap(many -> smaller.stream()
                        .filter(few -> few.each.times(many.each).equals(each) && few.each.compareTo(many.each) < 0)
                        .map(few -> ImmutableList.of(few, many)))
                .findFirst();
    }
}
