package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.Extras;
import io.conserje.messaging.contract.Extras.Forwarding;
import io.conserje.messaging.contract.Extras.Item;
import io.conserje.messaging.contract.Extras.Order;
import io.conserje.messaging.contract.Extras.Referral;
import io.conserje.messaging.contract.Extras.SharedContact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a message carries beside words, place and file; bounded, since a body may repeat anything a thousand times. */
final class ExtrasReader {
    private static final int MOST_CONTACTS = 50;
    private static final int MOST_ENTRIES = 20;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_PIECES = 1_000_000;

    private ExtrasReader() {}

    /** Null where there is nothing of the kind. */
    static @Nullable Extras of(JsonNode message) {
        JsonNode context = message.path("context");
        List<SharedContact> contacts = contacts(message);
        Order order = order(message.path("order"));
        Referral referral = referral(message.path("referral"));
        String product = Fields.text(context.path("referred_product"), "product_retailer_id");
        String form = Fields.text(message.path("interactive").path("nfm_reply"), "response_json");
        Forwarding forwarding = forwarding(context);
        boolean nothing = contacts.isEmpty()
                && Stream.of(order, referral, product, form, forwarding).allMatch(Objects::isNull);
        return nothing
                ? null
                : new Extras(contacts, answersContactRequest(message), order, referral, product, form, forwarding);
    }

    /** Meta says of shared contacts whether they answer a contact request, which gives the guest's own number and no other. */
    static boolean answersContactRequest(JsonNode message) {
        return "contact_request".equals(Fields.id(message, "origin"));
    }

    private static List<SharedContact> contacts(JsonNode message) {
        return Fields.list(message, "contacts").stream()
                .limit(MOST_CONTACTS)
                .map(contact -> new SharedContact(
                        Fields.text(contact.path("name"), "formatted_name"),
                        entries(contact, "phones", "phone"),
                        entries(contact, "emails", "email"),
                        Fields.text(contact.path("org"), "company")))
                .toList();
    }

    private static List<String> entries(JsonNode contact, String list, String field) {
        return Fields.list(contact, list).stream()
                .limit(MOST_ENTRIES)
                .map(entry -> Fields.text(entry, field))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Order order(JsonNode order) {
        if (!order.isObject()) {
            return null;
        }
        List<Item> items = Fields.list(order, "product_items").stream()
                .limit(MOST_ITEMS)
                .flatMap(item -> item(item).stream())
                .toList();
        return new Order(Fields.text(order, "catalog_id"), items);
    }

    private static List<Item> item(JsonNode item) {
        String product = Fields.text(item, "product_retailer_id");
        return product == null
                ? List.of()
                : List.of(new Item(
                        product,
                        Fields.count(item, "quantity", MOST_PIECES, 1),
                        Fields.text(item, "item_price"),
                        Fields.text(item, "currency")));
    }

    private static @Nullable Referral referral(JsonNode referral) {
        return !referral.isObject()
                ? null
                : new Referral(
                        Fields.text(referral, "source_type"),
                        Fields.text(referral, "source_id"),
                        Fields.text(referral, "source_url"),
                        Fields.text(referral, "headline"),
                        Fields.text(referral, "body"),
                        Fields.text(referral, "ctwa_clid"));
    }

    private static @Nullable Forwarding forwarding(JsonNode context) {
        if (Boolean.TRUE.equals(Fields.truth(context, "frequently_forwarded"))) {
            return Forwarding.OFTEN_FORWARDED;
        }
        return Boolean.TRUE.equals(Fields.truth(context, "forwarded")) ? Forwarding.FORWARDED : null;
    }
}
