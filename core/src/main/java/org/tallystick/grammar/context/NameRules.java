package org.tallystick.grammar.context;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Durations;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/** Decides whether a number in running text is the name of something, a year or a time: "Boeing 737", "iPhone 12", "4K". */
final class NameRules {
    /** The greatest distance of "ending" from one of its numbers, in tokens. */
    private static final int MOST_SPELLED = 12;

    private static final Rational TWELVE = Rational.of(12);
    private static final Rational THOUSAND = Rational.of(1_000);

    /** The thousands of dots in a line that name a format of pictures. */
    private static final ImmutableSet<Rational> FORMATS =
            ImmutableSet.of(Rational.of(2), Rational.of(4), Rational.of(8));

    private final Tokens tokens;
    private static final Rational HOURS = Rational.of(24);

    private final NonQuantityTokens bystanders;

    NameRules(Tokens tokens, NonQuantityTokens bystanders) {
        this.tokens = tokens;
        this.bystanders = bystanders;
    }

    /** Returns why a number with any hedge, which begins with the current token, is no figure; null where nothing speaks against it. */
    @Nullable
    String objection(Phrase phrase, Amount amount) {
        if (tokens.start(0) != amount.at()) {
            return isCode() ? ContextRules.NAME : null;
        }
        if (amount.isMeasured()) {
            return isTime(phrase, amount) ? "a time of day" : null;
        }
        if ((bystanders.isLabel() && !(amount.unit() != null && isWeakLabel()))
                || isBehindAmpersand()
                || isGroup()
                || isModel(phrase)
                || isFormat(amount)) {
            return ContextRules.NAME;
        }
        return isHour(amount) ? "a time of day" : null;
    }

    /** Whether a number without a hedge, which begins with the current token, is a name: "Highway 101", "two 737 jets". */
    boolean isNamed(Amount amount) {
        if (tokens.kind(0) == Kind.DIGITS) {
            boolean counted = amount.unit() != null;
            return (counted && NumeralReader.isYear(tokens, 0))
                    || isBehindCount()
                    || (!counted && isNamedByWord(amount));
        }
        return Character.isUpperCase(tokens.first(0))
                && tokens.kind(-1) == Kind.WORD
                && (amount.unit() == null || isTitle(amount));
    }

    /** Whether the two numbers that begin with the current token are names: "pages 12 to 15", "Boeing 737-800". */
    boolean areNamed(Ends ends) {
        Amount upper = ends.upper();
        boolean label = tokens.start(0) == ends.lower().at() && bystanders.isLabel();
        return label && !upper.isMeasured() && !(upper.unit() != null && isWeakLabel());
    }

    /** Whether both ends are years, before a word that they do not count: "between 1600 and 1900 wars raged". */
    boolean areYears(Ends ends) {
        boolean measured = ends.lower().isMeasured() || ends.upper().isMeasured();
        return !measured && isYear(ends.lower()) && isYear(ends.upper());
    }

    /** Whether bare numbers up to 24, which begin with the current token, are hours of a day of the week: "Tuesday between 10 and 12". */
    boolean areHours(Phrase phrase, Ends ends) {
        boolean bare = ends.upper().unit() == null
                && phrase.noun() == null
                && ends.lower().unit() == null;
        boolean hours = bare && areHours(ends);
        return hours
                && (tokens.is(-1, Role.WEEKDAY)
                        || tokens.is(-2, Role.WEEKDAY)
                        || isWeekday(tokens.ahead(phrase.end() - 1) + 1));
    }

    private static boolean areHours(Ends ends) {
        return ends.lower().numeral().isWhole()
                && ends.upper().numeral().isWhole()
                && ends.upper().value().compareTo(HOURS) <= 0;
    }

    private boolean isWeekday(int behind) {
        int preposition = tokens.is(behind, Role.STEERING) && !tokens.is(behind, Role.WEEKDAY) ? 1 : 0;
        return tokens.is(behind + preposition, Role.WEEKDAY);
    }

    private boolean isYear(Amount amount) {
        int at = tokens.ahead(amount.at());
        return tokens.end(at) == amount.end() && NumeralReader.isYear(tokens, at);
    }

    private boolean isNamedByWord(Amount amount) {
        boolean whole = tokens.end(0) == amount.end() && amount.value().isWhole();
        if (NonQuantityTokens.isApart(tokens, 0)) {
            return false;
        }
        if (isSpelled()) {
            return true;
        }
        boolean article = whole && tokens.is(-1, Role.ARTICLE);
        boolean name = tokens.kind(-1) == Kind.WORD && hasCapital(-1) && !tokens.is(-1, Role.STEERING);
        return article || (name && !isGrouped());
    }

    /** Whether the digits are the ending of a name, or further ones: "numbers ending in 401, 402 and 865". */
    private boolean isSpelled() {
        int ahead = -1;
        while (ahead > -MOST_SPELLED
                && (tokens.isSign(ahead, ',') || tokens.is(ahead, Role.AND))
                && tokens.kind(ahead - 1) != Kind.END) {
            ahead--;
            ahead -= tokens.isSign(ahead, ',') ? 1 : 0;
            if (tokens.kind(ahead) != Kind.DIGITS) {
                return false;
            }
            ahead--;
        }
        return tokens.is(ahead, Role.IN) && tokens.is(ahead - 1, Role.SPELLED);
    }

    /** Whether digits are in groups, as those of names are not: "Deposits 4,010". */
    private boolean isGrouped() {
        return tokens.text(0, 1).indexOf(tokens.notation().group()) >= 0;
    }

    /** Whether a number in words stands before the digits, which then are no count: "two 737 jets". */
    private boolean isBehindCount() {
        return (tokens.is(-1, Role.SMALL) || tokens.is(-1, Role.TEN))
                && tokens.kind(-1) == Kind.WORD
                && !tokens.isHyphen(1);
    }

    /** Whether the number and its noun are capitalized within a sentence: "the Three Gorges". */
    private boolean isTitle(Amount amount) {
        int noun = 1;
        while (tokens.start(noun) < amount.end()) {
            noun++;
        }
        return Character.isLowerCase(tokens.first(-1))
                && tokens.kind(noun) == Kind.WORD
                && Character.isUpperCase(tokens.first(noun));
    }

    /** Whether the word before the number is a label only where no noun follows: "last week 40 people", "the top 20 firms". */
    private boolean isWeakLabel() {
        return (tokens.is(-1, Role.STEERING) && !tokens.is(-1, Role.ABBREVIATED))
                || Unit.find(tokens.text(-1, 1)).filter(Durations::have).isPresent();
    }

    private boolean isBehindAmpersand() {
        return tokens.isSign(-2, '&') && tokens.isGlued(-2) && tokens.isGlued(-1);
    }

    /** Whether a group of that number is named: "Group of 7". */
    private boolean isGroup() {
        return tokens.is(-1, Role.OF) && tokens.is(-2, Role.GROUP) && Character.isUpperCase(tokens.first(-2));
    }

    /** Whether the hedge before the number is rather a code of two capitals: "CA 90049". */
    private boolean isCode() {
        return tokens.kind(1) == Kind.DIGITS
                && tokens.end(0) - tokens.start(0) == 2
                && Character.isUpperCase(tokens.first(0))
                && Character.isUpperCase(tokens.charAt(tokens.end(0) - 1));
    }

    /** Whether a word in capitals that would be a hedge in small letters belongs to a name: "737 Max". */
    private boolean isModel(Phrase phrase) {
        for (Piece piece : phrase.pieces()) {
            boolean behind = piece.role() == Part.Role.HEDGE && piece.start() > phrase.start();
            if (behind && Character.isUpperCase(tokens.charAt(piece.start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number is a format of pictures or the length of a race: "4K", "a 10K". */
    private boolean isFormat(Amount amount) {
        boolean thousands =
                tokens.kind(0) == Kind.DIGITS && tokens.is(1, Role.LETTERS) && tokens.end(1) == amount.end();
        if (!thousands || tokens.word(1).power() != 3) {
            return false;
        }
        boolean format =
                tokens.first(1) == 'K' && FORMATS.contains(amount.value().dividedBy(THOUSAND));
        return format || (tokens.is(-1, Role.ARTICLE) && amount.unit() == null);
    }

    /** Whether the number may be a time in four digits: "1800h", "at 0600 hours", "as of 1400 hours". */
    private boolean isTime(Phrase phrase, Amount amount) {
        boolean digits = tokens.kind(0) == Kind.DIGITS
                && tokens.end(0) - tokens.start(0) == 4
                && tokens.charAt(tokens.start(0) + 1) >= '0'
                && tokens.charAt(tokens.start(0)) <= '2'
                && tokens.charAt(tokens.start(0) + 2) <= '5';
        boolean hours = amount.unit() != null && amount.unit().symbol().equals("h") && phrase.noun() == null;
        return digits && hours;
    }

    /** Whether the number is an hour: "half past three", "quarter to nine". */
    private boolean isHour(Amount amount) {
        boolean part = tokens.is(-2, Role.PART) || tokens.is(-2, Role.SMALL) || tokens.is(-2, Role.TEN);
        boolean past = tokens.is(-1, Role.PAST) && (part || tokens.kind(-2) == Kind.DIGITS);
        Wording joint = Wording.between(tokens, -1);
        boolean to = joint != null && joint.cue() == Cue.TO && tokens.is(-2, Role.PART);
        boolean day = tokens.is(-1, Role.AT)
                && (tokens.is(-2, Role.WEEKDAY) || isWeekday(tokens.ahead(amount.end() - 1) + 1));
        return (past || to || day) && amount.unit() == null && amount.value().compareTo(TWELVE) <= 0;
    }

    private boolean hasCapital(int ahead) {
        for (int at = tokens.start(ahead); at < tokens.end(ahead); at++) {
            if (Character.isUpperCase(tokens.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
