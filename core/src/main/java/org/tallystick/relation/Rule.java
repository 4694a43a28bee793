package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Function;
import org.tallystick.UnreadableTextException;
import org.tallystick.unit.Unit;

/**
 * A rule: one line of text that compares two expressions.
 *
 * <pre>
 * seized &gt;= meth + cocaine + fentanyl
 * doses = fentanyl * (1 dose / 2 mg)
 * share = released / (released + held)
 * rest = seized - `not-itemised`
 * </pre>
 *
 * <p>The sides are joined by {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}, and consist of {@code + - * /}, parentheses, ids of
 * measurands and exact numbers, which may have a unit after them. An id of letters, digits, {@code _} and
 * {@code .} that begins with a letter or {@code _} is written as it is, any other in backquotes (one inside is written twice).
 *
 * <p>A sum is in one unit, to which its terms are converted; a number without a unit fits any. Products and quotients
 * multiply and divide units, so that a share needs no 100: in {@code share = released / held} the right side is in
 * percent where the share is. In a product, {@code 1 + growth} takes a growth in percent as its hundredths.
 */
public final class Rule {

    /** The greatest length of a rule, in characters. Spaces are not counted, and an id counts as one. */
    public static final int MAX_LENGTH = 10_000;

    private final RuleParser.Sides sides;
    private final ImmutableList<Mention> mentions;

    private Rule(RuleParser.Sides sides, ImmutableList<Mention> mentions) {
        this.sides = sides;
        this.mentions = mentions;
    }

    /**
     * Reads a rule.
     *
     * @param text the line
     * @return the rule
     * @throws UnreadableTextException where the text is not a rule, is too long or is nested too deeply
     */
    public static Rule parse(String text) {
        ImmutableList<RuleToken> tokens = RuleLexer.tokens(text);
        RuleParser.Sides sides = new RuleParser(text, tokens).parse();
        ImmutableSet<String> ids = names(sides);
        if (ids.isEmpty()) {
            throw RuleRefusal.of(text, 0, "the rule names no measurand", "the id of at least one");
        }
        ImmutableList<Mention> mentions = tokens.stream()
                .filter(token -> token.isName() && ids.contains(token.text()))
                .map(token -> new Mention(token.text(), token.at(), token.end()))
                .collect(ImmutableList.toImmutableList());
        return new Rule(sides, mentions);
    }

    private static ImmutableSet<String> names(RuleParser.Sides sides) {
        return java.util.stream.Stream.concat(
                        sides.left().names(), sides.right().names())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns its measurands.
     *
     * @return their ids, each once, in order
     */
    public ImmutableSet<String> measurands() {
        return names(sides);
    }

    /**
     * Returns the places of the ids in the text that was read.
     *
     * @return the places, in order; a unit that is spelled like one of the ids is among them
     */
    public ImmutableList<Mention> mentions() {
        return mentions;
    }

    /**
     * Returns the order of the sides.
     *
     * @return the order
     */
    public Order order() {
        return sides.order();
    }

    /**
     * Returns the left side with other words in place of the ids.
     *
     * @param named the function from an id to the words for it
     * @return the side
     */
    public String left(Function<String, String> named) {
        return sides.left().text(named);
    }

    /**
     * Returns the right side with other words in place of the ids.
     *
     * @param named the function from an id to the words for it
     * @return the side
     */
    public String right(Function<String, String> named) {
        return sides.right().text(named);
    }

    /**
     * Returns the same rule between other measurands.
     *
     * @param rename the function from an id to the id that replaces it
     * @return the rule as text
     */
    public String renamed(Function<String, String> rename) {
        return left(id -> written(rename.apply(id))) + " " + order().sign() + " "
                + right(id -> written(rename.apply(id)));
    }

    /**
     * Returns the rule in canonical spelling, with ids in backquotes where they need them.
     *
     * @return the text, which {@link #parse} reads as an equal rule
     */
    @Override
    public String toString() {
        return renamed(id -> id);
    }

    /**
     * Returns the left side of the comparison.
     *
     * @return the expression as it was written
     */
    public Expression leftSide() {
        return sides.left();
    }

    /**
     * Returns the right side of the comparison.
     *
     * @return the expression as it was written
     */
    public Expression rightSide() {
        return sides.right();
    }

    /** Returns an id as it is written in a rule. */
    private static String written(String id) {
        return RuleLexer.isWord(id) ? id : "`" + id.replace("`", "``") + "`";
    }

    /** Returns a unit as it is written after a number. */
    static String written(Unit unit) {
        boolean words = Arrays.stream(unit.symbol().split(" ", -1)).allMatch(RuleLexer::isWord);
        return words ? unit.symbol() : "`" + unit.symbol() + "`";
    }

    /**
     * An id in the text of a rule.
     *
     * @param id the id
     * @param at the place at which it begins, from 0; in backquotes, that of the first of them
     * @param end the place at which it ends, exclusive
     */
    public record Mention(String id, int at, int end) {}
}
