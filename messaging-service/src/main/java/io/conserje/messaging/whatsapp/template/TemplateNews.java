package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.ReadingWitness;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A report that a template changed makes the list be asked for again: reports come in any order, the list is what holds. */
class TemplateNews implements ReadingWitness {
    private static final Set<String> SUBJECTS = Set.of(
            "message_template_status_update",
            "message_template_quality_update",
            "message_template_components_update",
            "template_category_update");

    private final WhatsAppNumbers numbers;
    private final TemplateStore store;

    TemplateNews(WhatsAppNumbers numbers, TemplateStore store) {
        this.numbers = numbers;
        this.store = store;
    }

    @Override
    public void read(List<Content> contents) {
        Set<String> tenants = contents.stream()
                .flatMap(content -> content.accountEvents().stream())
                .filter(event -> SUBJECTS.contains(event.subject()))
                .map(AccountEvent::tenant)
                .collect(Collectors.toSet());
        numbers.all().stream()
                .filter(number -> tenants.contains(number.tenant()))
                .map(WhatsAppNumber::account)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(store::askSoon);
    }
}
