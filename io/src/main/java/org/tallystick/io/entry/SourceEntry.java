package org.tallystick.io.entry;

import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Source;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/** An entry that declares a source. */
public final class SourceEntry {
    private SourceEntry() {}

    public static Optional<Draft<Source>> read(Entry entry) {
        Fields fields = entry.fields();
        Optional<String> name = fields.text("name");
        Optional<String> kind = fields.text("kind");
        Optional<String> publisher = entry.reference("publisher", Link.PUBLISHER);
        Optional<PartialDate> published = DateValue.date(fields, "published");
        List<String> cites = entry.references("cites", Link.CITES);
        Optional<String> url = fields.text("url");
        Optional<Rational> trust = fields.exactNumber("trust", Rational::parse);
        Optional<Rational> resolution = fields.exactNumber("grain", Rational::parse);
        Optional<ReadingPolicy> policy = PolicyValue.read(fields);
        return entry.draft("id", id -> {
            Source.Builder source = Source.builder(id);
            name.ifPresent(source::name);
            kind.ifPresent(source::kind);
            publisher.ifPresent(source::publisher);
            published.ifPresent(source::published);
            url.ifPresent(source::url);
            trust.ifPresent(source::trust);
            resolution.ifPresent(source::resolution);
            policy.ifPresent(source::policy);
            return Optional.of(source.cites(cites).build());
        });
    }

    public static void write(JsonOutput json, Source source) {
        json.text("id", source.id());
        if (!source.name().equals(source.id())) {
            json.text("name", source.name());
        }
        json.optional("kind", source.kind());
        json.optional("publisher", source.publisher());
        DateValue.write(json, "published", source.published());
        json.texts("cites", source.cites());
        json.optional("url", source.url());
        json.exact("trust", source.trust());
        json.exact("grain", source.resolution());
        PolicyValue.write(json, source.policy());
    }
}
