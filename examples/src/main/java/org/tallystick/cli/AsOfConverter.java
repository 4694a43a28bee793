package org.tallystick.cli;

import org.tallystick.UnreadableTextException;
import org.tallystick.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the option {@code --as-of}; claims known by the end of the date are used. */
final class AsOfConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (UnreadableTextException refusal) {
            throw new TypeConversionException(refusal.getMessage());
        }
        if (date.isAmbiguous()) {
            throw new TypeConversionException("\"" + text + "\" may be one of several dates");
        }
        return date;
    }
}
