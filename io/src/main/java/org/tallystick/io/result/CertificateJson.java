package org.tallystick.io.result;

import java.util.Map;
import java.util.Optional;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch;
import org.tallystick.proof.BranchEnd;
import org.tallystick.proof.BrokenCourse;
import org.tallystick.proof.BrokenRelation;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.CourseStep;
import org.tallystick.proof.Indivisibility;
import org.tallystick.proof.NonzeroDivisor;
import org.tallystick.proof.Premise;
import org.tallystick.proof.ProductSign;
import org.tallystick.proof.RangeEnd;
import org.tallystick.proof.Refutation;
import org.tallystick.proof.RelationRow;
import org.tallystick.proof.Summation;
import org.tallystick.time.PartialDate;

/** Writes the members of a certificate: the terms of a single sum, or the assumed claims and numbered steps of a tree. */
public final class CertificateJson {
    static final String LINEAR = "linear";
    static final String TREE = "tree";

    private CertificateJson() {}

    public static void members(JsonOutput json, Certificate certificate) {
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
            date(json, branch.date());
            json.exact("at", branch.at().toString());
            json.text("belongs", branch.belonging().word());
            json.number("below", branch.below());
            json.number("above", branch.above());
        } else if (step instanceof BrokenRelation broken) {
            json.text("relation", broken.relation());
            json.number("row", broken.row());
            date(json, broken.date());
        } else if (step instanceof BrokenCourse broken) {
            course(json, broken.measurand(), broken.from(), broken.to());
        } else if (step instanceof Summation sum) {
            json.objects("terms", sum.premises(), CertificateJson::premise);
        } else if (step instanceof Indivisibility sum) {
            json.objects("indivisible", sum.premises(), CertificateJson::premise);
        }
    }

    private static void premise(JsonOutput json, Premise premise) {
        if (premise instanceof ClaimEnd end) {
            json.text("claim", end.claim());
            json.text("reading", end.reading().word());
            json.text("end", end.end().word());
        } else if (premise instanceof RangeEnd end) {
            json.text("measurand", end.measurand());
            date(json, end.date());
            json.text("end", end.end().word());
        } else if (premise instanceof BranchEnd end) {
            json.text("branch", end.measurand());
            date(json, end.date());
            json.text("end", end.end().word());
        } else if (premise instanceof RelationRow row) {
            json.text("relation", row.relation());
            json.number("row", row.row());
            date(json, row.date());
        } else if (premise instanceof ProductSign product) {
            json.text("product", product.measurand());
            json.exact("at", product.at().toString());
            json.text("by", product.other());
            json.exact("byAt", product.otherAt().toString());
            date(json, product.date());
        } else if (premise instanceof NonzeroDivisor divisor) {
            json.text("relation", divisor.relation());
            json.number("row", divisor.row());
            json.number("divisor", divisor.divisor());
            date(json, divisor.date());
        } else if (premise instanceof CourseStep step) {
            course(json, step.measurand(), step.from(), step.to());
        }
        json.exact("times", premise.times().toString());
    }

    private static void course(JsonOutput json, String measurand, PartialDate from, PartialDate to) {
        json.text("course", measurand);
        json.text("from", from.toString());
        json.text("to", to.toString());
    }

    /** Written only where a proof joins dates. */
    private static void date(JsonOutput json, Optional<PartialDate> date) {
        date.ifPresent(on -> json.text("date", on.toString()));
    }
}
