package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.io.page.JtepageGenerated;
import org.tallystick.io.page.Page;
import org.tallystick.reconcile.Reconciliation;

/**
 * Writes a reconciliation as one self-contained page: the findings, a row for each thing, the conflicts with their arithmetic, and a section
 * for each thing with a drawing of its figures. The page needs no script, no network and no other file; its content security policy allows
 * only its own style sheet. Words from the dossier are never markup, and characters that turn the direction of text are shown by their code.
 */
public final class HtmlReport {
    private static final String STYLE = style();
    private static final String STYLE_HASH = "sha256-" + hash(STYLE);

    /** The greatest length of a title that is shown as a whole. */
    private static final int LONGEST_TITLE = 160;

    private final Findings findings;
    private final ReportOptions options;
    private final Reconciliation result;

    private HtmlReport(Findings findings, ReportOptions options) {
        this.findings = findings;
        this.options = options;
        this.result = findings.reconciliation();
    }

    /**
     * Returns the page, with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @return the page in HTML
     */
    public static String text(Reconciliation result) {
        return text(Analysis.standard().of(result), ReportOptions.standard());
    }

    /**
     * Returns the page.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options how much is shown
     * @return the page in HTML
     */
    public static String text(Findings findings, ReportOptions options) {
        return rendered(new HtmlReport(findings, options).page());
    }

    @SuppressWarnings("NullAway") // the generated class takes null for no interceptor
    private static String rendered(Page page) {
        StringOutput text = new StringOutput();
        JtepageGenerated.render(new VisibleOutput(text), null, page);
        return text.toString();
    }

    /**
     * Writes the page.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options how much is shown
     * @param target the target of the page
     * @throws IOException if the target fails
     */
    public static void write(Findings findings, ReportOptions options, Appendable target) throws IOException {
        target.append(text(findings, options));
    }

    private Page page() {
        String title = result.dossier().title().orElse("Reconciliation");
        ImmutableList<Finding> shown = options.findings(findings);
        ImmutableList<Page.Item> items = items(shown);
        int first = options.first(shown).size();
        PageDetails details = new PageDetails(findings, options);
        return new Page(
                title.length() <= LONGEST_TITLE ? title : shortened(title),
                title.length() <= LONGEST_TITLE ? "" : title,
                result.summary(),
                STYLE,
                STYLE_HASH,
                items.subList(0, first),
                items.subList(first, items.size()),
                details.rows(),
                details.things(),
                details.conflicts(),
                details.relations());
    }

    private static String shortened(String title) {
        int end = LONGEST_TITLE - 1;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static ImmutableList<Page.Item> items(ImmutableList<Finding> shown) {
        ImmutableList.Builder<Page.Item> items = ImmutableList.builder();
        int number = 0;
        for (Finding finding : shown) {
            number++;
            items.add(new Page.Item(
                    number,
                    FindingHeadings.inSentence(finding.kind()),
                    mark(finding),
                    finding.headline(),
                    finding.why(),
                    finding.advice()));
        }
        return items.build();
    }

    private static String mark(Finding finding) {
        return switch (finding.kind()) {
            case CONTRADICTION -> "bad";
            case MISQUOTED, SHARPENED, NOT_ONE_THING, RIVAL_RELATIONS, CUT_OFF -> "doubt";
            default -> "plain";
        };
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(Page.class, "page.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the page is missing", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
