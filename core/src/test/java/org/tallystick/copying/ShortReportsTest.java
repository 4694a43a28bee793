package org.tallystick.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;

/** Four short reports of one event, each with figures of its own. */
class ShortReportsTest {
    private static final List<String> FIRST = List.of(
            "dead 14",
            "injured more than 200",
            "homes about 3,500",
            "evacuated nearly 12,000",
            "shelters 9",
            "damage some 40 million",
            "rain 212",
            "rescued over 300",
            "schools 17",
            "troops at least 450",
            "power 26,400");
    private static final List<String> THIRD =
            List.of("rain 211.6", "dead 14", "power about 26,000", "boats 31", "injured 204", "roads 12", "troops 462");
    private static final List<String> FOURTH = List.of(
            "evacuated 11,870", "dead 14", "homes 3,481", "bridges 3", "rescued 312", "rain about 210", "farms 88");

    private static void add(List<Claim> claims, String id, List<String> said) {
        for (int place = 0; place < said.size(); place++) {
            String[] parts = said.get(place).split(" ", 2);
            claims.add(Claim.builder(
                            Source.outlet(id),
                            Measurand.of(parts[0]),
                            Claim.of(Source.outlet(id), Measurand.of(parts[0]), parts[1])
                                    .said())
                    .locator("line " + (place + 1))
                    .build());
        }
    }

    private static List<SuspectedCopy> told(List<String> second) {
        List<Claim> claims = new ArrayList<>();
        add(claims, "wire", FIRST);
        add(claims, "tabloid", second);
        add(claims, "local", THIRD);
        add(claims, "radio", FOURTH);
        return CopyDetector.standard().detect(Dossier.of(claims)).stream()
                .filter(suspect -> suspect.score().compareTo(SuspectedCopy.WORTH_TELLING) >= 0)
                .toList();
    }

    @Test
    void tenFiguresWordForWordInOrderAreSuspected() {
        List<SuspectedCopy> told = told(FIRST.subList(0, 10));

        assertThat(told).hasSize(1);
        assertThat(List.of(told.get(0).copy(), told.get(0).original())).containsExactlyInAnyOrder("wire", "tabloid");
        assertThat(told.get(0).parts())
                .extracting(Trace::kind)
                .contains(TraceKind.SAME_OMISSIONS, TraceKind.SAME_ORDER, TraceKind.SAME_HEDGES);
    }

    @Test
    void aReportOfTheSameEventInItsOwnWordsIsNot() {
        assertThat(told(List.of(
                        "rain 212",
                        "injured 204",
                        "dead 14",
                        "troops 462",
                        "homes 3,481",
                        "evacuated 11,870",
                        "schools 17",
                        "hospitals 4",
                        "rescued about 310",
                        "shelters 9")))
                .isEmpty();
    }
}
