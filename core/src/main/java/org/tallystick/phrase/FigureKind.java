package org.tallystick.phrase;

/** The kind of quantity that a figure states. */
public enum FigureKind implements Worded {
    /** A number of things, or a number without a unit: "33,179 people", "12". */
    COUNT,
    /** An amount of money or of a measured quantity: "$5 million", "7,400 pounds of fentanyl", "1.7". */
    AMOUNT,
    /** A number relative to another number: "56 percent", "one in eight", "three times as many", "doubled". */
    RATIO,
    /** An amount or count per unit of something else: "$9 an hour", "12 per 100,000", "60 mph". */
    RATE,
    /** The age of a person or thing: "15-year-old", "aged 67". */
    AGE,
    /** A length of time: "six years", "a five-year plan". */
    DURATION
}
