package org.tallystick.io.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/** Writes the words of a page so that none is markup, and none is hidden or turns the direction of the words around it. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String words) {
        super.writeUserContent(Visible.text(words));
    }
}
