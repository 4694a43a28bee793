import org.jspecify.annotations.NullMarked;

/** The program {@code tallystick}, and short programs that show the library at work. */
@NullMarked
module org.tallystick.examples {
    requires info.picocli;
    requires org.tallystick;
    requires org.tallystick.io;
    requires static org.jspecify;

    exports org.tallystick.cli;
    exports org.tallystick.examples;

    // The command line is described by annotations, which picocli reads and fills in by reflection.
    opens org.tallystick.cli to
            info.picocli;
}
