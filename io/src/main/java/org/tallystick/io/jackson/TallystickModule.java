package org.tallystick.io.jackson;

import org.tallystick.io.json.JsonOutput.Numbers;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A Jackson module that reads and writes the values of this library exactly.
 *
 * <pre>{@code
 * import org.tallystick.figure.Figure;
 * import org.tallystick.io.jackson.TallystickModule;
 * import org.tallystick.number.Rational;
 * import org.tallystick.reconcile.Reconciliation;
 * import tools.jackson.databind.json.JsonMapper;
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new TallystickModule()).build();
 * mapper.writeValueAsString(Rational.parse("1/3"));                // "1/3"
 * mapper.readValue("\"more than 33,000\"", Figure.class);          // more than 33,000
 * String json = mapper.writeValueAsString(result);
 * mapper.readValue(json, Reconciliation.class).equals(result);     // true
 * }</pre>
 *
 * <table>
 * <caption>The form of each type</caption>
 * <tr><th scope="col">type</th><th scope="col">written as</th><th scope="col">also read from</th></tr>
 * <tr><td>{@code Rational}</td><td>a text: a plain decimal, or a fraction in lowest terms</td><td>a JSON number</td></tr>
 * <tr><td>{@code Interval}</td><td>{@code min}, {@code minOpen}, {@code max}, {@code maxOpen}</td>
 *     <td>the same without the members of a missing end</td></tr>
 * <tr><td>{@code Unit}</td><td>its symbol; a noun of which there are parts as an object with {@code "whole": false}</td><td></td></tr>
 * <tr><td>{@code Figure}</td><td>an object with its phrase, value and readings</td>
 *     <td>a phrase, or an object as in a claims document</td></tr>
 * <tr><td>{@code PartialDate}</td><td>a text in EDTF, or an object with the words {@code said}</td><td></td></tr>
 * <tr><td>{@code Period}</td><td>{@code since}, {@code until} or both, or {@code said}</td><td></td></tr>
 * <tr><td>{@code Source}, {@code Measurand}, {@code Relation}</td><td>an entry of a claims document</td>
 *     <td>for the first two, an id</td></tr>
 * <tr><td>{@code Claim}</td><td>an entry whose source and measurand are objects if they have more than an id</td>
 *     <td>an entry with their ids</td></tr>
 * <tr><td>{@code Dossier}</td><td>a claims document</td><td></td></tr>
 * <tr><td>{@code Certificate}, {@code Conflict}</td><td>as in a result</td><td></td></tr>
 * <tr><td>{@code Reconciliation}</td><td>a result with its claims</td><td></td></tr>
 * <tr><td>{@code Findings}</td><td>a result with its claims</td><td>nothing: it is only written</td></tr>
 * </table>
 *
 * <p>A value that is read is equal to the one that was written. A reconciliation is reconciled again from its claims, as {@link
 * org.tallystick.io.report.ReconciliationReader} does, and a document that states another result is rejected. Invalid values are rejected
 * with a {@code MismatchedInputException} that lists every problem with its JSON pointer. Unknown keys are problems unless they begin with
 * {@code x-}, whatever the mapper's settings are.
 *
 * <p>The module is found by {@code JsonMapper.builder().findAndAddModules()} too. It is immutable.
 */
public final class TallystickModule extends JacksonModule {
    private final Numbers numbers;

    /** Creates a module that writes exact numbers as texts. */
    public TallystickModule() {
        this(Numbers.TEXTS);
    }

    private TallystickModule(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Returns a module that writes exact numbers as JSON numbers with all their digits. Numbers that do not end as a decimal, and numbers of
     * more than 1,000 digits, which parsers reject by default, stay texts. Many programs read JSON numbers as binary floating point.
     *
     * @return the changed module
     */
    public TallystickModule withJsonNumbers() {
        return new TallystickModule(Numbers.NUMBERS);
    }

    /**
     * Returns a mapper with this module alone.
     *
     * @return a new mapper
     */
    public JsonMapper mapper() {
        return JsonMapper.builder().addModule(this).build();
    }

    /** Returns the name of the library. */
    @Override
    public String getModuleName() {
        return "tallystick";
    }

    /** Returns no version: the module is one of the library. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Registers the types of the library. */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (ValueForm<?> form : ValueForms.ALL) {
            register(form, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private <T> void register(ValueForm<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(form.type(), new FormSerializer<>(form, numbers));
        form.reading()
                .ifPresent(reading ->
                        deserializers.addDeserializer(form.type(), new FormDeserializer<>(form.type(), reading)));
    }
}
