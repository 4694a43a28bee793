package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Said.Around;
import org.tallystick.figure.Said.Ends;
import org.tallystick.figure.Said.One;
import org.tallystick.figure.Said.Plural;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.words.Cue;
import org.tallystick.words.Lexicon;
import org.tallystick.words.Lexicon.Match;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Token;
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

    /** In how many places "and" is tried as the joint of "between … and …". */
    private static final int MOST_JOINTS = 8;

    private final String phrase;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final AmountReader amounts;

    private PhraseReader(String phrase, Lexicon lexicon) {
        this.phrase = phrase.strip();
        this.tokens = Tokens.of(phrase);
        this.lexicon = lexicon;
        this.amounts = new AmountReader(tokens, lexicon);
    }

    static Figure read(String phrase, Lexicon lexicon) {
        if (phrase.length() > LONGEST) {
            throw new UnreadableFigureException(phrase, LONGEST, "a phrase has at most " + LONGEST + " characters");
        }
        try {
            PhraseReader reader = new PhraseReader(phrase, lexicon);
            Figure figure = reader.phrase();
            reader.expectEnd();
            return figure;
        } catch (NotUnderstoodException e) {
            throw new UnreadableFigureException(phrase, e.at(), e.reason());
        }
    }

    private void expectEnd() {
        if (!tokens.atEnd()) {
            throw tokens.refuseNext();
        }
    }

    private Figure phrase() {
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        Optional<Plural> vague = amounts.vague();
        if (vague.isPresent()) {
            return figure(vague.get(), amounts.counted(), false);
        }
        Optional<Match> hedge = lexicon.hedgeBefore(tokens);
        hedge.ifPresent(match -> tokens.skip(match.length()));
        return hedge.isPresent() ? hedged(hedge.get().cue()) : bare();
    }

    private Figure hedged(Cue cue) {
        return switch (cue) {
            case NONE -> none();
            case BETWEEN -> between();
            case FROM -> range(amounts.amount());
            default -> single(cue);
        };
    }

    private Figure none() {
        if (tokens.peek().kind() == Kind.DIGITS) {
            throw tokens.refuseNext();
        }
        Magnitude zero = Magnitude.of(BigDecimal.ZERO);
        return figure(new One(Hedge.EXACTLY, zero), amounts.unit(), false);
    }

    private Figure bare() {
        Amount first = amounts.amount();
        return rangeFollows() ? range(first) : behind(first);
    }

    private boolean rangeFollows() {
        boolean dash = tokens.peek().kind() == Kind.DASH;
        Token next = tokens.peek(1);
        if (dash && next.kind() != Kind.END && next.glued() != tokens.peek().glued()) {
            throw tokens.refuse("a dash stands close to both ends of a range or apart from both");
        }
        return dash || lexicon.isTo(tokens.wordAt(0));
    }

    private Figure single(Cue cue) {
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
        return one(amounts.withUnitBehind(amount), hedge(cue));
    }

    /** A number with no hedge before it; perhaps one behind it, before or behind its unit. */
    private Figure behind(Amount amount) {
        Optional<Match> behind = lexicon.hedgeBehind(tokens);
        if (behind.isEmpty()) {
            return one(amount, Hedge.NONE);
        }
        tokens.skip(behind.get().length());
        if (behind.get().cue() == Cue.PLUS_MINUS) {
            return plusMinus(amount);
        }
        return one(amounts.withUnitBehind(amount), hedge(behind.get().cue()));
    }

    private Figure one(Amount amount, Hedge hedge) {
        return figure(new One(hedge, Magnitude.of(amount.numeral())), amount.unit(), amount.isShare());
    }

    private Figure plusMinus(Amount middle) {
        Amount margin = amounts.amount().marginOf(middle);
        Amount told = middle.unit().isPresent()
                ? middle
                : margin.unit().map(middle::with).orElse(middle);
        Around around = new Around(Magnitude.of(told.numeral()), margin.valueIn(told));
        return figure(around, told.unit(), told.isShare());
    }

    /**
     * "between a and b", where a number word may hold an "and" of its own: every "and" is tried as the joint, and
     * exactly one of them must leave two numbers.
     */
    private Figure between() {
        int start = tokens.mark();
        List<Integer> joints = joints();
        List<Figure> found = new ArrayList<>();
        @Nullable NotUnderstoodException refusal = null;
        for (int joint : joints) {
            tokens.reset(start);
            try {
                found.add(joinedAt(joint));
            } catch (NotUnderstoodException e) {
                refusal = refusal == null || e.at() > refusal.at() ? e : refusal;
            }
        }
        if (found.size() > 1) {
            throw new NotUnderstoodException(start(start), "it is not clear which \"and\" parts the two ends");
        }
        if (found.isEmpty()) {
            throw refusal == null ? withoutJoint(start) : refusal;
        }
        return found.get(0);
    }

    private List<Integer> joints() {
        List<Integer> joints = new ArrayList<>();
        int ahead = 0;
        while (tokens.peek(ahead).kind() != Kind.END) {
            if (lexicon.isAnd(tokens.wordAt(ahead))) {
                joints.add(tokens.mark() + ahead);
            }
            ahead++;
        }
        if (joints.size() > MOST_JOINTS) {
            throw tokens.refuse("a range has at most " + MOST_JOINTS + " times \"and\"");
        }
        return joints;
    }

    private int start(int mark) {
        tokens.reset(mark);
        return tokens.peek().start();
    }

    private NotUnderstoodException withoutJoint(int start) {
        tokens.reset(start);
        amounts.amount();
        return tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
    }

    private Figure joinedAt(int joint) {
        Amount lower;
        tokens.fence(joint);
        try {
            lower = amounts.amount();
            expectEnd();
        } finally {
            tokens.unfence();
        }
        Figure range = upTo(lower);
        expectEnd();
        return range;
    }

    private Figure range(Amount lower) {
        if (!rangeFollows()) {
            throw tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
        }
        return upTo(lower);
    }

    /** The joint and the upper end. */
    private Figure upTo(Amount lower) {
        int at = tokens.next().start();
        Amount upper = amounts.amount();
        return ends(lower.sharing(upper, at), upper.sharingUnit(lower), at);
    }

    private Figure ends(Amount lower, Amount upper, int at) {
        if (lower.isShare() != upper.isShare()) {
            throw new NotUnderstoodException(at, "one end is a part of a whole and the other is not");
        }
        Rational a = lower.value();
        Rational b = upper.valueIn(lower);
        if (a.compareTo(b) > 0) {
            throw new NotUnderstoodException(at, "the ends of a range rise from left to right");
        }
        return figure(new Ends(Interval.closed(a, b)), lower.unit(), lower.isShare());
    }

    private Figure figure(Said said, Optional<Unit> unit, boolean share) {
        Figure bare = Figure.bare(phrase, said, share);
        return unit.map(bare::to).orElse(bare);
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
