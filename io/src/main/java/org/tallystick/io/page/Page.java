package org.tallystick.io.page;

import java.util.List;

/**
 * The contents of a page.
 *
 * @param title the title, shortened where it is long
 * @param wholeTitle the title where it was shortened; else empty
 * @param summary the result in one line
 * @param style the style sheet
 * @param styleHash its hash, as a content security policy states it
 * @param first the findings that come first
 * @param further the findings that follow
 * @param things a row for each thing
 * @param details a section for each thing
 * @param conflicts the conflicts, with the arithmetic of each
 * @param relations the relations that were checked
 */
public record Page(
        String title,
        String wholeTitle,
        String summary,
        String style,
        String styleHash,
        List<Item> first,
        List<Item> further,
        List<Row> things,
        List<Detail> details,
        List<Sum> conflicts,
        List<Relation> relations) {

    /**
     * A finding.
     *
     * @param number its rank
     * @param kind its kind, in words
     * @param mark the name of the class of its style: "bad", "doubt" or "plain"
     * @param headline the finding
     * @param why the reason
     * @param advice what to do
     */
    public record Item(int number, String kind, String mark, String headline, String why, String advice) {}

    /**
     * A thing in a row.
     *
     * @param anchor the name of its section on the page
     * @param label its label
     * @param print what can be printed
     * @param status how its figures stand
     * @param origins its origins
     * @param figures the number of its figures
     */
    public record Row(String anchor, String label, String print, String status, String origins, int figures) {}

    /**
     * A section about one thing.
     *
     * @param anchor its name on the page
     * @param label the label of the thing
     * @param verdict how its figures stand, with the values on which they agree
     * @param print what can be printed; empty where nothing can
     * @param sides the sides of a dispute
     * @param charts the drawings of its figures: one, or two of which the second has a logarithmic axis
     * @param sayings who said what
     * @param steps its history; none where it has one date only
     */
    public record Detail(
            String anchor,
            String label,
            String verdict,
            String print,
            List<String> sides,
            List<Chart> charts,
            List<Saying> sayings,
            List<Step> steps) {}

    /**
     * A claim.
     *
     * @param figure the figure as it was stated
     * @param path who states it, and from whom
     * @param date its date
     * @param standing its standing where it needs attention, with the reason; else empty
     */
    public record Saying(String figure, String path, String date, String standing) {}

    /**
     * A date of a history.
     *
     * @param date the date, or "undated"
     * @param why what happened
     * @param values the values known from then on
     */
    public record Step(String date, String why, String values) {}

    /**
     * A drawing of intervals on one axis.
     *
     * @param height its height in units of the drawing
     * @param description what it shows, in words
     * @param bars the intervals
     * @param ticks the marks of the axis
     */
    public record Chart(int height, String description, List<Bar> bars, List<Tick> ticks) {}

    /**
     * An interval in a drawing. Coordinates are whole numbers of units from the upper left corner.
     *
     * @param label the figure as it was stated
     * @param y the place of its line
     * @param from the place of its lower end, or of the left margin
     * @param to the place of its upper end, or of the right margin
     * @param point whether it is one value
     * @param openLeft whether it has no lower end
     * @param openRight whether it has no upper end
     */
    public record Bar(String label, int y, int from, int to, boolean point, boolean openLeft, boolean openRight) {}

    /**
     * A mark of an axis.
     *
     * @param x its place
     * @param label its number
     */
    public record Tick(int x, String label) {}

    /**
     * What cannot all be true.
     *
     * @param heading the parties
     * @param lines the figures that are added up, in the order of the sum; none where figures are only compared
     * @param why the reason
     */
    public record Sum(String heading, List<Term> lines, String why) {}

    /**
     * A figure of a sum.
     *
     * @param label the thing
     * @param figure the figure as it was stated
     * @param sayer who states it
     */
    public record Term(String label, String figure, String sayer) {}

    /**
     * A relation that was checked.
     *
     * @param label its label
     * @param status whether it holds, in words
     * @param why the reason
     */
    public record Relation(String label, String status, String why) {}
}
