package io.conserje.messaging.whatsapp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers this installation speaks for. */
public class WhatsAppNumbers {
    private final Map<String, WhatsAppNumber> byId;

    /** Each id once. */
    public WhatsAppNumbers(Collection<WhatsAppNumber> numbers) {
        this.byId = numbers.stream().collect(Collectors.toUnmodifiableMap(WhatsAppNumber::id, Function.identity()));
    }

    /** All of them. */
    public Collection<WhatsAppNumber> all() {
        return byId.values();
    }

    /** The number with this id, if it is ours. */
    public Optional<WhatsAppNumber> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The number with this id, if it is this tenant's. */
    public Optional<WhatsAppNumber> find(String tenant, String id) {
        return find(id).filter(number -> number.tenant().equals(tenant));
    }

    /** Whose numbers this Meta app speaks for, each tenant once. */
    public List<String> tenantsOf(String app) {
        return byId.values().stream()
                .filter(number -> number.app().equals(app))
                .map(WhatsAppNumber::tenant)
                .distinct()
                .sorted()
                .toList();
    }
}
