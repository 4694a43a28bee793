import org.jspecify.annotations.NullMarked;

/** The program and the worked stories. */
@NullMarked
module org.tallystick.examples {
    requires info.picocli;
    requires org.tallystick;
    requires org.tallystick.io;
    requires static org.jspecify;

    exports org.tallystick.examples;
}
