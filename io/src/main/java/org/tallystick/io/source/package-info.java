/**
 * Plain texts, decoded as they are read. {@link org.tallystick.io.source.TextReader} opens a text of any length for those who look
 * for figures in it, and keeps what is wrong with its bytes:
 *
 * <pre>{@code
 * byte[] bytes = "Only 40 cats came.".getBytes();
 * try (TextReader report = TextReader.of("report.txt", new java.io.ByteArrayInputStream(bytes))) {
 *     List<FoundFigure> found = FigureScanner.standard().scan(report).toList();   // [0-12 Only 40 cats]
 *     report.problems();                                                          // [], for all its bytes are UTF-8
 * }
 * }</pre>
 */
package org.tallystick.io.source;
