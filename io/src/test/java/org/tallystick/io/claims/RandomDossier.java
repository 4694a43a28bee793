package org.tallystick.io.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** A dossier of everything that can be said, drawn from a seed. */
public final class RandomDossier {
    private static final List<String> TEXTS =
            List.of("", " ", "a \"b\" \\ /", "é – 漢 \uD83D\uDE00", "line\nbreak\t\u2028\u0001", "x-y", "{\"id\": 1}");
    private static final List<String> PHRASES = List.of(
            "more than 33,000",
            "33,179",
            "about one in eight",
            "56 percent",
            "thousands",
            "5 lb",
            "not a single",
            "between 4 and 5",
            "1.7 billion",
            "10 ± 2",
            "half",
            "$3 million");
    private static final List<String> UNITS = List.of("lb", "kg", "percent", "USD", "person", "dose");
    private static final List<String> DATES =
            List.of("2026", "2026-02", "2026-02-06", "2026-02-06T14:00Z", "XXXX-01-20", "[2026-02-05,2026-02-06]");

    private static final List<Hedge> WIDE =
            List.of(Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER, Hedge.PLUS_MINUS);

    private final Random random;
    private final DossierBuilder dossier = Dossier.builder();
    private final List<Source> sources = new ArrayList<>();
    private final List<Measurand> measurands = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    private RandomDossier(long seed) {
        this.random = new Random(seed);
    }

    public static Dossier of(long seed) {
        return new RandomDossier(seed).dossier();
    }

    private Dossier dossier() {
        if (maybe()) {
            dossier.title(text());
        }
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            sources.add(source());
        }
        for (int count = 2 + random.nextInt(4); count > 0; count--) {
            measurands.add(measurand());
        }
        sources.forEach(dossier::add);
        measurands.forEach(dossier::add);
        for (int count = random.nextInt(6); count > 0; count--) {
            claim();
        }
        for (int count = random.nextInt(5); count > 0; count--) {
            dossier.add(relation());
        }
        return dossier.build();
    }

    private Source source() {
        Source.Builder source = Source.builder("s" + sources.size() + text());
        maybe(() -> source.name(text()));
        maybe(() -> source.kind(maybe() ? Source.DATASET : text()));
        maybe(() -> source.published(date()));
        maybe(() -> source.url(text()));
        maybe(() -> source.trust(Rational.of(random.nextInt(4), 3)));
        maybe(() -> source.resolution(Rational.of(1 + random.nextInt(40), 7)));
        maybe(() -> source.policy(policy()));
        if (!sources.isEmpty()) {
            maybe(() -> source.publisher(any(sources).id()));
            maybe(() -> source.cites(List.of(any(sources).id(), any(sources).id())));
        }
        return source.build();
    }

    private ReadingPolicy policy() {
        Rational width = Rational.of(1 + random.nextInt(9), 3);
        ReadingPolicy policy = ReadingPolicy.standard()
                .withSignificantDigits(1 + random.nextInt(4))
                .withPercentResolution(width);
        return random.nextBoolean() ? policy : policy.withWidths(any(WIDE), width, width, width.plus(Rational.ONE));
    }

    private Measurand measurand() {
        Measurand.Builder measurand = Measurand.builder("m" + measurands.size() + text());
        maybe(() -> measurand.label(text()));
        maybe(() -> measurand.population(text()));
        maybe(() -> measurand.place(text()));
        maybe(() -> measurand.period(period()));
        maybe(() -> measurand.course(any(List.of(Course.values()))));
        maybe(() -> measurand.aliases(List.of("alias " + measurands.size())));
        maybe(() -> measurand.compareWith(List.of("undeclared", "m")));
        maybe(() -> measurand.statedRange(any(List.of(
                Interval.all(),
                Interval.greaterThan(Rational.of(-100, 3)),
                Interval.open(Rational.of(-1), Rational.powerOfTen(12))))));
        if (random.nextInt(4) == 0) {
            measurand.unit(Unit.noun("dose")).counts(List.of(Unit.noun("jab"), Unit.noun("person")));
        } else if (random.nextInt(4) == 0) {
            measurand.counts(List.of(Unit.noun("person").divisible(), Unit.noun("dose")));
        } else {
            maybe(() -> measurand.unit(unit()));
        }
        return measurand.build();
    }

    /** A claim, unless its measurand cannot have such a figure. */
    private void claim() {
        try {
            String id = "c" + claims.size() + text();
            Claim.Builder claim =
                    Claim.builder(any(sources), any(measurands), figure()).id(id);
            maybe(() -> claim.statedUnit(unit()));
            maybe(() -> claim.statedPolicy(policy()));
            maybe(() -> claim.statedPopulation(text()));
            maybe(() -> claim.statedPlace(text()));
            maybe(() -> claim.statedPeriod(period()));
            maybe(() -> claim.statedAsOf(date()));
            maybe(() -> claim.statedCites(List.of(any(sources).id())));
            maybe(() -> claim.wording(text()));
            maybe(() -> claim.quote(text()));
            maybe(() -> claim.locator(text()));
            if (!claims.isEmpty()) {
                maybe(() -> claim.supersedes(List.of(any(claims))));
            }
            dossier.add(claim.build());
            claims.add(id);
        } catch (IllegalArgumentException impossible) {
            dossier.title("impossible");
        }
    }

    private Figure figure() {
        return switch (random.nextInt(7)) {
            case 0 -> Figure.of(new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(5)));
            case 1 ->
                Figure.of(random.nextInt(100_000))
                        .withHedge(any(List.of(Hedge.values()).subList(0, 9)))
                        .withResolution(Rational.of(1 + random.nextInt(50), 9));
            case 2 -> Figure.of(Interval.closed(Rational.of(random.nextInt(9), 7), Rational.of(1 + random.nextInt(9))));
            case 3 ->
                Figure.of(any(List.of(
                        Interval.all(), Interval.greaterThan(Rational.of(1, 3)), Interval.atMost(Rational.of(5)))));
            case 4 -> Figure.exactly(random.nextInt(100_000)).to(Unit.parse("lb"));
            case 5 -> Figure.parse("about 5 lb").to(Unit.parse("kg"));
            default -> Figure.parse(any(PHRASES));
        };
    }

    private Relation relation() {
        RelationKind kind = any(List.of(RelationKind.values()));
        Relation.Builder relation = Relation.builder("r" + random.nextLong(), kind);
        kind.required().forEach(role -> role(kind, role, relation));
        kind.optional().forEach(role -> maybe(() -> role(kind, role, relation)));
        switch (kind) {
            case SUM -> maybe(() -> relation.absent(Relation.Absent.ZERO));
            case PRODUCT ->
                relation.times(Factor.parse(
                        any(List.of("2.5", "-1/3", "1 dose / 2 mg", "5 USD", "3 / 7 people", "1e-3 kg / 3"))));
            case LINEAR -> relation.compare(any(List.of(Order.values()))).constant(Rational.of(random.nextInt(), 9));
            case RULE -> relation.rule("a <= 2.50 kg / `x" + text().replace("`", "``") + "` - (a + 1e3)");
            default -> {}
        }
        maybe(() -> relation.label(text()));
        maybe(() -> relation.source(any(sources).id()));
        maybe(() -> relation.cites(List.of(any(sources).id())));
        maybe(() -> relation.statedSoft(maybe()));
        return relation.build();
    }

    private void role(RelationKind kind, Role role, Relation.Builder relation) {
        relation.addTerm(role, term());
        if (kind.isRepeated(role)) {
            relation.addTerm(role, term());
        }
    }

    private Term term() {
        String id = maybe() ? any(measurands).id() : "only named " + random.nextInt(3);
        return maybe() ? Term.of(id) : Term.of(id, Rational.of(1 + random.nextInt(9), -7));
    }

    private Unit unit() {
        Unit unit = Unit.parse(any(UNITS));
        return maybe() ? unit : unit.divisible();
    }

    private PartialDate date() {
        return random.nextInt(4) == 0 ? PartialDate.said("Wednesday" + text()) : PartialDate.parse(any(DATES));
    }

    private Period period() {
        PartialDate date = date();
        return switch (random.nextInt(4)) {
            case 0 -> Period.since(date);
            case 1 -> Period.until(date);
            case 2 -> Period.said("since then" + text());
            default -> Period.between(date, date);
        };
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private void maybe(Runnable part) {
        if (maybe()) {
            part.run();
        }
    }
}
