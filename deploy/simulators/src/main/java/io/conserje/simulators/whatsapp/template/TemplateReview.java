package io.conserje.simulators.whatsapp.template;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.webhook.Update;
import io.conserje.simulators.whatsapp.webhook.Webhooks;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Meta's review of templates: what is handed in is approved at once, what is decided is told by webhook. */
@Component
public class TemplateReview {
    private final TemplateShelf shelf;
    private final Webhooks webhooks;
    private final Errands errands;
    private final JsonMapper json;

    TemplateReview(TemplateShelf shelf, Webhooks webhooks, Errands errands, JsonMapper json) {
        this.shelf = shelf;
        this.webhooks = webhooks;
        this.errands = errands;
        this.json = json;
    }

    /** Takes a template, which is approved a moment later; empty when the account has it in this language. */
    public Optional<StoredTemplate> handIn(String name, String language, String category, ArrayNode components) {
        Optional<StoredTemplate> added = shelf.add(name, language, "PENDING", category, components);
        added.ifPresent(template -> decide(name, language, "APPROVED", category, "NONE"));
        return added;
    }

    /** Deletes it in all languages. */
    public boolean delete(String name) {
        return shelf.remove(name);
    }

    /** Sets status and category and tells so; empty when there is no such template. */
    Optional<StoredTemplate> decide(String name, String language, String status, String category, String reason) {
        Optional<StoredTemplate> changed = shelf.change(name, language, status, category);
        changed.ifPresent(template -> errands.run(() -> webhooks.tell(news(template, reason))));
        return changed;
    }

    private Update news(StoredTemplate template, String reason) {
        ObjectNode value = json.createObjectNode()
                .put("event", template.status())
                .put("message_template_id", Long.parseLong(template.id()))
                .put("message_template_name", template.name())
                .put("message_template_language", template.language())
                .put("reason", reason);
        return new Update.Reported("message_template_status_update", value);
    }
}
