package org.tallystick.io.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.Quote;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.proof.Refutation;
import org.tallystick.time.PartialDate;

/** Reads the output of {@link CertificateJson}, and reports all its problems. */
public final class CertificateReader {
    private static final String STEP = "`terms` of a sum, `indivisible`, `branch`, `relation` or `course`";
    private static final String DATE = "a date such as 2026-02-06 or 2026-02-06T14:00Z";
    private static final String PREMISE = "`claim`, `measurand`, `branch`, `relation`, `product` or `course`";

    private final Problems problems;

    public CertificateReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the certificate, absent where there was any problem. */
    public Optional<Certificate> read(Fields fields) {
        int before = problems.count();
        fields.require("kind");
        Optional<Certificate> certificate = fields.oneOf("kind", List.of(CertificateJson.LINEAR, CertificateJson.TREE))
                .map(kind ->
                        kind.equals(CertificateJson.TREE) ? tree(fields) : Certificate.of(premises(fields, "terms")));
        if (certificate.isPresent()) {
            fields.unknownKeys();
        }
        return certificate.filter(read -> fields.isComplete() && problems.count() == before);
    }

    private Certificate tree(Fields fields) {
        fields.require("assumed", "steps");
        Map<String, Reading> assumed = new LinkedHashMap<>();
        fields.objects("assumed").forEach(each -> assume(fields.nested(each), assumed));
        List<Refutation> steps = new ArrayList<>();
        fields.objects("steps").forEach(each -> step(each, fields.nested(each)).ifPresent(steps::add));
        return Certificate.of(assumed, steps);
    }

    private static void assume(Fields fields, Map<String, Reading> assumed) {
        Optional<Reading> reading = reading(fields);
        fields.requiredText("claim").ifPresent(claim -> {
            if (reading.isPresent() && assumed.putIfAbsent(claim, reading.get()) != null) {
                fields.problem("claim", Quote.text(claim) + " is assumed twice", "each claim once");
            }
        });
        fields.unknownKeys();
    }

    private Optional<Refutation> step(Located.ObjectNode object, Fields fields) {
        Map<String, ?> members = object.members();
        if (members.containsKey("terms")) {
            List<Premise> premises = premises(fields, "terms");
            fields.unknownKeys();
            return Optional.of(Refutation.summation(premises));
        }
        if (members.containsKey("indivisible")) {
            List<Premise> premises = premises(fields, "indivisible");
            fields.unknownKeys();
            return Optional.of(Refutation.indivisibility(premises));
        }
        if (members.containsKey("branch")) {
            return branch(fields);
        }
        if (members.containsKey("relation")) {
            Optional<String> relation = fields.requiredText("relation");
            Optional<Integer> row = number(fields, "row");
            Optional<PartialDate> date = date(fields, "date");
            fields.unknownKeys();
            return relation.flatMap(id -> row.map(at -> Refutation.broken(id, at, date)));
        }
        if (members.containsKey("course")) {
            Optional<Refutation> broken = course(fields, Refutation::brokenCourse);
            fields.unknownKeys();
            return broken;
        }
        reportUnclear(object, "this is no step of a proof", STEP);
        return Optional.empty();
    }

    private static Optional<Refutation> branch(Fields fields) {
        Optional<String> measurand = fields.requiredText("branch");
        Optional<PartialDate> date = date(fields, "date");
        Optional<Rational> at = exact(fields, "at");
        Optional<Branch.Part> belongs = word(fields, "belongs", Branch.Part.values(), Branch.Part::word);
        Optional<Integer> below = number(fields, "below");
        Optional<Integer> above = number(fields, "above");
        fields.unknownKeys();
        boolean all = measurand.isPresent()
                && at.isPresent()
                && belongs.isPresent()
                && below.isPresent()
                && above.isPresent();
        return all
                ? Optional.of(
                        Refutation.branch(measurand.get(), date, at.get(), belongs.get(), below.get(), above.get()))
                : Optional.empty();
    }

    private List<Premise> premises(Fields fields, String key) {
        fields.require(key);
        List<Premise> premises = new ArrayList<>();
        fields.objects(key).forEach(each -> premise(each, fields.nested(each)).ifPresent(premises::add));
        return premises;
    }

    private Optional<Premise> premise(Located.ObjectNode object, Fields fields) {
        Optional<String> of = List.of("claim", "measurand", "branch", "relation", "product", "course").stream()
                .filter(object.members()::containsKey)
                .findFirst();
        if (of.isEmpty()) {
            reportUnclear(object, "this is no term of a sum", PREMISE);
            return Optional.empty();
        }
        Optional<Rational> times = exact(fields, "times");
        Optional<Premise> premise = switch (of.get()) {
            case "relation" -> object.members().containsKey("divisor") ? divisor(fields, times) : row(fields, times);
            case "product" -> product(fields, times);
            case "course" ->
                times.flatMap(many -> course(fields, (id, from, to) -> Premise.ofCourse(id, from, to, many)));
            default -> end(fields, of.get(), times);
        };
        fields.unknownKeys();
        return premise;
    }

    private static Optional<Premise> row(Fields fields, Optional<Rational> times) {
        Optional<String> relation = fields.requiredText("relation");
        Optional<Integer> row = number(fields, "row");
        Optional<PartialDate> date = date(fields, "date");
        return relation.flatMap(id -> row.flatMap(at -> times.map(many -> Premise.ofRelation(id, at, date, many))));
    }

    private static Optional<Premise> divisor(Fields fields, Optional<Rational> times) {
        Optional<String> relation = fields.requiredText("relation");
        Optional<Integer> row = number(fields, "row");
        Optional<Integer> divisor = number(fields, "divisor");
        Optional<PartialDate> date = date(fields, "date");
        return relation.flatMap(id -> row.flatMap(
                at -> divisor.flatMap(which -> times.map(many -> Premise.ofDivisor(id, at, which, date, many)))));
    }

    private static Optional<Premise> product(Fields fields, Optional<Rational> times) {
        Optional<String> measurand = fields.requiredText("product");
        Optional<Rational> at = exact(fields, "at");
        Optional<String> by = fields.requiredText("by");
        Optional<Rational> byAt = exact(fields, "byAt");
        Optional<PartialDate> date = date(fields, "date");
        return measurand.flatMap(x -> at.flatMap(a ->
                by.flatMap(y -> byAt.flatMap(b -> times.map(many -> Premise.ofProduct(x, a, y, b, date, many))))));
    }

    private static <T> Optional<T> course(Fields fields, BetweenDates<T> made) {
        fields.require("from", "to");
        Optional<String> measurand = fields.requiredText("course");
        Optional<PartialDate> from = date(fields, "from");
        Optional<PartialDate> to = date(fields, "to");
        return measurand.flatMap(id -> from.flatMap(first -> to.map(last -> made.of(id, first, last))));
    }

    private static Optional<PartialDate> date(Fields fields, String key) {
        return fields.parsed(key, DATE, PartialDate::parse);
    }

    private static Optional<Premise> end(Fields fields, String of, Optional<Rational> times) {
        Optional<String> id = fields.requiredText(of);
        Optional<PartialDate> date = of.equals("claim") ? Optional.empty() : date(fields, "date");
        Optional<Reading> reading = of.equals("claim") ? reading(fields) : Optional.empty();
        Optional<End> end = word(fields, "end", End.values(), End::word);
        if (id.isEmpty() || times.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return switch (of) {
            case "claim" -> reading.map(read -> Premise.ofClaim(id.get(), read, end.get(), times.get()));
            case "measurand" -> Optional.of(Premise.ofRange(id.get(), date, end.get(), times.get()));
            default -> Optional.of(Premise.ofBranch(id.get(), date, end.get(), times.get()));
        };
    }

    private void reportUnclear(Located.ObjectNode object, String what, String expected) {
        if (object.complete()) {
            problems.add(object.place(), what, expected);
        }
    }

    private static Optional<Reading> reading(Fields fields) {
        return reading(fields, "reading");
    }

    public static Optional<Reading> reading(Fields fields, String key) {
        return word(fields, key, Reading.values(), Reading::word);
    }

    private static Optional<Rational> exact(Fields fields, String key) {
        fields.require(key);
        return fields.exactNumber(key, Rational::parse);
    }

    private static Optional<Integer> number(Fields fields, String key) {
        fields.require(key);
        return fields.exactNumber(key, "a whole number from 0", CertificateReader::number);
    }

    private static int number(String digits) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(Quote.text(digits) + " is no number of a row or a step");
        }
        return Integer.parseInt(digits);
    }

    private static <T> Optional<T> word(Fields fields, String key, T[] all, Function<T, String> words) {
        fields.require(key);
        return fields.oneOf(key, Arrays.stream(all).map(words).toList())
                .flatMap(word -> Arrays.stream(all)
                        .filter(each -> words.apply(each).equals(word))
                        .findFirst());
    }

    /** Creates an object from a measurand and two dates. */
    @FunctionalInterface
    private interface BetweenDates<T> {
        T of(String measurand, PartialDate from, PartialDate to);
    }
}
