package org.tallystick.io.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.figure.FigureScanner;
import org.tallystick.figure.FoundFigure;
import org.tallystick.io.problem.Loaded;
import org.tallystick.reconcile.Reconciler;

class ClaimsDrafterPropertiesTest {
    private static final ClaimsDrafter DRAFTER = ClaimsDrafter.of(Source.of("times"));

    static List<String> paragraphs() {
        return Texts.PARAGRAPHS;
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void aDraftIsReadWithoutAProblemAndReconciled(String text) {
        ClaimsDraft draft = DRAFTER.draft(text);
        Loaded<Dossier> read = ClaimsReaderTest.read(draft.text());

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(draft.dossier());
        assertThatCode(() -> Reconciler.standard().reconcile(draft.dossier())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void aClaimSaysTheFigureThatWasFound(String text) {
        List<FoundFigure> found = FigureScanner.standard().scan(text);
        List<Claim> claims =
                ClaimsReaderTest.read(DRAFTER.draft(text).text()).orElseThrow().claims();

        assertThat(claims).extracting(Claim::said).containsExactlyElementsOf(figures(found));
        assertThat(found).allSatisfy(each -> {
            Figure alone =
                    FigureReader.standard().readingYears().read(text.substring((int) each.start(), (int) each.end()));
            assertThat(alone).isEqualTo(each.figure());
            assertThat(alone.parts()).isEqualTo(each.figure().parts());
            assertThat(alone.noun()).isEqualTo(each.figure().noun());
            assertThat(alone.trend()).isEqualTo(each.figure().trend());
        });
    }

    private static List<Figure> figures(List<FoundFigure> found) {
        return found.stream().map(FoundFigure::figure).toList();
    }

    @Property(tries = 60)
    void aTextInPiecesHasTheFiguresOfTheWhole(@ForAll long seed) {
        String text = Texts.of(seed);
        List<FoundFigure> whole = FigureScanner.standard().scan(text);

        assertThat(FigureScanner.standard().scan(Texts.inPieces(text, seed))).containsExactlyElementsOf(whole);
        assertThat(whole)
                .allSatisfy(found -> assertThat(text.substring((int) found.start(), (int) found.end()))
                        .isEqualTo(found.figure().phrase()));
    }

    @Property(tries = 60)
    void aTextInPiecesIsDraftedAlike(@ForAll long seed) throws IOException {
        String text = Texts.of(seed);

        assertThat(DRAFTER.draft(Texts.inPieces(text, seed)).text())
                .isEqualTo(DRAFTER.draft(text).text());
    }

    @Property(tries = 60)
    void paragraphsOfALongTextAreDraftedAsAlone(@ForAll long seed) {
        List<String> shuffled = new ArrayList<>(Texts.PARAGRAPHS);
        Collections.shuffle(shuffled, new Random(seed));
        List<String> quotes =
                shuffled.stream().flatMap(ClaimsDrafterPropertiesTest::quotes).toList();

        assertThat(quotes(String.join("\n\n", shuffled))).containsExactlyElementsOf(quotes);
    }

    private static Stream<String> quotes(String text) {
        return DRAFTER.draft(text).dossier().claims().stream()
                .map(claim -> claim.quote().orElseThrow());
    }
}
