package org.tallystick.io.report;

import java.util.Map;
import org.tallystick.figure.Reading;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.verdict.Branch;
import org.tallystick.verdict.BranchEnd;
import org.tallystick.verdict.BrokenRelation;
import org.tallystick.verdict.Certificate;
import org.tallystick.verdict.ClaimEnd;
import org.tallystick.verdict.Premise;
import org.tallystick.verdict.RangeEnd;
import org.tallystick.verdict.Refutation;
import org.tallystick.verdict.RelationRow;
import org.tallystick.verdict.Summation;

/** Writes the members of a certificate: of one sum its terms, of a tree the claims it assumes and its numbered steps. */
final class CertificateJson {
    static final String LINEAR = "linear";
    static final String TREE = "tree";

    private CertificateJson() {}

    static void members(JsonOutput json, Certificate certificate) {
        if (certificate.isLinear()) {
            json.text("kind", LINEAR);
            json.objects("terms", certificate.premises(), CertificateJson::premise);
        } else {
            json.text("kind", TREE);
            json.objects("assumed", certificate.assumed().entrySet(), CertificateJson::assumed);
            json.objects("steps", certificate.steps(), CertificateJson::step);
        }
    }

    private static void assumed(JsonOutput json, Map.Entry<String, Reading> claim) {
        json.text("claim", claim.getKey());
        json.text("reading", claim.getValue().word());
    }

    private static void step(JsonOutput json, Refutation step) {
        if (step instanceof Branch branch) {
            json.text("branch", branch.measurand());
            json.text("at", branch.at().toString());
            json.text("belongs", branch.belonging().word());
            json.number("below", branch.below());
            json.number("above", branch.above());
        } else if (step instanceof BrokenRelation broken) {
            json.text("relation", broken.relation());
            json.number("row", broken.row());
        } else if (step instanceof Summation sum) {
            json.objects("terms", sum.premises(), CertificateJson::premise);
        }
    }

    private static void premise(JsonOutput json, Premise premise) {
        if (premise instanceof ClaimEnd end) {
            json.text("claim", end.claim());
            json.text("reading", end.reading().word());
            json.text("end", end.end().word());
        } else if (premise instanceof RangeEnd end) {
            json.text("measurand", end.measurand());
            json.text("end", end.end().word());
        } else if (premise instanceof BranchEnd end) {
            json.text("branch", end.measurand());
            json.text("end", end.end().word());
        } else if (premise instanceof RelationRow row) {
            json.text("relation", row.relation());
            json.number("row", row.row());
        }
        json.text("times", premise.times().toString());
    }
}
