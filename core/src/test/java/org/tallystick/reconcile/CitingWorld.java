package org.tallystick.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/** Sources that cite those before them, some of one publisher and some unnamed, and what they claim of one measurand. */
record CitingWorld(Course course, List<Source> sources, List<Claim> claims) {
    static final int SOURCES = 5;
    static final Source PUBLISHER = Source.of("publisher");
    private static final List<String> PHRASES = List.of(
            "%d",
            "%d", "exactly %d", "about %d", "more than %d", "at least %d", "at most %d", "nearly %d", "just over %d");
    private static final List<String> DATES = List.of("2026-03-01", "2026-03-02", "2026-03", "2026-03-02T12:00Z");
    private static final List<String> PUBLISHED = List.of("2026-03-03", "2026-04-04", "2026-04-05");

    /** One source: the sources that it cites, by a bit each, and its kind. */
    record Kind(int cites, int kind, Optional<String> published) {
        private Source source(int number) {
            Source source = kind == 0
                    ? Source.builder("s" + number).kind(Source.ANONYMOUS).build()
                    : Source.of("s" + number);
            source = kind == 1 || kind == 2 ? source.publishedBy(PUBLISHER) : source;
            source = published.map(PartialDate::parse).map(source::publishedOn).orElse(source);
            for (int cited = 0; cited < number; cited++) {
                source = (cites >> cited & 1) == 1 ? source.citing(Source.of("s" + cited)) : source;
            }
            return source;
        }
    }

    /** One claim of a source, which may correct the claim before it. */
    record SourceClaim(int source, Figure figure, Optional<String> date, boolean corrects) {
        private Claim claim(int number, List<Source> sources, List<Claim> before, Measurand measurand) {
            Claim claim = Claim.of(sources.get(source), measurand, figure).withId("claim-" + number);
            claim = date.map(PartialDate::parse).map(claim::withAsOf).orElse(claim);
            return corrects && number > 0 ? claim.superseding(before.get(number - 1)) : claim;
        }
    }

    static Arbitrary<CitingWorld> all(Course... courses) {
        Arbitrary<Figure> figures = Combinators.combine(
                        Arbitraries.of(PHRASES), Arbitraries.of(2, 3, 4, 10, 30, 33, 35, 330, 4560, 4561))
                .as((phrase, value) -> Figure.parse(phrase.formatted(value)));
        Arbitrary<Figure> ranges = Combinators.combine(Arbitraries.of(2, 3, 10, 30), Arbitraries.of(1, 3, 10))
                .as((low, width) -> Figure.parse("between " + low + " and " + (low + width)));
        Arbitrary<Kind> kinds = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2, 4, 8, 3, 6, 12, 15),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(PUBLISHED).optional(0.5))
                .as(Kind::new);
        Arbitrary<SourceClaim> sourceClaims = Combinators.combine(
                        Arbitraries.integers().between(0, SOURCES - 1),
                        Arbitraries.oneOf(figures, figures, figures, ranges),
                        Arbitraries.of(DATES).optional(0.6),
                        Arbitraries.of(false, false, false, false, false, false, false, true))
                .as(SourceClaim::new);
        return Combinators.combine(
                        Arbitraries.of(courses),
                        kinds.list().ofSize(SOURCES),
                        sourceClaims.list().ofMinSize(1).ofMaxSize(7))
                .as(CitingWorld::of);
    }

    private static CitingWorld of(Course course, List<Kind> kinds, List<SourceClaim> sourceClaims) {
        List<Source> sources = new ArrayList<>();
        for (Kind kind : kinds) {
            sources.add(kind.source(sources.size()));
        }
        Measurand toll = Measurand.of("toll", "person").moving(course);
        List<Claim> claims = new ArrayList<>();
        for (SourceClaim sourceClaim : sourceClaims) {
            claims.add(sourceClaim.claim(claims.size(), sources, claims, toll));
        }
        return new CitingWorld(course, sources, claims);
    }

    CitingWorld with(List<Claim> other) {
        return new CitingWorld(course, sources, other);
    }

    Dossier dossier() {
        DossierBuilder builder = Dossier.builder().add(PUBLISHER);
        sources.forEach(builder::add);
        return builder.addClaims(claims).build();
    }

    Reconciliation reconciled() {
        return Reconciler.standard().reconcile(dossier());
    }

    Consensus consensus() {
        return reconciled().consensus("toll").orElseThrow();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(course.toString());
        sources.forEach(source -> text.append("; ")
                .append(source.id())
                .append(source.isAnonymous() ? " unnamed" : "")
                .append(source.publisher().map(any -> " published").orElse(""))
                .append(source.published().map(date -> " " + date).orElse(""))
                .append(source.cites().isEmpty() ? "" : " citing " + source.cites()));
        claims.forEach(claim -> text.append("; ")
                .append(claim.source().id())
                .append(": ")
                .append(claim.figure().phrase())
                .append(claim.statedAsOf().map(date -> " on " + date).orElse(""))
                .append(claim.supersedes().isEmpty() ? "" : " correcting " + claim.supersedes()));
        return text.toString();
    }
}
