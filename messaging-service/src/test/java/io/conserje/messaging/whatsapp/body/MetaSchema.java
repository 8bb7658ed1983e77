package io.conserje.messaging.whatsapp.body;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges a posted message by our own schema of Meta's rules, and by what no schema can say. */
public final class MetaSchema {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Schema schema;

    public MetaSchema() {
        try (InputStream rules =
                Objects.requireNonNull(getClass().getResourceAsStream("/whatsapp/schemas/message.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Meta would not take; empty when all is well. */
    public List<String> complaints(JsonNode message) {
        List<String> complaints = new ArrayList<>(
                schema.validate(message).stream().map(Error::toString).toList());
        complain(complaints, message.at("/interactive/action/buttons"), "/reply/title");
        complain(complaints, message.at("/interactive/action/buttons"), "/reply/id");
        complain(complaints, message.at("/interactive/action/sections/0/rows"), "/title");
        complain(complaints, message.at("/interactive/action/sections/0/rows"), "/id");
        return complaints;
    }

    private static void complain(List<String> complaints, JsonNode elements, String field) {
        List<String> values = elements.valueStream()
                .map(element -> element.at(field).stringValue())
                .toList();
        if (values.stream().distinct().count() < values.size()) {
            complaints.add(field + " is not unique in " + elements);
        }
    }
}
