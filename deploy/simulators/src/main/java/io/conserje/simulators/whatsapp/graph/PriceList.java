package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.chat.ServiceWindow;
import io.conserje.simulators.whatsapp.template.StoredTemplate;
import io.conserje.simulators.whatsapp.template.TemplateShelf;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** As what Meta charges a message: a template by its category, an answer as service, nothing after an advertisement. */
@Component
class PriceList {
    private final TemplateShelf shelf;
    private final WhatsAppProperties properties;

    PriceList(TemplateShelf shelf, WhatsAppProperties properties) {
        this.shelf = shelf;
        this.properties = properties;
    }

    Pricing of(JsonNode request, ServiceWindow window) {
        if (window == ServiceWindow.FREE_ENTRY_POINT) {
            return new Pricing("free_entry_point", "referral_conversion");
        }
        JsonNode template = request.path("template");
        if (template.isObject()) {
            return new Pricing("regular", category(template));
        }
        return new Pricing(properties.limits().servicePaid() ? "regular" : "free_customer_service", "service");
    }

    private String category(JsonNode template) {
        return shelf.find(
                        template.path("name").asString(""),
                        template.path("language").path("code").asString(""))
                .map(StoredTemplate::category)
                .orElse("UTILITY")
                .toLowerCase(Locale.ROOT);
    }
}
