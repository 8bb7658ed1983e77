package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.chat.MetaContacts;
import io.conserje.simulators.whatsapp.webhook.Update;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says how far a message came in the words of Meta's webhooks. */
@Component
class StatusUpdates {
    private static final Duration FREE_ENTRY_POINT = Duration.ofHours(72);

    private final JsonMapper json;
    private final GraphErrorCodes codes;
    private final MetaContacts contacts;
    private final InstantSource clock;

    StatusUpdates(JsonMapper json, GraphErrorCodes codes, MetaContacts contacts, InstantSource clock) {
        this.json = json;
        this.codes = codes;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** {@code sent}, {@code delivered}, {@code read} or {@code played}; the first two name the price. */
    Update of(Courier.Parcel parcel, String status) {
        ObjectNode body = common(parcel, status);
        if (status.equals("sent") || status.equals("delivered")) {
            price(parcel, body);
        }
        return new Update.Moved(body, contacts.of(parcel.guest()));
    }

    /** From v24.0 on only free entry points name a conversation. */
    private void price(Courier.Parcel parcel, ObjectNode body) {
        Pricing pricing = parcel.pricing();
        if (pricing.isFreeEntryPoint()) {
            ObjectNode conversation = body.putObject("conversation")
                    .put("id", Integer.toHexString(parcel.guest().key().hashCode()))
                    .put(
                            "expiration_timestamp",
                            Long.toString(clock.instant().plus(FREE_ENTRY_POINT).getEpochSecond()));
            conversation.putObject("origin").put("type", "referral_conversion");
        }
        body.putObject("pricing")
                .put("billable", pricing.isBillable())
                .put("pricing_model", "PMP")
                .put("category", pricing.category())
                .put("type", pricing.type());
    }

    /** A failed message, which Meta reports without contacts. */
    Update failed(Courier.Parcel parcel, int code) {
        ObjectNode body = common(parcel, "failed");
        String title = codes.of(code).title();
        ObjectNode error = body.putArray("errors").addObject();
        error.put("code", code).put("title", title).put("message", title);
        error.putObject("error_data").put("details", title);
        return new Update.Moved(body, null);
    }

    private ObjectNode common(Courier.Parcel parcel, String status) {
        ObjectNode body = json.createObjectNode()
                .put("id", parcel.wamid())
                .put("status", status)
                .put("timestamp", Long.toString(clock.instant().getEpochSecond()));
        if (parcel.guest().waId() != null) {
            body.put("recipient_id", parcel.guest().waId());
        }
        body.put("recipient_user_id", parcel.guest().userId());
        if (parcel.opaqueData() != null) {
            body.put("biz_opaque_callback_data", parcel.opaqueData());
        }
        return body;
    }
}
