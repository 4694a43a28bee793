package org.tallystick.examples;

import java.nio.file.Path;
import java.util.Optional;

/** Code of a document, the line on which it begins, and what the document says that it prints. */
record Sample(Path file, int line, String code, Optional<String> printed) {}
