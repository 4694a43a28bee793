package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Part.Role;

/** A figure as it is written, of which single characters can be changed. */
final class WrittenFigure {
    /** Digits, with commas between groups or a decimal point, but no exponent. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9,.eE^+-])[0-9]+(?:[,.][0-9]+)*");

    private final SameWayReader reader;
    private final String phrase;
    private final ImmutableList<Part> parts;

    private WrittenFigure(SameWayReader reader) {
        this.reader = reader;
        this.phrase = reader.read().phrase();
        this.parts = reader.read().parts();
    }

    static Optional<WrittenFigure> of(Figure said) {
        return said.hedge() == Hedge.VAGUE
                ? Optional.empty()
                : SameWayReader.of(said).map(WrittenFigure::new);
    }

    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        List<Part> numbers = parts.stream()
                .filter(part -> part.role() == Role.NUMBER || part.role() == Role.UPPER)
                .toList();
        for (Part number : numbers) {
            digits(number, slips);
            sign(number, slips);
        }
        slips.addAll(Factors.of(phrase, numbers, reader));
        slips.addAll(Doubling.of(phrase, numbers, reader));
        return slips;
    }

    private void digits(Part number, List<Slip> slips) {
        Matcher found = DIGITS.matcher(phrase).region(number.start(), number.end());
        while (found.find()) {
            String written = found.group();
            Numerals.swapped(written)
                    .forEach(other -> slip(RepairKind.SWAPPED_DIGITS, number, found, other, "two digits swapped")
                            .ifPresent(slips::add));
            if (Numerals.isLong(written, reader.said().hedge() == Hedge.EXACTLY)) {
                Numerals.wrong(written)
                        .forEach(other -> slip(RepairKind.WRONG_DIGIT, number, found, other, "one digit wrong")
                                .ifPresent(slips::add));
            }
        }
    }

    private Optional<Slip> slip(RepairKind kind, Part number, Matcher found, String other, String what) {
        String changed = phrase.substring(0, found.start()) + other + phrase.substring(found.end());
        String digits = changed.substring(number.start(), number.end());
        return reader.of(changed).map(meant -> Slip.of(kind, meant, number.in(phrase), digits, what));
    }

    /** A rise or fall is stated by a number without a sign, and numbers in words have no sign. */
    private void sign(Part number, List<Slip> slips) {
        if (reader.read().trend().isEmpty() && Numerals.isInDigits(number.in(phrase))) {
            Sign turned = Sign.turned(phrase, parts, number);
            reader.of(turned.phrase())
                    .map(meant -> Slip.of(RepairKind.SIGN, meant, turned.said(), turned.meant(), "the sign turned"))
                    .ifPresent(slips::add);
        }
    }
}
