package org.tallystick.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Running text with the figures that stand in it; how it is written is told at the head of paragraphs.txt. */
final class Paragraphs {

    private static final Pattern INTERVAL = Pattern.compile("([\\[(])(.+), (.+)([])])|\\{(.+)}");
    private static final Pattern PLACED = Pattern.compile("(.+?)(?: #(\\d+))?");

    private Paragraphs() {}

    /** A text, the figures to find and the passages to leave alone, both as they follow each other in it. */
    record Paragraph(String id, boolean heldOut, String text, List<Expected> figures, List<Passage> left) {}

    /** A piece of a paragraph's text, its end exclusive. */
    record Passage(String text, int start, int end) {
        boolean overlaps(Passage other) {
            return start < other.end && other.start < end;
        }
    }

    /** A figure to find; noun and unit as in the file. */
    record Expected(Passage at, String noun, Interval rounded, String unit) {

        static final String ANY = "*";
        private static final String NONE = "-";
        private static final Pattern FEW_WORDS = Pattern.compile("(?:[ -][\\p{L}\\p{M}'’]+){0,4}");

        /** Whether a figure found in the paragraph is this one; its noun is judged by its end alone. */
        boolean isFound(String text, Passage found, Interval reading, Optional<Unit> foundUnit) {
            return found.start() == at.start() && endsWell(text, found.end()) && means(reading, foundUnit);
        }

        private boolean endsWell(String text, int end) {
            return noun.equals(ANY)
                    ? end >= at.end()
                            && FEW_WORDS.matcher(text.substring(at.end(), end)).matches()
                    : end == at.end();
        }

        private boolean means(Interval reading, Optional<Unit> foundUnit) {
            if (!unit.equals(ANY)) {
                return reading.equals(rounded) && foundUnit.equals(expectedUnit());
            }
            Optional<Interval> told = foundUnit.isPresent() ? tightened() : Optional.of(rounded);
            return foundUnit.map(Unit::countsWholeThings).orElse(true) && told.equals(Optional.of(reading));
        }

        private Optional<Interval> tightened() {
            return rounded.intersection(Interval.atLeast(Rational.ZERO)).flatMap(Interval::tightenedToWhole);
        }

        /** The unit to find, none where any noun would do. */
        Optional<Unit> expectedUnit() {
            return Optional.of(unit)
                    .filter(name -> !name.equals(NONE) && !name.equals(ANY))
                    .map(Unit::parse);
        }

        /** The noun to find, none where its end is a matter of taste. */
        Optional<Unit> expectedNoun() {
            return Optional.of(noun)
                    .filter(name -> !name.equals(NONE) && !name.equals(ANY))
                    .map(Unit::noun);
        }

        @Override
        public String toString() {
            return "\"" + at.text() + "\" " + rounded + " " + unit;
        }
    }

    static List<Paragraph> all() {
        return all("paragraphs.txt");
    }

    static List<Paragraph> all(String name) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : (file(name) + "\n").split("\n", -1)) {
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                paragraphs.add(paragraph(block));
                block.clear();
            }
        }
        return paragraphs;
    }

    private static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Paragraphs.class.getResourceAsStream(name))) {
            String all = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return Pattern.compile("^#.*\n", Pattern.MULTILINE).matcher(all).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paragraph paragraph(List<String> block) {
        String id = behind("paragraph: ", block.get(0));
        String split = behind("split: ", block.get(1));
        require(List.of("shown", "held-out", "blind").contains(split), id, "no such split: " + split);
        StringBuilder text = new StringBuilder();
        List<String> figures = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String line : block.subList(2, block.size())) {
            if (line.startsWith("> ") || line.equals(">")) {
                text.append(text.isEmpty() ? "" : "\n").append(line.substring(Math.min(2, line.length())));
            } else if (line.startsWith("  ")) {
                text.append(line.substring(1));
            } else if (line.startsWith("figure: ")) {
                figures.add(behind("figure: ", line));
            } else {
                left.add(behind("leave: ", line));
            }
        }
        return placed(id, split.equals("held-out"), text.toString(), figures, left);
    }

    private static String behind(String label, String line) {
        require(line.startsWith(label), line, "expected \"" + label + "\"");
        return line.substring(label.length());
    }

    private static Paragraph placed(String id, boolean heldOut, String text, List<String> figures, List<String> left) {
        List<String> phrases = new ArrayList<>(left);
        figures.forEach(row -> phrases.add(columns(id, row).get(0)));
        phrases.sort(Comparator.comparingInt((String phrase) -> -plain(phrase).length()));
        List<Passage> taken = new ArrayList<>();
        phrases.forEach(phrase -> taken.add(place(id, text, phrase, taken)));
        List<Expected> expected = new ArrayList<>();
        for (String row : figures) {
            List<String> columns = columns(id, row);
            Passage at = taken.get(phrases.indexOf(columns.get(0)));
            expected.add(new Expected(at, columns.get(1), interval(columns.get(2)), columns.get(3)));
        }
        return new Paragraph(
                id,
                heldOut,
                text,
                expected,
                left.stream().map(phrase -> taken.get(phrases.indexOf(phrase))).toList());
    }

    private static List<String> columns(String id, String row) {
        List<String> columns = List.of(row.split(" \\| ", -1));
        require(columns.size() == 4, id, "phrase | noun | interval | unit, not: " + row);
        return columns;
    }

    private static String plain(String phrase) {
        Matcher parts = PLACED.matcher(phrase);
        return parts.matches() ? parts.group(1) : phrase;
    }

    private static Passage place(String id, String text, String phrase, List<Passage> taken) {
        Matcher parts = PLACED.matcher(phrase);
        require(parts.matches(), id, "no phrase: " + phrase);
        List<Passage> places = places(text, parts.group(1));
        Optional<Passage> place = parts.group(2) == null
                ? places.stream().filter(at -> isFree(at, taken)).findFirst()
                : places.stream().skip(Long.parseLong(parts.group(2)) - 1).findFirst();
        require(place.isPresent() && isFree(place.get(), taken), id, "not in the text: " + phrase);
        return place.orElseThrow();
    }

    private static boolean isFree(Passage passage, List<Passage> taken) {
        return taken.stream().noneMatch(passage::overlaps);
    }

    private static List<Passage> places(String text, String phrase) {
        List<Passage> places = new ArrayList<>();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if (!isWithinWord(text, at) && !isWithinWord(text, end)) {
                places.add(new Passage(phrase, at, end));
            }
        }
        return places;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** An interval as its toString writes it. */
    static Interval interval(String text) {
        Matcher ends = INTERVAL.matcher(text);
        require(ends.matches(), text, "no interval");
        if (ends.group(5) != null) {
            return Interval.of(Rational.parse(ends.group(5)));
        }
        Interval from = ends.group(2).equals("-∞")
                ? Interval.all()
                : ends.group(1).equals("(") ? Interval.greaterThan(number(ends, 2)) : Interval.atLeast(number(ends, 2));
        Interval to = ends.group(3).equals("∞")
                ? Interval.all()
                : ends.group(4).equals(")") ? Interval.lessThan(number(ends, 3)) : Interval.atMost(number(ends, 3));
        return from.intersection(to).orElseThrow();
    }

    private static Rational number(Matcher ends, int group) {
        return Rational.parse(ends.group(group));
    }

    private static void require(boolean holds, String where, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paragraphs, " + where + ": " + what);
        }
    }
}
