package org.tallystick.lexicon;

/** The roles that a word or sign can have in a phrase. A word may have several. */
public enum Role {
    /** A cardinal from zero to nineteen; its number is the value. */
    SMALL,
    /** A multiple of ten from twenty to ninety; its number is the value. */
    TEN,
    /** A multiplier: "hundred", "million", "lakh"; its power is the exponent of ten. */
    MULTIPLIER,
    /** A multiplier of twelve or twenty: "dozen", "score"; its number is the factor. */
    DOZEN,
    /** A multiplier in letters: "k", "bn"; its power is the exponent of ten. */
    LETTERS,
    /** A multiplier in letters that may also mean a unit where a space precedes them: "m", "b". */
    LETTERS_OF_MONEY,

    /** A multiplier in letters only beside an amount of money: "cr", "mm", "tr"; its power is the exponent of ten. */
    LETTERS_BESIDE_MONEY,
    /** One part of a whole: "half", "third"; its number is the denominator. */
    PART,
    /** Several parts of a whole: "halves", "thirds"; its number is the denominator. */
    PARTS,
    /** A plural that counts roughly: "dozens", "thousands"; its number is the size of one of them. */
    PLURAL,
    /** "a couple": roughly two. */
    COUPLE,
    /** "a few". */
    FEW,
    /** "several". */
    SEVERAL,
    /** "a handful". */
    HANDFUL,
    /** An ordinal: "twentieth"; its number is the value. */
    ORDINAL,
    /** Letters attached to digits that make an ordinal or a plural of them: "st", "th", "s". */
    ENDING,
    /** The indefinite article. */
    ARTICLE,
    /** "the", "all", "their": words that may come between "of" and a noun. */
    DETERMINER,
    /** "and". */
    AND,
    /** "but". */
    BUT,
    /** "of". */
    OF,
    /** "by": between a verb of change and its amount. */
    BY,
    /** "minus", "negative". */
    MINUS,
    /** "times" and its sign, before a power of ten. */
    TIMES,
    /** "e", before the exponent of a number. */
    EXPONENT,
    /** "point": it separates a number from its decimals in words. */
    POINT,
    /** "low", "mid", "high": a third of a decade or of a number of digits; its number is 1, 2 or 3. */
    THIRD_OF_RANGE,
    /** "twenties": a decade of numbers; its number is the first. */
    DECADE,
    /** "something": after a multiple of ten and a hyphen, it makes the decade of it. */
    SOMETHING,
    /** "single", "double" before "digits"; its number is how many. */
    DIGIT_COUNT,
    /** "digit", "digits". */
    DIGIT,
    /** "his": before a decade, it shows that this is an age. */
    POSSESSIVE,
    /** "oh": a zero among decimals in words. */
    OH,

    /** "from": after a verb of change it marks the initial value. */
    FROM,
    /** "to": after a verb of change it marks the value reached. */
    TO,
    /** "below": after a verb of change it marks the value reached, not the size of the change. */
    LEVEL,
    /** "over": after a verb of change it may mark the value reached or the size of the change. */
    CROSSING,
    /** A verb of movement from one number to another: "went", "raised". */
    MOVES,
    /** The noun of a movement without a direction: "change", "shift". */
    MOVEMENT,
    /** It tells of different values, so that "from" after it begins a range: "ranged", "ages". */
    RANGING,
    /** A noun in -s before "from", which is no verb in the singular: "rates from 3 to 5 percent". */
    OFFERED,
    /** A verb of change whose object is more often a thing than the size of a change, also in a phrase of its own: "raised $5 million". */
    TRANSITIVE,
    /** A verb of growth that also tells where something spreads, so that "to" and a number of things state no level: "expanded". */
    SPREADING,
    /** A form of a verb of change that is also a noun or needs a helping verb: "rise". */
    BASE,
    /** A form of a verb of change other than the past: "rising", "rises", "rise". */
    PRESENT,
    /** It precedes the base form of a verb: "will", "to". */
    MODAL,
    /** "up" and "down". */
    PARTICLE,
    /** A form of "be" and other words after which "up" and "down" state a change. */
    STATE,
    /** A verb after which "up" and "down" state a change in percent: "closed". */
    CLOSES,
    /** A verb that has another meaning with "up" or "down": "shot down". */
    PHRASAL,
    /** "further": it adds to a number that was stated before. */
    FURTHER,
    /** "twice", "triple"; its number is the multiple. */
    TWICE,
    /** "as", before and after the adjective of a comparison. */
    AS,
    /** "times", after a multiple. */
    MULTIPLE,
    /** "x", after the digits of a multiple without a space. */
    MULTIPLE_SIGN,
    /** "many", "much": between "as" and what is compared. */
    QUANTITY,
    /** An adjective or adverb of a comparison: "as many", "as likely". */
    EQUATIVE,
    /** "more", "higher": after a multiple it is not clear what is multiplied. */
    COMPARATIVE,
    /** What a multiple is taken of: "the average", "the size". */
    STANDARD,
    /** "rose": a verb of growth, or "up". */
    RISE,
    /** "fell": a verb of decline, or "down". */
    FALL,
    /** "increase", "rise": the noun of growth. */
    GROWTH,
    /** "drop", "decline": the noun of decline. */
    DECLINE,
    /** "doubled", "halved"; its number is twice the factor. */
    MULTIPLIED,
    /** "fold": it follows a factor. */
    FOLD,
    /** A word that steers a sentence, so that it never names the thing counted. */
    STEERING,
    /** The name of a month. */
    MONTH,
    /** The name of a month that a full stop may follow. */
    ABBREVIATED,
    /** A word for a street, which makes the number before a name a street number. */
    STREET,
    /** After a number it marks a time of day: "pm", "GMT". */
    CLOCK,
    /** In capitals after a number it makes a year of it: "BC". */
    ERA,
    /** It marks the number as a name rather than a count: "Highway", "No.", "version". */
    LABEL,
    /** Before "of" and a number it makes a name of both: "Group of Seven". */
    GROUP,
    /** "ending": before "in" and a number it tells some digits of a name. */
    SPELLED,
    /** "who": before a form of "be" and a bare number it makes an age of the number. */
    WHO,
    /** The name of a day of the week. */
    WEEKDAY,
    /** "at": four digits after it are a time. */
    AT,
    /** "past": after a part or a number it makes a time of the number behind. */
    PAST,
    /** "in", before a word for an extent. */
    IN,
    /** "length", "height": the extent of which "in" speaks. */
    EXTENT,
    /** "sea", "ground": what a height is above. */
    SURFACE,
    /** "away", "apart": after a length. */
    DISTANCE,
    /** A contest over a length: "sprint", "backstroke". */
    SPORT,
    /** After a number it makes a comparison of it: "times", "percentile". */
    COMPARISON,
    /** It refers to things counted before: "the", "these", "both". */
    POINTER,
    /** After "one" it states no count: "one day", "one thing". */
    IDIOM,
    /** A plural that does not look like one: "people". */
    PLURAL_NOUN,
    /** It looks like a plural but mostly modifies another noun: "customs officers". */
    PLURAL_MODIFIER,
    /** An adjective that does not look like one: "former", "new". */
    ADJECTIVE,
    /** After a number it makes another number of it, which is not read: "grand", "more". */
    UNREAD,
    /** A noun that ends like an adjective: "official". */
    NOUN,
    /** A verb of change that more often describes an action on things: "dropped twelve charges". */
    HANDLING,
    /** "not", "nobody", "failed": it negates the verb after it. */
    NEGATION,
    /** "has", "been", "ever": it may stand between a negation and its verb. */
    AUXILIARY,
    /** It marks the number after it as an age: "aged". */
    AGED,
    /** It makes an age of the length of time before it: "old". */
    OLD,
    /** An adjective of a dimension, after a length: "high", "long". */
    DIMENSION,
    /** Joined to a number by a hyphen, it names nothing that the number counts: "-off", "-way". */
    UNCOUNTED,
    /** After "the" and a number it makes a bound of that number: "the 300 mark". */
    MARK,
    /** It names the spread of a mean, which is no figure of its own: "SD". */
    DEVIATION,
    /** A word of the name of an interval around a number: "CI", "confidence", "range". */
    INTERVAL,
    /** "each": before a unit it makes a rate, as the article does. */
    EACH,
    /** A match or the like, for each of which things are counted after an article: "24 points a game". */
    PERIOD,
    /** A verb with two objects, so that what follows an article may be given: "gave". */
    GIVING,
    /** A thing for each of which a rate is stated after an article: "head", "share". */
    APIECE,
    /** After "a year" it shows that the year is a time and no denominator: "ago", "earlier". */
    AGO,
    /** A form of a verb, or another predicate, which ends the noun before it: "sank", "worth". */
    VERB,
    /** It denies what the verb after it states: "not", "never". */
    DENIAL,
    /** A verb whose negation does not deny its object, or a word that limits a negation: "know", "merely". */
    CONJECTURE,
    /** "longer": after "no" it denies what the verb after it states. */
    LONGER,
    /** A word for the figures of a table: "amounts", "stated". */
    TABULATED,
    /** "000", as the scale of a table. */
    ZEROS,
    /** "except": after the scale of a table. */
    EXCEPT,
    /** The beginning of a web address. */
    WEB,
    /** The first word of the name of a unit. */
    UNIT,
    /** A further word of the name of a unit. */
    UNIT_FURTHER;

    @SuppressWarnings("EnumOrdinal") // only to distinguish the bits
    private final long bit = 1L << ordinal();

    @SuppressWarnings("EnumOrdinal") // only to distinguish the bits
    private final int row = ordinal() / Long.SIZE;

    /** Returns the bit of this role, so that the roles of a word are two numbers. */
    long bit() {
        return bit;
    }

    /** Whether its bit is one of the first number. */
    boolean isFirst() {
        return row == 0;
    }

    /** Returns the index of the number that has its bit, 0 or 1. */
    int row() {
        return row;
    }

    /** Whether a figure may begin with a word of this role. */
    boolean opens() {
        return switch (this) {
            case SMALL,
                    THIRD_OF_RANGE,
                    DIGIT_COUNT,
                    TEN,
                    PART,
                    ARTICLE,
                    PLURAL,
                    SEVERAL,
                    MINUS,
                    RISE,
                    FALL,
                    GROWTH,
                    DECLINE,
                    MULTIPLIED,
                    AGED,
                    WEB -> true;
            default -> false;
        };
    }

    /** Whether a word of this role can still be part of the name of the thing counted. */
    boolean isAlsoName() {
        return switch (this) {
            case LABEL,
                    THIRD_OF_RANGE,
                    DIGIT_COUNT,
                    DECADE,
                    POSSESSIVE,
                    POINT,
                    IDIOM,
                    GROUP,
                    EXTENT,
                    SURFACE,
                    SPORT,
                    SPELLED,
                    AGED,
                    OLD,
                    DIMENSION,
                    UNCOUNTED,
                    VERB,
                    STREET,
                    GROWTH,
                    DECLINE,
                    PLURAL_NOUN,
                    PLURAL_MODIFIER,
                    APIECE,
                    OFFERED,
                    PERIOD,
                    GIVING,
                    AGO,
                    UNIT,
                    UNIT_FURTHER,
                    NEGATION,
                    DENIAL,
                    CONJECTURE,
                    TABULATED,
                    AUXILIARY,
                    INTERVAL,
                    DEVIATION,
                    MARK,
                    NOUN,
                    ADJECTIVE,
                    MOVEMENT,
                    RANGING,
                    TRANSITIVE,
                    BASE,
                    PRESENT,
                    CLOSES,
                    PHRASAL,
                    FURTHER,
                    QUANTITY,
                    EQUATIVE,
                    COMPARATIVE,
                    STANDARD -> true;
            default -> false;
        };
    }
}
