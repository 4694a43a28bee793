package org.tallystick.io.result;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.analysis.Findings;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.MinimalCorrection;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/** Conflicts with their proofs and repairs, and the minimal correction, as JSON. */
public final class ConflictJson {
    private static final int REPAIRS = 5;

    private ConflictJson() {}

    /** Writes the members of a conflict. */
    public static void write(JsonOutput json, Conflict conflict) {
        json.array("claims", conflict.claims());
        json.array("relations", conflict.relations());
        json.objects("sides", conflict.sides(), (own, side) -> own.array("claims", side));
        json.text("why", conflict.why());
        json.object("certificate", proof -> CertificateJson.members(proof, conflict.certificate()));
    }

    /** Returns the conflict of an object, absent where it has a problem. Its claims and relations are those of its certificate. */
    public static Optional<Conflict> read(Fields fields, Problems problems) {
        fields.require("certificate");
        Optional<Certificate> certificate = fields.nested("certificate").flatMap(new CertificateReader(problems)::read);
        Optional<String> why = fields.requiredText("why");
        ImmutableSet<String> claims = ids(fields, "claims");
        ImmutableSet<String> relations = ids(fields, "relations");
        List<ImmutableSet<String>> sides = new ArrayList<>();
        fields.objects("sides").forEach(side -> sides.add(ids(fields.nested(side), "claims")));
        fields.has("repairs");
        fields.unknownKeys();
        return certificate
                .flatMap(proof -> why.map(
                        reason -> sides.isEmpty() ? Conflict.of(proof, reason) : Conflict.of(proof, reason, sides)))
                .filter(conflict -> isAbout(conflict, claims, relations, fields));
    }

    private static boolean isAbout(Conflict conflict, Set<String> claims, Set<String> relations, Fields fields) {
        boolean same = conflict.claims().equals(claims) && conflict.relations().equals(relations);
        if (!same) {
            fields.problem(
                    "certificate",
                    "the proof is about other claims or relations than are listed",
                    String.join(", ", Sets.union(claims, relations)));
        }
        return same;
    }

    private static ImmutableSet<String> ids(Fields fields, String key) {
        return fields.texts(key).stream().map(Located.TextNode::text).collect(ImmutableSet.toImmutableSet());
    }

    static void conflict(JsonOutput json, Findings findings, Conflict conflict) {
        write(json, conflict);
        findings.repairs(conflict)
                .ifPresentOrElse(
                        all -> json.objects("repairs", best(all), ConflictJson::repair),
                        () -> json.text("repairs", null));
    }

    private static List<Repair> best(List<Repair> all) {
        return all.subList(0, Math.min(all.size(), REPAIRS));
    }

    private static void repair(JsonOutput json, Repair repair) {
        json.text("claim", repair.claim());
        json.text("kind", repair.kind().word());
        json.object("said", figure -> FigureWriter.members(figure, repair.said()));
        json.object("mended", figure -> FigureWriter.members(figure, repair.mended()));
        json.text("asOf", repair.asOf().map(PartialDate::toString).orElse(null));
        json.text("why", repair.why());
    }

    static void correction(JsonOutput json, MinimalCorrection correction) {
        json.array("claims", correction.claims());
        json.array("relations", correction.relations());
        json.number("atLeast", correction.atLeast());
        json.flag("proven", correction.isProven());
        json.text("why", correction.why());
    }
}
