package io.conserje.simulators.whatsapp.template;

import io.conserje.simulators.fault.Reset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The templates of the account, by name and language. At first there is {@code hotel_answer} in four languages. */
@Component
public class TemplateShelf {
    private static final Map<String, String> ANSWERS = Map.of(
            "es", "Respuesta del hotel: {{1}} Escríbanos cuando quiera.",
            "en", "The hotel answers: {{1}} Write to us at any time.",
            "pt_BR", "O hotel responde: {{1}} Escreva quando quiser.",
            "fr", "L’hôtel vous répond : {{1}} Écrivez-nous quand vous voulez.");

    private final Map<String, StoredTemplate> templates = new TreeMap<>();
    private final RandomGenerator random;
    private final JsonMapper json;

    TemplateShelf(RandomGenerator random, JsonMapper json) {
        this.random = random;
        this.json = json;
        startAgain();
    }

    /** All of them by name and language. */
    public synchronized List<StoredTemplate> all() {
        return List.copyOf(templates.values());
    }

    /** The one of that name in exactly that language. */
    public synchronized Optional<StoredTemplate> find(String name, String language) {
        return Optional.ofNullable(templates.get(key(name, language)));
    }

    /** Puts one there; empty when there is one already. */
    synchronized Optional<StoredTemplate> add(
            String name, String language, String status, String category, ArrayNode components) {
        StoredTemplate added = new StoredTemplate(number(), name, language, status, category, components);
        return templates.putIfAbsent(key(name, language), added) == null ? Optional.of(added) : Optional.empty();
    }

    /** Changes status and category of one; empty when there is none. */
    synchronized Optional<StoredTemplate> change(String name, String language, String status, String category) {
        return Optional.ofNullable(
                templates.computeIfPresent(key(name, language), (key, template) -> template.with(status, category)));
    }

    /** Removes it in all languages; false when there was none. */
    synchronized boolean remove(String name) {
        return templates.values().removeIf(template -> template.name().equals(name));
    }

    @EventListener(Reset.class)
    @Order(1)
    final synchronized void startAgain() {
        templates.clear();
        ANSWERS.forEach((language, words) -> {
            ArrayNode components = json.createArrayNode();
            components.addObject().put("type", "BODY").put("text", words);
            add("hotel_answer", language, "APPROVED", "UTILITY", components);
        });
    }

    private String number() {
        return Long.toString(random.nextLong(1_000_000_000_000_000L, 10_000_000_000_000_000L));
    }

    private static String key(String name, String language) {
        return name + ' ' + language;
    }
}
