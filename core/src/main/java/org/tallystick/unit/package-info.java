/**
 * Units of figures: percent, money, physical units, and any noun.
 *
 * <p>A {@link org.tallystick.unit.Unit} is read from the word or symbol beside a number. A physical unit converts to the others of its kind
 * by an exact factor. Money converts only to its own currency, since no exchange rate is exact. A noun counts whole things and is one unit
 * with its plural.
 *
 * <pre>{@code
 * Unit.parse("lbs").factorTo(Unit.parse("mg"));            // 453592.37
 * Unit.parse("people").equals(Unit.parse("Person"));       // true
 * Unit.parse("doses").convertsTo(Unit.parse("mg"));        // false
 * Unit.parse("kg/m3").factorTo(Unit.parse("g/L"));         // 1
 * Unit.parse("°F").shiftTo(Unit.parse("°C"));              // -160/9
 * }</pre>
 *
 * <p>Units multiply and divide: {@code USD/person}, {@code kg/m³}, {@code 1/day}. A product converts to another of the same powers of base
 * units. Degrees Celsius and Fahrenheit have a zero that is not the absence of heat, so their values convert by a factor and a shift.
 *
 * <p>Unqualified customary words have their meaning in American reports: a dollar is the US dollar, a gallon the US liquid gallon, a ton
 * the short ton of 2,000 pounds, a cent that of the dollar. "Tonne", "metric ton", "long ton" and "imperial gallon" name the others. A
 * barrel is a noun unless it is one of oil. Years and months convert only to each other, since neither has a fixed number of days.
 *
 * <p>A currency whose name several countries share is identified by its country ("Mexican pesos") or its code; bare pesos, kroner, francs
 * or rupees are rejected, never counted. Parts of a unit that have names of their own, such as cents and basis points, are {@linkplain
 * org.tallystick.unit.Unit.Submultiple submultiples}. Prefixes of bytes and bits are decimal: a megabyte is 1,000,000 bytes, a mebibyte
 * 1,048,576.
 *
 * <p>Every unit has a common name, in the {@linkplain org.tallystick.unit.Unit#singular() singular} and the {@linkplain
 * org.tallystick.unit.Unit#plural() plural}, that is read as the unit.
 *
 * <p>Factors are those of the Units of Measurement reference implementation where these are exact rationals, else follow from the
 * definitions of the units.
 *
 * @serial exclude
 */
package org.tallystick.unit;
