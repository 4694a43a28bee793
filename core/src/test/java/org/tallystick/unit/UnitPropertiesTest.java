package org.tallystick.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Rational;

class UnitPropertiesTest {

    @Provide
    Arbitrary<Unit> tabled() {
        Stream<Unit> physical = PhysicalTable.ROWS.stream().map(PhysicalTable.Row::unit);
        Stream<Unit> money = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
                .map(Unit::currency);
        return Arbitraries.of(Stream.of(physical, money, Stream.of(Unit.percent()))
                .flatMap(units -> units)
                .toList());
    }

    @Provide
    Arbitrary<Unit> physical() {
        return Arbitraries.of(
                        PhysicalTable.ROWS.stream().map(PhysicalTable.Row::unit).toList())
                .map(unit -> unit);
    }

    /** Letters of all scripts, and English endings, for those are what the rules of the plural cut. */
    @Provide
    Arbitrary<String> nouns() {
        Arbitrary<String> ends = Arbitraries.of(
                "",
                "s",
                "es",
                "ies",
                "ses",
                "sses",
                "oes",
                "xes",
                "zzes",
                "ves",
                "us",
                "is",
                "men",
                "mens",
                "people",
                "peoples",
                "children",
                "mice",
                "lives",
                "'s",
                "-s",
                " s",
                "1s",
                "ss");
        Arbitrary<String> english = Arbitraries.strings().alpha().ofMinLength(0).ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8).excludeChars('\u0000');
        return Arbitraries.oneOf(english, any).flatMap(stem -> ends.map(end -> stem + end));
    }

    private static Optional<Unit> read(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (UnreadableTextException e) {
            assertThat(e.at()).isBetween(0, text.length());
            return Optional.empty();
        }
    }

    @Property
    void anyTextIsReadOrRefusedByNameAndItsSymbolIsReadAsTheSame(@ForAll("nouns") String text) {
        Optional<Unit> unit = read(text);
        Assume.that(unit.isPresent());
        assertThat(Unit.parse(unit.get().symbol())).isEqualTo(unit.get());
        assertThat(Unit.parse(unit.get().symbol()).symbol())
                .isEqualTo(unit.get().symbol());
        assertThat(Unit.parse(unit.get().divisible().symbol())).isEqualTo(unit.get());
    }

    /** Names, and texts that are near to one. */
    @Provide
    Arbitrary<String> almostNames() {
        Stream<String> physical =
                PhysicalTable.ROWS.stream().flatMap(row -> Stream.concat(row.symbols().stream(), row.names().stream()));
        Arbitrary<String> names = Arbitraries.of(Stream.of(
                        physical,
                        MoneyTable.CODE_BY_NAME.keySet().stream(),
                        MoneyTable.CODE_BY_NAME.values().stream(),
                        SubmultipleTable.BY_NAME.keySet().stream())
                .flatMap(all -> all)
                .toList());
        Arbitrary<String> around = Arbitraries.of("", "", " ", "\t", "\u00a0", "s", " of");
        return Combinators.combine(names, around, around).as((name, before, after) -> before + name + after);
    }

    @Property
    void aNameIsFoundWithinTheBoundsThatReadersAreTold(@ForAll("almostNames") String text) {
        Assume.that(Units.named(text).isPresent() || Units.submultiple(text).isPresent());
        String[] words = text.replaceAll("[\\s\u00a0]+", " ").strip().split(" ", -1);
        assertThat(Units.mayBegin(words[0].toLowerCase(Locale.ROOT)) || !Character.isLetter(words[0].charAt(0)))
                .isTrue();
        assertThat(words.length).isLessThanOrEqualTo(Units.longestNameWords());
    }

    @Property
    void spacesAroundAndBetweenWordsAreAllOne(@ForAll("almostNames") String text) {
        String wide = "\u2009" + text.replace(" ", "  \t") + "\n";
        assertThat(Units.named(wide)).isEqualTo(Units.named(text));
        assertThat(Units.submultiple(wide)).isEqualTo(Units.submultiple(text));
        assertThat(read(wide)).isEqualTo(read(text));
    }

    @Property
    void aPartOfAUnitIsReadAsNoUnit(@ForAll("almostNames") String text) {
        assertThat(Units.submultiple(text).isPresent() && read(text).isPresent())
                .isFalse();
    }

    @Property
    void theSymbolOfATabledUnitIsReadAsTheSame(@ForAll("tabled") Unit unit) {
        assertThat(Unit.parse(unit.symbol())).isEqualTo(unit).hasSameHashCodeAs(unit);
        assertThat(Units.named(unit.symbol())).contains(unit);
    }

    @Property
    void theNamesOfATabledUnitAreReadAsTheSame(@ForAll("tabled") Unit unit) {
        assertThat(Unit.parse(unit.singular())).isEqualTo(unit);
        assertThat(Unit.parse(unit.plural())).isEqualTo(unit);
    }

    @Property
    void thePluralOfANounIsReadAsTheSame(@ForAll("nouns") String text) {
        Optional<Unit> unit = read(text).filter(Unit::isNoun);
        Assume.that(unit.isPresent());
        assertThat(Unit.parse(unit.get().plural())).isEqualTo(unit.get());
        assertThat(Unit.parse(unit.get().singular())).isEqualTo(unit.get());
        assertThat(unit.get().divisible().plural()).isEqualTo(unit.get().plural());
    }

    @Property
    void aUnitConvertsToItselfByOne(@ForAll("tabled") Unit unit) {
        assertThat(unit.factorTo(unit)).isEqualTo(Rational.ONE);
    }

    @Property
    void convertingIsSymmetric(@ForAll("tabled") Unit one, @ForAll("tabled") Unit two) {
        assertThat(one.convertsTo(two)).isEqualTo(two.convertsTo(one));
    }

    @Property
    void theFactorBackIsTheReciprocal(@ForAll("kindred") List<Unit> units) {
        Rational there = units.get(0).factorTo(units.get(1));
        assertThat(there.signum()).isPositive();
        assertThat(there.times(units.get(1).factorTo(units.get(0)))).isEqualTo(Rational.ONE);
    }

    @Property
    void convertingByWayOfAThirdUnitChangesNothing(@ForAll("kindred") List<Unit> units) {
        Rational first = units.get(0).factorTo(units.get(1));
        Rational second = units.get(1).factorTo(units.get(2));
        assertThat(first.times(second)).isEqualTo(units.get(0).factorTo(units.get(2)));
    }

    /** Three units of one kind. */
    @Provide
    Arbitrary<List<Unit>> kindred() {
        return physical()
                .flatMap(unit -> physical()
                        .filter(other -> other.convertsTo(unit))
                        .list()
                        .ofSize(3));
    }
}
