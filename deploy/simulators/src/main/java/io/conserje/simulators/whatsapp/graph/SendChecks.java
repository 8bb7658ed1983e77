package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.template.TemplateShelf;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Everything for which Meta refuses a message: its form, its template, its recipient, the speed. */
@Component
class SendChecks {
    private final SendRules rules;
    private final TemplateUse templates;
    private final CodedGuests coded;
    private final Throughput throughput;

    SendChecks(SendRules rules, TemplateShelf shelf, CodedGuests coded, Throughput throughput) {
        this.rules = rules;
        this.templates = new TemplateUse(shelf);
        this.coded = coded;
        this.throughput = throughput;
    }

    /** Refuses a request that is wrong by itself. */
    void check(JsonNode request) {
        rules.check(request);
        if (request.path("type").asString("text").equals("template")) {
            templates.check(request.path("template"));
        }
    }

    /** How a template reads with its gaps filled. */
    String words(JsonNode template) {
        return templates.words(template);
    }

    /** Refuses a right request for the sake of the guest or of the limits; else it is counted. */
    void check(Guest guest) {
        coded.check(guest.key());
        throughput.take(guest.key());
    }
}
