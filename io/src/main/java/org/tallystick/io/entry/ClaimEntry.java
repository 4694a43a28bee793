package org.tallystick.io.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.problem.UnwritableFigureException;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** An entry that declares a claim. */
public final class ClaimEntry {
    private ClaimEntry() {}

    /** Returns the claim, with a source and a measurand of which only the ids are known yet. */
    public static Optional<Draft<Claim>> read(Entry entry) {
        return read(
                entry,
                entry.reference("source", Link.SOURCE).map(Source::of),
                entry.reference("measurand", Link.MEASURAND).map(Measurand::of));
    }

    /** Returns the claim of an entry that stands alone, where a source or measurand is an object if it has more than an id. */
    public static Optional<Draft<Claim>> readAlone(Entry entry) {
        return read(
                entry,
                entry.nested("source")
                        .map(own -> SourceEntry.read(own).flatMap(Draft::value))
                        .orElseGet(() -> entry.reference("source", Link.SOURCE).map(Source::of)),
                entry.nested("measurand")
                        .map(own -> MeasurandEntry.read(own).flatMap(Draft::value))
                        .orElseGet(() ->
                                entry.reference("measurand", Link.MEASURAND).map(Measurand::of)));
    }

    private static Optional<Draft<Claim>> read(Entry entry, Optional<Source> source, Optional<Measurand> measurand) {
        Fields fields = entry.fields();
        fields.require("source", "measurand", "figure");
        Optional<Figure> figure = FigureValue.read(fields, "figure");
        Optional<Unit> unit = UnitValue.read(fields);
        Optional<String> population = fields.text("population");
        Optional<String> place = fields.text("place");
        Optional<Period> period = DateValue.period(fields, "period");
        Optional<PartialDate> asOf = DateValue.date(fields, "asOf");
        List<String> cites = entry.references("cites", Link.CITES);
        Optional<String> wording = fields.text("wording");
        Optional<String> quote = fields.text("quote");
        Optional<String> locator = fields.text("locator");
        Optional<ReadingPolicy> policy = PolicyValue.read(fields);
        List<String> supersedes = entry.references("supersedes", Link.SUPERSEDES);
        Optional<PartialDate> withdrawn = DateValue.date(fields, "withdrawn");
        return entry.draft(
                "figure",
                id -> begin(source, measurand, figure).map(claim -> {
                    claim.id(id);
                    unit.ifPresent(claim::statedUnit);
                    population.ifPresent(claim::statedPopulation);
                    place.ifPresent(claim::statedPlace);
                    period.ifPresent(claim::statedPeriod);
                    asOf.ifPresent(claim::statedAsOf);
                    wording.ifPresent(claim::wording);
                    quote.ifPresent(claim::quote);
                    locator.ifPresent(claim::locator);
                    policy.ifPresent(claim::statedPolicy);
                    withdrawn.ifPresent(claim::withdrawn);
                    return claim.statedCites(cites).supersedes(supersedes).build();
                }));
    }

    private static Optional<Claim.Builder> begin(
            Optional<Source> source, Optional<Measurand> measurand, Optional<Figure> figure) {
        return source.flatMap(by -> measurand.flatMap(of -> figure.map(said -> Claim.builder(by, of, said))));
    }

    /** Returns the same claim with its source and measurand resolved, which corrects only claims that were read. */
    static Claim resolve(Claim claim, Source source, Measurand measurand, Predicate<String> isRead) {
        Claim.Builder resolved = Claim.builder(source, measurand, claim.said()).id(claim.id());
        claim.statedUnit().ifPresent(resolved::statedUnit);
        claim.statedPopulation().ifPresent(resolved::statedPopulation);
        claim.statedPlace().ifPresent(resolved::statedPlace);
        claim.statedPeriod().ifPresent(resolved::statedPeriod);
        claim.statedAsOf().ifPresent(resolved::statedAsOf);
        claim.wording().ifPresent(resolved::wording);
        claim.quote().ifPresent(resolved::quote);
        claim.locator().ifPresent(resolved::locator);
        claim.statedPolicy().ifPresent(resolved::statedPolicy);
        claim.withdrawn().ifPresent(resolved::withdrawn);
        return resolved.statedCites(claim.statedCites())
                .supersedes(claim.supersedes().stream().filter(isRead).toList())
                .build();
    }

    public static void write(JsonOutput json, Claim claim) {
        json.text("id", claim.id());
        json.text("source", claim.source().id());
        json.text("measurand", claim.measurand().id());
        writeRest(json, claim);
    }

    /** Writes a claim that stands alone, with all that is known of its source and measurand. */
    public static void writeAlone(JsonOutput json, Claim claim) {
        json.text("id", claim.id());
        if (claim.source().equals(Source.of(claim.source().id()))) {
            json.text("source", claim.source().id());
        } else {
            json.object("source", own -> SourceEntry.write(own, claim.source()));
        }
        if (claim.measurand().equals(Measurand.of(claim.measurand().id()))) {
            json.text("measurand", claim.measurand().id());
        } else {
            json.object("measurand", own -> MeasurandEntry.write(own, claim.measurand()));
        }
        writeRest(json, claim);
    }

    private static void writeRest(JsonOutput json, Claim claim) {
        FigureValue.write(json, "figure", standard(claim.said()));
        UnitValue.write(json, claim.statedUnit());
        json.optional("population", claim.statedPopulation());
        json.optional("place", claim.statedPlace());
        DateValue.writePeriod(json, claim.statedPeriod());
        DateValue.write(json, "asOf", claim.statedAsOf());
        json.texts("cites", claim.statedCites());
        json.optional("wording", claim.wording());
        json.optional("quote", claim.quote());
        json.optional("locator", claim.locator());
        PolicyValue.write(json, policy(claim));
        json.texts("supersedes", claim.supersedes());
        DateValue.write(json, "withdrawn", claim.withdrawn());
    }

    /** Returns the figure as it is read back before its policy is known. */
    private static Figure standard(Figure said) {
        try {
            return said.withPolicy(ReadingPolicy.standard());
        } catch (UnreadableFigureException refusal) {
            throw new UnwritableFigureException(said);
        }
    }

    /** Returns the claim's own policy or, where none is stated, that with which its figure was made. */
    private static Optional<ReadingPolicy> policy(Claim claim) {
        ReadingPolicy made = claim.said().policy();
        boolean own = claim.policy().isEmpty() && !made.equals(ReadingPolicy.standard());
        return own ? Optional.of(made) : claim.statedPolicy();
    }
}
