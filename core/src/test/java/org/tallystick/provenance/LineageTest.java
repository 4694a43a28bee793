package org.tallystick.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.dossier.UnknownIdException;

class LineageTest {
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");
    private static final Measurand RELEASED = Measurand.of("released", "person");
    private static final Source DHS = Source.of("dhs");
    private static final Source LETTER = Source.of("letter").publishedBy(DHS);
    private static final Source STATEMENT = Source.of("statement").publishedBy(DHS);
    private static final Source OFFICE = Source.of("office");

    private static Claim claim(Source source, Measurand measurand) {
        return Claim.of(source, measurand, "33,179");
    }

    private static Dossier dossier(Claim claim, Source... others) {
        return Dossier.of(claim).with(others);
    }

    @Test
    void aClaimThatCitesNobodyIsItsOwnOrigin() {
        Claim own = claim(OFFICE, DETAINERS);
        Lineage lineage = Lineage.of(Dossier.of(own));
        assertThat(lineage.originIds(own)).containsExactly("office");
        assertThat(lineage.path(own)).containsExactly("office");
        Origin origin = lineage.origins(own).iterator().next();
        assertThat(origin.roots()).containsExactly("office");
        assertThat(SerialCopy.of(origin)).isEqualTo(origin);
    }

    @Test
    void copiesOfCopiesLeadToTheRoot() {
        Source wire = Source.of("wire").citing(OFFICE);
        Claim copy = claim(Source.of("blog").citing(wire), DETAINERS);
        Lineage lineage = Lineage.of(dossier(copy, wire));
        assertThat(lineage.originIds(copy)).containsExactly("office");
        assertThat(lineage.path(copy)).containsExactly("blog", "wire", "office");
        assertThat(lineage.behind("blog")).extracting(Source::id).containsExactly("wire", "office");
        assertThat(lineage.behind("office")).isEmpty();
        assertThat(lineage.behind("nobody")).isEmpty();
    }

    @Test
    void rootsOfOnePublisherAreOneOrigin() {
        Claim copy = claim(Source.of("times").citing(LETTER, STATEMENT, OFFICE), DETAINERS);
        Lineage lineage = Lineage.of(dossier(copy, LETTER, STATEMENT));
        assertThat(lineage.origins(copy))
                .containsExactly(
                        Origin.of("dhs", ImmutableSet.of("letter", "statement")),
                        Origin.of("office", ImmutableSet.of("office")));
        Claim own = claim(DHS, DETAINERS);
        assertThat(Lineage.of(dossier(own, LETTER)).originIds(own)).containsExactly("dhs");
    }

    @Test
    void publishersOfPublishersAreFollowed() {
        Source agency = Source.of("agency").publishedBy(Source.of("government"));
        Source memo = Source.of("memo").publishedBy(agency);
        Claim claim = claim(memo, DETAINERS);
        assertThat(Lineage.of(dossier(claim, agency)).originIds(claim)).containsExactly("government");
    }

    @Test
    void aClaimsOwnCitationsStandInPlaceOfItsSources() {
        Claim claim = claim(Source.of("times").citing(DHS), DETAINERS).citing(OFFICE);
        Lineage lineage = Lineage.of(Dossier.of(claim));
        assertThat(lineage.originIds(claim)).containsExactly("office");
        assertThat(lineage.path(claim)).containsExactly("times", "office");
    }

    @Test
    void citationsOfSingleClaimsAreFollowedForTheirMeasurand() {
        Source times = Source.of("times");
        Source blog = Source.of("blog").citing(times);
        Claim first = claim(times, DETAINERS).citing(STATEMENT);
        Claim copied = claim(blog, DETAINERS);
        Claim counted = claim(blog, RELEASED);
        Lineage lineage = Lineage.of(Dossier.of(first, copied, counted).with(STATEMENT));
        assertThat(lineage.originIds(copied)).containsExactly("dhs");
        assertThat(lineage.path(copied)).containsExactly("blog", "times", "statement");
        assertThat(lineage.originIds(counted)).containsExactly("times");
    }

    @Test
    void sourcesThatCiteEachOtherInACircleAreOneOrigin() {
        Source a = Source.of("a").citing(Source.of("b"));
        Source b = Source.of("b").citing(Source.of("c"));
        Source c = Source.of("c").citing(Source.of("a"));
        Claim reader = claim(Source.of("reader").citing(c), DETAINERS);
        Claim own = claim(b, DETAINERS);
        Lineage lineage = Lineage.of(dossier(reader, a, b, c).with(own));
        assertThat(lineage.originIds(reader)).containsExactly("a");
        assertThat(lineage.originIds(own)).containsExactly("a");
        assertThat(lineage.path(reader)).containsExactly("reader", "c", "a");
        assertThat(lineage.path(own)).containsExactly("b", "c", "a");
        assertThat(lineage.origins()).extracting(Origin::id).containsExactly("a");
        assertThat(lineage.behind("a")).extracting(Source::id).containsExactly("b", "c");
    }

    @Test
    void aCircleThatCitesSomebodyElseLeadsThere() {
        Source a = Source.of("a").citing(Source.of("b"));
        Source b = Source.of("b").citing(Source.of("a"), OFFICE);
        Claim claim = claim(a, DETAINERS);
        Lineage lineage = Lineage.of(dossier(claim, a, b));
        assertThat(lineage.originIds(claim)).containsExactly("office");
        assertThat(lineage.path(claim)).containsExactly("a", "b", "office");
        assertThat(lineage.origins()).extracting(Origin::id).containsExactly("office");
    }

    @Test
    void aSourceThatCitesItselfIsItsOwnOrigin() {
        Source narcissus = Source.of("narcissus").citing(Source.of("narcissus"));
        Claim claim = claim(narcissus, DETAINERS);
        Lineage lineage = Lineage.of(Dossier.of(claim));
        assertThat(lineage.originIds(claim)).containsExactly("narcissus");
        assertThat(lineage.path(claim)).containsExactly("narcissus");
    }

    @Test
    void sourcesThatQuoteEachOtherAreOneVoice() {
        Source agency = Source.of("agency");
        Source a = Source.of("a").citing(agency);
        Source b = Source.of("b");
        Claim first = claim(a, DETAINERS).citing(b);
        Claim second = claim(b, DETAINERS).citing(a);
        Lineage lineage = Lineage.of(Dossier.of(first, second));
        assertThat(lineage.originIds(first)).containsExactly("a");
        assertThat(lineage.originIds(second)).containsExactly("a");
        assertThat(lineage.path(first)).containsExactly("a", "b", "a");
    }

    @Test
    void refusesACircleOfPublishers() {
        Source a = Source.of("a").publishedBy(Source.of("b"));
        Source b = Source.of("b").publishedBy(a);
        Dossier dossier = Dossier.of(claim(a, DETAINERS), claim(b, DETAINERS));
        assertThatExceptionOfType(CircularReferenceException.class)
                .isThrownBy(() -> Lineage.of(dossier))
                .withMessageContaining("publish each other")
                .satisfies(refused -> assertThat(refused.cycle()).containsExactly("a", "b"));
    }

    @Test
    void refusesAClaimOfAnotherDossier() {
        Lineage lineage = Lineage.of(Dossier.of(claim(OFFICE, DETAINERS)));
        Claim foreign = claim(DHS, DETAINERS);
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> lineage.origins(foreign))
                .satisfies(refused -> assertThat(refused.id()).isEqualTo("dhs"));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> lineage.path(claim(OFFICE, DETAINERS).citing(DHS)));
    }

    @Test
    void followsALongChainWithoutRecursion() {
        int length = 100_000;
        DossierBuilder builder = Dossier.builder();
        for (int i = 1; i < length; i++) {
            builder.add(Source.of("s" + i).citing(Source.of("s" + (i - 1))).publishedBy(Source.of("s" + (i - 1))));
        }
        Claim last = claim(Source.of("reader").citing(Source.of("s" + (length - 1))), DETAINERS);
        Lineage lineage = Lineage.of(builder.add(last).build());
        assertThat(lineage.originIds(last)).containsExactly("s0");
        assertThat(lineage.path(last)).hasSize(length + 1);
        assertThat(lineage.behind("reader")).hasSize(length);
    }

    @Test
    void namesALongCircleInFullAndTellsItShort() {
        DossierBuilder builder = Dossier.builder();
        IntStream.range(0, 1_000)
                .forEach(i -> builder.add(Source.of("s" + i).publishedBy(Source.of("s" + (i + 1) % 1_000))));
        assertThatExceptionOfType(CircularReferenceException.class)
                .isThrownBy(() -> Lineage.of(builder.build()))
                .satisfies(refused -> assertThat(refused.cycle()).hasSize(1_000))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void aLongCircleIsOneOrigin() {
        int length = 50_000;
        DossierBuilder builder = Dossier.builder();
        for (int i = 0; i < length; i++) {
            builder.add(Source.of("s" + i).citing(Source.of("s" + (i + 1) % length)));
        }
        Claim last = claim(Source.of("reader").citing(Source.of("s1")), DETAINERS);
        Lineage lineage = Lineage.of(builder.add(last).build());
        assertThat(lineage.originIds(last)).containsExactly("s0");
        assertThat(lineage.path(last)).hasSize(length + 1);
    }

    @Test
    void followsManyWaysToOneRootOnce() {
        Source[] ladder = new Source[41];
        ladder[0] = Source.of("s0");
        ladder[1] = Source.of("s1").citing(ladder[0]);
        for (int i = 2; i < ladder.length; i++) {
            ladder[i] = Source.of("s" + i).citing(ladder[i - 1], ladder[i - 2]);
        }
        Claim top = claim(ladder[40], DETAINERS);
        Claim stated = claim(Source.of("reader"), DETAINERS).citing(ladder[40], ladder[39]);
        Dossier dossier = Dossier.of(top, stated).with(ladder);
        assertThat(dossier.hashCode())
                .isEqualTo(Dossier.of(top, stated).with(ladder).hashCode());
        assertThat(Lineage.of(dossier).originIds(top)).containsExactly("s0");
        assertThat(Lineage.of(dossier).originIds(stated)).containsExactly("s0");
    }

    @Test
    void aClaimThatCitesItsOwnSourceIsItsOwnCount() {
        Source agency = Source.of("agency");
        Source outlet = Source.outlet("outlet").citing(agency);
        Measurand cases = Measurand.of("cases", "person");
        Claim own = Claim.of(outlet, cases, "12").citing(outlet);
        Lineage lineage = Lineage.of(Dossier.of(own));
        assertThat(lineage.originIds(own)).containsExactly("outlet");
        assertThat(lineage.path(own)).containsExactly("outlet");
    }

    @Test
    void unnamedOfficialsAreKeptApartFromTheAgencyThatEmploysThem() {
        Source official = Source.builder("official")
                .kind(Source.ANONYMOUS)
                .publisher("dhs")
                .build();
        Source other = Source.builder("other-official").kind(Source.ANONYMOUS).build();
        Claim letter = claim(Source.outlet("times").citing(LETTER), DETAINERS);
        Claim whispered = claim(Source.outlet("post").citing(official), DETAINERS);
        Claim again = claim(Source.outlet("herald").citing(official, other), DETAINERS);
        Lineage lineage = Lineage.of(dossier(letter, LETTER, official, other).with(whispered, again));
        assertThat(lineage.origins(whispered)).containsExactly(Origin.unnamed("official", ImmutableSet.of("official")));
        assertThat(lineage.originIds(again)).containsExactly("official", "other-official");
        assertThat(lineage.support(List.of(letter, whispered, again)))
                .hasToString("3 figures, 3 outlets, 3 origins, 2 of them unnamed");
        assertThat(lineage.support(List.of(whispered))).hasToString("1 figure, 1 outlet, 1 origin, unnamed");
    }

    @Test
    void supportIsToldInOneLine() {
        Claim one = claim(Source.outlet("times").citing(LETTER), DETAINERS);
        Claim two = claim(Source.outlet("post").citing(STATEMENT), DETAINERS);
        Claim three = claim(Source.of("blog").citing(STATEMENT), DETAINERS);
        Lineage lineage = Lineage.of(dossier(one, LETTER, STATEMENT).with(two, three));
        assertThat(lineage.support(List.of(one, two))).hasToString("2 figures, 2 outlets, 1 origin");
        Support support = lineage.support(List.of(one, two, three));
        assertThat(support).hasToString("3 figures, 3 sources, 1 origin");
        assertThat(support.origins()).containsExactly(Origin.of("dhs", ImmutableSet.of("letter", "statement")));
        assertThat(SerialCopy.of(support)).isEqualTo(support);
        assertThat(lineage.support(List.of())).hasToString("0 figures, 0 outlets, 0 origins");
        assertThat(lineage.origins()).extracting(Origin::id).containsExactly("dhs");
    }
}
