package io.conserje.simulators.whatsapp.graph;

/**
 * What Meta charges for a message, as its webhooks say it (Cloud API v23.0, pricing object).
 *
 * @param type {@code regular}, {@code free_customer_service} or {@code free_entry_point}
 * @param category {@code service}, {@code utility}, {@code marketing} …
 */
record Pricing(String type, String category) {
    boolean isBillable() {
        return type.equals("regular");
    }

    boolean isFreeEntryPoint() {
        return type.equals("free_entry_point");
    }
}
