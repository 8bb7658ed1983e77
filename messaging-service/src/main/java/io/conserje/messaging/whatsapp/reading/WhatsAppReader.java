package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.InboundReader;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Meta's webhook bodies: every entry, change, message and status; what cannot be read spoils nothing else. */
@Component
class WhatsAppReader implements InboundReader {
    /**
     * Meta's bodies are about ten deep, with short numbers and names. What is beyond is read too, so that an odd element does not take
     * the others of its body with it; what is far beyond makes the whole body unreadable, and is kept so.
     */
    private static final int DEEPEST = 1_000;

    private static final int LONGEST_NUMBER = 10_000;
    private static final int LONGEST_NAME = 100_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .build();
    private final WhatsAppNumbers numbers;

    WhatsAppReader(WhatsAppNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public Content read(RawDelivery delivery) {
        JsonNode body;
        try {
            body = json.readTree(delivery.body());
        } catch (JacksonException e) {
            return Content.unreadable("not_json");
        }
        if (body.isMissingNode()) {
            return Content.unreadable("not_json");
        }
        if (!"whatsapp_business_account".equals(Fields.text(body, "object"))) {
            return Content.unreadable("unknown_object");
        }
        return new BodyReader(numbers, delivery).read(body);
    }
}
