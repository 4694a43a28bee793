package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.SerialCopy;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

class MeasurandTest {
    private static final Measurand DETAINERS = Measurand.builder("detainers")
            .label("people with an active detainer")
            .unit(Unit.parse("person"))
            .population("people in custody")
            .place("California")
            .period(Period.since(PartialDate.of(Year.of(2025))))
            .course(Course.LEVEL)
            .aliases(List.of("holds"))
            .compareWith(List.of("transferred"))
            .build();

    @Test
    void isKnownByItsIdAlone() {
        Measurand measurand = Measurand.of("detainers");
        assertThat(measurand.label()).isEqualTo("detainers");
        assertThat(measurand.unit()).isEmpty();
        assertThat(measurand.course()).isEqualTo(Course.FIXED);
        assertThat(measurand.range()).isEqualTo(Interval.all());
    }

    @Test
    void hasTheRangeOfItsUnitUnlessItStatesOne() {
        assertThat(Measurand.of("detainers", "people").range()).isEqualTo(Interval.atLeast(Rational.ZERO));
        Interval share = Interval.closed(Rational.ZERO, Rational.of(100));
        assertThat(Measurand.builder("share").unit(Unit.percent()).build().range())
                .isEqualTo(Interval.all());
        assertThat(Measurand.builder("share").statedRange(share).build().range())
                .isEqualTo(share);
    }

    @Test
    void growsByCopies() {
        Measurand moving = DETAINERS.moving(Course.CUMULATIVE).comparedWith(Measurand.of("honoured"));
        assertThat(moving.course()).isEqualTo(Course.CUMULATIVE);
        assertThat(moving.compareWith()).containsExactly("transferred", "honoured");
        assertThat(DETAINERS.course()).isEqualTo(Course.LEVEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void needsAnId(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measurand.of(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "detainers"})
    void hasOtherNamesThanItsOwn(String name) {
        Measurand.Builder aliased = Measurand.builder("detainers").aliases(List.of(name));
        assertThatIllegalArgumentException().isThrownBy(aliased::build).withMessageContaining("detainers");
    }

    @Test
    void isNotConfusedWithItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> DETAINERS.comparedWith(DETAINERS));
    }

    @Test
    void isReadBackEqual() {
        assertThat(SerialCopy.of(DETAINERS)).isEqualTo(DETAINERS).hasSameHashCodeAs(DETAINERS);
    }

    @Test
    void mayDeclareWhatItsFiguresCount() {
        Measurand saved = Measurand.of("saved").counting("residents", "rescuer");
        assertThat(saved.counts()).containsExactly(Unit.noun("resident"), Unit.noun("rescuer"));
        assertThat(saved.unit()).contains(Unit.noun("resident"));
        assertThat(saved.counting("Children", "rescuers").counts())
                .containsExactly(Unit.noun("resident"), Unit.noun("rescuer"), Unit.noun("child"));
        assertThat(DETAINERS.counting("migrants").unit()).contains(Unit.noun("person"));
        assertThat(DETAINERS.counts()).isEmpty();
        assertThat(SerialCopy.of(saved)).isEqualTo(saved);
    }

    @Test
    void isCountedInItsOwnNounAndInWhatItDeclares() {
        Measurand saved = Measurand.of("saved", "people").counting("residents");
        assertThat(saved.isCountedIn(Unit.noun("person"))).isTrue();
        assertThat(saved.isCountedIn(Unit.noun("resident"))).isTrue();
        assertThat(saved.isCountedIn(Unit.noun("resident").divisible())).isTrue();
        assertThat(saved.isCountedIn(Unit.noun("horse"))).isFalse();
        assertThat(Measurand.of("saved", "people").isCountedIn(Unit.noun("horse")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg", "percent", "USD"})
    void takesNothingButNounsForNouns(String unit) {
        assertThat(Measurand.of("saved", "people").isCountedIn(Unit.parse(unit)))
                .isFalse();
        assertThat(Measurand.of("saved", unit).isCountedIn(Unit.noun("person"))).isFalse();
        assertThat(Measurand.of("saved").isCountedIn(Unit.parse(unit))).isFalse();
        Measurand.Builder ofUnit = Measurand.builder("saved").counts(List.of(Unit.parse(unit)));
        assertThatIllegalArgumentException()
                .isThrownBy(ofUnit::build)
                .withMessage("saved counts " + Unit.parse(unit) + ", which is not a noun");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurand.of("saved", unit).counting("bale"))
                .withMessageContaining("saved is stated in " + Unit.parse(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lb", "pounds"})
    void countsNothingThatIsNoNoun(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurand.of("saved").counting(word));
    }

    @Test
    void itsUnitTellsWhetherItsThingsAreWhole() {
        Unit serving = Unit.noun("serving").divisible();
        Measurand eaten = Measurand.builder("eaten").counts(List.of(serving)).build();
        assertThat(eaten.unit()).contains(serving);
        assertThat(eaten.counts()).containsExactly(Unit.noun("serving"));
    }

    @Test
    void isRebuiltFromItsParts() {
        assertThat(DETAINERS.toBuilder().build()).isEqualTo(DETAINERS);
        Measurand counted = Measurand.of("evacuated").counting("resident", "tourist");
        assertThat(counted.toBuilder().build()).isEqualTo(counted);
        Measurand changed = DETAINERS.toBuilder()
                .place("Texas")
                .aliases(List.of("detained"))
                .statedRange(Interval.atLeast(Rational.TEN))
                .build();
        assertThat(changed.place()).contains("Texas");
        assertThat(changed.aliases()).containsExactly("detained");
        assertThat(changed.range()).isEqualTo(Interval.atLeast(Rational.TEN));
        assertThat(changed.label()).isEqualTo(DETAINERS.label());
    }
}
