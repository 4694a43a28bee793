package org.tallystick.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.unit.Unit;

/** The figures of five reports, the second of which rewords the first, as somebody else may have noted them. */
final class Reports {
    private static final String FIRST = """
        held more than 33,000; freed 4,500; murder 399; assault 3,313; burglary 3,171; robbery 1,011; drug 8,380;
        weapon 1,984; sexual 1,293; arrested less than 100%; handed more than 12,000; unclaimed roughly one out of every eight;
        vault 188,218; meth 100,000; coke 59,000; fent 7,400; kills 1.7 billion; drop 56 percent; pulled thousands;
        waved millions; nobody not a single; hires more than 5,000\
        """;
    private static final String SECOND = """
        held over 33,000; freed 4,500; murder 399; assault 3,313; burglary 3,171; robbery 1,011; drug 8,380;
        weapon 1,984; sexual 1,293; handed over 12,000; unclaimed about one-eighth; vault 188,218; meth 100,000;
        coke 59,000; fent 7,400; kills 1.7 billion; drop 56%; pulled thousands; waved millions; nobody not a single;
        hires over 5,000\
        """;
    private static final String THIRD = """
        held 33,179; murder 399; assault 3,313; drug 8,380; sexual 1,293; freed 4,561; freed-murder 31; freed-sexual 234;
        handed more than 12,000; unclaimed about one in eight\
        """;
    private static final String FOURTH = """
        freed 4,561; held more than 33,000; murder 399; assault 3,313; drug 8,380; weapon 1,984; sexual 1,293;
        freed-murder 31; freed-assault 661; freed-drug 1,489; freed-weapon 379; freed-sexual 234; complied 10,588\
        """;
    private static final String FIFTH =
            "freed at least 4,500; crowd tens of thousands; held more than 33,000; caught three";

    static final String COPY = "wire-b";
    static final String ORIGINAL = "wire-a";

    private static final List<String> POUNDS = List.of("vault", "meth", "coke", "fent");
    private static final List<String> PERCENT = List.of("arrested", "unclaimed", "drop");

    private Reports() {}

    /** What each report cites, and whether places are noted. */
    record Style(boolean located, List<String> cited, boolean units) {}

    static List<Claim> claims(Style style) {
        List<Claim> claims = new ArrayList<>();
        List<String> texts = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
        List<String> ids = List.of(ORIGINAL, COPY, "ticker", "daily", "tabloid");
        for (int i = 0; i < texts.size(); i++) {
            Source source = Source.outlet(ids.get(i))
                    .citing(style.cited().stream().map(Source::of).toArray(Source[]::new));
            List<String> said = Arrays.asList(texts.get(i).replace('\n', ' ').split("; *"));
            for (int place = 0; place < said.size(); place++) {
                claims.add(claim(style, source, said.get(place).strip(), place));
            }
        }
        return claims;
    }

    private static Claim claim(Style style, Source source, String said, int place) {
        String[] parts = said.split(" ", 2);
        Figure figure = Claim.of(source, measurand(style, parts[0]), parts[1]).said();
        Claim.Builder builder = Claim.builder(source, measurand(style, parts[0]), figure);
        return (style.located() ? builder.locator("line " + (2 + place / 2)) : builder).build();
    }

    private static Measurand measurand(Style style, String id) {
        if (!style.units()) {
            return Measurand.of(id);
        }
        Unit unit = POUNDS.contains(id)
                ? Unit.parse("lb")
                : PERCENT.contains(id) ? Unit.percent() : Unit.noun(id.equals("kills") ? "dose" : "person");
        return Measurand.builder(id).unit(unit).build();
    }

    static Dossier byReport(Style style) {
        return Dossier.of(claims(style));
    }

    static Dossier byMeasurand(Style style) {
        List<Claim> claims = claims(style);
        claims.sort((left, right) ->
                left.measurand().id().compareTo(right.measurand().id()));
        return Dossier.of(claims);
    }

    static Dossier shuffled(Style style, long seed) {
        List<Claim> claims = claims(style);
        Collections.shuffle(claims, new Random(seed));
        return Dossier.of(claims);
    }
}
