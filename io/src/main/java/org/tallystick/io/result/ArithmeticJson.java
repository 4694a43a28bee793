package org.tallystick.io.result;

import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.BalancedEstimate;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;

/** The results of relations, and the figures that follow from them, as JSON. */
final class ArithmeticJson {
    private ArithmeticJson() {}

    static void relation(JsonOutput json, Dossier dossier, RelationCheck check) {
        json.text("id", check.relation());
        json.text(
                "source",
                Optional.ofNullable(dossier.relationsById().get(check.relation()))
                        .flatMap(Relation::source)
                        .orElse(null));
        json.text("status", check.status().word());
        json.text("grade", check.grade().map(Reading::word).orElse(null));
        json.array("missing", check.missing());
        FigureWriter.interval(json, "left", check.left());
        FigureWriter.interval(json, "right", check.right());
        json.text("why", check.why());
    }

    static void linked(JsonOutput json, LinkedCheck check) {
        json.array("relations", check.relations());
        json.text("date", check.date().map(Object::toString).orElse(null));
        if (!check.dates().isEmpty()) {
            json.array("dates", check.dates().stream().map(Object::toString).toList());
        }
        json.text("status", check.status().word());
        json.text("grade", check.grade().map(Reading::word).orElse(null));
        json.text("why", check.why());
    }

    static void implied(JsonOutput json, ImpliedFigure implied) {
        json.text("measurand", implied.measurand());
        FigureWriter.interval(json, "exact", implied.exact());
        FigureWriter.interval(json, "rounded", implied.rounded());
        FigureWriter.interval(json, "loose", implied.loose());
        json.array("from", implied.from());
        json.object("below", below -> derivation(below, implied.below()));
        json.object("above", above -> derivation(above, implied.above()));
        json.text("why", implied.why());
    }

    private static void derivation(JsonOutput json, ImpliedFigure.Derivation derivation) {
        json.array("claims", derivation.claims());
        json.array("relations", derivation.relations());
    }

    static void balanced(JsonOutput json, BalancedEstimate estimate) {
        json.text("measurand", estimate.measurand());
        json.exact("value", estimate.value().toString());
        json.array("claims", estimate.claims());
        json.text("why", estimate.why());
    }
}
