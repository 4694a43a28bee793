package org.tallystick.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as recorded by the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream written = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(written);
        }
        return new String[] {"tallystick " + properties.getProperty("version")};
    }
}
