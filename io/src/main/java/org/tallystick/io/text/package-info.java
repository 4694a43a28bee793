/**
 * Plain texts, decoded as they are read. {@link org.tallystick.io.text.TextReader} opens a text of any length for those who look
 * for figures in it, and keeps what is wrong with its bytes:
 *
 * <pre>{@code
 * try (TextReader report = TextReader.open(Path.of("report.txt"))) {
 *     FigureScanner.standard().scan(report).forEach(System.out::println);
 *     report.problems().forEach(System.err::println);   // report.txt:3:17: the bytes E9 are malformed UTF-8; expected …
 * }
 * }</pre>
 */
package org.tallystick.io.text;
