package org.tallystick.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.NearKind;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Phrases;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Trend;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

class DossierTest {
    private static final Source DHS = Source.of("dhs").named("Homeland Security");
    private static final Source TIMES = Source.outlet("times").citing(DHS);
    private static final Source POST = Source.outlet("post");
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");
    private static final Measurand RELEASED = Measurand.of("released", "person");
    private static final Measurand HOLDS =
            Measurand.builder("holds").aliases(List.of("detainers-alias")).build();
    private static final Claim FIRST = Claim.of(TIMES, DETAINERS, "more than 33,000");
    private static final Claim SECOND = Claim.of(POST, DETAINERS, "33,179");

    @Test
    void knowsWhatItsClaimsBring() {
        Dossier dossier = Dossier.of(FIRST, SECOND);
        assertThat(dossier.claims()).containsExactly(FIRST, SECOND);
        assertThat(dossier.sources().keySet()).containsExactly("times", "post", "dhs");
        assertThat(dossier.measurands()).containsOnlyKeys("detainers");
        assertThat(dossier.claimsByMeasurand().get("detainers")).containsExactly(FIRST, SECOND);
        assertThat(dossier.relations()).isEmpty();
        assertThat(dossier.title()).isEmpty();
    }

    @Test
    void knowsWhoeverIsNamed() {
        Relation said = Relation.builder("among", RelationKind.AT_MOST)
                .addTerm(Role.LESS, Term.of(RELEASED))
                .addTerm(Role.MORE, Term.of(DETAINERS))
                .source("speaker")
                .cites(List.of("memo"))
                .build();
        Dossier dossier = Dossier.builder()
                .title("Detainers")
                .add(Source.builder("letter").publisher("office").build())
                .add(DETAINERS.comparedWith(Measurand.of("honoured")))
                .add(Claim.of(POST, RELEASED, "7").citing(Source.of("leak")))
                .add(said)
                .build();
        assertThat(dossier.sources()).containsOnlyKeys("letter", "post", "office", "leak", "speaker", "memo");
        assertThat(dossier.measurands()).containsOnlyKeys("detainers", "released", "honoured");
        assertThat(dossier.title()).contains("Detainers");
    }

    @Test
    void resolvesAliases() {
        Relation equal = Relation.equal("same", Measurand.of("detainers-alias"), RELEASED);
        Measurand confused = Measurand.of("transferred").comparedWith(Measurand.of("detainers-alias"));
        Dossier dossier = Dossier.builder().add(HOLDS).add(confused).add(equal).build();
        assertThat(dossier.relations().get(0).measurands()).containsExactly("holds", "released");
        assertThat(dossier.measurands()).containsOnlyKeys("holds", "transferred", "released");
        assertThat(dossier.measurand("detainers-alias")).contains(HOLDS);
        assertThat(dossier.measurand("holds")).contains(HOLDS);
        assertThat(dossier.measurand("other")).isEmpty();
        assertThat(dossier.with(FIRST).measurand("detainers-alias")).contains(HOLDS);
    }

    @Test
    void refusesAnAliasThatIsAnotherId() {
        DossierBuilder builder = Dossier.builder().add(HOLDS).add(Measurand.of("detainers-alias"));
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.id()).isEqualTo("detainers-alias"));
    }

    @Test
    void refusesTwoDefinitionsOfOneIdWithBoth() {
        Source renamed = TIMES.named("The Times");
        Claim clash = Claim.of(renamed, DETAINERS, "7");
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> Dossier.of(FIRST, clash))
                .withMessageContaining("times")
                .satisfies(refused -> {
                    DuplicateIdException copy = SerialCopy.of(refused);
                    assertThat(copy.id()).isEqualTo("times");
                    assertThat(copy.first()).isEqualTo(TIMES);
                    assertThat(copy.second()).isEqualTo(renamed);
                });
        Claim pounds = Claim.of(POST, Measurand.of("detainers", "lb"), "7");
        assertThatExceptionOfType(DuplicateIdException.class).isThrownBy(() -> Dossier.of(FIRST, pounds));
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> Dossier.of(FIRST.withId("x"), SECOND.withId("x")));
        Relation equal = Relation.equal("same", DETAINERS, RELEASED);
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> Dossier.of(FIRST).with(equal, equal));
    }

    @Test
    void numbersClaimsThatHaveNoIdOfTheirOwn() {
        Claim named = FIRST.withId("times/detainers#2");
        Dossier dossier = Dossier.of(FIRST, FIRST, named, FIRST);
        assertThat(dossier.claimsById().keySet())
                .containsExactly("times/detainers", "times/detainers#3", "times/detainers#2", "times/detainers#4");
        assertThat(dossier.claims())
                .allSatisfy(claim ->
                        assertThat(dossier.claimsById().get(claim.id())).isEqualTo(claim));
        assertThat(dossier.with(FIRST).claimsById()).containsKey("times/detainers#5");
    }

    @Test
    void gathersStreamsOnOneThreadOrSeveral() {
        List<Claim> claims = IntStream.range(0, 500)
                .mapToObj(i -> i % 3 == 0 ? FIRST : SECOND)
                .toList();
        Dossier oneByOne = Dossier.of(claims);
        assertThat(claims.stream().collect(Dossier.collector())).isEqualTo(oneByOne);
        Dossier together = claims.parallelStream().collect(Dossier.collector());
        assertThat(together).isEqualTo(oneByOne);
        assertThat(together.claims()).isEqualTo(oneByOne.claims());
    }

    @Test
    void growsAsIfLaidTogetherAtOnce() {
        Dossier grown = Dossier.of(FIRST).with(SECOND);
        Dossier atOnce = Dossier.of(FIRST, SECOND);
        assertThat(grown).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
        assertThat(grown.sources().keySet())
                .containsExactlyElementsOf(atOnce.sources().keySet());
        assertThat(Dossier.of(FIRST).claims()).hasSize(1);
    }

    @Test
    void describesLaterWhoWasOnlyCited() {
        Dossier story = Dossier.of(FIRST);
        assertThat(story.sources().get("dhs")).isEqualTo(Source.of("dhs"));
        assertThat(story.with(DHS).sources().get("dhs")).isEqualTo(DHS);
        Relation equal = Relation.equal("same", DETAINERS, RELEASED);
        Dossier related = story.with(equal).with(Claim.of(POST, RELEASED, "7"));
        assertThat(related.measurands().get("released")).isEqualTo(RELEASED);
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> story.with(Source.of("dhs")).with(DHS));
    }

    @Test
    void takesAUnitFromTheMeasurandOrItsClaims() {
        Measurand seized = Measurand.of("seized");
        Dossier dossier = Dossier.of(
                FIRST,
                Claim.of(TIMES, seized, "7"),
                Claim.of(POST, seized, "2 kg"),
                Claim.of(TIMES, seized, "7 lb"),
                Claim.of(DHS, seized, "8 lb"));
        assertThat(dossier.unit("seized")).contains(Unit.parse("lb"));
        assertThat(dossier.unit("detainers")).contains(Unit.noun("person"));
        assertThat(dossier.unit("other")).isEmpty();
    }

    @Test
    void refusesTheCorrectionOfAClaimThatIsNotThere() {
        Claim correction = SECOND.superseding(FIRST);
        assertThat(Dossier.of(correction, FIRST).claims()).hasSize(2);
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Dossier.of(correction))
                .satisfies(refused -> {
                    assertThat(refused.id()).isEqualTo("times/detainers");
                    assertThat(refused.namedBy()).isEqualTo("post/detainers");
                });
    }

    @Test
    void refusesCorrectionsInACircle() {
        Claim a = FIRST.withId("a");
        Claim b = FIRST.withId("b").superseding(a);
        Claim c = FIRST.withId("c").superseding(b);
        Claim outside = FIRST.withId("outside").superseding(c);
        assertThat(Dossier.of(a, b, c, outside).claims()).hasSize(4);
        assertThatExceptionOfType(CircularReferenceException.class)
                .isThrownBy(() -> Dossier.of(outside, a.superseding(c), b, c))
                .withMessageEndingWith("c → b → a → c")
                .satisfies(refused -> assertThat(SerialCopy.of(refused).cycle()).containsExactly("c", "b", "a"));
        assertThatExceptionOfType(CircularReferenceException.class)
                .isThrownBy(() -> Dossier.of(a.superseding(a)))
                .satisfies(refused -> assertThat(refused.cycle()).containsExactly("a"));
    }

    @Test
    void followsLongChainsOfCorrections() {
        List<Claim> chain = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        i == 0 ? FIRST.withId("c0") : FIRST.withId("c" + i).superseding(FIRST.withId("c" + (i - 1))))
                .toList();
        assertThat(Dossier.of(chain).claims()).hasSize(20_000);
    }

    @Test
    void mayBeEmpty() {
        assertThat(Dossier.of(Collections.emptyList()).claims()).isEmpty();
    }

    @Test
    void isReadBackEqual() {
        Dossier dossier = Dossier.of(FIRST, SECOND).with(Relation.equal("same", DETAINERS, RELEASED));
        Dossier copy = SerialCopy.of(dossier);
        assertThat(copy).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(copy.with(Claim.of(POST, RELEASED, "7"))).isEqualTo(dossier.with(Claim.of(POST, RELEASED, "7")));
        assertThat(copy.claimsByMeasurand()).isEqualTo(dossier.claimsByMeasurand());
    }

    @Test
    void aFigureThatCannotBeToldInTheInferredUnitStaysAsItWasSaid() {
        Measurand bare = Measurand.of("bare");
        Claim people = Claim.of(Source.of("a"), bare, "5 people");
        Claim half = Claim.of(Source.of("b"), bare, "4.5");
        Dossier dossier = Dossier.of(people, half);
        assertThat(dossier.figure(half).unit()).isEmpty();
        assertThat(dossier.figure(people).unit()).contains(Unit.noun("person"));
    }

    @Test
    void aChangeThatARelationSpeaksOfHasItsSign() {
        Measurand change = Measurand.builder("change").aliases(List.of("fall")).build();
        Claim fell = Claim.of(POST, change, Phrases.moved(Trend.FELL_BY, "fell by", "56 percent"));
        Claim doubled = Claim.of(TIMES, change, Phrases.times(Hedge.NONE, 2, "doubled"));
        Claim bare = Claim.of(DHS, change, "56 percent");
        Dossier apart = Dossier.of(fell, doubled, bare);
        Dossier related = apart.with(Relation.change("r", Measurand.of("fall"), DETAINERS, RELEASED));

        assertThat(apart.figure(fell).value()).contains(Rational.of(56));
        assertThat(related.figure(fell).value()).contains(Rational.of(-56));
        assertThat(related.figure(doubled).value()).contains(Rational.of(100));
        assertThat(related.figure(doubled).unit()).contains(Unit.percent());
        assertThat(related.figure(bare).value()).contains(Rational.of(56));
    }

    @Test
    void aFactorAloneMakesAChangeOneInPercent() {
        Measurand change = Measurand.of("change");
        Dossier dossier = Dossier.of(Claim.of(TIMES, change, Phrases.times(Hedge.NONE, 2, "doubled")))
                .with(Relation.change("r", change, DETAINERS, RELEASED));

        assertThat(dossier.unit("change")).contains(Unit.percent());
    }

    private static Claim published(String source, String day, String phrase) {
        return Claim.of(Source.of(source).publishedOn(PartialDate.parse(day)), DETAINERS, phrase)
                .withId(source);
    }

    @Test
    void canBeHadAsItWasKnownOnADay() {
        Claim wrong = published("a", "2026-02-05", "70");
        Source again = Source.of("b").publishedBy(wrong.source()).publishedOn(PartialDate.parse("2026-02-07"));
        Claim right = Claim.of(again, DETAINERS, "7").withId("b").superseding(wrong);
        Claim rumour = published("c", "2026-02-06", "8").withdrawnOn(PartialDate.parse("2026-02-08"));
        Claim undated = Claim.of(Source.of("d"), DETAINERS, "9").withId("d");
        Claim forecast = undated.withId("e").withAsOf(PartialDate.parse("2026-03"));
        Dossier all = Dossier.of(wrong, right, rumour, undated, forecast)
                .with(Relation.builder("late", RelationKind.AT_MOST)
                        .addTerm(Role.LESS, Term.of(DETAINERS))
                        .addTerm(Role.MORE, Term.of(RELEASED))
                        .source("b")
                        .build());
        assertThat(all.retired()).containsExactlyInAnyOrder("a", "c");

        Dossier sixth = all.asKnownOn(PartialDate.parse("2026-02-06"));
        assertThat(sixth.claimsById().keySet()).containsExactly("a", "c", "d");
        assertThat(sixth.retired()).isEmpty();
        assertThat(sixth.relations()).isEmpty();
        assertThat(sixth.sources()).containsKey("b");

        Dossier month = all.asKnownOn(PartialDate.parse("2026-02"));
        assertThat(month.claimsById().keySet()).containsExactly("a", "b", "c", "d");
        assertThat(month.retired()).containsExactlyInAnyOrder("a", "c");
        assertThat(all.asKnownOn(PartialDate.parse("2026-04"))).isEqualTo(all);
    }

    @Test
    void someOfItsClaimsCanBeKeptAlone() {
        Claim wrong = published("a", "2026-02-05", "70");
        Claim right = published("b", "2026-02-07", "7").superseding(wrong);
        Dossier kept = Dossier.of(wrong, right).only(claim -> claim.id().equals("b"));
        assertThat(kept.claims()).containsExactly(right.supersedingOnly(ImmutableSet.of()));
        assertThat(kept.sources()).containsKey("a");
    }

    @Test
    void thePartAboutOneMeasurandHoldsWhatItLeansOn() {
        Source agency = Source.of("agency").named("Agency");
        Source letter = Source.of("letter").publishedBy(agency);
        Claim claim =
                Claim.of(Source.of("times").citing(letter), DETAINERS, "7").withId("own");
        Claim other = Claim.of(Source.of("post"), RELEASED, "9").withId("other");
        Claim correcting = Claim.of(Source.of("blog").publishedBy(Source.of("times")), RELEASED, "8")
                .withId("correcting")
                .superseding(claim);
        Dossier part = Dossier.of(claim, other, correcting)
                .with(letter, agency, Source.of("stranger"))
                .with(Relation.atMost("order", DETAINERS, RELEASED))
                .about(DETAINERS.id());
        assertThat(part.claimsById().keySet()).containsExactly("own", "correcting");
        assertThat(part.sources().keySet()).containsExactlyInAnyOrder("times", "blog", "letter", "agency");
        assertThat(part.sources().get("agency")).isEqualTo(agency);
        assertThat(part.relations()).hasSize(1);
        assertThat(part.retired()).containsExactly("own");
        assertThat(part.about("nothing").claims()).isEmpty();
    }

    @Test
    void aClaimIsFoundUnderTheIdThatItWasGivenHere() {
        Claim again = Claim.of(TIMES, DETAINERS, "33,179");
        Claim third = Claim.of(TIMES, DETAINERS, "7");
        Dossier dossier = Dossier.of(FIRST, again).with(third);
        assertThat(dossier.find(FIRST)).extracting(Claim::id).containsExactly("times/detainers");
        assertThat(dossier.find(again)).extracting(Claim::id).containsExactly("times/detainers#2");
        assertThat(dossier.find(third)).extracting(Claim::id).containsExactly("times/detainers#3");
        assertThat(dossier.claims())
                .allSatisfy(claim -> assertThat(dossier.find(claim)).containsExactly(claim));
        assertThat(Dossier.of(FIRST, FIRST).find(FIRST))
                .extracting(Claim::id)
                .containsExactly("times/detainers", "times/detainers#2");
    }

    @Test
    void anotherClaimOfTheSameIdIsNotFound() {
        Dossier dossier = Dossier.of(FIRST.withId("a"), SECOND.withId("times/detainers#x"));
        assertThat(dossier.find(FIRST.withId("a"))).hasSize(1);
        assertThat(dossier.find(SECOND.withId("a"))).isEmpty();
        assertThat(dossier.find(FIRST)).isEmpty();
        assertThat(dossier.find(SECOND)).isEmpty();
        assertThat(Dossier.of(FIRST).find(Claim.of(TIMES, DETAINERS, "7"))).isEmpty();
    }

    private static Dossier seized(String... phrases) {
        return Dossier.of(Arrays.stream(phrases)
                .map(phrase -> Claim.of(Source.of("of " + phrase), Measurand.of("seized"), phrase))
                .toList());
    }

    private static List<String> comparable(Dossier dossier) {
        return dossier.claims().stream()
                .filter(dossier::isComparable)
                .map(claim -> claim.said().phrase())
                .toList();
    }

    @Test
    void comparesTheLargestGroupOfClaimsThatConvert() {
        Dossier dossier = seized("5 miles", "6 miles", "300 kg", "2 lb", "7 oz", "12", "one in eight");
        assertThat(dossier.unit("seized")).contains(Unit.parse("kg"));
        assertThat(comparable(dossier)).containsExactly("300 kg", "2 lb", "7 oz", "12");
    }

    @Test
    void comparesNoClaimWithAUnitWhereTwoGroupsAreTheLargest() {
        Dossier dossier = seized("5 miles", "300 kg", "12", "$3", "8 km", "2 lb");
        assertThat(dossier.unit("seized")).isEmpty();
        assertThat(comparable(dossier)).containsExactly("12");
        assertThat(comparable(seized("5 miles", "300 kg"))).isEmpty();
        assertThat(comparable(seized("5", "7"))).containsExactly("5", "7");
    }

    @Test
    void nounsThatNobodyDeclaredAreDifferentThings() {
        assertThat(seized("9,000 residents", "3,610 people").unit("seized")).isEmpty();
        assertThat(seized("9,000 residents", "3,610 people", "4 persons").unit("seized"))
                .contains(Unit.noun("person"));
    }

    @Test
    void theClaimsOfADeclaredNounAreAllCompared() {
        Measurand saved = Measurand.of("saved").counting("residents", "rescuers");
        Claim residents = Claim.of(TIMES, saved, "9,000 residents");
        Claim rescuers = Claim.of(POST, saved, "3,610 rescuers");
        Claim horses = Claim.of(DHS, saved, "3 horses");
        Dossier dossier = Dossier.of(horses, rescuers, residents);
        assertThat(dossier.unit("saved")).contains(Unit.noun("resident"));
        assertThat(dossier.figure(rescuers).unit()).contains(Unit.noun("resident"));
        assertThat(dossier.isComparable(residents)).isTrue();
        assertThat(dossier.isComparable(rescuers)).isTrue();
        assertThat(dossier.isComparable(horses)).isFalse();
    }

    @Test
    void whatWasCorrectedTellsAUnitOnlyWhereNothingElseDoes() {
        Measurand seized = Measurand.of("seized");
        Claim miles = Claim.of(POST, seized, "5 miles").withId("miles");
        Claim more = Claim.of(POST, seized, "6 miles").withId("more");
        Claim mass = Claim.of(POST, seized, "300 kg").superseding(miles, more);
        assertThat(Dossier.of(miles, more, mass).unit("seized")).contains(Unit.parse("kg"));
        Claim bare = Claim.of(POST, seized, "300").superseding(miles, more);
        assertThat(Dossier.of(miles, more, bare).unit("seized")).contains(Unit.parse("mi"));
        assertThat(Dossier.of(miles, mass.supersedingOnly(ImmutableSet.of())).unit("seized"))
                .isEmpty();
    }

    @Test
    void halfAThingIsNotComparedWithWholeOnes() {
        Measurand eaten = Measurand.of("eaten");
        Unit serving = Unit.noun("serving");
        Claim half = Claim.of(TIMES, eaten, Figure.parse("4.5").to(serving.divisible()));
        Claim four = Claim.of(POST, eaten, "4 servings");
        Claim five = Claim.of(DHS, eaten, "5 servings");
        assertThat(Dossier.of(half, four).unit("eaten")).contains(serving.divisible());
        Dossier dossier = Dossier.of(half, four, five);
        assertThat(dossier.unit("eaten")).contains(serving);
        assertThat(dossier.figure(half).unit()).contains(serving.divisible());
        assertThat(dossier.isComparable(half)).isFalse();
    }

    @Test
    void tellsTheKindsThatAreLikelySlips() {
        Source officials = Source.builder("officials").kind("anonymus").build();
        Source table = Source.builder("table").kind("data set").build();
        Dossier dossier = Dossier.builder().add(TIMES).add(table).add(officials).build();
        assertThat(dossier.nearKinds()).extracting(NearKind::source).containsExactly("table", "officials");
        assertThat(Dossier.of(FIRST).nearKinds()).isEmpty();
    }
}
