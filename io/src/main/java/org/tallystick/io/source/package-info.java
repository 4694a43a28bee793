/**
 * Plain texts, decoded as they are read. {@link org.tallystick.io.source.TextReader} reads a text of any length, such as for a scan of its
 * figures, and collects the problems of its bytes:
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
