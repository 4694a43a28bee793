package org.tallystick.io.jackson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.io.entry.ClaimEntry;
import org.tallystick.io.entry.DateValue;
import org.tallystick.io.entry.DossierJson;
import org.tallystick.io.entry.DossierReading;
import org.tallystick.io.entry.Draft;
import org.tallystick.io.entry.Entry;
import org.tallystick.io.entry.IntervalValue;
import org.tallystick.io.entry.MeasurandEntry;
import org.tallystick.io.entry.RelationEntry;
import org.tallystick.io.entry.SourceEntry;
import org.tallystick.io.entry.UnitValue;
import org.tallystick.io.jackson.ValueForm.ObjectReading;
import org.tallystick.io.jackson.ValueForm.Reading;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.result.CertificateJson;
import org.tallystick.io.result.CertificateReader;
import org.tallystick.io.result.ConflictJson;
import org.tallystick.io.result.FigureObject;
import org.tallystick.io.result.FigureWriter;
import org.tallystick.io.result.ReconciliationJson;
import org.tallystick.io.result.ReconciliationReading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** The forms of all types, each from the package that knows it. */
final class ValueForms {
    private static final String VALUE = "value";
    private static final String UNIT = "unit";

    static final List<ValueForm<?>> ALL = List.of(
            ValueForm.of(
                    Rational.class,
                    ofMember(VALUE, fields -> fields.exactNumber(VALUE, Rational::parse)),
                    (json, number) -> json.exact(number.toString())),
            ValueForm.ofObject(Interval.class, ObjectReading.ofMembers(IntervalValue::read), FigureWriter::interval),
            ValueForm.of(Unit.class, ValueForms::unit, ValueForms::write),
            ValueForm.of(
                    Figure.class,
                    FigureObject::read,
                    (json, figure) -> json.object(members -> FigureObject.write(members, figure))),
            ValueForm.of(
                    PartialDate.class, ofMember(VALUE, fields -> DateValue.date(fields, VALUE)), ValueForms::write),
            ValueForm.ofObject(Period.class, ObjectReading.ofMembers(DateValue::period), DateValue::write),
            ValueForm.of(
                    Source.class,
                    orId(Source::of, entry(SourceEntry::read)),
                    (json, source) -> json.object(members -> SourceEntry.write(members, source))),
            ValueForm.of(
                    Measurand.class,
                    orId(Measurand::of, entry(MeasurandEntry::read)),
                    (json, measurand) -> json.object(members -> MeasurandEntry.write(members, measurand))),
            ValueForm.ofObject(Claim.class, entry(ClaimEntry::readAlone), ClaimEntry::writeAlone),
            ValueForm.ofObject(Relation.class, entry(RelationEntry::read), RelationEntry::write),
            ValueForm.ofObject(Dossier.class, DossierReading::read, DossierJson::write),
            ValueForm.ofObject(
                    Certificate.class,
                    (object, problems) -> new CertificateReader(problems).read(Fields.of(object, problems)),
                    CertificateJson::members),
            ValueForm.ofObject(
                    Conflict.class,
                    (object, problems) -> ConflictJson.read(Fields.of(object, problems), problems),
                    ConflictJson::write),
            ValueForm.ofObject(
                    Reconciliation.class,
                    ReconciliationReading::read,
                    (json, result) ->
                            ReconciliationJson.write(json, Analysis.standard().of(result))),
            ValueForm.written(Findings.class, ReconciliationJson::write));

    private ValueForms() {}

    /** Returns the reading of a value that a reader takes from an object by a key. */
    private static <T> Reading<T> ofMember(String key, ValueForm.MemberReading<T> reading) {
        return (value, problems) -> reading.read(Fields.of(value.asMember(key), problems));
    }

    private static <T> ObjectReading<T> entry(EntryReading<T> reading) {
        return (object, problems) -> reading.read(Entry.of(object, problems)).flatMap(Draft::value);
    }

    private static <T> Reading<T> orId(Function<String, T> ofId, ObjectReading<T> reading) {
        return (value, problems) -> value instanceof Located.ObjectNode object
                ? reading.read(object, problems)
                : Fields.of(value.asMember("id"), problems).parsed("id", "an id, or an object", ofId);
    }

    private static Optional<Unit> unit(Located value, Problems problems) {
        boolean whole = value instanceof Located.ObjectNode;
        Fields fields =
                whole ? Fields.of((Located.ObjectNode) value, problems) : Fields.of(value.asMember(UNIT), problems);
        fields.require(UNIT);
        Optional<Unit> unit = UnitValue.read(fields);
        fields.unknownKeys();
        return unit;
    }

    private static void write(JsonOutput json, Unit unit) {
        if (unit.isNoun() && !unit.countsWholeThings()) {
            json.object(members -> UnitValue.write(members, Optional.of(unit)));
        } else {
            json.item(unit.symbol());
        }
    }

    private static void write(JsonOutput json, PartialDate date) {
        if (date.isSaid()) {
            json.object(members -> members.text("said", date.toString()));
        } else {
            json.item(date.toString());
        }
    }

    /** Reads an entry as a draft. */
    @FunctionalInterface
    private interface EntryReading<T> {
        Optional<Draft<T>> read(Entry entry);
    }
}
