package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

class HtmlReportTest {
    private static final Findings DISPUTED = Analysis.standard().of(Stories.disputed());

    private static Document page(Findings findings, ReportOptions options) {
        return Jsoup.parse(HtmlReport.text(findings, options));
    }

    private static Document page(Reconciliation result) {
        return page(Analysis.standard().of(result), ReportOptions.standard());
    }

    private static List<String> texts(Elements elements) {
        return elements.eachText();
    }

    @Test
    void showsEveryFindingWithItsReasonAndAdviceInItsOrder() {
        Document page = page(DISPUTED, ReportOptions.standard());

        assertThat(texts(page.select(".findings .headline")))
                .isEqualTo(DISPUTED.ranked().stream().map(Finding::headline).toList());
        assertThat(texts(page.select(".findings .advice")))
                .isEqualTo(DISPUTED.ranked().stream().map(Finding::advice).toList());
        assertThat(page.select("details .findings")).isEmpty();
    }

    @Test
    void foldsTheFurtherFindings() {
        Document page = page(DISPUTED, ReportOptions.standard().withTop(1));

        assertThat(page.select("section > .findings > li")).hasSize(1);
        assertThat(page.select("details > .findings").attr("start")).isEqualTo("2");
        assertThat(page.select("details > .findings > li"))
                .hasSize(DISPUTED.ranked().size() - 1);
    }

    @Test
    void hasARowAndASectionForEachThing() {
        Document page = page(DISPUTED, ReportOptions.standard());

        assertThat(texts(page.select(".things tbody th"))).containsExactly("ships", "tankers", "ferries", "crew");
        for (Element link : page.select(".things a")) {
            assertThat(page.select(link.attr("href")).select("h3").text()).isEqualTo(link.text());
        }
        assertThat(page.select(".thing svg[role=img]"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-label")).isNotEmpty());
        assertThat(texts(page.select(".conflict .why, .conflict > p")))
                .isEqualTo(DISPUTED.reconciliation().conflicts().stream()
                        .map(conflict -> conflict.why())
                        .toList());
    }

    @Test
    void allowsNothingButItsOwnStyle() throws NoSuchAlgorithmException {
        Document page = page(DISPUTED, ReportOptions.standard());
        String style = page.select("style").get(0).data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script, link, img, iframe, [style], [src]")).isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void takesNoWordsOfTheDossierForMarkup() {
        Measurand ships = Measurand.builder("\"><svg onload=x>")
                .label("<script>alert(1)</script>")
                .build();
        Dossier dossier = Dossier.builder()
                .title("</title><h1>T</h1>")
                .add(Claim.of(Source.of("a").named("<img src=x onerror=y>"), ships, "12"))
                .add(Claim.of(Source.of("b").named("B\u202E </main>"), ships, "15"))
                .build();
        Document page = page(Reconciler.standard().reconcile(dossier));

        assertThat(page.select("script, img, [onload], [onerror]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("</title><h1>T</h1>");
        assertThat(page.select(".things tbody th").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.text()).contains("B[U+202E] </main>").doesNotContain("\u202E");
    }

    @Test
    void offersALogarithmicAxisWhereTheFiguresNeedIt() {
        Measurand cost = Measurand.of("cost", "USD");
        Reconciliation wide = Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(Source.of("a"), cost, "$3 million"), Claim.of(Source.of("b"), cost, "$450 million")));

        assertThat(page(wide).select("fieldset.axis input[type=radio]")).hasSize(2);
        assertThat(page(wide).select("fieldset.axis label")).hasSize(2);
        assertThat(page(Stories.agreed()).select("fieldset.axis")).isEmpty();
    }

    @Test
    void isTheSameForTheSameResult() {
        assertThat(HtmlReport.text(Stories.disputed())).isEqualTo(HtmlReport.text(Stories.disputed()));
    }
}
