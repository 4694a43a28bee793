package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.words.Cue;
import org.tallystick.words.Lexicon;
import org.tallystick.words.Lexicon.Match;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Token.Kind;
import org.tallystick.words.Tokens;

/**
 * Reads a phrase whole: hedge, ends, units and what stands behind, before any value is settled.
 *
 * <pre>{@code
 * phrase  := none [noun] | vague | "between" end "and" end | ["from"] end ("to" | dash) end
 *          | [hedge] amount ["±" amount | hedge behind]
 * }</pre>
 */
final class PhraseReader {
    private static final int LONGEST = 20_000;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final AmountReader amounts;

    private PhraseReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.amounts = new AmountReader(tokens, lexicon);
    }

    static Figure read(String phrase, Lexicon lexicon) {
        if (phrase.length() > LONGEST) {
            throw new UnreadableFigureException(phrase, LONGEST, "a phrase has at most " + LONGEST + " characters");
        }
        try {
            PhraseReader reader = new PhraseReader(Tokens.of(phrase), lexicon);
            Parts parts = reader.phrase();
            if (!reader.tokens.atEnd()) {
                throw reader.tokens.refuseNext();
            }
            return parts.said(phrase.strip()).figure();
        } catch (NotUnderstoodException e) {
            throw new UnreadableFigureException(phrase, e.at(), e.reason());
        }
    }

    private Parts phrase() {
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        Optional<Parts> vague = amounts.vague();
        if (vague.isPresent()) {
            return vague.get();
        }
        Optional<Match> hedge = lexicon.hedgeBefore(tokens);
        hedge.ifPresent(match -> tokens.skip(match.length()));
        return hedge.isPresent() ? hedged(hedge.get().cue()) : bare();
    }

    private Parts hedged(Cue cue) {
        return switch (cue) {
            case NONE -> none();
            case BETWEEN -> range(amounts.amount(), Cue.AND);
            case FROM -> range(amounts.amount(), Cue.TO);
            default -> single(cue);
        };
    }

    private Parts none() {
        if (tokens.peek().kind() == Kind.DIGITS) {
            throw tokens.refuseNext();
        }
        Parts zero = Parts.of(Rational.ZERO, Rational.ONE).withHedge(Hedge.EXACTLY);
        Optional<Unit> counted = amounts.unit();
        return counted.isPresent() ? zero.to(counted.get()) : zero;
    }

    private Parts bare() {
        Amount first = amounts.amount();
        return rangeFollows() ? range(first, Cue.TO) : behind(first);
    }

    private boolean rangeFollows() {
        return tokens.peek().kind() == Kind.DASH || lexicon.isTo(tokens.wordAt(0));
    }

    private Parts single(Cue cue) {
        if (lexicon.hedgeBefore(tokens).isPresent()) {
            throw tokens.refuse("a second hedge is not understood");
        }
        Amount amount = amounts.amount();
        if (rangeFollows()) {
            throw tokens.refuse("a hedge before a range is not understood");
        }
        if (lexicon.hedgeBehind(tokens).isPresent()) {
            throw tokens.refuse("a second hedge is not understood");
        }
        return amounts.withUnitBehind(amount).parts(hedge(cue));
    }

    /** A number with no hedge before it; perhaps one behind it, before or behind its unit. */
    private Parts behind(Amount amount) {
        Optional<Match> behind = lexicon.hedgeBehind(tokens);
        if (behind.isEmpty()) {
            return amount.parts(Hedge.NONE);
        }
        tokens.skip(behind.get().length());
        if (behind.get().cue() == Cue.PLUS_MINUS) {
            return plusMinus(amount);
        }
        return amounts.withUnitBehind(amount).parts(hedge(behind.get().cue()));
    }

    private Parts plusMinus(Amount middle) {
        int at = tokens.peek().start();
        Amount margin = amounts.amount();
        Amount alike = middle.sharing(margin, at);
        Parts told = alike.parts(Hedge.NONE);
        return told.withMargin(margin.sharing(alike, at).valueIn(alike));
    }

    private Parts range(Amount lower, Cue joint) {
        boolean joined = joint == Cue.AND ? lexicon.isAnd(tokens.wordAt(0)) : rangeFollows();
        if (!joined) {
            throw tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
        }
        int at = tokens.peek().start();
        tokens.skip(1);
        Amount upper = amounts.amount();
        return ends(lower.sharing(upper, at), upper.sharingUnit(lower), at);
    }

    private static Parts ends(Amount lower, Amount upper, int at) {
        Rational a = lower.value();
        Rational b = upper.valueIn(lower);
        if (a.compareTo(b) > 0) {
            throw new NotUnderstoodException(at, "the ends of a range rise from left to right");
        }
        Parts range = Parts.between(Interval.closed(a, b));
        return lower.unit().map(range::to).orElse(range);
    }

    private static Hedge hedge(Cue cue) {
        return switch (cue) {
            case EXACTLY -> Hedge.EXACTLY;
            case ABOUT -> Hedge.ABOUT;
            case NEARLY -> Hedge.NEARLY;
            case JUST_OVER -> Hedge.JUST_OVER;
            case MORE_THAN -> Hedge.MORE_THAN;
            case AT_LEAST -> Hedge.AT_LEAST;
            case LESS_THAN -> Hedge.LESS_THAN;
            case AT_MOST -> Hedge.AT_MOST;
            default -> throw new IllegalArgumentException(cue + " is no hedge of one value");
        };
    }
}
