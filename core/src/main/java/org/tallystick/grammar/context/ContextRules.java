package org.tallystick.grammar.context;

import com.google.common.base.Ascii;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Durations;
import org.tallystick.grammar.numeral.Metres;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/**
 * Decides from its context whether a number in running text is a figure or something else: a date, a time, a telephone
 * number, a name, an ordinal, an item of a list, a pronoun.
 */
final class ContextRules {
    /** The objection to numbers that the word before them makes a name of. */
    static final String NAME = "a name or a label";

    static final String IDIOM = "an idiom";
    static final String PART = "a part of nothing that is named";
    static final String ROUGH = "a rough number of nothing that is named";

    private static final String TIME = "a time of day";
    private static final String COMPARED = "a comparison, or a number that is joined to the next one";
    private static final String CONTINUED = "the number continues in a way that is not understood";
    private static final Rational DOZEN = Rational.of(12);
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational OLDEST = Rational.of(120);

    private static final Roles ROUGH_WORDS = Roles.of(Role.PLURAL, Role.SEVERAL);
    private static final Roles ROUGH_NOUNS = Roles.of(Role.COUPLE, Role.FEW, Role.HANDFUL);

    private final Tokens tokens;
    private final Language language;
    private final NonQuantityTokens bystanders;
    private final NumberContinuation continuation;
    private final NameRules names;
    private final Metres metres;
    private final MultipliedMoney money;
    private final InnerNumber inner;

    ContextRules(Tokens tokens, Language language, NumberContinuation continuation) {
        this.tokens = tokens;
        this.language = language;
        this.bystanders = new NonQuantityTokens(tokens, language);
        this.continuation = continuation;
        this.names = new NameRules(tokens, bystanders);
        this.metres = new Metres(tokens);
        this.money = new MultipliedMoney(tokens);
        this.inner = new InnerNumber(tokens);
    }

    /** Returns the number of tokens from here that are certainly no figure and are skipped; zero where a figure may begin. */
    int aside() {
        return bystanders.length();
    }

    /** Whether a rough count begins here. */
    boolean isRough() {
        return tokens.is(0, ROUGH_WORDS) || (tokens.is(0, Role.ARTICLE) && tokens.is(1, ROUGH_NOUNS));
    }

    /** Returns why the tokens from here that {@link #aside} counted are no figure. */
    String whyAside() {
        return bystanders.reason();
    }

    /** Returns why a phrase that was read from a mark to here is no figure, for people; null where it is one. */
    @Nullable
    String objection(Phrase phrase, int from) {
        String behind = goesOn(phrase);
        if (behind != null) {
            return behind;
        }
        if (money.mayBeMultiplied(phrase)) {
            return "an amount of money before letters that may multiply it";
        }
        if (inner.beginsWithin(phrase, from)) {
            return "a part of a number in words";
        }
        Form form = phrase.form();
        if (form instanceof Rough rough) {
            return roughly(rough, from);
        }
        if (form instanceof Zero zero) {
            return zero.unit() != null || !tokens.is(0, Role.OF) ? null : "none of something";
        }
        if (form instanceof Ends ends) {
            return isScore(phrase, ends) ? "a score, or a range of ages" : objection(phrase, ends, from);
        }
        return form instanceof One one ? objection(phrase, one, from) : null;
    }

    /** Returns why the following tokens change the meaning of the number: "12-member", "10 a.m.", "5 times", "37 °C". */
    private @Nullable String goesOn(Phrase phrase) {
        if (isPossessive()) {
            return "a possessive after it";
        }
        if (tokens.isPlain(0)) {
            return continuation.length() > 0 ? CONTINUED : null;
        }
        String next = tokens.kind(0) == Kind.WORD ? goesOnByWord(phrase.form()) : goesOnBySign();
        if (next != null) {
            return next;
        }
        if (continuation.length() > 0) {
            return CONTINUED;
        }
        return isAttached() ? "it is attached to what follows" : null;
    }

    private @Nullable String goesOnByWord(Form form) {
        if (bystanders.isHalfOfDay(0) || tokens.is(0, Role.CLOCK) || isPast(form)) {
            return TIME;
        }
        if (bystanders.isMonth(0)) {
            return NonQuantityTokens.DATE;
        }
        if (tokens.is(0, Role.ERA) && Character.isUpperCase(tokens.first(0))) {
            return "a year of an era";
        }
        if (isStreet()) {
            return "a street number";
        }
        if (tokens.is(0, Role.COMPARISON)) {
            return COMPARED;
        }
        return tokens.is(0, Role.UNREAD) && !isPercentage(form) ? "a word after it changes the number" : null;
    }

    private @Nullable String goesOnBySign() {
        return switch (tokens.first(0)) {
            case '?' -> "it is questioned";
            case '(' -> isParagraph() ? NAME : null;
            case '°', '×' -> "the sign after it is not understood";
            default -> isSuspendedHyphen() ? COMPARED : null;
        };
    }

    /** Whether a plural possessive follows, which is no noun that is counted: "two weeks' notice". */
    private boolean isPossessive() {
        return !tokens.isGlued(0) && (tokens.endsWith(0, "s'") || tokens.endsWith(0, "s’"));
    }

    private boolean isPast(Form form) {
        return tokens.is(0, Role.PAST) && (tokens.kind(1) == Kind.DIGITS || tokens.is(1, Role.SMALL) || isPart(form));
    }

    private static boolean isPart(Form form) {
        return form instanceof One one && one.amount().numeral() instanceof Fraction;
    }

    /** Whether the number is a part of a longer word: "12-member", "5/x". */
    private boolean isAttached() {
        if (tokens.kind(0) == Kind.DASH) {
            return tokens.isHyphen(0) && tokens.kind(1) == Kind.WORD;
        }
        if (!tokens.isGlued(0)) {
            return false;
        }
        return tokens.kind(0) != Kind.SYMBOL || isGluedOn() || isDomain();
    }

    /** Whether a comparison follows, or a hyphen at the end of a word: "5 times more than", "two- to threefold". */
    boolean comparesOrHangs() {
        return isSuspendedHyphen() || tokens.is(0, Role.COMPARISON);
    }

    private boolean isSuspendedHyphen() {
        if (tokens.kind(0) != Kind.DASH || !tokens.isGlued(0) || tokens.isGlued(1)) {
            return false;
        }
        Wording joint = Wording.between(tokens, 1);
        return joint != null && joint.cue() == Cue.TO;
    }

    private boolean isGluedOn() {
        return tokens.isGlued(1) && "/⁄:_@#&=*^\\'’′″".indexOf(tokens.first(0)) >= 0;
    }

    /** Whether a percentage was read, which a comparison after it leaves as it is: "18 percent more likely". */
    private static boolean isPercentage(Form form) {
        Unit unit = form instanceof One one
                ? one.amount().unit()
                : form instanceof Ends ends ? ends.upper().unit() : null;
        return unit != null && unit.isPercent();
    }

    /** Whether a letter in parentheses follows: "401(k)". */
    private boolean isParagraph() {
        boolean open = tokens.isSign(0, '(') && tokens.isGlued(0) && tokens.isGlued(1) && tokens.isGlued(2);
        return open && tokens.isSign(2, ')') && tokens.end(1) - tokens.start(1) == 1;
    }

    /** Whether the number is a street number: "12 Mill Lane". */
    private boolean isStreet() {
        int ahead = 0;
        while (ahead < 3 && tokens.kind(ahead) == Kind.WORD && Character.isUpperCase(tokens.first(ahead))) {
            if (tokens.is(ahead, Role.STREET)) {
                return true;
            }
            ahead++;
        }
        return false;
    }

    private boolean isDomain() {
        return tokens.isSign(0, '.') && tokens.isGlued(1) && tokens.kind(1) == Kind.WORD;
    }

    private @Nullable String roughly(Rough rough, int from) {
        if (TableScale.isScale(tokens, from - tokens.mark())) {
            return "a scale of other figures";
        }
        return isCount(rough, from) ? null : ROUGH;
    }

    private boolean isCount(Rough rough, int from) {
        boolean counted = rough.unit() != null
                || rough.each().compareTo(DOZEN) == 0
                || rough.each().compareTo(HUNDRED) >= 0;
        int behind = tokens.mark();
        tokens.reset(from);
        boolean count = switch (rough.kind()) {
            case COUPLE -> counted;
            case PLURAL -> isPlural(rough, counted);
            default -> counted || !tokens.is(-1, Role.STEERING) || tokens.is(-1, Role.AND);
        };
        tokens.reset(behind);
        return count;
    }

    /** Whether a plural counts something: not after "in", where it is the scale of a table. */
    private boolean isPlural(Rough rough, boolean counted) {
        if (rough.unit() == null && tokens.is(-1, Role.IN)) {
            return false;
        }
        return counted || !(tokens.is(-1, Role.POINTER) || language.mayBeNoun(tokens, -1));
    }

    /** Whether two bare numbers and a dash are a score or an age range rather than a count: "3-1", "children of 5-10". */
    private boolean isScore(Phrase phrase, Ends ends) {
        boolean bare = ends.lower().unit() == null
                && phrase.noun() == null
                && phrase.pieces().size() == 2;
        return bare && tokens.kind(-2) == Kind.DASH;
    }

    private @Nullable String objection(Phrase phrase, Ends ends, int from) {
        int behind = tokens.mark();
        tokens.reset(from);
        boolean named = names.areNamed(ends);
        boolean hours = names.areHours(phrase, ends);
        tokens.reset(behind);
        if (named) {
            return NAME;
        }
        if (hours) {
            return TIME;
        }
        if (names.areYears(ends)) {
            return "years";
        }
        return ends.upper().unit() == null && isLetter(phrase) ? Metres.UNCLEAR : null;
    }

    private @Nullable String objection(Phrase phrase, One one, int from) {
        Amount amount = one.amount();
        if (amount.unit() == null && isLetter(phrase)) {
            return Metres.UNCLEAR;
        }
        if (phrase.trend() != null) {
            return null;
        }
        int behind = tokens.mark();
        tokens.reset(from);
        String name = names.objection(phrase, amount);
        String objection = name == null && one.hedge() == Hedge.NONE ? unhedged(phrase, amount, behind) : name;
        tokens.reset(behind);
        return objection;
    }

    private @Nullable String unhedged(Phrase phrase, Amount amount, int behind) {
        if (amount.unit() != null && amount.unit().isMultiple()) {
            return null;
        }
        if (amount.numeral() instanceof Fraction) {
            return isOneInAMillion() ? IDIOM : isShare(phrase) ? null : PART;
        }
        if (isOneOfAnIdiom(amount)) {
            return IDIOM;
        }
        if (amount.isMeasured()) {
            return mayCount(amount, behind) ? "it is not clear whether the unit is a part of the noun after it" : null;
        }
        if (isPronoun(amount)) {
            return "a pronoun";
        }
        if (names.isNamed(amount)) {
            return NAME;
        }
        return isAge(amount, behind) ? "an age" : null;
    }

    /** Whether a number ends with a letter that may mean millions or metres. */
    private boolean isLetter(Phrase phrase) {
        return phrase.pieces().stream()
                .filter(piece -> piece.role() == Part.Role.NUMBER || piece.role() == Part.Role.UPPER)
                .anyMatch(piece -> metres.isLetter(tokens.ahead(piece.end() - 1)));
    }

    /** Whether the singular of a unit stands before a plural, so that it may be a part of a noun: "12 pint glasses", "5 stone walls". */
    private boolean mayCount(Amount amount, int behind) {
        Unit unit = amount.unit();
        int next = behind - tokens.mark();
        boolean several = !amount.numeral().isOne() && tokens.kind(next - 2) != Kind.DASH;
        if (unit == null || !several || !language.isPluralNoun(tokens, next)) {
            return false;
        }
        return unit.isPhysical()
                && !Durations.have(unit)
                && Ascii.equalsIgnoreCase(tokens.text(next - 1, 1), unit.singular());
    }

    /** Whether a part is a share: "a third" and "half" are shares only after a particle or "by", or where the whole is named. */
    private boolean isShare(Phrase phrase) {
        boolean alone = !tokens.is(-1, Role.BY) && (tokens.is(0, Role.ARTICLE) || tokens.is(0, Role.PART));
        return phrase.noun() != null || !alone;
    }

    /** Whether the number is a pronoun: "one of the reasons", "the two agreed". */
    private boolean isPronoun(Amount amount) {
        if (tokens.kind(0) != Kind.WORD || !tokens.is(0, Role.SMALL)) {
            return false;
        }
        boolean one = tokens.word(0).number() == 1 && amount.numeral().isOne();
        if (one) {
            return amount.unit() == null || tokens.is(-1, Role.POINTER) || isIdiom();
        }
        return amount.unit() == null
                && (tokens.is(-1, Role.POINTER)
                        || tokens.is(-1, Role.ARTICLE)
                        || amount.numeral().signum() == 0);
    }

    /** Whether the words of one part of a power of ten describe something rare: "she is one in a million". */
    private boolean isOneInAMillion() {
        return tokens.is(0, Role.SMALL)
                && tokens.is(1, Role.IN)
                && tokens.is(2, Role.ARTICLE)
                && tokens.is(3, Role.MULTIPLIER)
                && (tokens.is(-1, Role.STATE) || tokens.endsWith(-1, "'s") || tokens.endsWith(-1, "’s"));
    }

    private boolean isOneOfAnIdiom(Amount amount) {
        return amount.numeral().isOne()
                && tokens.is(0, Role.SMALL)
                && tokens.word(0).number() == 1
                && tokens.is(1, Role.IDIOM);
    }

    private boolean isIdiom() {
        boolean past = tokens.end(1) - tokens.start(1) > 3
                && tokens.charAt(tokens.end(1) - 1) == 'd'
                && tokens.charAt(tokens.end(1) - 2) == 'e';
        return tokens.is(2, Role.IDIOM) || past || language.isPluralNoun(tokens, 1);
    }

    /** Whether the number is an age: "Smith, 34, of Leeds". */
    private boolean isAge(Amount amount, int behind) {
        int length = behind - tokens.mark();
        boolean named = Character.isUpperCase(tokens.first(-2)) && tokens.isSign(length, '.');
        boolean between =
                tokens.kind(-2) == Kind.WORD && tokens.isSign(-1, ',') && (tokens.isSign(length, ',') || named);
        boolean first = tokens.kind(-2) == Kind.WORD
                && tokens.isSign(-1, ',')
                && tokens.is(length, Role.AND)
                && tokens.kind(length + 1) == Kind.DIGITS
                && tokens.isSign(length + 2, ',');
        boolean second = tokens.is(-1, Role.AND)
                && tokens.kind(-2) == Kind.DIGITS
                && (tokens.is(-3, Role.AGED) || (tokens.isSign(-3, ',') && tokens.isSign(length, ',')));
        boolean stated = tokens.is(-1, Role.STATE) && tokens.is(-2, Role.WHO) && endsClause(length);
        return amount.unit() == null
                && (between || first || second || stated)
                && amount.value().compareTo(OLDEST) <= 0;
    }

    private boolean endsClause(int ahead) {
        return tokens.kind(ahead) != Kind.WORD || tokens.is(ahead, Role.AND);
    }
}
