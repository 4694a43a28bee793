package org.tallystick.io.entry;

import java.util.Optional;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.unit.Unit;

/** The unit of an entry: {@code unit} and, in addition, {@code whole}. */
public final class UnitValue {
    private UnitValue() {}

    public static Optional<Unit> read(Fields fields) {
        Optional<Unit> unit =
                fields.parsed("unit", "percent, a currency code, a unit such as lb, or a noun", Unit::parse);
        Optional<Boolean> whole = fields.flag("whole");
        if (whole.isPresent() && !fields.has("unit")) {
            fields.problem("whole", "`whole` stands here without a `unit`", "the unit that it refers to");
        }
        return whole.filter(held -> !held).isPresent() ? unit.map(Unit::divisible) : unit;
    }

    public static void write(JsonOutput json, Optional<Unit> unit) {
        unit.ifPresent(stated -> {
            json.text("unit", stated.symbol());
            if (stated.isNoun() && !stated.countsWholeThings()) {
                json.flag("whole", false);
            }
        });
    }
}
