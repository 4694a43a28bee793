package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.tallystick.figure.RangeReader.Range;
import org.tallystick.figure.Said.Around;
import org.tallystick.figure.Said.Ends;
import org.tallystick.figure.Said.One;
import org.tallystick.figure.Said.Vague;
import org.tallystick.number.Interval;
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

    private final String phrase;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final AmountReader amounts;
    private final RangeReader ranges;

    private PhraseReader(String phrase, Lexicon lexicon) {
        this.phrase = phrase.strip();
        this.tokens = Tokens.of(phrase);
        this.lexicon = lexicon;
        this.amounts = new AmountReader(tokens, lexicon);
        this.ranges = new RangeReader(tokens, lexicon, amounts);
    }

    static Figure read(String phrase, Lexicon lexicon) {
        if (phrase.length() > LONGEST) {
            throw new UnreadableFigureException(phrase, LONGEST, "a phrase has at most " + LONGEST + " characters");
        }
        try {
            PhraseReader reader = new PhraseReader(phrase, lexicon);
            Figure figure = reader.phrase();
            reader.tokens.expectEnd();
            return figure;
        } catch (NotUnderstoodException e) {
            throw new UnreadableFigureException(phrase, e.at(), e.reason());
        }
    }

    private Figure phrase() {
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        Optional<Vague> vague = amounts.vague();
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
            case BETWEEN -> ends(ranges.between());
            case FROM -> ends(ranges.from(amounts.amount()));
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
        return ranges.follows() ? ends(ranges.from(first)) : behind(first);
    }

    private Figure single(Cue cue) {
        if (lexicon.hedgeBefore(tokens).isPresent()) {
            throw tokens.refuse("a second hedge is not understood");
        }
        Amount amount = amounts.amount();
        if (ranges.follows()) {
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

    private Figure ends(Range range) {
        Interval interval = Interval.closed(range.from(), range.to());
        return figure(new Ends(interval), range.lower().unit(), range.lower().isShare());
    }

    private Figure figure(Said said, Optional<Unit> unit, boolean share) {
        Spoken spoken = new Spoken(
                said.rule(), ImmutableList.of(), Optional.empty(), Optional.empty(), share, ReadingPolicy.standard());
        return Figure.read(phrase, said, unit, spoken);
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
